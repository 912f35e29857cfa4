"""The index: whether it can be opened, fits the encoder, may be written to, has room, and is young."""

import os
import shutil
import stat
from contextlib import suppress
from pathlib import Path

from indexer.files import storing
from indexer.index import UPLOADS, Index, alone
from indexer.keeping.uploads import unknown
from models.encoder import load_encoder
from models.errors import EncoderMismatch, IndexBusy, ParagrafError
from search_api.operations.checks.finding import Finding, ok, warning, wrong
from search_api.operations.vitals import age, vitals
from search_api.settings import Settings

_DAY = 86400.0

_STALE = 60
"""Days. Boards meet monthly, but for the summer: after two months something has stopped."""

_SCARCE = 200 * 2**20
"""Bytes. A megabyte holds the minutes of some meetings; with less than this, one batch of scans fills the disk."""

_BOTH = os.R_OK | os.W_OK

_AHEAD = 60.0
"""Seconds that a file may lie ahead of the clock: file systems in the network have clocks of their own."""


def contents(index: Index, _: Settings) -> Finding:
    """What searches see, and whether the search files have caught up with the catalog."""
    seen, now = vitals(index), index.catalog.sequence()
    told = f"{seen.meetings} meetings with {seen.items} items, state {seen.sequence}, in {index.directory}"
    if seen.sequence != now:
        return warning(
            "contents",
            f"{told}, while the catalog is at {now}",
            "Wait for whoever writes; if nobody does, run: paragraf repair",
        )
    if not seen.meetings:
        return warning("contents", f"{index.directory} holds no meeting", "Run: paragraf index PATH")
    return ok("contents", told)


def fit(index: Index, settings: Settings) -> Finding:
    """Whether the encoder is the one that the index was made with."""
    try:
        index.check(load_encoder(settings.encoder, settings.cache))
    except EncoderMismatch as error:
        return wrong("fit", str(error), error.remedy)
    return ok("fit", f"made with {index.encoder_name}")


def lock(index: Index, _: Settings) -> Finding:
    """Whether somebody writes just now."""
    try:
        with alone(index.directory, patience=0.0):
            return ok("writer", "nobody writes just now")
    except IndexBusy as error:
        return warning("writer", str(error), "It lets go when it ends, also when it is killed; wait for it.")


def room(index: Index, _: Settings) -> Finding:
    """Whether the disk has room for search files made anew, and for new minutes."""
    with storing():
        free = shutil.disk_usage(index.directory).free
        size = sum(found.st_size for found in _files(index.directory).values())
    return of_room(free, size)


def of_room(free: int, size: int) -> Finding:
    """What that much free space, in bytes, means for an index of that size."""
    told = f"{_megabytes(free)} free, the index takes {_megabytes(size)}"
    if free < _SCARCE:
        return wrong(
            "room", told, "Free some space, or move the index to a larger disk, before anything is indexed."
        )
    if free < size + _SCARCE:
        return warning("room", told, "Free some space: search files are written anew beside the old ones.")
    return ok("room", told)


def rights(index: Index, _: Settings) -> Finding:
    """Whether every file of the index can be written to by this user, and belongs to it, and no other may read it."""
    with storing():
        folder = index.directory.stat()
        files = _files(index.directory)
    owners = {found.st_uid for found in (folder, *files.values())}
    open_to_all = folder.st_mode & 0o005
    closed = [path for path in (index.directory, *files) if path.exists() and not os.access(path, _BOTH)]
    if closed:
        return warning(
            "rights",
            f"This user may not write to {closed[0]}",
            "Searching goes on; to index, run as the user who owns the index.",
        )
    if owners != {os.geteuid()}:
        return warning(
            "rights",
            f"Not all of {index.directory} belongs to this user: what one user writes, another cannot change",
            f"Run as the user who runs the service, and give all to that user: chown -R USER {index.directory}",
        )
    if open_to_all:
        return warning(
            "rights",
            f"Everybody on this machine may read {index.directory}, and so what minutes say of people",
            f"Run: chmod 750 {index.directory}",
        )
    return ok("rights", "this user may read and write it, others may not")


def youth(index: Index, _: Settings) -> Finding:
    """How long ago the index was last written to."""
    return of_age(age(index.directory))


def of_age(seconds: float) -> Finding:
    """What it means that an index was written to that many seconds ago."""
    if seconds < -_AHEAD:
        return wrong(
            "age",
            "The index was last written to at a time that has not come yet: the clock was set back",
            "Set the clock, and let it be kept by NTP: timedatectl set-ntp true",
        )
    days = int(seconds // _DAY)
    if days > _STALE:
        told = f"The index was last written to {days} days ago"
        return warning("age", told, "See whether what brings new minutes still runs: paragraf index PATH")
    return ok(
        "age", f"last written to {f'{days} days' if days else f'{max(0, int(seconds // 3600))} hours'} ago"
    )


def unread(index: Index, _: Settings) -> Finding:
    """Whether there are files that could not be read, and so are not found by any search."""
    files = index.catalog.unread()
    if not files:
        return ok("unread", "every file was read")
    told = f"{len(files)} files could not be read, the first {files[0].source}: {files[0].reason}"
    return warning(
        "unread", told, "Mend them and run `paragraf index` again; the page /overview lists them all."
    )


def erasures(index: Index, _: Settings) -> Finding:
    """Whether all is gone that was to be erased."""
    if pending := index.catalog.erasures.pending():
        told = f"What was to be erased on {pending[0].noted[:10]} is not all gone: it may still be found"
        return wrong("erasures", told, f"Run: paragraf erase --finish --index {index.directory}")
    return ok("erasures", "nothing is left to be erased")


def strays(index: Index, _: Settings) -> Finding:
    """Whether there are uploaded files that no document names, and so are not found by any search nor erased alone."""
    with storing():
        count = len(unknown(index.catalog, index.directory))
    if not count:
        return ok("uploads", "every uploaded file is of a document")
    told = f"{count} uploaded files in {index.directory / UPLOADS} are of no document: no search finds them"
    return warning("uploads", told, "Send those again that are wanted, and delete the others there.")


def wholeness(index: Index, _: Settings) -> Finding:
    """Says how to find out whether all parts agree: that reads the whole index, and is a command of its own."""
    return ok("wholeness", f"not looked at here; run: paragraf verify --index {index.directory}")


def closed(directory: Path, error: ParagrafError) -> Finding:
    """The finding on an index that cannot be opened."""
    return wrong(
        "index", f"{directory}: {error}" if str(directory) not in str(error) else str(error), error.remedy
    )


def _files(directory: Path) -> dict[Path, os.stat_result]:
    """All files of an index with what the system says of them. One that a writer takes away meanwhile is none."""
    found = {}
    for path in directory.rglob("*"):
        with suppress(FileNotFoundError):
            found[path] = path.stat()
    return {path: told for path, told in found.items() if stat.S_ISREG(told.st_mode)}


def _megabytes(size: int) -> str:
    return f"{size / 2**20:,.0f} MB"
