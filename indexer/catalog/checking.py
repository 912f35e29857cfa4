"""What is wrong with a catalog: its structure, its links, and what differs from its checksum."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray

from indexer.catalog import schema as t
from indexer.catalog import sealing

_MOST = 20
"""Faults of structure that are told; one damaged page may cause thousands."""


@dataclass(frozen=True, slots=True)
class Damage:
    """Something in the catalog that is not as it was stored; `document` is the id of the file that mends it, if any."""

    what: str
    document: str | None = None


@dataclass(frozen=True, slots=True)
class Inspection:
    """One moment of a catalog, looked through for damage however long that takes. Raises what reading raises."""

    connection: sa.Connection
    sequence: int
    epoch: str

    def structure(self) -> list[Damage]:
        """What SQLite finds wrong with the catalog's pages, indexes and links."""
        return structure(self.connection)

    def contents(self) -> list[Damage]:
        """What differs from its checksum, or is out of order in time."""
        return list(contents(self.connection))

    def living(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The keys of the items that live now, and the key of the item of each passage, both ascending."""
        return living(self.connection)


def structure(connection: sa.Connection) -> list[Damage]:
    """As `Inspection.structure`."""
    found = connection.exec_driver_sql(f"PRAGMA integrity_check({_MOST})").scalars().all()
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return [
        *(
            Damage(f"The catalog's structure is damaged: {' '.join(told.split())}")
            for told in found
            if told != "ok"
        ),
        *(
            Damage(f"The catalog's table {row[0]} names what is not there in {row[2]}")
            for row in broken[:_MOST]
        ),
    ]


def contents(connection: sa.Connection) -> Iterator[Damage]:
    """As `Inspection.contents`."""
    sealed = sa.select(t.meta.c.value).where(t.meta.c.name == sealing.SEAL)
    if connection.execute(sealed).scalar_one_or_none() != sealing.meta_checksum(connection):
        yield Damage("What the catalog says of itself differs from its checksum")
    for table in sealing.ROWS:
        for *row, checksum in connection.execute(sealing.values(table).add_columns(table.c.checksum)).all():
            if checksum != sealing.checksum([row]):
                told = _shown(row[0])
                document = told if table is t.documents else None
                yield Damage(
                    f"The row {told} of the catalog's table {table.name} differs from its checksum", document
                )
    yield from _meetings(connection)
    yield from _times(connection)


def _meetings(connection: sa.Connection) -> Iterator[Damage]:
    m = t.meetings.c
    raw = (sa.cast(column, sa.LargeBinary) for column in (m.id, m.source))
    for key, checksum, *names in connection.execute(sa.select(m.key, m.checksum, *raw).order_by(m.key)).all():
        if sealing.meeting_checksum(connection, key) != checksum:
            document, source = map(_shown, names)
            yield Damage(f"The meeting of {source} ({document}) differs from its checksum", document)


def _times(connection: sa.Connection) -> Iterator[Damage]:
    """What is not in order in time: changes after the clock, tombstones of what lives."""
    now = sa.select(t.clock.c.sequence).scalar_subquery()
    later = (t.meetings.c.seq, t.meetings.c.retired, t.tombstones.c.seq, t.removals.c.seq)
    if any(connection.execute(sa.select(sa.func.max(at) > now)).scalar_one() for at in later):
        yield Damage("The catalog holds changes that are later than its clock")
    m, dead = t.meetings.c, t.tombstones.c
    both = (
        sa.select(t.items.c.key)
        .join_from(t.items, t.meetings)
        .outerjoin(t.tombstones, dead.item == t.items.c.key)
    )
    wrong = sa.or_(
        sa.and_(m.retired.is_(None), dead.item.is_not(None)),
        sa.and_(m.retired.is_not(None), sa.func.coalesce(dead.seq, -1) != m.retired),
    )
    if connection.execute(both.where(wrong)).first():
        yield Damage("The catalog's tombstones are not those of the items that were replaced or removed")


def living(connection: sa.Connection) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """As `Inspection.living`."""
    live = sa.select(t.meetings.c.key).where(t.meetings.c.retired.is_(None))
    items = sa.select(t.items.c.key).where(t.items.c.meeting.in_(live))
    owners = sa.select(t.passages.c.item).where(t.passages.c.item.in_(items)).order_by(t.passages.c.item)
    return _numbers(connection, items.order_by(t.items.c.key)), _numbers(connection, owners)


def _numbers(connection: sa.Connection, asked: sa.Select[int]) -> NDArray[np.int64]:
    return np.array(connection.execute(asked).scalars().all(), dtype=np.int64)


def _shown(value: bytes | None) -> str:
    return (value or b"").decode(errors="replace")
