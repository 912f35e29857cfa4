"""Rows to records. Each function takes many keys and asks few questions."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import numpy as np
import sqlalchemy as sa

from indexer.catalog import rows as made
from indexer.catalog import schema as t
from indexer.catalog.rows import Row
from indexer.columns import Columns
from indexer.engines.base import Entry
from indexer.fields import fields
from indexer.sentences import Sentences
from models.records import (
    AgendaItem,
    DecisionKind,
    Label,
    Link,
    Meeting,
    Person,
)

_AT_ONCE = 500
"""Keys in one question: SQLite takes 32,766 values, older ones 999."""

LIVE = t.meetings.c.retired.is_(None)

_KEYS: sa.BindParameter[Sequence[int]] = sa.bindparam("keys", expanding=True)


_same = t.items.alias()
NTH = (
    sa.select(sa.func.count() + 1)
    .where(
        _same.c.meeting == t.items.c.meeting,
        _same.c.number == t.items.c.number,
        _same.c.key < t.items.c.key,
    )
    .scalar_subquery()
    .label("nth")
)
"""Which an item is of its meeting's with its number, from 1; 1 without a number."""


def _of(table: sa.Table, owner: str, *more: sa.Label[int]) -> sa.Select[*tuple[Any, ...]]:
    return sa.select(table, *more).where(table.c[owner].in_(_KEYS)).order_by(table.c.key)


# Made once: to put them together takes longer than to ask them.
_MEETINGS, ITEMS = _of(t.meetings, "key"), _of(t.items, "key", NTH)
_ITEMS_WITH_OWNERS = (
    sa.select(t.items, NTH, t.meetings.c.id.label("owner"))
    .join_from(t.items, t.meetings)
    .where(t.items.c.key.in_(_KEYS))
)
_ITEMS_OF, _ATTENDANCE_OF = _of(t.items, "meeting", NTH), _of(t.attendance, "meeting")
_DECISIONS_OF, _PROCEEDINGS_OF = _of(t.decisions, "item"), _of(t.proceedings, "item")
_MENTIONS_OF = _of(t.mentions, "item")
_SENTENCES_OF = (
    sa.select(t.sentences).where(t.sentences.c.item.in_(_KEYS)).order_by(*t.sentences.primary_key.columns)
)

Key = TypeVar("Key", int, str)
Rows = Sequence[Row]
Groups = dict[int, list[Row]]


@dataclass(frozen=True, slots=True)
class Counts:
    """How much the index holds. Decisions that a meeting only reports are not counted."""

    meetings: int
    items: int
    decisions: int
    people: int
    municipalities: int


def standing(at: int) -> sa.ColumnElement[bool]:
    """The meetings that stood at a sequence."""
    return sa.and_(t.meetings.c.seq <= at, sa.or_(LIVE, t.meetings.c.retired > at))


def in_batches(keys: Sequence[Key], size: int = _AT_ONCE) -> Iterator[Sequence[Key]]:
    """The keys in order, `size` at a time."""
    return (keys[first : first + size] for first in range(0, len(keys), size))


def headers(rows: Rows) -> dict[int, Meeting]:
    """Meetings by key, from rows of the meetings table: without items, attendance and mentions."""
    return {row.key: made.meeting(row) for row in rows}


def whole_meetings(connection: sa.Connection, keys: Sequence[int]) -> list[Meeting]:
    """Whole meetings, in the order of at most a batch of keys."""
    found = headers(_all(connection, _MEETINGS, keys))
    rows = _owned(connection, _ITEMS_OF, "meeting", keys)
    items = _items(connection, [row for group in rows.values() for row in group])
    listed = _owned(connection, _ATTENDANCE_OF, "meeting", keys)
    n = t.mentions.c
    outside = sa.select(t.mentions).where(n.meeting.in_(keys), n.item.is_(None)).order_by(n.key)
    mentions = _grouped(connection.execute(outside), "meeting")
    return [
        replace(
            found[key],
            items=tuple(items[row.key] for row in rows.get(key, ())),
            attendance=tuple(map(made.attendance, listed.get(key, ()))),
            mentions=tuple(map(made.mention, mentions.get(key, ()))),
        )
        for key in keys
    ]


def items_with_headers(
    connection: sa.Connection, keys: Sequence[int]
) -> dict[int, tuple[Meeting, AgendaItem]]:
    """Items by key, each with its meeting's header, for at most a batch of keys."""
    rows = _all(connection, ITEMS, keys)
    owners = sorted({row.meeting for row in rows})
    met = headers(_all(connection, _MEETINGS, owners))
    items = _items(connection, rows)
    return {row.key: (met[row.meeting], items[row.key]) for row in rows}


def items_with_owners(connection: sa.Connection, keys: Sequence[int]) -> dict[int, tuple[str, AgendaItem]]:
    """Items by key, each with its meeting's id, for at most a batch of keys."""
    rows = _all(connection, _ITEMS_WITH_OWNERS, keys)
    items = _items(connection, rows)
    return {row.key: (row.owner, items[row.key]) for row in rows}


def sentences(connection: sa.Connection, keys: Sequence[int]) -> dict[int, Sentences]:
    """Sentences by item key, in order, for at most a batch of keys; items that have none are left out."""
    return {
        key: Sentences(
            tuple((row.start, row.end) for row in group),
            np.frombuffer(b"".join(row.vector for row in group), dtype=np.int8).reshape(len(group), -1),
        )
        for key, group in _owned(connection, _SENTENCES_OF, "item", keys).items()
    }


def entries(connection: sa.Connection, meetings: Sequence[int], dimension: int) -> Iterator[Entry]:
    """What engines hold of the items of at most a batch of meetings."""
    found = headers(_all(connection, _MEETINGS, meetings))
    rows = [row for group in _owned(connection, _ITEMS_OF, "meeting", meetings).values() for row in group]
    items = _items(connection, rows)
    for batch in in_batches([row.key for row in rows]):
        p = t.passages.c
        asked = sa.select(p.item, p.vector).where(p.item.in_(batch)).order_by(p.item, p.position)
        vectors = _grouped(connection.execute(asked), "item")
        owners = {row.key: found[row.meeting] for row in rows}
        for key in batch:
            blob = b"".join(row.vector for row in vectors.get(key, ()))
            matrix = np.frombuffer(blob, dtype="<f4").reshape(-1, dimension)
            yield Entry(key, fields(owners[key], items[key]), matrix)


def columns(connection: sa.Connection, at: int, people: Iterable[tuple[str, Person]] = ()) -> Columns:
    """The columns of all items as they stood at a sequence; `people` are whom each item mentions, by its id."""
    m, i, d, n, a = t.meetings.c, t.items.c, t.decisions.c, t.mentions.c, t.attendance.c
    items = sa.select(
        i.id, i.key, m.organisation, m.body, m.date, i.number, i.references.label("files")
    ).join_from(t.items, t.meetings)
    decisions = sa.select(d.item, d.kind).join_from(t.decisions, t.items).join(t.meetings).where(~d.proposal)
    mentions = sa.select(n.item, n.canonical).join_from(t.mentions, t.meetings)
    attending = (
        sa.select(i.key, a.municipality)
        .join_from(t.items, t.meetings)
        .join(t.attendance, a.meeting == m.key)
        .where(a.municipality.is_not(None))
    )
    in_items = mentions.where(n.item.is_not(None), n.label == Label.MUNICIPALITY)
    header = connection.execute(items.where(standing(at)).order_by(i.key)).all()
    keys = {row.id: row.key for row in header}
    return Columns.build(
        items=((row.key, row.organisation, row.body, row.date) for row in header),
        decisions=connection.execute(decisions.where(standing(at)).distinct()),
        mentions=connection.execute(in_items.where(standing(at)).distinct()),
        attending=connection.execute(attending.where(standing(at)).distinct()),
        # Whom a writer's purge took away meanwhile is missing here, too; the index then looks again.
        people=((keys[item], person) for item, person in people if item in keys),
        references=((row.key, reference) for row in header for reference in row.files),
        numbers=((row.key, row.number) for row in header if row.number),
    )


def abbreviations(connection: sa.Connection, at: int) -> tuple[tuple[str, str], ...]:
    """The abbreviations that the meetings of a sequence explain, each with its long form, once."""
    m = t.meetings.c
    asked = sa.select(m.abbreviations).where(standing(at)).order_by(m.key)
    pairs = ((short, long) for found in connection.execute(asked).scalars() for short, long in found)
    return tuple(dict.fromkeys(pairs))


def titles(connection: sa.Connection, at: int) -> list[tuple[str, dt.date | None]]:
    """The titles of the items that stood at a sequence, letters restored, each with the day of its meeting."""
    i, m = t.items.c, t.meetings.c
    asked = sa.select(sa.func.coalesce(i.restored_title, i.title), m.date).join_from(t.items, t.meetings)
    return [(title, date) for title, date in connection.execute(asked.where(standing(at)).order_by(i.key))]


def counts(connection: sa.Connection, at: int) -> Counts:
    """How much stood at a sequence."""
    m, d, n, a = t.meetings.c, t.decisions.c, t.mentions.c, t.attendance.c
    live = sa.select(m.key).where(standing(at))
    items = sa.select(t.items.c.key).where(t.items.c.meeting.in_(live))
    made = sa.select(d.key).where(d.item.in_(items), ~d.proposal, d.kind != DecisionKind.REPORTED)
    mentioned = sa.select(n.canonical).where(n.meeting.in_(live))
    attending = sa.select(a.name, a.municipality).where(a.meeting.in_(live)).subquery().c
    people = mentioned.where(n.label == Label.PERSON, n.link != Link.ALONE).union(sa.select(attending.name))
    places = mentioned.where(n.label == Label.MUNICIPALITY).union(
        sa.select(attending.municipality).where(attending.municipality.is_not(None))
    )
    counted = (
        sa.select(sa.func.count()).select_from(q.subquery()) for q in (live, items, made, people, places)
    )
    return Counts(*(connection.execute(asked).scalar_one() for asked in counted))


def _items(connection: sa.Connection, rows: Rows) -> dict[int, AgendaItem]:
    decisions: Groups = {}
    mentions: Groups = {}
    proceedings: Groups = {}
    for keys in in_batches([row.key for row in rows]):
        decisions |= _owned(connection, _DECISIONS_OF, "item", keys)
        mentions |= _owned(connection, _MENTIONS_OF, "item", keys)
        proceedings |= _owned(connection, _PROCEEDINGS_OF, "item", keys)
    return {
        row.key: made.item(
            row,
            decisions=tuple(made.decision(r) for r in decisions.get(row.key, ()) if not r.proposal),
            proposals=tuple(made.decision(r) for r in decisions.get(row.key, ()) if r.proposal),
            mentions=tuple(made.mention(r) for r in mentions.get(row.key, ())),
            proceedings=tuple(made.proceeding(r) for r in proceedings.get(row.key, ())),
            nth=row.nth,
        )
        for row in rows
    }


def _all(connection: sa.Connection, asked: sa.Select[*tuple[Any, ...]], keys: Sequence[int]) -> Rows:
    return connection.execute(asked, {"keys": keys}).all()


def _owned(
    connection: sa.Connection, asked: sa.Select[*tuple[Any, ...]], owner: str, keys: Sequence[int]
) -> Groups:
    return _grouped(_all(connection, asked, keys), owner)


def _grouped(rows: Iterable[Row], owner: str) -> Groups:
    groups: Groups = defaultdict(list)
    for row in rows:
        groups[getattr(row, owner)].append(row)
    return dict(groups)
