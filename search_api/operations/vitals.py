"""What the index is like just now, for figures and for the doctor."""

import time
from dataclasses import dataclass
from pathlib import Path

from indexer.files import storing
from indexer.index import CATALOG, Index


@dataclass(frozen=True, slots=True)
class Vitals:
    """The state that searches see: its sequence number, its meetings and items, the files that could not be read, and
    how many seconds ago the index was last written to."""

    sequence: int
    meetings: int
    items: int
    unread: int
    age: float


def vitals(index: Index) -> Vitals:
    """Of an index that is open. Raises IndexBusy, StorageFailed."""
    state = index.state()
    return Vitals(
        sequence=state.sequence,
        meetings=len(state.registry.meetings),
        items=int(state.columns.keys.size),
        unread=len(index.catalog.unread()),
        age=age(index.directory),
    )


def age(directory: Path) -> float:
    """How many seconds ago an index was last written to; below 0 where the clock was set back. Raises StorageFailed.

    By its files: SQLite writes changes to the log beside the catalog, and takes them over at some time later.
    """
    with storing():
        catalog = (directory / CATALOG).stat()
        logs = [log.stat() for log in directory.glob(f"{CATALOG}-wal")]
    return time.time() - max(file.st_mtime for file in (catalog, *(log for log in logs if log.st_size)))
