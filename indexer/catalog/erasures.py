"""What was erased and is not to be taken up again, kept without a name: ids, digests and salted names."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum

import sqlalchemy as sa

from indexer.catalog import moving, sealing, writing
from indexer.catalog import schema as t
from indexer.catalog.database import Database
from indexer.catalog.moving import Stored
from indexer.catalog.reading import LIVE, in_batches
from indexer.sentences import Sentences
from models.encoder.base import Vectors
from models.records import Meeting, Passage

_RETENTION = "retention"
_e, _m = t.erasures.c, t.meetings.c


class Cause(StrEnum):
    """Why something is gone: a document or a person was erased, or a meeting is older than is kept."""

    DOCUMENT = "document"
    PERSON = "person"
    RETENTION = "retention"


@dataclass(frozen=True, slots=True)
class Erasure:
    """One row of what is remembered; `noted` is UTC in ISO 8601, `done` says that no trace is left in the folder.

    Of a document its id and its file's digest. Of a person, all under one `salt`, rows with the ids and digests of the
    documents in which it holds, and rows with the `token` of each form of the name and no document.
    """

    cause: Cause
    noted: str
    document: str = ""
    digest: str = ""
    salt: str = ""
    token: str = ""
    done: bool = False


class Erasures:
    """The half of a catalog that forgets. Every method is one transaction, and raises as the catalog's own."""

    def __init__(self, database: Database, dimension: int) -> None:
        """`dimension` is the length of a vector."""
        self._database = database
        self._dimension = dimension

    def note(self, erasures: Iterable[Erasure]) -> None:
        """Remember; what is remembered of the same already stays, and is to be done again."""
        with self._database.writing() as connection:
            for erasure in dict.fromkeys(erasures):
                note(connection, erasure)

    def of(self, document_id: str, digest: str) -> list[Erasure]:
        """What is remembered of a document by its id or its file's digest, with the tokens that hold in it."""
        same = _e.document == document_id
        told = sa.or_(same, _e.digest == digest) if digest else same
        with self._database.reading() as connection:
            found = remembered(connection, told)
            salts = {erasure.salt for erasure in found if erasure.salt}
            tokens = [_e.salt.in_(some) for some in in_batches(sorted(salts))]
            return [*found, *(e for some in tokens for e in remembered(connection, some, _e.token != ""))]

    def people(self) -> list[Erasure]:
        """The tokens of everybody who was erased from any document."""
        with self._database.reading() as connection:
            return remembered(connection, _e.token != "")

    def all(self) -> list[Erasure]:
        """Everything that is remembered, in the order in which it was noted."""
        with self._database.reading() as connection:
            return remembered(connection)

    def pending(self) -> list[Erasure]:
        """What is noted and not done: its erasing was interrupted, or a backup brought it back."""
        with self._database.reading() as connection:
            return remembered(connection, sa.not_(_e.done))

    def last(self) -> int:
        """Which was noted last, by its key; 0 when nothing is. Another one tells that something was erased."""
        with self._database.reading() as connection:
            return int(connection.execute(sa.select(sa.func.coalesce(sa.func.max(_e.key), 0))).scalar_one())

    def settle(self) -> None:
        """Note that all is done."""
        with self._database.writing() as connection:
            keys = connection.execute(sa.select(_e.key).where(sa.not_(_e.done))).scalars().all()
            for some in in_batches(keys):
                connection.execute(sa.update(t.erasures).where(_e.key.in_(some)).values(done=True))
                sealing.seal(connection, t.erasures, _e.key.in_(some))

    def forget(self, erasures: Iterable[Erasure]) -> None:
        """Remember these no longer, so that the files are read again."""
        with self._database.writing() as connection:
            for erasure in erasures:
                connection.execute(sa.delete(t.erasures).where(*_same(erasure)))

    def retention(self) -> str | None:
        """How long meetings are kept, as `retain` was told; None for ever."""
        with self._database.reading() as connection:
            return retention(connection)

    def retain(self, period: str | None) -> None:
        """Keep to a period from now on. What an earlier one took away may be read again when it is another."""
        with self._database.writing() as connection:
            retain(connection, period)

    def sizes(self, documents: Sequence[str]) -> dict[str, int]:
        """How many rows of each table the live meetings of documents have."""
        counted = dict.fromkeys(("meetings", *(table.name for table in sealing.PARTS)), 0)
        with self._database.reading() as connection:
            for some in in_batches(documents):
                keys = sa.select(_m.key).where(_m.id.in_(some), LIVE)
                items = sa.select(t.items.c.key).where(t.items.c.meeting.in_(keys))
                counted["meetings"] += _count(connection, t.meetings, _m.key.in_(keys))
                for table in sealing.PARTS:
                    own = table.c.meeting.in_(keys) if "meeting" in table.c else table.c.item.in_(items)
                    counted[table.name] += _count(connection, table, own)
        return counted

    def stored(self, meeting_id: str) -> Stored | None:
        """The meeting of an id as it is stored, with what was encoded of it; None when there is none."""
        with self._database.reading() as connection:
            key = connection.execute(sa.select(_m.key).where(_m.id == meeting_id, LIVE)).scalar_one_or_none()
            return None if key is None else moving.stored(connection, key, self._dimension)

    def rewrite(
        self,
        meeting: Meeting,
        passages: Sequence[Sequence[Passage]],
        vectors: Sequence[Vectors],
        sentences: Sequence[Sentences],
    ) -> int:
        """Store a meeting in place of what its document told before; returns the new sequence. Shapes as in `put`."""
        with self._database.writing() as connection:
            sequence = writing.advance(connection)
            same = t.documents.c.id == meeting.id
            connection.execute(sa.update(t.documents).where(same).values(source=meeting.source))
            sealing.seal(connection, t.documents, same)
            writing.retire(connection, meeting.id, sequence)
            writing.insert_meeting(connection, meeting, sequence, passages, vectors, sentences)
        return sequence

    def rename(self, document_id: str, path: str) -> None:
        """Give a document whose file was deleted another path; its meeting stays as it is."""
        with self._database.writing() as connection:
            same = t.documents.c.id == document_id
            connection.execute(sa.update(t.documents).where(same).values(path=path))
            sealing.seal(connection, t.documents, same)

    def advance(self) -> int:
        """A new sequence at which nothing changed, so that whoever holds an older state lets go of it."""
        with self._database.writing() as connection:
            return writing.advance(connection)

    def wipe(self) -> None:
        """Leave nothing in the database's files of what was deleted. Raises IndexBusy while a reader is in the way."""
        self._database.wipe()


def new_salt() -> str:
    """What the tokens of one erasure are made with."""
    return secrets.token_hex(16)


def note(connection: sa.Connection, erasure: Erasure) -> None:
    """Remember an erasure, once."""
    connection.execute(sa.delete(t.erasures).where(*_same(erasure)))
    row = asdict(erasure)
    key = connection.execute(sa.insert(t.erasures).returning(_e.key), row).scalar_one()
    sealing.seal(connection, t.erasures, _e.key == key)


def remembered(connection: sa.Connection, *where: sa.ColumnElement[bool]) -> list[Erasure]:
    """What is remembered, in the order in which it was noted."""
    asked = sa.select(_e.cause, _e.noted, _e.document, _e.digest, _e.salt, _e.token, _e.done)
    rows = connection.execute(asked.where(*where).order_by(_e.key))
    return [Erasure(Cause(cause), *told) for cause, *told in rows]


def retention(connection: sa.Connection) -> str | None:
    """How long meetings are kept; None for ever."""
    asked = sa.select(t.meta.c.value).where(t.meta.c.name == _RETENTION)
    return connection.execute(asked).scalar_one_or_none()


def retain(connection: sa.Connection, period: str | None) -> None:
    """Keep to a period, or to none. What an earlier one took away may be read again when it is another."""
    if retention(connection) == period:
        return
    connection.execute(sa.delete(t.meta).where(t.meta.c.name == _RETENTION))
    connection.execute(sa.delete(t.erasures).where(_e.cause == Cause.RETENTION, _e.done))
    if period is not None:
        connection.execute(sa.insert(t.meta), {"name": _RETENTION, "value": period})
    sealing.seal_meta(connection)


def _same(erasure: Erasure) -> tuple[sa.ColumnElement[bool], ...]:
    return (
        _e.cause == erasure.cause,
        _e.document == erasure.document,
        _e.digest == erasure.digest,
        _e.salt == erasure.salt,
        _e.token == erasure.token,
    )


def _count(connection: sa.Connection, table: sa.Table, where: sa.ColumnElement[bool]) -> int:
    return int(connection.execute(sa.select(sa.func.count()).select_from(table).where(where)).scalar_one())
