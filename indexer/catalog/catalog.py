"""The record of truth: documents, meetings, items, mentions, passages and vectors."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from indexer.catalog import documents, migrations, moving, reading, renewing, sealing, writing
from indexer.catalog import schema as t
from indexer.catalog.checking import Inspection
from indexer.catalog.contents import MEETINGS_AT_ONCE, Contents
from indexer.catalog.database import Database
from indexer.catalog.documents import Document
from indexer.catalog.erasures import Erasures
from indexer.catalog.mirroring import Mirroring
from indexer.catalog.renewing import Backup, Heritage
from indexer.engines.base import Entry
from indexer.sentences import Sentences
from models.encoder.base import Vectors
from models.errors import NotAnIndex, NotFound
from models.records import Meeting, Passage


@dataclass(frozen=True, slots=True)
class Moment:
    """Where a catalog is: its sequence, which grows with every change, in an epoch, which a restoring begins.

    Two catalogs of one moment hold the same. Nothing has no epoch.
    """

    sequence: int
    epoch: str


@dataclass(frozen=True, slots=True)
class Changes:
    """What an engine has to take in to reach `sequence`. `entries` can be walked once."""

    entries: Iterable[Entry]
    removed: tuple[int, ...]
    sequence: int
    epoch: str


class Catalog(Contents):
    """Everything the index knows, in one database. A write is one transaction; readers see whole meetings.

    A meeting that is replaced stays readable by its items' keys until it is purged, so that whoever searches
    at an older sequence still finds what the engine names. Any method raises StorageFailed when the database
    cannot be read or written, and IndexBusy when another process holds it for long.
    """

    def __init__(self, database: Database) -> None:
        """Use `create` or `open`. Raises NotAnIndex when the database is not ours, or of another version."""
        with database.reading() as connection:
            stamp = _stamp(connection)
        if (version := stamp.get("schema")) in migrations.STEPS:
            raise NotAnIndex(
                "The index was made by an earlier version of Paragraf",
                "Bring it up to date with: paragraf migrate --index DIR",
            )
        if version != t.SCHEMA_VERSION:
            raise NotAnIndex(
                "The index was made by another version of Paragraf",
                "Use that version, or index the minutes again in an empty folder.",
            )
        super().__init__(database, int(stamp["dimension"]))
        self.encoder: str = stamp["encoder"]
        self.erasures = Erasures(database, self.dimension)

    @classmethod
    def create(cls, url: str | sa.URL, encoder: str, dimension: int) -> "Catalog":
        """The catalog at a SQLAlchemy URL, made for vectors of `encoder` when the database is empty.

        One of an earlier version is migrated. Raises NotAnIndex when it holds something else.
        """
        database = Database(url)
        with database.reading() as connection:
            tables = sa.inspect(connection).get_table_names()
        if tables:
            return cls.migrated(url)
        stamp = {"what": _WHAT, "schema": t.SCHEMA_VERSION, "encoder": encoder, "dimension": str(dimension)}
        database.share()
        with database.writing() as connection:
            t.schema.create_all(connection)
            connection.execute(sa.insert(t.meta), [{"name": n, "value": v} for n, v in stamp.items()])
            connection.execute(sa.insert(t.clock), {"sequence": 0, "epoch": migrations.new_epoch()})
            sealing.seal(connection, t.clock)
            sealing.seal_meta(connection)
        return cls(database)

    @classmethod
    def open(cls, url: str | sa.URL) -> "Catalog":
        """The catalog at a SQLAlchemy URL. Raises NotAnIndex when there is none that this version reads."""
        return cls(_there(url))

    @classmethod
    def migrated(cls, url: str | sa.URL) -> "Catalog":
        """The catalog at a SQLAlchemy URL, brought to this version if it is of an earlier one, wholly or not at all.

        Raises NotAnIndex as `open`.
        """
        database = _there(url)
        with database.reading() as connection:
            version = _stamp(connection).get("schema", "")
        if version in migrations.STEPS:
            with database.writing() as connection:
                migrations.migrate(connection, _stamp(connection)["schema"])
        return cls(database)

    def moment(self) -> Moment:
        """Where the catalog is now."""
        with self._database.reading() as connection:
            return _moment(connection)

    def digest(self, document_id: str) -> str | None:
        """The digest of the file when it was last read, None when the last try failed or there was none."""
        d = t.documents.c
        asked = sa.select(d.digest).where(d.id == document_id, d.reason.is_(None), d.digest != "")
        with self._database.reading() as connection:
            return connection.execute(asked).scalar_one_or_none()

    def document(self, document_id: str) -> Document | None:
        """The file of an id, if it has a meeting or could not be read."""
        with self._database.reading() as connection:
            return next(iter(documents.known(connection, t.documents.c.id == document_id)), None)

    def documents(self, digest: str | None = None) -> list[Document]:
        """The files that have a meeting or could not be read, by source; those of a digest, when it is given."""
        where = () if digest is None else (t.documents.c.digest == digest,)
        with self._database.reading() as connection:
            return documents.known(connection, *where)

    def identify(self, ids: Sequence[str], path: str) -> str:
        """The id of the file at a path: the one it has, else the first of `ids` that is not another file's."""
        with self._database.reading() as connection:
            return documents.identify(connection, ids, path)

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
            documents.put(connection, {**document, "reason": None})
            documents.come_back(connection, meeting.id)
            writing.retire(connection, meeting.id, sequence)
            writing.insert_meeting(connection, meeting, sequence, passages, vectors, sentences)
        return sequence

    def put_unread(self, document_id: str, source: str, path: str, digest: str, reason: str) -> None:
        """Note that a file could not be read. An earlier good reading of it stays."""
        document = {"id": document_id, "source": source, "path": path, "digest": digest, "reason": reason}
        with self._database.writing() as connection:
            documents.put(connection, document)

    def move(self, document_id: str, source: str, path: str) -> None:
        """Give a file another source and path, and its meeting with it; ids stay."""
        with self._database.writing() as connection:
            moving.move(connection, document_id, source, path, self.dimension)

    def rebase(self, old: str, new: str) -> None:
        """Note that all files of a folder lie in another now; meetings and ids stay. Both as `whereabouts.shown`."""
        with self._database.writing() as connection:
            documents.rebase(connection, old, new)

    def remove(self, document_id: str) -> int:
        """Take a file out, with its meeting; returns the new sequence. Raises NotFound.

        What it held is gone with the next `purge`; until then readers of an older sequence find it.
        """
        with self._database.writing() as connection:
            if not documents.known(connection, t.documents.c.id == document_id):
                raise NotFound(
                    f"There is no document {document_id}", "Give an id, a path or a source of the index."
                )
            sequence = writing.advance(connection)
            writing.retire(connection, document_id, sequence)
            documents.remove(connection, document_id, sequence)
        return sequence

    def forget(self, document_id: str) -> None:
        """Have a file read again the next time that it is indexed. Its meeting stays till then."""
        with self._database.writing() as connection:
            documents.forget(connection, document_id)

    def purge(self, sequence: int) -> None:
        """Delete the meetings that had been replaced or removed by a sequence, which every engine must have reached."""
        with self._database.writing() as connection:
            writing.purge(connection, sequence)

    def changes(self, since: int) -> Changes:
        """What changed after sequence `since`, up to now."""
        removed = sa.select(t.tombstones.c.item).where(t.tombstones.c.seq > since)
        with self._database.reading() as connection:
            now = _moment(connection)
            keys = connection.execute(removed.order_by(t.tombstones.c.item)).scalars().all()
        return Changes(self._entries(since, now.sequence), tuple(keys), now.sequence, now.epoch)

    def _entries(self, since: int, at: int) -> Iterator[Entry]:
        m = t.meetings.c
        with self._database.reading() as connection:
            asked = sa.select(m.key).where(m.seq > since, reading.standing(at)).order_by(m.key)
            keys = connection.execute(asked)
            for some in reading.in_batches(keys.scalars().all(), MEETINGS_AT_ONCE):
                yield from reading.entries(connection, some, self.dimension)

    @contextmanager
    def inspecting(self) -> Iterator[Inspection]:
        """One moment of the catalog to be looked through for damage, however long that takes."""
        with self._database.reading() as connection:
            now = _moment(connection)
            yield Inspection(connection, now.sequence, now.epoch)

    @contextmanager
    def mirroring(self) -> Iterator[Mirroring]:
        """One moment of the catalog to be copied elsewhere, however long that takes; writers go on."""
        with self._database.reading() as connection:
            now = _moment(connection)
            yield Mirroring(connection, now.sequence, now.epoch)

    def reindex(self) -> None:
        """Make SQLite's own indexes anew, which hold nothing that the tables do not."""
        with self._database.writing() as connection:
            connection.exec_driver_sql("REINDEX")

    def backups(self) -> list[Backup]:
        """The backups that were taken, oldest first; what became of their files is not told."""
        with self._database.reading() as connection:
            return renewing.backups(connection)

    def note_backup(self, taken: str, path: str) -> None:
        """Note that a backup is taken at a time (UTC, ISO 8601) into a path."""
        with self._database.writing() as connection:
            now = _moment(connection)
            renewing.note(connection, Backup(taken, path, now.sequence, now.epoch))

    def copy(self, path: Path) -> None:
        """Write one moment of the catalog to a new file, without what was deleted; readers and writers go on."""
        self._database.copy(path)

    def heritage(self) -> Heritage:
        """What a catalog that takes this one's place has to keep."""
        with self._database.reading() as connection:
            return renewing.heritage(connection)

    def renew(self, old: Heritage) -> None:
        """Begin another epoch, later than all that was ever seen of the catalog whose place this one takes."""
        with self._database.writing() as connection:
            renewing.renew(connection, old)

    def share(self) -> None:
        """Let readers work while a writer does, which a copy has to be told."""
        self._database.share()

    def overwrite(self, path: Path) -> None:
        """Take over all that the catalog in a file holds, in one transaction. Open another Catalog to read it."""
        self._database.overwrite(path)

    def close(self) -> None:
        """Let go of all connections."""
        self._database.close()


_WHAT = "paragraf catalog"


def _there(url: str | sa.URL) -> Database:
    database = Database(url)
    if not database.exists():
        raise NotAnIndex("There is no index here", "Make one with: paragraf index PATH --index DIR")
    return database


def _stamp(connection: sa.Connection) -> dict[str, str]:
    """What the database says of itself. Not the analyzer's version: the catalog holds no token, so that a new analyzer
    only rebuilds the engines."""
    if sa.inspect(connection).has_table(t.meta.name):
        asked = sa.select(t.meta.c.name, t.meta.c.value)
        stamp: dict[str, str] = dict(connection.execute(asked).all())
        if stamp.get("what") == _WHAT:
            return stamp
    raise NotAnIndex("The database holds no index", "Give a folder that Paragraf made.")


def _moment(connection: sa.Connection) -> Moment:
    sequence, epoch = connection.execute(sa.select(t.clock.c.sequence, t.clock.c.epoch)).one()
    return Moment(sequence, epoch if sequence else "")
