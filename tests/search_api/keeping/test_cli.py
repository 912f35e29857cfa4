"""The commands that keep an index whole, as someone at a terminal meets them."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from indexer.index import MEMORY, Index
from models.errors import BadRequest, MissingPath, NotAnIndex, NotFound, StorageFailed
from search_api.keeping.cli import UNSOUND

_ROOT = Path(__file__).parents[3]


@pytest.fixture
def tell(tmp_path: Path, index_folder: Path, run):
    """Runs a command over a copy of the index of three meetings."""
    shutil.copytree(index_folder, tmp_path / "kept")
    return lambda *arguments: run(*arguments, "--index", str(tmp_path / "kept"))


@pytest.fixture
def hurt(tmp_path: Path, tell) -> Path:
    """A search file of the copy, damaged."""
    assert tell("search", "skolskjuts").exit_code == 0
    path = tmp_path / "kept" / "engine" / "local" / "vectors.faiss"
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    return path


def test_a_sound_index_is_said_to_be_sound(tell) -> None:
    tell("repair")
    done = tell("verify")
    assert (done.exit_code, done.stdout) == (0, "The index is sound.\n")
    assert json.loads(tell("verify", "--json").stdout) == {"sound": True, "findings": []}


def test_damage_is_told_in_a_line_with_the_remedy_and_repaired(tell, hurt: Path) -> None:
    done = tell("verify")
    assert done.exit_code == UNSOUND == 4
    (line,) = done.stdout.splitlines()
    assert hurt.name in line
    assert "paragraf repair" in line
    told = json.loads(tell("verify", "--json").stdout)
    assert [told["sound"], len(told["findings"])] == [False, 1]
    mended = tell("repair")
    assert (mended.exit_code, mended.stderr) == (0, "")
    assert "made anew from the catalog" in mended.stdout
    assert tell("verify").exit_code == 0


def test_a_backup_is_taken_and_restored(tell, tmp_path: Path, run) -> None:
    taken = tell("backup", str(tmp_path / "b.zip"))
    assert taken.exit_code == 0, taken.output
    assert str(tmp_path / "b.zip") in taken.stdout
    assert "with 0 uploaded files" in taken.stdout
    refused = tell("restore", str(tmp_path / "b.zip"))
    assert (refused.exit_code, "--force" in refused.stderr) == (BadRequest.exit_code, True)
    assert tell("restore", str(tmp_path / "b.zip"), "--force").exit_code == 0
    other = ["--index", str(tmp_path / "other")]
    assert run("restore", str(tmp_path / "b.zip"), *other).exit_code == 0
    assert run("verify", *other).exit_code == 0
    assert run("export", *other).stdout == tell("export").stdout != ""


def test_uploads_that_came_after_a_backup_are_told_when_it_is_restored(tell, tmp_path: Path, run) -> None:
    tell("backup", str(tmp_path / "b.zip"))
    later = tmp_path / "other" / "uploads" / "abc" / "ny.txt"
    later.parent.mkdir(parents=True)
    later.write_text("Protokoll")
    told = run("restore", str(tmp_path / "b.zip"), "--index", str(tmp_path / "other"))
    assert told.exit_code == 0
    assert "not of the backup, so that nothing finds them: 1." in told.stderr
    assert f"paragraf index {tmp_path / 'other'}/uploads" in told.stderr


def test_documents_are_removed_by_id_and_by_source(tell) -> None:
    done = tell("remove", "m1", "protokoll/natverk.txt")
    assert sorted(done.stdout.splitlines()) == [
        "removed: protokoll/namnd.txt",
        "removed: protokoll/natverk.txt",
    ]
    assert len(tell("export").stdout.splitlines()) == 1
    assert tell("verify").exit_code == 0


def test_an_index_of_this_version_needs_no_migration(tell) -> None:
    assert tell("migrate").exit_code == 0
    assert tell("verify").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "kind"),
    [
        (("remove", "m1", "nobody"), NotFound),
        (("restore", "nowhere.zip", "--force"), MissingPath),
        (("restore", __file__, "--force"), StorageFailed),
        (("backup", "/nowhere/b.zip"), StorageFailed),
        (("watch", "/nowhere"), MissingPath),
    ],
)
def test_errors_are_one_line_and_change_nothing(tell, arguments, kind) -> None:
    before = tell("export").stdout
    done = tell(*arguments)
    assert (done.exit_code, done.stdout) == (kind.exit_code, "")
    assert done.stderr.count("\n") == 1
    assert tell("export").stdout == before


@pytest.mark.parametrize("command", ["verify", "repair", "migrate", "backup"])
def test_a_folder_without_an_index_is_told(run, tmp_path: Path, command: str) -> None:
    more = [str(tmp_path / "b.zip")] if command == "backup" else []
    assert run(command, *more, "--index", str(tmp_path / "none")).exit_code == NotAnIndex.exit_code
    assert not (tmp_path / "none").exists()
    assert not (tmp_path / "b.zip").exists()


def test_a_watch_that_would_do_nothing_but_look_round_is_refused(tell, tmp_path: Path) -> None:
    done = tell("watch", str(tmp_path), "--every", "9")
    assert done.exit_code == 2
    assert "x>=10" in done.stderr
    assert "default: 3600" in tell("watch", "--help").stdout


def test_a_watch_indexes_and_ends_at_sigterm(tmp_path: Path, run) -> None:
    (tmp_path / "arkiv").mkdir()
    (tmp_path / "arkiv" / "a.txt").write_text("Protokoll\n\n1. Skolskjuts\nVi beslutar om skolskjuts.\n")
    index = str(tmp_path / "watched")
    command = [sys.executable, "-c", "from search_api.cli import main; main()"]
    with subprocess.Popen(
        [*command, "watch", str(tmp_path / "arkiv"), "--every", "60", "--index", index],
        stdout=subprocess.PIPE,
        text=True,
        cwd=_ROOT,
        env={**os.environ, "PARAGRAF_ENTITIES": "fast", "PYTHONUNBUFFERED": "1"},
    ) as watch:
        assert watch.stdout is not None
        assert watch.stdout.readline().startswith("1 file read")
        time.sleep(0.2)
        watch.send_signal(signal.SIGTERM)
        assert watch.wait(timeout=60) == 0
    assert run("verify", "--index", index).exit_code == 0


def test_an_upload_that_is_removed_leaves_no_file(tmp_path: Path, tell) -> None:
    file = tmp_path / "kept" / "uploads" / "abc" / "namnd.txt"
    file.parent.mkdir(parents=True)
    file.write_text("Protokoll")
    with closing(Index.open(tmp_path / "kept")) as index, index.writing():
        index.catalog.move("m1", "namnd.txt", str(file.resolve()))
    assert tell("remove", "m1").stdout == "removed: namnd.txt\n"
    assert not file.parent.exists()


def test_migrating_writes_what_was_erased_beside_the_catalog(tmp_path: Path, tell) -> None:
    assert tell("erase", "m1", "--yes").exit_code == 0
    memory = tmp_path / "kept" / MEMORY
    before = memory.read_bytes()
    memory.unlink()
    assert tell("migrate").exit_code == 0
    assert memory.read_bytes() == before
