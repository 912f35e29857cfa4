"""What another needs to hold the same meetings: what has changed since a sequence, or all of them at one moment."""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import merge
from itertools import islice
from operator import itemgetter

import sqlalchemy as sa

from indexer.catalog import reading
from indexer.catalog import schema as t
from models.records import Meeting

_AT_ONCE = 32
"""Meetings in memory at once."""


@dataclass(frozen=True, slots=True)
class Change:
    """A meeting that was put at a sequence; without one, that what had the id is gone since."""

    sequence: int
    id: str
    meeting: Meeting | None


class Mirroring:
    """One moment of the catalog, `sequence` in `epoch`, to be copied, however long that takes and whoever writes."""

    def __init__(self, connection: sa.Connection, sequence: int, epoch: str) -> None:
        self.sequence = sequence
        self.epoch = epoch
        self._connection = connection

    def changes(self, since: int, most: int) -> list[Change]:
        """The first `most` changes after a sequence, in order; of each meeting the last alone, so that what came and
        went between is nobody's any more."""
        m, r = t.meetings.c, t.removals.c
        put = sa.select(m.seq, m.id, m.key).where(m.seq > since, reading.LIVE).order_by(m.seq).limit(most)
        gone = sa.select(r.seq, r.id, sa.null()).where(r.seq > since).order_by(r.seq).limit(most)
        rows = (self._connection.execute(asked).all() for asked in (put, gone))
        noted = list(islice(merge(*rows, key=itemgetter(0)), most))
        whole: dict[int, Meeting] = {}
        for some in reading.in_batches([key for _, _, key in noted if key is not None], _AT_ONCE):
            whole |= zip(some, reading.whole_meetings(self._connection, some), strict=True)
        return [Change(sequence, id, whole.get(key)) for sequence, id, key in noted]

    def meetings(self) -> Iterator[Change]:
        """All meetings, in the order in which they came."""
        m = t.meetings.c
        asked = sa.select(m.key, m.seq).where(reading.LIVE).order_by(m.seq)
        sequences: dict[int, int] = dict(self._connection.execute(asked).all())
        for keys in reading.in_batches(list(sequences), _AT_ONCE):
            found = reading.whole_meetings(self._connection, keys)
            for key, meeting in zip(keys, found, strict=True):
                yield Change(sequences[key], meeting.id, meeting)
