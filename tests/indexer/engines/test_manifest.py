from pathlib import Path

import pytest

from indexer.engines.manifest import NAME, Manifest


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "words").mkdir()
    for name in (
        "vectors",
        "words/one.store",
        "words/meta.json",
        "applying",
        "words/.tantivy.lock",
        "half.new",
    ):
        (tmp_path / name).write_text(name)
    return tmp_path


def test_it_names_what_belongs_to_a_state_and_nothing_that_passes(folder: Path):
    assert set(Manifest("", {}).after(folder, "m").files) == {"vectors", "words/one.store", "words/meta.json"}


def test_it_is_read_as_it_was_written(folder: Path):
    manifest = Manifest("", {}).after(folder, "m")
    (folder / NAME).write_bytes(manifest.data())
    assert Manifest.read(folder) == manifest
    assert list(manifest.differing(folder)) == []


@pytest.mark.parametrize("data", [None, b"", b"[]", b"{}", b"\xff", b'{"mark":1,"files":3}'])
def test_what_is_no_manifest_is_of_no_stamp(folder: Path, data: bytes | None):
    if data is not None:
        (folder / NAME).write_bytes(data)
    assert Manifest.read(folder) == Manifest("", {})


def test_what_differs_and_what_is_missing_is_told(folder: Path):
    manifest = Manifest("", {}).after(folder, "m")
    (folder / "vectors").unlink()
    (folder / "words" / "one.store").write_text("other")
    told = list(manifest.differing(folder))
    assert told == ["vectors is missing", "words/one.store differs from its checksum"]


def test_damage_to_a_file_that_never_changes_is_still_told_after_the_next_state(folder: Path):
    manifest = Manifest("", {}).after(folder, "m")
    (folder / "words" / "one.store").write_text("damaged")
    for name in ("vectors", "words/meta.json", "words/two.store"):
        (folder / name).write_text("of the next state")
    assert list(manifest.after(folder, "n").differing(folder)) == [
        "words/one.store differs from its checksum"
    ]
