import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from indexer.catalog import Cause, Erasure
from indexer.index import MEMORY, Index
from indexer.keeping import verifying
from indexer.keeping.erasing import finish
from indexer.keeping.verifying import FINISH, REPAIR, verify
from models.errors import IndexBusy, NotAnIndex
from tests.fakes import FakeEncoder


def told(directory: Path) -> str:
    return "\n".join(f"{finding.what}. {finding.remedy}" for finding in verify(directory))


def change(directory: Path, statement: str) -> None:
    with closing(sqlite3.connect(directory / "catalog.sqlite")) as connection, connection:
        connection.execute(statement)


@pytest.fixture
def filled(index: Index, make_meeting, store) -> Path:
    with index.writing():
        for name in ("a", "b"):
            store(index.catalog, make_meeting(name, ("skolan byggs", "skolan är försenad")))
        store(index.catalog, make_meeting("a", ("skolan är klar",)))
        index.catalog.put_unread("c", "c.pdf", "/c.pdf", "d", "empty")
        index.catalog.note_backup("2026-01-01T00:00:00+00:00", "/elsewhere/b.zip")
        index.catalog.remove("b")
        index.catch_up()
    index.close()
    return index.directory


def test_a_new_index_and_a_filled_one_are_sound(index: Index, filled: Path):
    assert verify(filled) == []
    with closing(Index.open(index.directory)) as opened, opened.writing():
        pass
    assert verify(filled) == []


def test_an_index_in_which_nothing_was_put_is_sound(index: Index):
    assert verify(index.directory) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE meetings SET title = 'Möte med nätverkeT'",
        "UPDATE meetings SET retired = 9 WHERE retired IS NULL",
        "UPDATE items SET text = 'skolan är klaR' WHERE text = 'skolan är klar'",
        "UPDATE items SET number = NULL",
        "UPDATE attendance SET present = 1",
        "UPDATE mentions SET start = start + 1",
        "UPDATE decisions SET due_date = '2024-05-03'",
        "UPDATE proceedings SET yes = yes + 1",
        "UPDATE passages SET vector = zeroblob(length(vector))",
        "DELETE FROM passages",
        "UPDATE items SET text = CAST(x'c328' AS TEXT)",
        "UPDATE documents SET path = '/d.pdf'",
        "UPDATE clock SET sequence = sequence + 1",
        "UPDATE clock SET epoch = 'another'",
        "UPDATE removals SET seq = seq - 1",
        "UPDATE backups SET path = '/nowhere'",
        "UPDATE meta SET value = 'other' WHERE name = 'encoder'",
        "UPDATE tombstones SET item = 9999 WHERE item = 1",
    ],
)
def test_whatever_is_changed_in_the_catalog_behind_its_back_is_told(filled: Path, statement: str):
    change(filled, statement)
    assert verify(filled) != []


def test_the_file_whose_meeting_was_changed_is_named_with_the_remedy(filled: Path):
    change(filled, "UPDATE items SET page = 7 WHERE text = 'skolan är klar'")
    (line,) = told(filled).splitlines()
    assert "minnen/a.txt" in line
    assert "paragraf repair" in line


def test_a_link_to_nothing_is_told(filled: Path):
    change(filled, "UPDATE decisions SET item = 999 WHERE key = 1")
    assert "decisions names what is not there" in told(filled)


def engine_files(directory: Path) -> list[Path]:
    files = sorted(
        path for path in (directory / "engine").rglob("*") if path.is_file() and path.suffix != ".lock"
    )
    assert {path.name for path in files} >= {"vectors.faiss", "stamp.json", "manifest.json", "meta.json"}
    return files


def test_one_flipped_bit_in_any_search_file_is_told(filled: Path):
    chance = random.Random(7)
    for path in engine_files(filled):
        whole = path.read_bytes()
        for at in (0, len(whole) - 1, *(chance.randrange(len(whole)) for _ in range(6))):
            hurt = bytearray(whole)
            hurt[at] ^= 1 << chance.randrange(8)
            path.write_bytes(hurt)
            assert verify(filled) != [], (path, at)
        path.write_bytes(whole)
    assert verify(filled) == []


@pytest.mark.parametrize("how", ["cut short", "gone"])
def test_a_search_file_that_is_cut_short_or_gone_is_told(filled: Path, how: str):
    for path in engine_files(filled):
        whole = path.read_bytes()
        if how == "gone":
            path.unlink()
        else:
            path.write_bytes(whole[:-1])
        assert verify(filled) != [], path
        path.write_bytes(whole)


def test_a_catalog_that_is_cut_short_or_something_else_is_told_with_the_remedy(filled: Path):
    catalog = filled / "catalog.sqlite"
    whole = catalog.read_bytes()
    for hurt in (whole[: len(whole) // 2], b"x" + whole[1:], whole[:100] + bytes(len(whole) - 100)):
        catalog.write_bytes(hurt)
        assert "paragraf restore" in told(filled)


def test_search_files_that_are_behind_are_told(filled: Path, make_meeting, store):
    with closing(Index.open(filled)) as index:
        store(index.catalog, make_meeting("d"))
    assert "The search files are at 4, the catalog at 5. Run: paragraf repair" in told(filled)


def test_search_files_of_other_items_are_told(filled: Path, tmp_path: Path, fake_encoder):
    """As when only half of a folder was put back from somewhere."""
    with closing(Index.create(tmp_path / "other", fake_encoder)) as other, other.writing():
        other._engine.apply([], [], 4, index_epoch(filled))
    (filled / "engine").rename(filled / "away")
    (tmp_path / "other" / "engine").rename(filled / "engine")
    assert "The search files hold 0 items, the catalog 1" in told(filled)


def index_epoch(directory: Path) -> str:
    with closing(Index.open(directory)) as index:
        return index.catalog.moment().epoch


def test_changes_that_the_catalog_lost_are_told(filled: Path):
    """As when the last of its log could not be read again after a power cut."""
    with closing(Index.open(filled)) as index, index.writing():
        index._engine.apply([], [], 9, index.catalog.moment().epoch)
    assert "has lost changes: it is at 4, the search files at 9" in told(filled)
    assert "restore" in told(filled)


def test_an_index_is_verified_where_nothing_can_be_written(filled: Path):
    (filled / "lock").unlink()
    (filled / "catalog.sqlite-shm").mkdir()  # in the way of the file that SQLite would share with others
    assert verify(filled) == []


def test_readers_go_on_and_a_writer_at_work_is_told(filled: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("indexer.index._PATIENCE", 0.0)
    with closing(Index.open(filled)) as index, index.writing(), pytest.raises(IndexBusy):
        verify(filled)


def test_where_no_index_is_nothing_is_verified(tmp_path: Path):
    with pytest.raises(NotAnIndex):
        verifying.verify(tmp_path)


def test_what_was_to_be_erased_and_is_not_all_gone_is_told_with_the_remedy(filled: Path):
    with closing(Index.open(filled)) as index:
        index.catalog.erasures.note([Erasure(Cause.DOCUMENT, "2026-11-22T10:00:00+00:00", "a")])
        (finding,) = verify(filled)
        assert ("2026-11-22" in finding.what, finding.remedy) == (True, FINISH)
        index.catalog.erasures.settle()
        assert verify(filled) == []
        (filled / MEMORY).write_text("damaged")
        (finding,) = verify(filled)
        assert (MEMORY in finding.what, finding.remedy) == (True, REPAIR)
        with index.writing():
            finish(index, FakeEncoder)
        assert verify(filled) == []
