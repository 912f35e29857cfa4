"""Changes and snapshots, from which another can hold exactly the meetings that the index holds."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass

from indexer.catalog import Catalog, Change, Mirroring, Moment
from search_api.mirrors.errors import CursorGone, SnapshotsBusy
from search_api.states import moment_named

_SNAPSHOTS = 4
"""At once, at most: each holds a connection of the catalog for as long as it is read, and there are fifteen."""


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """Some changes in order, the moment up to which these are all, and whether there are more.

    Only where there are no more, who has applied them holds the meetings of that moment.
    """

    changes: tuple[Change, ...]
    reached: Moment
    more: bool


class Snapshot:
    """All meetings of one `moment`; can be walked once, and is to be closed. Others may write meanwhile."""

    def __init__(self, mirroring: Mirroring, opened: ExitStack) -> None:
        """`opened` lets go of what `mirroring` needs."""
        self.moment = Moment(mirroring.sequence, mirroring.epoch)
        self._mirroring = mirroring
        self._opened = opened

    def meetings(self) -> Iterator[Change]:
        """A change for each, in the order in which they came; read as they are walked."""
        return self._mirroring.meetings()

    def close(self) -> None:
        """Let go of the catalog."""
        self._opened.close()


class MirrorsService:
    """Tells changes and gives snapshots. Safe to use from many threads.

    A meeting is as its minutes have it: who somebody in it is depends on other meetings, and changes without it.
    """

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._places = threading.BoundedSemaphore(_SNAPSHOTS)

    def changes(self, cursor: str | None, limit: int) -> ChangesPage:
        """The first `limit` changes after a cursor that an earlier answer or a snapshot gave, else from the beginning.

        Raises BadRequest for what is no cursor, CursorGone for one of another epoch or a time to come.
        """
        since = moment_named(cursor) if cursor is not None else Moment(0, "")
        with self._catalog.mirroring() as mirroring:
            if since.sequence and (since.epoch != mirroring.epoch or since.sequence > mirroring.sequence):
                raise CursorGone(
                    "The index does not know this cursor any more: it was restored from a backup or made anew",
                    "Take a snapshot, and go on from its cursor.",
                )
            found = mirroring.changes(since.sequence, limit + 1)
            changes, more = tuple(found[:limit]), len(found) > limit
            sequence = changes[-1].sequence if more else mirroring.sequence
            return ChangesPage(changes, Moment(sequence, mirroring.epoch), more)

    def snapshot(self) -> Snapshot:
        """All meetings as they are now. Raises SnapshotsBusy."""
        with ExitStack() as opened:
            if not self._places.acquire(blocking=False):
                raise SnapshotsBusy("Many snapshots are being taken", "Take one in a minute.")
            opened.callback(self._places.release)
            mirroring = opened.enter_context(self._catalog.mirroring())
            return Snapshot(mirroring, opened.pop_all())
