import sqlite3
import threading
import time
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from indexer.catalog import Catalog
from indexer.index import Index
from indexer.keeping.backing import backup, restore
from indexer.keeping.verifying import verify
from models.errors import BadRequest, EncoderMismatch, MissingPath, NotAnIndex, StorageFailed
from tests.fakes import FakeEncoder


@pytest.fixture
def filled(index: Index, make_meeting, store) -> Index:
    put(index, store, make_meeting("a", ("skolan byggs",)), make_meeting("b", ("skolan är försenad",)))
    return index


def put(index: Index, store, *meetings) -> None:
    with index.writing():
        for meeting in meetings:
            store(index.catalog, meeting)
        index.catch_up()


def texts(index: Index) -> set[str]:
    """What a search sees: every key of its state must have its record."""
    state = index.state()
    records = index.catalog.records(state.columns.keys.tolist())
    assert len(records) == state.columns.keys.size == state.engine.inventory().items.size
    return {item.text for _, item in records}


BEFORE = {"skolan byggs", "skolan är försenad"}


def test_what_was_backed_up_is_restored_into_an_empty_folder(filled: Index, tmp_path: Path):
    meetings = list(filled.catalog.meetings())
    path, manifest = backup(filled.directory, tmp_path / "b.zip")
    assert path == tmp_path / "b.zip"
    assert manifest.sequence == 2
    restore(path, tmp_path / "restored")
    assert verify(tmp_path / "restored") == []
    with closing(Index.open(tmp_path / "restored")) as restored:
        assert list(restored.catalog.meetings()) == meetings
        assert texts(restored) == BEFORE
        with restored.catalog._database.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"


def test_backups_in_a_folder_have_names_of_their_own_and_every_one_is_noted(filled: Index, tmp_path: Path):
    (tmp_path / "backups").mkdir()
    path, manifest = backup(filled.directory, tmp_path / "backups")
    assert [path] == list((tmp_path / "backups").iterdir())
    (noted,) = filled.catalog.backups()
    assert (noted.path, noted.sequence, noted.taken) == (str(path), 2, manifest.taken)


def test_a_backup_never_takes_the_place_of_another_file(filled: Index, tmp_path: Path):
    (tmp_path / "b.zip").write_text("older")
    with pytest.raises(BadRequest, match="already"):
        backup(filled.directory, tmp_path / "b.zip")
    assert (tmp_path / "b.zip").read_text() == "older"
    assert filled.catalog.backups() == []


def test_a_folder_that_is_not_there_leaves_no_backup_and_no_note(filled: Index, tmp_path: Path):
    with pytest.raises(StorageFailed, match=str(tmp_path / "nowhere")) as caught:
        backup(filled.directory, tmp_path / "nowhere" / "b.zip")
    assert "index could not" not in str(caught.value)
    assert filled.catalog.backups() == []


def test_a_backup_holds_nothing_that_was_deleted(filled: Index, tmp_path: Path, make_meeting, store):
    put(filled, store, make_meeting("h", ("hemligheten stryks",)))
    filled.catalog.remove("h")
    with filled.writing():
        pass
    path, _ = backup(filled.directory, tmp_path / "b.zip")
    with zipfile.ZipFile(path) as archive:
        data = archive.read("catalog.sqlite")
    assert b"skolan byggs" in data
    assert b"hemligheten" not in data


def test_a_damaged_catalog_is_not_backed_up(filled: Index, tmp_path: Path):
    with closing(sqlite3.connect(filled.directory / "catalog.sqlite")) as connection, connection:
        connection.execute("UPDATE items SET page = 9")
    with pytest.raises(StorageFailed, match=r"minnen/a\.txt") as caught:
        backup(filled.directory, tmp_path / "b.zip")
    assert "repair" in caught.value.remedy
    assert not list(tmp_path.glob("b.zip*"))


def test_backups_while_a_writer_writes_are_each_of_one_whole_moment(
    filled: Index, tmp_path: Path, make_meeting, store
):
    stop = threading.Event()

    def write() -> None:
        with closing(Index.open(filled.directory)) as other, other.writing():
            number = 0
            while not stop.is_set():
                number += 1
                store(other.catalog, make_meeting("a", (f"ett {number}", f"två {number}")))
                time.sleep(0.02)  # as reading and encoding do, between two meetings

    writer = threading.Thread(target=write)
    writer.start()
    try:
        paths = [backup(filled.directory, tmp_path / f"{n}.zip")[0] for n in range(3)]
    finally:
        stop.set()
        writer.join()
    for path in paths:
        restore(path, tmp_path / path.stem)
        assert verify(tmp_path / path.stem) == []
        with closing(Catalog.open(f"sqlite:///{tmp_path / path.stem}/catalog.sqlite")) as catalog:
            assert len({item.text.split()[-1] for item in catalog.meeting("a").items}) == 1


def test_an_index_that_is_there_is_only_replaced_by_force(filled: Index, tmp_path: Path, make_meeting, store):
    path, _ = backup(filled.directory, tmp_path / "b.zip")
    put(filled, store, make_meeting("c", ("skolan invigs",)))
    with pytest.raises(BadRequest, match="There is an index") as caught:
        restore(path, filled.directory)
    assert "--force" in caught.value.remedy
    assert texts(filled) == BEFORE | {"skolan invigs"}


def test_whoever_serves_the_index_goes_over_to_the_restored_one(
    filled: Index, tmp_path: Path, make_meeting, store
):
    path, _ = backup(filled.directory, tmp_path / "b.zip")
    put(filled, store, make_meeting("c", ("skolan invigs",)), make_meeting("a", ("skolan är klar",)))
    with closing(Index.open(filled.directory)) as reader:
        before = reader.state()
        assert texts(reader) == {"skolan är klar", "skolan är försenad", "skolan invigs"}
        restore(path, filled.directory, force=True)
        assert texts(reader) == BEFORE
        after = reader.state()
    assert after.sequence > before.sequence
    assert after.epoch != before.epoch
    assert verify(filled.directory) == []


def test_no_key_means_another_item_after_a_restoring(filled: Index, tmp_path: Path, make_meeting, store):
    """So that who holds an older state finds the items that it names, or none."""
    path, _ = backup(filled.directory, tmp_path / "b.zip")
    put(filled, store, make_meeting("c", ("skolan invigs",)))
    (key,) = filled.catalog.keys(["c-0"])
    restore(path, filled.directory, force=True)
    put(filled, store, make_meeting("d", ("skolan rivs",)))
    assert filled.catalog.records([key]) == []
    assert filled.catalog.keys(["d-0"])[0] > key


def test_a_restored_index_knows_the_backups_of_both(filled: Index, tmp_path: Path):
    first, _ = backup(filled.directory, tmp_path / "1.zip")
    second, _ = backup(filled.directory, tmp_path / "2.zip")
    restore(first, filled.directory, force=True)
    assert [noted.path for noted in filled.catalog.backups()] == [str(first), str(second)]


def test_search_files_of_the_index_before_are_never_taken_for_those_of_the_restored_one(
    filled: Index, tmp_path: Path, make_meeting, store
):
    path, _ = backup(filled.directory, tmp_path / "b.zip")
    put(filled, store, make_meeting("a", ("skolan är klar",)))
    filled.close()
    for old in filled.directory.glob("catalog.sqlite*"):  # by hand, as one should not
        old.unlink()
    with zipfile.ZipFile(path) as archive:
        archive.extract("catalog.sqlite", filled.directory)
    with closing(Index.open(filled.directory)) as index:
        assert texts(index) == BEFORE


@pytest.mark.parametrize("at", [0.0, 0.3, 0.6, 0.9])
def test_a_damaged_backup_is_refused_and_the_index_stays(filled: Index, tmp_path: Path, at: float):
    path, _ = backup(filled.directory, tmp_path / "b.zip")
    data = bytearray(path.read_bytes())
    data[int(at * len(data))] ^= 0x10
    path.write_bytes(data)
    with pytest.raises(StorageFailed, match="damaged"):
        restore(path, filled.directory, force=True)
    assert texts(filled) == BEFORE
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(StorageFailed, match="damaged"):
        restore(path, filled.directory, force=True)
    assert sorted(p.name for p in filled.directory.iterdir() if p.name.startswith("restoring")) == []


@pytest.mark.parametrize("damage", [b"", b"no database at all " * 300])
def test_an_index_whose_catalog_is_lost_is_restored(filled: Index, tmp_path: Path, damage: bytes):
    path, _ = backup(filled.directory, tmp_path / "b.zip")
    filled.close()
    for old in filled.directory.glob("catalog.sqlite-*"):
        old.unlink()
    (filled.directory / "catalog.sqlite").write_bytes(damage)
    restore(path, filled.directory, force=True)
    assert verify(filled.directory) == []
    with closing(Index.open(filled.directory)) as index:
        assert texts(index) == BEFORE


def test_a_catalog_that_is_damaged_within_is_restored(filled: Index, tmp_path: Path):
    path, _ = backup(filled.directory, tmp_path / "b.zip")
    filled.close()
    catalog = filled.directory / "catalog.sqlite"
    data = catalog.read_bytes()
    catalog.write_bytes(data[: 4096 * 5] + b"\xff" * (len(data) - 4096 * 5))
    restore(path, filled.directory, force=True)
    assert verify(filled.directory) == []


def test_what_is_no_backup_or_not_there_or_no_place_for_an_index_is_told(filled: Index, tmp_path: Path):
    (tmp_path / "x.zip").write_text("no backup")
    with pytest.raises(StorageFailed, match="no backup"):
        restore(tmp_path / "x.zip", tmp_path / "new")
    with pytest.raises(MissingPath):
        restore(tmp_path / "y.zip", tmp_path / "new")
    path, _ = backup(filled.directory, tmp_path / "b.zip")
    with pytest.raises(NotAnIndex):
        restore(path, tmp_path)


def test_what_could_not_be_restored_leaves_no_folder(tmp_path: Path):
    (tmp_path / "x.zip").write_text("no backup")
    for name in ("x.zip", "nowhere.zip"):
        with pytest.raises((StorageFailed, MissingPath)):
            restore(tmp_path / name, tmp_path / "new")
        assert not (tmp_path / "new").exists()
    (tmp_path / "new").mkdir()
    with pytest.raises(StorageFailed):
        restore(tmp_path / "x.zip", tmp_path / "new")
    assert (tmp_path / "new").exists()


def test_an_index_of_another_encoder_is_not_replaced(filled: Index, tmp_path: Path):
    class Other(FakeEncoder):
        name = "other"

    path, _ = backup(filled.directory, tmp_path / "b.zip")
    Index.create(tmp_path / "other", Other()).close()
    with pytest.raises(EncoderMismatch):
        restore(path, tmp_path / "other", force=True)
