"""Folders that are followed: what changes in them is put into the index when it has come to rest."""

import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from watchfiles import watch

from indexer.index import Index
from indexer.pipeline import Progress, Report
from models.errors import ParagrafError

_STILL = 2_000
"""Milliseconds without a change after which files are taken to be written: copying over a network stalls for less."""

_AT_LATEST = 60_000
"""Milliseconds after which changes are taken up though others still come; half a file is read again when whole."""

_AGAIN = 30.0
"""Seconds after which what failed is tried again."""

_LOOK_ROUND = 3600.0
"""Seconds after which all files are looked at, for what nobody told of: network drives tell nothing."""

_log = logging.getLogger(__name__)

Run = Callable[[Progress, set[Path] | None], Report]
"""What indexes the paths that are followed, or what lies among some: `pipeline.index_paths` with all else given."""


class _Stopped(Exception):
    """Raised between two files when the watch is to end."""


def follow(
    index: Index,
    paths: Sequence[str],
    run: Run,
    stop: threading.Event,
    told: Callable[[Report], None] = lambda _: None,
) -> None:
    """Index the paths, and go on doing so with what changes in them, until `stop` is set.

    The index is locked only while it is written to. What fails is logged and tried again; `told` hears of what was
    done. Ends between two files, within the time that one takes.
    """

    def going_on(*_: object) -> None:
        if stop.is_set():
            raise _Stopped

    def take_up(among: set[Path] | None) -> bool:
        try:
            told(run(going_on, among))
        except ParagrafError as error:
            _log.warning("Not indexed now: %s. %s", error, error.remedy)
            return False
        return True

    try:
        _follow(paths, stop, take_up)
    except _Stopped:
        with index.writing():
            pass  # which brings the engine to what was stored


def _follow(paths: Sequence[str], stop: threading.Event, take_up: Callable[[set[Path] | None], bool]) -> None:
    waiting: set[Path] | None = None
    done, looked = take_up(None), time.monotonic()
    for changes in _changes(paths, stop):
        if changes and waiting is not None:
            waiting |= changes
        elif changes and done:
            waiting = changes
        elif time.monotonic() > looked + _LOOK_ROUND:
            waiting, done = None, False
        if changes or not done:
            if waiting is None:
                looked = time.monotonic()
            done = take_up(waiting)
            waiting = None if done else waiting


def _changes(paths: Sequence[str], stop: threading.Event) -> Iterator[set[Path]]:
    """What has changed, by resolved paths, when it has come to rest; nothing now and then."""
    for changes in watch(
        *paths,
        stop_event=stop,
        debounce=_AT_LATEST,
        step=_STILL,
        rust_timeout=int(_AGAIN * 1000),
        yield_on_timeout=True,
    ):
        yield {Path(path).resolve() for _, path in changes}
