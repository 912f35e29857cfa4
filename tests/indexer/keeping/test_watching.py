import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from indexer.index import Index
from indexer.keeping import watching
from indexer.keeping.watching import EVERY, follow
from indexer.pipeline import Report, index_paths
from models.errors import StorageFailed

MINUTES = "Protokoll från Skolnätverket\n\n1. Budget\nNätverket beslutar att anta {}.\n"


class Nobody:
    def mentions(self, texts, known_people=()):  # noqa: ARG002 - the port's
        return [() for _ in texts]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(watching, "_STILL", 50)
    monkeypatch.setattr(watching, "_AGAIN", 0.1)
    monkeypatch.setattr(watching, "_STANDING", 0.1)
    (tmp_path / "arkiv").mkdir()
    (tmp_path / "arkiv" / "a.txt").write_text(MINUTES.format("ett"))
    return tmp_path / "arkiv"


@pytest.fixture
def watched(folder: Path, index: Index, fake_encoder) -> Iterator[list[Report]]:
    """What a watch over the folder has done so far."""
    with running(index, folder, fake_encoder) as reports:
        until(lambda: reports)
        yield reports


@contextmanager
def running(
    index: Index, folder: Path, encoder, before: Callable[[], None] = lambda: None, every: float = EVERY
) -> Iterator[list[Report]]:
    """A watch over a folder in a thread, and what it has done so far; `before` is called before each indexing."""
    stop, reports = threading.Event(), []

    def once(progress, among):
        before()
        return index_paths(index, [str(folder)], encoder, Nobody(), progress, True, among)

    thread = threading.Thread(target=follow, args=(index, [str(folder)], once, stop, reports.append, every))
    thread.start()
    try:
        yield reports
    finally:
        stop.set()
        thread.join()


def until(so: Callable[[], object]) -> None:
    end = time.monotonic() + 20
    while not so():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.02)


def sources(index: Index) -> set[str]:
    return {Path(meeting.source).name for meeting in index.catalog.meetings()}


def test_what_comes_changes_moves_and_goes_is_followed(folder: Path, index: Index, watched: list[Report]):
    assert sources(index) == {"a.txt"}
    (folder / "b.txt").write_text(MINUTES.format("två"))
    until(lambda: sources(index) == {"a.txt", "b.txt"})
    (folder / "b.txt").write_text(MINUTES.format("tre"))
    until(lambda: any("tre" in meeting.items[0].text for meeting in index.catalog.meetings()))
    (folder / "ny").mkdir()
    (folder / "b.txt").rename(folder / "ny" / "b.txt")
    until(lambda: any(report.moved for report in watched))
    (folder / "a.txt").unlink()
    until(lambda: sources(index) == {"b.txt"})
    until(lambda: index.state().columns.keys.size == 1)


@pytest.mark.usefixtures("watched")
def test_others_may_write_while_nothing_changes(index: Index, make_meeting, store):
    with closing(Index.open(index.directory)) as other, other.writing():
        store(other.catalog, make_meeting("m"))


def test_what_fails_is_tried_again(
    folder: Path, index: Index, fake_encoder, caplog: pytest.LogCaptureFixture
):
    left = [1, 2]

    def fail() -> None:
        if left:
            left.pop()
            raise StorageFailed("The disk is full", "Free some space.")

    with running(index, folder, fake_encoder, fail) as reports:
        until(lambda: reports)
    assert sources(index) == {"a.txt"}
    assert [record.message.split(":")[0] for record in caplog.records] == [
        "Not indexed now",
        "Indexed again, after",
    ]


def test_it_stops_between_two_files_and_what_was_stored_can_be_found(
    folder: Path, index: Index, fake_encoder
):
    (folder / "b.txt").write_text(MINUTES.format("två"))
    stop = threading.Event()

    def once(progress, among):
        def stopping(done: int, total: int, source: str) -> None:
            if done == 1:
                stop.set()
            progress(done, total, source)

        return index_paths(index, [str(folder)], fake_encoder, Nobody(), stopping, among=among)

    follow(index, [str(folder)], once, stop)
    assert sources(index) == {"a.txt"}
    assert index.state().sequence == index.catalog.sequence() == 1


def replaced(folder: Path) -> None:
    """In its place another with the same files, and one more."""
    was = folder.rename(folder.with_name("förr"))
    time.sleep(0.5)
    shutil.copytree(was, folder)


def removed_and_made(folder: Path) -> None:
    """At once, so that the system may give the new folder the number of the old one."""
    shutil.rmtree(folder)
    folder.mkdir()
    (folder / "a.txt").write_text(MINUTES.format("ett"))


def under_another_parent(folder: Path) -> None:
    """A folder above it goes and comes again."""
    was = folder.parent.rename(folder.parent.with_name("undan"))
    time.sleep(0.5)
    shutil.copytree(was, folder.parent)


@pytest.mark.parametrize("change", [replaced, removed_and_made, under_another_parent])
def test_a_folder_in_the_place_of_the_watched_one_is_followed(
    folder: Path, index: Index, fake_encoder, caplog: pytest.LogCaptureFixture, change: Callable[[Path], None]
):
    inner = folder / "inre"
    inner.mkdir()
    (folder / "a.txt").rename(inner / "a.txt")
    with running(index, inner, fake_encoder) as reports:
        until(lambda: reports)
        change(inner)
        until(lambda: "Followed again" in caplog.text)
        until(lambda: len(reports) > 1)  # what lies there has been looked at; from now on only what is told
        (inner / "b.txt").write_text(MINUTES.format("två"))
        until(lambda: sources(index) == {"a.txt", "b.txt"})
    assert caplog.text.count("Followed again") == 1


def test_nothing_is_taken_out_while_the_folder_is_away(
    folder: Path, index: Index, fake_encoder, caplog: pytest.LogCaptureFixture
):
    with running(index, folder, fake_encoder) as reports:
        until(lambda: reports)
        away = folder.rename(folder.with_name("undan"))
        until(lambda: "Away" in caplog.text)
        time.sleep(0.5)
        assert sources(index) == {"a.txt"}
        (away / "b.txt").write_text(MINUTES.format("två"))
        away.rename(folder)
        until(lambda: sources(index) == {"a.txt", "b.txt"})
    assert sum("Away" in record.message for record in caplog.records) == 1


def test_all_files_are_looked_at_now_and_then_though_nothing_was_told(
    folder: Path, index: Index, fake_encoder
):
    with running(index, folder, fake_encoder, every=0.2) as reports:
        until(lambda: len(reports) > 2)


_MOUNTED = """
import os, sys, threading
from pathlib import Path
from indexer.index import Index
from indexer.keeping import watching
from indexer.pipeline import index_paths
from tests.fakes import FakeEncoder
from tests.indexer.keeping.test_watching import MINUTES, Nobody, sources, until

watching._STILL = 50
watching._STANDING = 0.5
folder, disk = Path(sys.argv[1]), Path(sys.argv[1], *sys.argv[3:])
mount = f"mount -t tmpfs minutes {disk}"
(folder / "alltid.txt").write_text(MINUTES.format("noll"))
disk.mkdir(exist_ok=True)
os.system(mount)
(disk / "a.txt").write_text(MINUTES.format("ett"))
index, stop, reports = Index.create(Path(sys.argv[2]), FakeEncoder()), threading.Event(), []

def once(progress, among):
    return index_paths(index, [str(folder)], FakeEncoder(), Nobody(), progress, True, among)

thread = threading.Thread(target=watching.follow, args=(index, [str(folder)], once, stop, reports.append))
thread.start()
try:
    until(lambda: reports)
    held = sources(index)
    os.system(f"umount {disk}")
    stop.wait(2)
    assert sources(index) == held, "taken out while the disk was away"
    os.system(mount)
    for name in ("b.txt", "c.txt"):
        (disk / "a.txt").write_text(MINUTES.format("ett"))
        (disk / name).write_text(MINUTES.format("två"))
        until(lambda: name in sources(index))
        reports.clear()
        os.system(f"umount {disk}; {mount}")
        (disk / "a.txt").write_text(MINUTES.format("tre"))
        until(lambda: reports)
finally:
    stop.set()
    thread.join()
"""


@pytest.mark.parametrize("below", [(), ("nämnden",)])
def test_a_disk_that_is_mounted_anew_is_followed(tmp_path: Path, below: tuple[str, ...]):
    """Real disks, in a name space of its own where the system lets us make one; also taken away for a blink only."""
    unshare = shutil.which("unshare")
    inside = [unshare or "", "--user", "--map-root-user", "--mount"]
    if (
        not unshare
        or subprocess.run([*inside, "mount", "-t", "tmpfs", "x", str(tmp_path)], check=False).returncode
    ):
        pytest.skip("this system does not let us mount a disk")
    (tmp_path / "arkiv").mkdir()
    script = [sys.executable, "-c", _MOUNTED, str(tmp_path / "arkiv"), str(tmp_path / "index"), *below]
    run = subprocess.run([*inside, *script], capture_output=True, text=True, check=False, timeout=120)
    assert run.returncode == 0, run.stderr
    assert run.stderr.count("Away") == 1
