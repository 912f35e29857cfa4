"""The record of truth: documents, meetings, items, mentions, passages and vectors."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from indexer.catalog import ledger, reading, telling, writing
from indexer.catalog import schema as t
from indexer.catalog.database import Database
from indexer.catalog.headings import Heading, headings, meanings, vectors
from indexer.catalog.ledger import Line
from indexer.catalog.reading import Counts
from indexer.catalog.sightings import Sightings, sightings
from indexer.columns import Columns
from indexer.engines.base import Entry
from indexer.sentences import Sentences
from models.encoder.base import Vectors
from models.errors import NotAnIndex, NotFound
from models.records import AgendaItem, Decision, DecisionKind, Meeting, Passage, Person, Unread

_MEETINGS_AT_ONCE = 32
_SEARCH = "Search for it: minutes that were read again may have given it another id."


@dataclass(frozen=True, slots=True)
class Changes:
    """What an engine has to take in to reach `sequence`. `entries` can be walked once."""

    entries: Iterable[Entry]
    removed: tuple[int, ...]
    sequence: int


class Catalog:
    """Everything the index knows, in one database. A write is one transaction; readers see whole meetings.

    A meeting that is replaced stays readable by its items' keys until it is purged, so that whoever searches
    at an older sequence still finds what the engine names. Any method raises StorageFailed when the database
    cannot be read or written, and IndexBusy when another process holds it for long.
    """

    def __init__(self, database: Database) -> None:
        """Use `create` or `open`. Raises NotAnIndex when the database is not ours, or of another version."""
        self._database = database
        with database.reading() as connection:
            if not sa.inspect(connection).has_table(t.meta.name):
                raise NotAnIndex("The database holds no index", "Give a folder that Paragraf made.")
            stamp = dict(connection.execute(sa.select(t.meta.c.name, t.meta.c.value)).all())
        if any(stamp.get(name) != value for name, value in _VERSIONS.items()):
            raise NotAnIndex(
                "The index was made by another version of Paragraf",
                "Index the minutes again in an empty folder.",
            )
        self.encoder: str = stamp["encoder"]
        self.dimension = int(stamp["dimension"])

    @classmethod
    def create(cls, url: str | sa.URL, encoder: str, dimension: int) -> "Catalog":
        """The catalog at a SQLAlchemy URL, made for vectors of `encoder` when the database is empty.

        Raises NotAnIndex when it holds something else.
        """
        database = Database(url)
        with database.reading() as connection:
            tables = sa.inspect(connection).get_table_names()
        if not tables:
            stamp = {**_VERSIONS, "encoder": encoder, "dimension": str(dimension)}
            database.share()
            with database.writing() as connection:
                t.schema.create_all(connection)
                connection.execute(sa.insert(t.meta), [{"name": n, "value": v} for n, v in stamp.items()])
                connection.execute(sa.insert(t.clock), {"sequence": 0})
        return cls(database)

    @classmethod
    def open(cls, url: str | sa.URL) -> "Catalog":
        """The catalog at a SQLAlchemy URL. Raises NotAnIndex when there is none that this version reads."""
        database = Database(url)
        if not database.exists():
            raise NotAnIndex("There is no index here", "Make one with: paragraf index PATH --index DIR")
        return cls(database)

    def sequence(self) -> int:
        """The number of the last committed change; 0 when nothing was put yet."""
        with self._database.reading() as connection:
            return _sequence(connection)

    def digest(self, document_id: str) -> str | None:
        """The digest of the file when it was last read, None when the last try failed or there was none."""
        d = t.documents.c
        asked = sa.select(d.digest).where(d.id == document_id, d.reason.is_(None))
        with self._database.reading() as connection:
            return connection.execute(asked).scalar_one_or_none()

    def original(self, meeting_id: str) -> tuple[str, str]:
        """Path and digest of the file that a meeting was read from. Raises NotFound, also when a later file at that
        path could not be read."""
        d = t.documents.c
        asked = sa.select(d.path, d.digest).where(d.id == meeting_id, d.reason.is_(None))
        with self._database.reading() as connection:
            if found := connection.execute(asked).one_or_none():
                return found.path, found.digest
        raise NotFound(f"There is no file of a meeting {meeting_id}", _SEARCH)

    def put(
        self,
        meeting: Meeting,
        path: str,
        digest: str,
        passages: Sequence[Sequence[Passage]],
        vectors: Sequence[Vectors],
        sentences: Sequence[Sentences] = (),
    ) -> int:
        """Store a meeting in place of the one with the same id; returns the new sequence.

        `passages` and `vectors` are aligned with `meeting.items`, the rows of a vector array with its
        item's passages; so are `sentences`, where there are any. The meeting's id is its document's.
        """
        document = {"id": meeting.id, "source": meeting.source, "path": path, "digest": digest}
        with self._database.writing() as connection:
            sequence = writing.advance(connection)
            writing.put_document(connection, {**document, "reason": None})
            writing.retire(connection, meeting.id, sequence)
            writing.insert_meeting(connection, meeting, sequence, passages, vectors, sentences)
        return sequence

    def put_unread(self, document_id: str, source: str, path: str, digest: str, reason: str) -> None:
        """Note that a file could not be read. An earlier good reading of it stays."""
        document = {"id": document_id, "source": source, "path": path, "digest": digest, "reason": reason}
        with self._database.writing() as connection:
            writing.put_document(connection, document)

    def purge(self, sequence: int) -> None:
        """Delete the meetings that had been replaced by a sequence, which every engine must have reached."""
        with self._database.writing() as connection:
            writing.purge(connection, sequence)

    def unread(self) -> tuple[Unread, ...]:
        """The files that could not be read the last time, by source."""
        d = t.documents.c
        asked = sa.select(d.source, d.reason).where(d.reason.is_not(None)).order_by(d.source)
        with self._database.reading() as connection:
            return tuple(Unread(source, reason) for source, reason in connection.execute(asked))

    def changes(self, since: int) -> Changes:
        """What changed after sequence `since`, up to now."""
        removed = sa.select(t.tombstones.c.item).where(t.tombstones.c.seq > since)
        with self._database.reading() as connection:
            now = _sequence(connection)
            keys = connection.execute(removed.order_by(t.tombstones.c.item)).scalars().all()
        return Changes(self._entries(since, now), tuple(keys), now)

    def _entries(self, since: int, at: int) -> Iterator[Entry]:
        m = t.meetings.c
        with self._database.reading() as connection:
            asked = sa.select(m.key).where(m.seq > since, reading.standing(at)).order_by(m.key)
            keys = connection.execute(asked)
            for some in reading.in_batches(keys.scalars().all(), _MEETINGS_AT_ONCE):
                yield from reading.entries(connection, some, self.dimension)

    def meeting(self, meeting_id: str) -> Meeting:
        """The whole meeting. Raises NotFound."""
        asked = sa.select(t.meetings.c.key).where(t.meetings.c.id == meeting_id, reading.LIVE)
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
            for some in reading.in_batches(connection.execute(asked).scalars().all(), _MEETINGS_AT_ONCE):
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

    def item(self, item_id: str) -> tuple[Meeting, AgendaItem]:
        """The item and its meeting's header. Raises NotFound."""
        asked = sa.select(t.items.c.key).join(t.meetings).where(t.items.c.id == item_id, reading.LIVE)
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

    def items(self, ids: Sequence[str]) -> list[tuple[Meeting, AgendaItem]]:
        """The items with the ids, in that order, each with its meeting's header; what is gone is left out."""
        return self.records(self.keys(ids))

    def keys(self, ids: Sequence[str]) -> list[int]:
        """The keys of the items with the ids, in that order; what is gone is left out."""
        asked = sa.select(t.items.c.id, t.items.c.key).join(t.meetings).where(reading.LIVE)
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

    def counts(self) -> Counts:
        """How much there is now."""
        with self._database.reading() as connection:
            return reading.counts(connection)

    def close(self) -> None:
        """Let go of all connections."""
        self._database.close()


# Not the analyzer's version: the catalog holds no token, so a new analyzer only rebuilds the engines.
_VERSIONS = {"what": "paragraf catalog", "schema": t.SCHEMA_VERSION}


def _sequence(connection: sa.Connection) -> int:
    return int(connection.execute(sa.select(t.clock.c.sequence)).scalar_one())
