"""Uploaded files as a part of backups."""

import hashlib
import json
import zipfile
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from indexer.index import UPLOADS, Index
from indexer.keeping import uploads
from indexer.keeping.backing import backup, restore
from indexer.keeping.erasing import erase_documents, finish
from indexer.keeping.verifying import verify
from indexer.pipeline import index_paths
from models.records import AgendaItem, Doubt, Meeting
from tests.fakes import FakeEncoder
from tests.indexer.keeping.conftest import KnownPeople

TEXT = "Protokoll\n\n1. Bryggan\nBryggan målas."
FOLDER = "abcdefgh"


def upload(index: Index, name: str, content: str = TEXT, folder: str = FOLDER, *doubts: Doubt) -> Path:
    """A file as the service keeps one, with its meeting in the index."""
    place = index.directory / UPLOADS / folder / name
    place.parent.mkdir(parents=True)
    place.write_text(content)
    item = AgendaItem(f"{name}-0", None, "1", "Bryggan", content, 1)
    meeting = Meeting(name, name, "Hamnrådet", items=(item,), doubts=doubts)
    digest = hashlib.sha256(content.encode()).hexdigest()
    with index.writing():
        index.catalog.put(meeting, str(place.resolve()), digest, [[]], [np.zeros((0, 4))])
        index.catch_up()
    return place


def test_uploads_come_back_into_another_folder(index: Index, tmp_path: Path) -> None:
    upload(index, "möte.txt")
    path, manifest = backup(index.directory, tmp_path / "b.zip")
    assert [one.place for one in manifest.uploads] == [f"{FOLDER}/möte.txt"]
    assert manifest.lost == ()
    told, _ = restore(path, tmp_path / "new")
    assert told.lost == ()
    assert verify(tmp_path / "new") == []
    with closing(Index.open(tmp_path / "new")) as restored:
        found, _ = restored.catalog.original("möte.txt")
        assert Path(found) == tmp_path / "new" / UPLOADS / FOLDER / "möte.txt"
        assert Path(found).read_text() == TEXT
        assert uploads.unknown(restored.catalog, restored.directory) == []


def test_what_the_catalog_does_not_name_is_no_part_of_a_backup(index: Index, tmp_path: Path) -> None:
    (index.directory / UPLOADS / ".arriving-x").mkdir(parents=True)
    (index.directory / UPLOADS / ".arriving-x" / "halv.txt").write_text("halv")
    upload(index, "möte.txt")
    gone = upload(index, "borta.txt", folder="ijkl")
    with index.writing():
        index.catalog.remove("borta.txt")
        index.catch_up()
    path, manifest = backup(index.directory, tmp_path / "b.zip")
    with zipfile.ZipFile(path) as archive:
        assert sorted(archive.namelist()) == ["catalog.sqlite", "manifest.json", f"uploads/{FOLDER}/möte.txt"]
    assert manifest.lost == ()
    assert uploads.unknown(index.catalog, index.directory) == [gone.resolve()]


def test_an_upload_that_is_gone_or_has_changed_is_told_and_the_rest_is_backed_up(
    index: Index, tmp_path: Path
) -> None:
    upload(index, "hel.txt")
    upload(index, "borta.txt", folder="bb").unlink()
    upload(index, "ändrad.txt", folder="cc").write_text("annat")
    path, manifest = backup(index.directory, tmp_path / "b.zip")
    assert [one.place for one in manifest.uploads] == [f"{FOLDER}/hel.txt"]
    assert sorted(manifest.lost) == ["borta.txt", "ändrad.txt"]
    restore(path, tmp_path / "new")
    assert [file.name for file in (tmp_path / "new" / UPLOADS).rglob("*.txt")] == ["hel.txt"]


def test_a_file_with_more_in_it_than_may_be_shown_is_neither_taken_nor_missed(
    index: Index, tmp_path: Path
) -> None:
    upload(index, "a.txt", TEXT, FOLDER, Doubt.IDENTITY_MASKED)
    upload(index, "b.txt", TEXT, "bb", Doubt.SECRET_HELD).unlink()
    _, manifest = backup(index.directory, tmp_path / "b.zip")
    assert (manifest.uploads, manifest.lost) == ((), ())


def test_a_backup_of_an_earlier_version_is_restored(index: Index, tmp_path: Path) -> None:
    place = upload(index, "möte.txt")
    path, _ = backup(index.directory, tmp_path / "b.zip")
    older = tmp_path / "older.zip"
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(older, "w") as written:
        manifest = json.loads(archive.read("manifest.json"))
        kept = {
            key: manifest[key] for key in ("taken", "sequence", "epoch", "encoder", "size", "digest", "what")
        }
        written.writestr("manifest.json", json.dumps(kept))
        written.writestr("catalog.sqlite", archive.read("catalog.sqlite"))
    restore(older, index.directory, force=True)
    assert index.catalog.original("möte.txt")[0] == str(place.resolve())
    restore(older, tmp_path / "new")
    assert verify(tmp_path / "new") == []


def test_an_upload_that_is_damaged_in_the_backup_is_told_and_the_rest_comes_back(
    index: Index, tmp_path: Path
) -> None:
    upload(index, "a.txt")
    upload(index, "b.txt", TEXT * 2, folder="bb")
    path, _ = backup(index.directory, tmp_path / "b.zip")
    with zipfile.ZipFile(path) as archive:
        header = archive.getinfo(f"uploads/{FOLDER}/a.txt").header_offset
    data = bytearray(path.read_bytes())
    data[header + 60] ^= 0xFF
    path.write_bytes(data)
    manifest, _ = restore(path, tmp_path / "new")
    assert manifest.lost == ("a.txt",)
    assert [file.name for file in (tmp_path / "new" / UPLOADS).rglob("*") if file.is_file()] == ["b.txt"]


@pytest.mark.parametrize(
    "place", ["../../ut.txt", "abc/../ut.txt", "/ut.txt", "abc/.ut", ".abc/ut.txt", "ABC/ut"]
)
def test_no_file_of_a_backup_lies_elsewhere(index: Index, tmp_path: Path, place: str) -> None:
    upload(index, "a.txt")
    path, _ = backup(index.directory, tmp_path / "b.zip")
    with zipfile.ZipFile(path) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(held["manifest.json"])
    manifest["uploads"][0]["place"] = place
    held |= {"manifest.json": json.dumps(manifest).encode(), f"uploads/{place}": TEXT.encode()}
    with zipfile.ZipFile(tmp_path / "evil.zip", "w") as written:
        for name, content in held.items():
            written.writestr(name, content)
    told, _ = restore(tmp_path / "evil.zip", tmp_path / "new")
    assert len(told.lost) == 1
    assert not list(tmp_path.rglob("ut*"))
    assert list((tmp_path / "new" / UPLOADS).iterdir()) == []


def test_restoring_leaves_what_came_later_and_mends_what_was_damaged(index: Index, tmp_path: Path) -> None:
    mended = upload(index, "a.txt")
    path, _ = backup(index.directory, tmp_path / "b.zip")
    mended.write_text("skräp")
    later = upload(index, "b.txt", TEXT * 2, folder="bb")
    restore(path, index.directory, force=True)
    assert (mended.read_text(), later.read_text()) == (TEXT, TEXT * 2)
    assert uploads.unknown(index.catalog, index.directory) == [later.resolve()]


def test_uploads_of_another_index_and_of_ones_own_are_indexed_where_they_are_named(
    index: Index, tmp_path: Path, fake_encoder: FakeEncoder
) -> None:
    old = upload(index, "a.txt").parent.parent
    other = upload(index, "b.txt", TEXT * 2, folder="bb")
    with index.writing():
        index.catalog.remove("b.txt")  # as after a restoring
        index.catch_up()
    with closing(Index.create(tmp_path / "new", fake_encoder)) as new:
        assert index_paths(new, [str(old)], fake_encoder, KnownPeople()).read == 2
    again = index_paths(index, [str(old)], fake_encoder, KnownPeople())
    assert (again.read, again.unchanged) == (1, 1)
    assert other.resolve() in {Path(document.path) for document in index.catalog.documents()}


def test_an_upload_that_was_erased_since_does_not_come_back(
    index: Index, tmp_path: Path, fake_encoder: FakeEncoder
) -> None:
    place = upload(index, "a.txt")
    path, _ = backup(index.directory, tmp_path / "b.zip")
    with index.writing():
        erase_documents(index, index.catalog.documents(), lambda: fake_encoder)
    assert not place.exists()
    restore(path, index.directory, force=True)
    with closing(Index.open(index.directory)) as restored, restored.writing():
        assert finish(restored, lambda: fake_encoder)
    assert not place.exists()


def test_uploads_of_an_index_that_was_moved_are_backed_up_and_come_back(index: Index, tmp_path: Path) -> None:
    upload(index, "möte.txt")
    index.close()
    moved = index.directory.rename(tmp_path / "larger")
    path, manifest = backup(moved, tmp_path / "b.zip")
    assert [one.place for one in manifest.uploads] == [f"{FOLDER}/möte.txt"]
    restore(path, tmp_path / "new")
    with closing(Index.open(tmp_path / "new")) as restored:
        (document,) = restored.catalog.documents()
        assert Path(uploads.now(document.path, restored.directory)).read_text() == TEXT
        assert uploads.unknown(restored.catalog, restored.directory) == []


def test_an_upload_is_discarded_once_and_nothing_else(index: Index, tmp_path: Path) -> None:
    place = upload(index, "a.txt")
    for other in (tmp_path / "arkiv" / "b" / "b.txt", tmp_path / "arkiv" / UPLOADS / "bb" / "b.txt"):
        other.parent.mkdir(parents=True)
        other.write_text("b")
        assert uploads.own(str(other), index.directory) is None
        assert uploads.now(str(other), index.directory) == str(other)
        assert not uploads.discard(str(other), index.directory)
        assert other.exists()
    assert uploads.discard(str(place.resolve()), index.directory)
    assert not uploads.discard(str(place.resolve()), index.directory)
    assert list((index.directory / UPLOADS).iterdir()) == []


def test_what_no_document_names_is_swept_away_and_what_is_arriving_is_left(index: Index) -> None:
    kept = upload(index, "a.txt")
    beside = kept.with_name("b.txt")
    beside.write_text("b")
    folder = kept.parent.parent
    for name in (".restoring-x", ".arriving-x", "cc"):
        (folder / name).mkdir()
        (folder / name / "c.txt").write_text("c")
    assert uploads.sweep(index.catalog, index.directory) == 2
    assert sorted(file.name for file in folder.iterdir()) == [".arriving-x", FOLDER]
    assert (kept.exists(), beside.exists()) == (True, False)
