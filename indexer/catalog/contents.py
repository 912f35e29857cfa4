"""What the catalog tells: meetings, items and what hangs on them, now or as they stood at a sequence."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

import sqlalchemy as sa

from indexer.catalog import ledger, reading, telling
from indexer.catalog import schema as t
from indexer.catalog.database import Database
from indexer.catalog.headings import Heading, headings, meanings, vectors
from indexer.catalog.ledger import Line
from indexer.catalog.reading import Counts
from indexer.catalog.sightings import Sightings, sightings
from indexer.columns import Columns
from indexer.sentences import Sentences
from models.encoder.base import Vectors
from models.errors import NotFound
from models.records import AgendaItem, Decision, DecisionKind, Meeting, Person, Unread

MEETINGS_AT_ONCE = 32
_SEARCH = "Search for it: minutes that were read again may have given it another id."


class Contents:
    """The half of a catalog that is asked. Nothing here writes."""

    def __init__(self, database: Database, dimension: int) -> None:
        """`dimension` is the length of a vector."""
        self._database = database
        self.dimension = dimension

    def sequence(self) -> int:
        """The number of the last committed change; 0 when nothing was put yet."""
        with self._database.reading() as connection:
            return _sequence(connection)

    def original(self, meeting_id: str) -> tuple[str, str]:
        """Path and digest of the file that a meeting was read from. Raises NotFound, also when a later file at that
        path could not be read."""
        d = t.documents.c
        asked = sa.select(d.path, d.digest).where(d.id == meeting_id, d.reason.is_(None), d.digest != "")
        with self._database.reading() as connection:
            if found := connection.execute(asked).one_or_none():
                return found.path, found.digest
        raise NotFound(f"There is no file of a meeting {meeting_id}", _SEARCH)

    def unread(self) -> tuple[Unread, ...]:
        """The files that could not be read the last time, by source."""
        d = t.documents.c
        asked = sa.select(d.source, d.reason).where(d.reason.is_not(None)).order_by(d.source)
        with self._database.reading() as connection:
            return tuple(Unread(source, reason) for source, reason in connection.execute(asked))

    def meeting(self, meeting_id: str, at: int | None = None) -> Meeting:
        """The whole meeting as it stood at sequence `at` (now, when not given). Raises NotFound."""
        asked = sa.select(t.meetings.c.key).where(t.meetings.c.id == meeting_id, _standing(at))
        with self._database.reading() as connection:
            key = connection.execute(asked).scalar_one_or_none()
            if key is None:
                raise NotFound(f"There is no meeting {meeting_id}", _SEARCH)
            return reading.whole_meetings(connection, [key])[0]

    def meetings(self) -> Iterator[Meeting]:
        """All whole meetings, ordered by source."""
        m = t.meetings.c
        asked = sa.select(m.key).where(reading.LIVE).order_by(m.source, m.key)
        with self._database.reading() as connection:
            for some in reading.in_batches(connection.execute(asked).scalars().all(), MEETINGS_AT_ONCE):
                yield from reading.whole_meetings(connection, some)

    def records(self, keys: Sequence[int]) -> list[tuple[Meeting, AgendaItem]]:
        """The items of the keys, in that order, each with its meeting's header.

        A header has no items, attendance or mentions. A key that is gone is left out.
        """
        found: dict[int, tuple[Meeting, AgendaItem]] = {}
        with self._database.reading() as connection:
            for some in reading.in_batches(keys):
                found |= reading.items_with_headers(connection, some)
        return [found[key] for key in keys if key in found]

    def items_with_owners(self, keys: Sequence[int]) -> list[tuple[str, AgendaItem]]:
        """The items of the keys, in that order, each with its meeting's id. A key that is gone is left out."""
        found: dict[int, tuple[str, AgendaItem]] = {}
        with self._database.reading() as connection:
            for some in reading.in_batches(keys):
                found |= reading.items_with_owners(connection, some)
        return [found[key] for key in keys if key in found]

    def item(self, item_id: str, at: int | None = None) -> tuple[Meeting, AgendaItem]:
        """The item and its meeting's header, as they stood at sequence `at` (now, when not given). Raises NotFound."""
        asked = sa.select(t.items.c.key).join(t.meetings).where(t.items.c.id == item_id, _standing(at))
        with self._database.reading() as connection:
            key = connection.execute(asked).scalar_one_or_none()
            if key is None:
                raise NotFound(f"There is no agenda item {item_id}", _SEARCH)
            return reading.items_with_headers(connection, [key])[key]

    def sentences(self, keys: Sequence[int]) -> dict[int, Sentences]:
        """The sentences of each item that has more than one. Keys that are gone are left out."""
        found: dict[int, Sentences] = {}
        with self._database.reading() as connection:
            for some in reading.in_batches(keys):
                found |= reading.sentences(connection, some)
        return found

    def rolls(self, at: int | None = None) -> list[tuple[Meeting, tuple[int, ...]]]:
        """Every meeting as it stood at sequence `at` (now, when not given): header, attendance list, its items' keys.

        Meetings are in the order in which they came, keys ascend. Some 0.3 s for 2,000 meetings.
        """
        with self._database.reading() as connection:
            return telling.rolls(connection, _sequence(connection) if at is None else at)

    def texts(self, keys: Sequence[int]) -> dict[int, AgendaItem]:
        """Items by key, in that order, without decisions and mentions. Keys that are gone are left out."""
        found: dict[int, AgendaItem] = {}
        with self._database.reading() as connection:
            for some in reading.in_batches(keys):
                found |= telling.texts(connection, some)
        return {key: found[key] for key in keys if key in found}

    def decisions(self, keys: Sequence[int], kind: DecisionKind) -> list[tuple[int, str, Decision]]:
        """The decisions of a kind in items, each with its item's key and title, proposals left out."""
        with self._database.reading() as connection:
            batches = reading.in_batches(keys)
            return [found for some in batches for found in telling.decisions(connection, some, kind)]

    def ledger(self, at: int | None = None) -> list[Line]:
        """The decisions of the meetings themselves as they stood at sequence `at` (now, when not given), by item."""
        with self._database.reading() as connection:
            return ledger.lines(connection, _sequence(connection) if at is None else at)

    def decided(self, keys: Sequence[int]) -> dict[int, tuple[str, AgendaItem, Decision]]:
        """Decisions by key, each with its meeting's id and its item without text. Keys that are gone are left out."""
        found: dict[int, tuple[str, AgendaItem, Decision]] = {}
        with self._database.reading() as connection:
            for some in reading.in_batches(keys):
                found |= ledger.decided(connection, some)
        return found

    def columns(self, at: int | None = None, people: Iterable[tuple[str, Person]] = ()) -> Columns:
        """The columns of all items as they stood at sequence `at` (now, when not given).

        `people` are the ids of items, each with a person whom it mentions, as the registry of that sequence has them.
        """
        with self._database.reading() as connection:
            return reading.columns(connection, _sequence(connection) if at is None else at, people)

    def abbreviations(self, at: int | None = None) -> tuple[tuple[str, str], ...]:
        """Abbreviations that minutes explain, and long forms, as they stood at sequence `at` (now, when not given)."""
        with self._database.reading() as connection:
            return reading.abbreviations(connection, _sequence(connection) if at is None else at)

    def sightings(self, at: int | None = None) -> Sightings:
        """The people and municipalities that meetings name, as they stood at sequence `at` (now, when not given)."""
        with self._database.reading() as connection:
            return sightings(connection, _sequence(connection) if at is None else at)

    def items(self, ids: Sequence[str], at: int | None = None) -> list[tuple[Meeting, AgendaItem]]:
        """The items with the ids, in that order, each with its meeting's header; what is gone is left out.

        As they stood at sequence `at` (now, when not given).
        """
        return self.records(self.keys(ids, at))

    def keys(self, ids: Sequence[str], at: int | None = None) -> list[int]:
        """The keys of the items with the ids, in that order, that stood at sequence `at` (now, when not given)."""
        asked = sa.select(t.items.c.id, t.items.c.key).join(t.meetings).where(_standing(at))
        keys: dict[str, int] = {}
        with self._database.reading() as connection:
            for some in reading.in_batches(ids):
                keys |= dict(connection.execute(asked.where(t.items.c.id.in_(some))).all())
        return [keys[id] for id in ids if id in keys]

    def titles(self, at: int | None = None) -> list[tuple[str, dt.date | None]]:
        """The titles of the items that stood at sequence `at`, letters restored, each with the day of its meeting."""
        with self._database.reading() as connection:
            return reading.titles(connection, _sequence(connection) if at is None else at)

    def headings(self, at: int | None = None) -> list[Heading]:
        """What all items are called, as they stood at sequence `at` (now, when not given), ascending by key."""
        with self._database.reading() as connection:
            return headings(connection, _sequence(connection) if at is None else at)

    def meanings(self, keys: Sequence[int]) -> Vectors:
        """The mean vector of each item's passages: (keys, dimension), zeros for an item without any or that is gone."""
        with self._database.reading() as connection:
            return meanings(connection, keys, self.dimension)

    def vectors(self, item_id: str) -> Vectors:
        """The vectors of an item's passages, in order: (passages, dimension); none of an item that there is not."""
        with self._database.reading() as connection:
            return vectors(connection, item_id, self.dimension)

    def counts(self, at: int | None = None) -> Counts:
        """How much there was at sequence `at` (now, when not given)."""
        with self._database.reading() as connection:
            return reading.counts(connection, _sequence(connection) if at is None else at)


def _standing(at: int | None) -> sa.ColumnElement[bool]:
    return reading.LIVE if at is None else reading.standing(at)


def _sequence(connection: sa.Connection) -> int:
    return int(connection.execute(sa.select(t.clock.c.sequence)).scalar_one())
