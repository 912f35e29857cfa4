"""Folders that are followed: what changes in them is put into the index when it has come to rest."""

import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path

from watchfiles import Change, watch

from indexer.index import Index
from indexer.keeping.footing import ground, missing, mounted, watched_disks
from indexer.pipeline import Progress, Report
from models.errors import ParagrafError

_STILL = 2_000
"""Milliseconds without a change after which files are taken to be written: copying over a network stalls for less."""

_AT_LATEST = 60_000
"""Milliseconds after which changes are taken up though others still come; half a file is read again when whole."""

_AGAIN = 30.0
"""Seconds after which what failed is tried again."""

_STANDING = 2.0
"""Seconds between two looks at whether the folders are still those that are watched."""

EVERY = 3600
"""Seconds after which all files are looked at, for what nobody told of: network drives tell nothing. Each is read for
its digest, and nobody else may write to the index meanwhile."""

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
    every: float = EVERY,
) -> None:
    """Index the paths, and go on doing so with what changes in them, until `stop` is set.

    The index is locked only while it is written to. What fails is logged and tried again; `told` hears of what was
    done. A folder that is away, replaced or mounted anew is followed again when it is there, which is logged. `every`
    are the seconds after which all files are looked at, told of or not. Ends between two files, within the time that
    one takes.
    """

    def going_on(*_: object) -> None:
        if stop.is_set():
            raise _Stopped

    failing = ""

    def take_up(among: set[Path] | None) -> bool:
        nonlocal failing
        try:
            told(run(going_on, among))
        except ParagrafError as error:
            if failing != str(error):  # said once, though it is tried again and again
                _log.warning("Not indexed now: %s. %s", error, error.remedy)
            failing = str(error)
            return False
        if failing:
            _log.warning("Indexed again, after: %s", failing)
        failing = ""
        return True

    try:
        _follow(paths, stop, take_up, every)
    except _Stopped:
        with index.writing():
            pass  # which brings the engine to what was stored


def _follow(
    paths: Sequence[str], stop: threading.Event, take_up: Callable[[set[Path] | None], bool], every: float
) -> None:
    waiting: set[Path] | None = None
    done, tried, looked = True, 0.0, 0.0
    for changes in _changes(paths, stop):
        if changes is None or time.monotonic() > looked + every:
            waiting = None
        elif changes:
            waiting = changes if done else (waiting | changes if waiting else None)
        elif done or time.monotonic() < tried + _AGAIN:
            continue
        done = take_up(waiting)
        tried = time.monotonic()
        looked = tried if waiting is None else looked


def _changes(paths: Sequence[str], stop: threading.Event) -> Iterator[set[Path] | None]:
    """What has changed, by resolved paths, when it has come to rest; nothing now and then.

    None where anything may have: at first, and when what lies at the paths is not what was watched.
    """
    known, first = mounted(paths), True
    while not stop.is_set():
        if away := _away(paths, known):
            _log.warning(
                "Away, and followed again when back: %s. What is to stay away is forgotten by watching anew",
                away,
            )
            while _away(paths, known) and not stop.wait(_STANDING):
                pass
            first = False
        known |= mounted(paths)
        for changes in _changes_here(paths, stop):
            if changes is None and not first:
                _log.warning("Followed again, after it was away or replaced: %s", ", ".join(paths))
            first = False
            yield changes


def _away(paths: Sequence[str], known: frozenset[str]) -> str:
    """Which paths, and which disks of those `known` to be mounted there, are not there; nothing may be pruned then."""
    return ", ".join(dict.fromkeys((*missing(paths), *sorted(known - mounted(paths)))))


def _changes_here(paths: Sequence[str], stop: threading.Event) -> Iterator[set[Path] | None]:
    """The same, till something else lies at the paths."""
    before, disks = ground(paths), None
    watching = watch(
        *paths,
        stop_event=stop,
        debounce=_AT_LATEST,
        step=_STILL,
        rust_timeout=int(_STANDING * 1000),
        yield_on_timeout=True,
    )
    roots = {str(Path(path).absolute()) for path in paths}
    with closing(watching), suppress(FileNotFoundError):  # where it went as it was to be watched
        for changes in watching:
            gone = any(change is Change.deleted and path in roots for change, path in changes)
            if gone or ground(paths) != before or disks not in {None, watched_disks()}:
                return
            if disks is None:
                # Now that the watch is there, nothing falls between it and the look round.
                disks = watched_disks()
                yield None
            else:
                yield {Path(path).resolve() for _, path in changes}
