"""Checksums by which the catalog tells that what it holds is what was stored.

The bytes that a checksum is made of: of each row its values in the order of the table's columns, the checksum itself
left out; of each value its bytes as SQLite casts them to a blob (texts in UTF-8, numbers in decimal, vectors as they
are), after their number and a colon, and "-" for NULL. A row is sealed by the SHA-256 of these in hexadecimal, a
meeting by that of its own row and then all rows that hang on it, table by table in the order of `PARTS`, by key.
"""

import hashlib
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from indexer.catalog import schema as t

_OWNER: sa.BindParameter[int] = sa.bindparam("owner")
_ITEMS = sa.select(t.items.c.key).where(t.items.c.meeting == _OWNER)

PARTS = (t.items, t.attendance, t.mentions, t.decisions, t.proceedings, t.passages, t.sentences)
"""What hangs on a meeting, by itself or by an item."""

ROWS = (t.clock, t.documents, t.removals, t.backups, t.erasures)
"""The tables whose rows are sealed one by one."""


def values(table: sa.Table) -> sa.Select[*tuple[Any, ...]]:
    """What asks for the rows of a table as they are sealed: bytes, so that a damaged text can be read, too."""
    return sa.select(*(sa.cast(column, sa.LargeBinary) for column in table.c if column.name != "checksum"))


def checksum(rows: Iterable[Iterable[bytes | None]]) -> str:
    """The SHA-256 of rows, written down as said above."""
    sha = hashlib.sha256()
    for row in rows:
        for value in row:
            sha.update(b"-" if value is None else b"%d:" % len(value) + value)
    return sha.hexdigest()


def _part(table: sa.Table) -> sa.Select[*tuple[Any, ...]]:
    owned = table.c.meeting == _OWNER if "meeting" in table.c else table.c.item.in_(_ITEMS)
    return values(table).where(owned).order_by(*table.primary_key.columns)


# Made once: to put them together takes longer than to ask them.
_MEETING = values(t.meetings).where(t.meetings.c.key == _OWNER)
_PARTS = tuple(map(_part, PARTS))


def meeting_checksum(connection: sa.Connection, key: int) -> str:
    """The checksum of a meeting as it stands in the catalog now."""
    return checksum(row for asked in (_MEETING, *_PARTS) for row in connection.execute(asked, {"owner": key}))


def seal_meeting(connection: sa.Connection, key: int) -> None:
    """Write down the checksum of a meeting, in the transaction that changed it."""
    found = meeting_checksum(connection, key)
    connection.execute(sa.update(t.meetings).where(t.meetings.c.key == key).values(checksum=found))


def seal(connection: sa.Connection, table: sa.Table, *where: sa.ColumnElement[bool]) -> None:
    """Write down the checksums of rows of one of ROWS, in the transaction that changed them."""
    (key,) = table.primary_key.columns
    sealed = connection.execute(values(table).add_columns(key).where(*where)).all()
    for *row, name in sealed:
        connection.execute(sa.update(table).where(key == name).values(checksum=checksum([row])))


def meta_checksum(connection: sa.Connection) -> str:
    """The checksum of what the catalog says of itself, which stands beside it under the name of SEAL."""
    return checksum(connection.execute(values(t.meta).where(t.meta.c.name != SEAL).order_by(t.meta.c.name)))


def seal_meta(connection: sa.Connection) -> None:
    """Write down what `meta_checksum` gives."""
    connection.execute(sa.delete(t.meta).where(t.meta.c.name == SEAL))
    connection.execute(sa.insert(t.meta), {"name": SEAL, "value": meta_checksum(connection)})


SEAL = "checksum"
