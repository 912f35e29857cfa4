import os
from pathlib import Path

import pytest

from indexer.catalog import Catalog
from indexer.paths import find_files
from indexer.whereabouts import gone, identity, lies, moved, named, shown, there
from models.errors import NothingToIndex


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "arkiv" / "äldre").mkdir(parents=True)
    return tmp_path / "arkiv"


@pytest.fixture
def keep(catalog: Catalog):
    """Writes a file and notes it in the catalog; gives its id."""

    def put(path: Path, digest: str = "d") -> str:
        path.write_text("protokoll")
        id = identity(catalog, path.resolve())
        source = path.relative_to(Path.cwd()).as_posix()
        catalog.put_unread(id, source, shown(path.resolve()), digest, "only noted")
        return id

    return put


def test_a_path_has_always_the_same_id(folder: Path, catalog: Catalog, keep):
    id = identity(catalog, folder / "a.txt")
    assert id == identity(catalog, folder / "a.txt") == keep(folder / "a.txt")
    assert id != identity(catalog, folder / "b.txt")


def test_a_moved_file_keeps_its_id_and_a_new_one_at_its_old_path_gets_another(
    folder: Path, catalog: Catalog, keep
):
    id = keep(folder / "a.txt")
    catalog.move(id, "arkiv/b.txt", str(folder / "b.txt"))
    assert identity(catalog, folder / "b.txt") == id
    other = identity(catalog, folder / "a.txt")
    assert other != id
    assert identity(catalog, folder / "a.txt") == other == keep(folder / "a.txt")
    assert identity(catalog, folder / "a.txt") == other


def test_names_that_are_shown_alike_are_still_two_files(folder: Path, catalog: Catalog):
    one, two = (folder / name.decode(errors="surrogateescape") for name in (b"m\xf6te.txt", b"m\xf7te.txt"))
    assert shown(one) == shown(two)
    first, second = identity(catalog, one), identity(catalog, two)
    assert first != second
    catalog.put_unread(first, "a", shown(one), "d", "only noted")
    assert identity(catalog, two) == second


def test_a_file_is_moved_when_its_old_path_is_gone_and_a_copy_is_none(folder: Path, catalog: Catalog, keep):
    id = keep(folder / "a.txt", "same")
    assert moved(catalog, "same") is None
    (folder / "a.txt").unlink()
    found = moved(catalog, "same")
    assert found is not None
    assert found.id == id
    assert moved(catalog, "other") is None


def test_gone_are_the_documents_below_the_paths_whose_files_are_gone(folder: Path, catalog: Catalog, keep):
    kept, lost, deep = (keep(folder / name) for name in ("a.txt", "b.txt", "äldre/c.txt"))
    (folder.parent / "annat").mkdir()
    elsewhere = keep(folder.parent / "annat" / "d.txt")
    for name in ("b.txt", "äldre/c.txt"):
        (folder / name).unlink()
    (folder.parent / "annat" / "d.txt").unlink()
    paths = ["arkiv"]
    assert {document.id for document in gone(catalog, paths, find_files(paths))} == {lost, deep}
    assert {kept, elsewhere}.isdisjoint({lost, deep})


def test_a_folder_that_held_documents_and_holds_none_now_is_not_pruned(folder: Path, catalog: Catalog, keep):
    keep(folder / "äldre" / "c.txt")
    (folder / "äldre" / "c.txt").unlink()
    (folder / "a.txt").write_text("protokoll")
    paths = ["arkiv/a.txt", "arkiv/äldre"]
    with pytest.raises(NothingToIndex, match="1 were indexed") as caught:
        gone(catalog, paths, find_files(paths))
    assert "paragraf remove" in caught.value.remedy


def test_documents_are_named_by_id_source_path_or_folder(folder: Path, catalog: Catalog, keep):
    one, two = keep(folder / "a.txt"), keep(folder / "äldre" / "c.txt")

    def ids(name: str) -> set[str]:
        return {document.id for document in named(catalog, name)}

    assert ids(one) == ids("arkiv/a.txt") == ids(str(folder / "a.txt")) == {one}
    assert ids("arkiv") == ids("arkiv/") == {one, two}
    assert ids("arkiv/ä") == set()


def test_a_file_is_found_though_its_path_is_told_otherwise(folder: Path, catalog: Catalog):
    below = folder / "850101-1236"
    below.mkdir()
    file = below / os.fsdecode(b"m\xf6te 850101-1236.txt")
    file.write_text("protokoll")
    catalog.put_unread("a", "a.txt", shown(file), "d", "only noted")
    document = catalog.document("a")
    assert not Path(document.path).exists()
    assert lies(document.path) is True
    assert moved(catalog, "d") is None
    file.unlink()
    assert lies(document.path) is False
    below.rmdir()
    assert lies(document.path) is False


def test_where_nobody_can_look_nothing_is_said_to_be_gone(folder: Path, catalog: Catalog, keep, monkeypatch):
    id = keep(folder / "a.txt")

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr(os, "lstat", refused)
        assert lies(str(folder / "a.txt")) is None
        assert there(catalog.document(id))
