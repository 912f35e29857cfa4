import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from indexer.catalog import Cause, Erasure
from indexer.engines.base import Word
from indexer.index import MEMORY, Index
from indexer.keeping import memory
from indexer.keeping.repairing import repair
from indexer.keeping.verifying import REPAIR, verify
from models.errors import StorageFailed
from models.swedish import analyze


def change(directory: Path, statement: str) -> None:
    with closing(sqlite3.connect(directory / "catalog.sqlite")) as connection, connection:
        connection.execute(statement)


@pytest.fixture
def filled(index: Index, make_meeting, store) -> Path:
    with index.writing():
        for name, text in (("a", "skolan byggs"), ("b", "skolan är försenad")):
            store(index.catalog, make_meeting(name, (text,)))
        index.catch_up()
    index.close()
    return index.directory


def found(directory: Path) -> set[str]:
    with closing(Index.open(directory)) as index:
        keys = index.state().engine.lexical([Word({"stem": (analyze("skolan")[0].stem,)})]).keys
        return {item.text for _, item in index.catalog.records(keys.tolist())}


@pytest.mark.parametrize("name", ["vectors.faiss", "stamp.json", "manifest.json", "words/meta.json", "words"])
def test_search_files_are_made_anew_from_the_catalog(filled: Path, name: str):
    hurt = filled / "engine" / "local" / name
    hurt = next(path for path in hurt.iterdir() if path.suffix == ".store") if hurt.is_dir() else hurt
    hurt.write_bytes(b"?" * hurt.stat().st_size)
    assert verify(filled) != []
    repaired = repair(filled)
    assert (repaired.left, repaired.again) == ((), ())
    assert "at 2" in repaired.done[-1]
    assert verify(filled) == []
    assert found(filled) == {"skolan byggs", "skolan är försenad"}


def test_a_damaged_meeting_is_named_and_its_file_is_read_again(filled: Path, make_meeting, store):
    change(filled, "UPDATE items SET text = 'skolan rivs' WHERE text = 'skolan byggs'")
    repaired = repair(filled)
    assert repaired.again == ("minnen/a.txt",)
    assert "minnen/a.txt" in repaired.left[0]
    with closing(Index.open(filled)) as index, index.writing():
        assert (index.catalog.digest("a"), index.catalog.digest("b") is None) == (None, False)
        store(index.catalog, make_meeting("a", ("skolan byggs",)))
    with closing(Index.open(filled)) as index, index.writing():
        pass
    assert verify(filled) == []
    assert found(filled) == {"skolan byggs", "skolan är försenad"}


def test_a_meeting_that_cannot_be_read_any_more_is_taken_out_and_named(filled: Path):
    change(filled, "UPDATE items SET \"references\" = '[' WHERE text = 'skolan byggs'")
    assert repair(filled).again == ("minnen/a.txt",)
    assert found(filled) == {"skolan är försenad"}


def test_an_index_of_the_database_is_made_anew(filled: Path):
    with closing(sqlite3.connect(filled / "catalog.sqlite")) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, '(seq)', '(retired)') WHERE name = 'ix_meetings_seq'"
        )
    assert any("structure" in finding.what for finding in verify(filled))
    assert "indexes" in repair(filled).done[0]
    assert verify(filled) == []


def test_a_catalog_beyond_repair_is_told_with_the_remedy(filled: Path):
    catalog = filled / "catalog.sqlite"
    data = catalog.read_bytes()
    catalog.write_bytes(data[: 4096 * 4] + b"\xff" * (len(data) - 4096 * 4))
    with pytest.raises(StorageFailed) as caught:
        repair(filled)
    assert "paragraf restore" in caught.value.remedy


def test_a_damaged_memory_of_erasures_is_written_anew(filled: Path):
    erased = Erasure(Cause.DOCUMENT, "2026-11-22T10:00:00+00:00", "x", "digest", done=True)
    with closing(Index.open(filled)) as index, index.writing():
        index.catalog.erasures.note([erased])
        memory.keep(index)
    (filled / MEMORY).write_bytes((filled / MEMORY).read_bytes()[:-9])
    assert [finding.remedy for finding in verify(filled)] == [REPAIR]
    assert any(MEMORY in line for line in repair(filled).done)
    assert verify(filled) == []
    assert memory.recall(filled / MEMORY).erasures == (erased,)
    assert not any(MEMORY in line for line in repair(filled).done)
