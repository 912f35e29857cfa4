"""What is the local engine's own: its files, between processes and after accidents."""

import json
import logging
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from indexer.engines import local
from indexer.engines.base import Engine, Word
from indexer.engines.local import LocalEngine
from models.errors import IndexBusy, StorageFailed

SCHOOL = (Word({"stem": ("skola",)}),)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "engine"


@pytest.fixture
def filled(folder: Path, make_entry) -> LocalEngine:
    engine = LocalEngine(folder, 4)
    engine.apply([make_entry(1, "skola"), make_entry(2, "skola", axes=(1, 2))], [], 1)
    return engine


def found(engine: Engine) -> tuple[set[int], set[int]]:
    snapshot = engine.snapshot()
    words, meaning = snapshot.lexical(SCHOOL), snapshot.semantic(np.eye(4, dtype=np.float32)[0])
    return set(words.keys.tolist()), set(meaning.keys.tolist())


def test_opening_touches_nothing(folder: Path):
    LocalEngine(folder, 4).snapshot()
    assert not folder.exists()


def test_what_was_applied_is_there_after_reopening(filled: LocalEngine, folder: Path):
    filled.close()
    again = LocalEngine(folder, 4)
    assert again.sequence() == 1
    assert found(again) == ({1, 2}, {1, 2})


def test_another_reader_sees_a_new_state_at_once(filled: LocalEngine, folder: Path, make_entry):
    reader = LocalEngine(folder, 4)
    assert found(reader) == ({1, 2}, {1, 2})
    filled.apply([make_entry(3, "skola")], [1], 2)
    assert reader.sequence() == 2
    assert found(reader) == ({2, 3}, {2, 3})


def die_between_the_parts(engine: LocalEngine, folder: Path, make_entry) -> None:
    """Leave what a process leaves that is killed after both parts were changed and before the stamp was."""
    stamp = (folder / "stamp.json").read_bytes()
    engine.apply([make_entry(3, "skola")], [1], 2)
    (folder / "stamp.json").write_bytes(stamp)
    (folder / "applying").write_text("the mark of the stamp that never came")


def test_parts_that_may_not_belong_together_are_not_shown(
    filled: LocalEngine, folder: Path, make_entry, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(local, "_PATIENCE", 0.0)
    earlier = LocalEngine(folder, 4)
    assert found(earlier) == ({1, 2}, {1, 2})
    die_between_the_parts(filled, folder, make_entry)
    assert found(earlier) == ({1, 2}, {1, 2})
    with pytest.raises(IndexBusy):
        LocalEngine(folder, 4).snapshot()


def test_applying_again_mends_parts_that_do_not_belong_together(
    filled: LocalEngine, folder: Path, make_entry
):
    die_between_the_parts(filled, folder, make_entry)
    engine = LocalEngine(folder, 4)
    assert engine.sequence() == 1
    engine.apply([make_entry(3, "skola")], [1], 2)
    assert engine.sequence() == 2
    assert found(engine) == found(LocalEngine(folder, 4)) == ({2, 3}, {2, 3})


@pytest.mark.usefixtures("filled")
def test_a_process_killed_when_all_was_in_place_left_a_whole_state(folder: Path):
    mark = json.loads((folder / "stamp.json").read_text())["mark"]
    (folder / "applying").write_text(mark)
    engine = LocalEngine(folder, 4)
    assert engine.sequence() == 1
    assert found(engine) == ({1, 2}, {1, 2})


@pytest.mark.parametrize("damaged", ["stamp.json", "vectors.faiss", "words/meta.json"])
@pytest.mark.parametrize("how", ["other content", "cut short", "gone"])
@pytest.mark.usefixtures("filled")
def test_files_that_cannot_be_read_are_built_again(
    folder: Path, make_entry, caplog: pytest.LogCaptureFixture, damaged: str, how: str
):
    path = folder / damaged
    if how == "gone":
        path.unlink()
    else:
        path.write_bytes(b"something else" if how == "other content" else path.read_bytes()[:20])
    engine = LocalEngine(folder, 4)
    with caplog.at_level(logging.WARNING):
        assert engine.sequence() == 0
    assert ("built again" in caplog.text) == ((damaged, how) != ("stamp.json", "gone"))
    engine.apply([make_entry(9, "skola")], [], 4)
    assert engine.sequence() == 4
    assert found(engine) == ({9}, {9})


@pytest.mark.usefixtures("filled")
def test_vectors_of_another_length_are_not_used(folder: Path):
    assert LocalEngine(folder, 5).sequence() == 0


def test_a_folder_that_may_not_be_made_is_a_storage_failure(tmp_path: Path, make_entry):
    (tmp_path / "engine").write_text("in the way")
    with pytest.raises(StorageFailed):
        LocalEngine(tmp_path / "engine", 4).apply([make_entry(1, "skola")], [], 1)


_ROOT = Path(__file__).parents[3]

_FILL = """
import resource, sys
from pathlib import Path
import numpy as np
from indexer.engines.base import FIELD_WEIGHTS, Entry
from indexer.engines.local import LocalEngine
from models.errors import StorageFailed

folder, count, largest = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))
words = [tuple(f"ord{key * 50 + n}" for n in range(50)) + ("skola",) for key in range(count)]
entries = [Entry(10 + key, dict.fromkeys(FIELD_WEIGHTS, w), np.eye(4, dtype=np.float32)) for key, w in enumerate(words)]
try:
    LocalEngine(folder, 4).apply(entries, [1], 2)
except StorageFailed as error:
    print(error.remedy)
"""


def fill_a_full_disk(folder: Path, count: int, largest: int) -> None:
    """Apply entries in a process that may not write files beyond a size, which a disk without room is like."""
    child = [sys.executable, "-c", _FILL, str(folder), str(count), str(largest)]
    run = subprocess.run(child, capture_output=True, text=True, check=False, cwd=_ROOT)
    assert (run.returncode, run.stderr) == (0, "")
    assert "free space" in run.stdout


@pytest.mark.parametrize(
    ("count", "largest"),
    [
        pytest.param(1, 90, id="the stamp does not fit"),
        pytest.param(60, 2_500, id="the vectors do not fit"),
        pytest.param(400, 30_000, id="the words do not fit"),
    ],
)
@pytest.mark.usefixtures("filled")
def test_a_disk_without_room_leaves_the_state_before(folder: Path, make_entry, count: int, largest: int):
    fill_a_full_disk(folder, count, largest)
    engine = LocalEngine(folder, 4)
    assert engine.sequence() == 1
    assert found(engine) == ({1, 2}, {1, 2})
    assert not (folder / "vectors.faiss.new").exists()
    engine.apply([make_entry(3, "skola")], [1], 2)
    assert found(engine) == ({2, 3}, {2, 3})


def test_a_disk_without_room_leaves_what_did_not_belong_together_marked(
    filled: LocalEngine, folder: Path, make_entry, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(local, "_PATIENCE", 0.0)
    die_between_the_parts(filled, folder, make_entry)
    fill_a_full_disk(folder, count=400, largest=30_000)
    with pytest.raises(IndexBusy):
        LocalEngine(folder, 4).snapshot()


def test_clearing_leaves_no_old_file(filled: LocalEngine, folder: Path):
    filled.clear()
    assert list(folder.iterdir()) == []
    shutil.rmtree(folder)
    assert filled.sequence() == 0


@pytest.mark.usefixtures("filled")
def test_files_are_sound_until_one_is_changed(folder: Path):
    assert LocalEngine(folder, 4).damages() == []
    assert LocalEngine(folder.parent / "none", 4).damages() == []
    data = bytearray((folder / "vectors.faiss").read_bytes())
    data[-1] ^= 1
    (folder / "vectors.faiss").write_bytes(data)
    assert LocalEngine(folder, 4).damages() == ["vectors.faiss differs from its checksum"]


def test_files_that_a_killed_writer_could_not_bring_to_an_end_cannot_be_trusted(
    filled: LocalEngine, folder: Path, make_entry
):
    manifest = (folder / "manifest.json").read_bytes()
    filled.apply([make_entry(3, "skola")], [1], 2)
    assert filled.damages() == []
    (folder / "manifest.json").write_bytes(manifest)
    assert "writer stopped" in filled.damages()[0]


def test_a_folder_where_nothing_can_be_written_is_read(
    folder: Path, filled: LocalEngine, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("indexer.engines.lexical.os.access", lambda *_: False)
    before = sorted((path, path.stat().st_mtime_ns) for path in folder.rglob("*"))
    assert found(LocalEngine(folder, 4)) == found(filled) == ({1, 2}, {1, 2})
    assert sorted((path, path.stat().st_mtime_ns) for path in folder.rglob("*")) == before
