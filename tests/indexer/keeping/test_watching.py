import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from indexer.index import Index
from indexer.keeping import watching
from indexer.keeping.watching import follow
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
    index: Index, folder: Path, encoder, before: Callable[[], None] = lambda: None
) -> Iterator[list[Report]]:
    """A watch over a folder in a thread, and what it has done so far; `before` is called before each indexing."""
    stop, reports = threading.Event(), []

    def once(progress, among):
        before()
        return index_paths(index, [str(folder)], encoder, Nobody(), progress, True, among)

    thread = threading.Thread(target=follow, args=(index, [str(folder)], once, stop, reports.append))
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
    assert caplog.text.count("The disk is full") == 2


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
