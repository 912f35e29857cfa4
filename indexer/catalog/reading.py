"""Rows to records. Each function takes many keys and asks few questions."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import numpy as np
import sqlalchemy as sa

from indexer.catalog import schema as t
from indexer.catalog.writing import ATTENDANCE, DECISION, ITEM, MEETING, MENTION, PROCEEDING
from indexer.columns import Columns
from indexer.engines.base import Entry
from indexer.fields import fields
from indexer.sentences import Sentences
from models.records import (
    AgendaItem,
    Attendance,
    Decision,
    DecisionKind,
    Doubt,
    Label,
    Link,
    Meeting,
    MeetingKind,
    Mention,
    Passage,
    Person,
    Proceeding,
    ProceedingKind,
)

_AT_ONCE = 500
"""Keys in one question: SQLite takes 32,766 values, older ones 999."""

LIVE = t.meetings.c.retired.is_(None)

Key = TypeVar("Key", int, str)
Row = sa.Row[*tuple[Any, ...]]
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
    return {row.key: _meeting(row) for row in rows}


def whole_meetings(connection: sa.Connection, keys: Sequence[int]) -> list[Meeting]:
    """Whole meetings, in the order of at most a batch of keys."""
    found = headers(connection.execute(sa.select(t.meetings).where(t.meetings.c.key.in_(keys))).all())
    rows = _owned(connection, t.items, "meeting", keys)
    items = _items(connection, [row for group in rows.values() for row in group])
    listed = _owned(connection, t.attendance, "meeting", keys)
    n = t.mentions.c
    outside = sa.select(t.mentions).where(n.meeting.in_(keys), n.item.is_(None)).order_by(n.key)
    mentions = _grouped(connection.execute(outside), "meeting")
    return [
        replace(
            found[key],
            items=tuple(items[row.key] for row in rows.get(key, ())),
            attendance=tuple(map(attendance, listed.get(key, ()))),
            mentions=tuple(map(_mention, mentions.get(key, ()))),
        )
        for key in keys
    ]


def items_with_headers(
    connection: sa.Connection, keys: Sequence[int]
) -> dict[int, tuple[Meeting, AgendaItem]]:
    """Items by key, each with its meeting's header, for at most a batch of keys."""
    rows = connection.execute(sa.select(t.items).where(t.items.c.key.in_(keys))).all()
    owners = sorted({row.meeting for row in rows})
    met = headers(connection.execute(sa.select(t.meetings).where(t.meetings.c.key.in_(owners))).all())
    items = _items(connection, rows)
    return {row.key: (met[row.meeting], items[row.key]) for row in rows}


def passages(connection: sa.Connection, keys: Sequence[int]) -> dict[int, tuple[Passage, ...]]:
    """Passages by item key, in order of position, for at most a batch of keys."""
    p, i = t.passages.c, t.items.c
    asked = sa.select(p.item, p.text, p.start, p.end, i.id).join_from(t.passages, t.items)
    rows = connection.execute(asked.where(p.item.in_(keys)).order_by(p.item, p.position)).all()
    return {
        key: tuple(Passage(row.id, row.text, row.start, row.end) for row in group)
        for key, group in _grouped(rows, "item").items()
    }


def sentences(connection: sa.Connection, keys: Sequence[int]) -> dict[int, Sentences]:
    """Sentences by item key, in order, for at most a batch of keys; items that have none are left out."""
    s = t.sentences.c
    rows = connection.execute(
        sa.select(t.sentences).where(s.item.in_(keys)).order_by(s.item, s.position)
    ).all()
    return {
        key: Sentences(
            tuple((row.start, row.end) for row in group),
            np.frombuffer(b"".join(row.vector for row in group), dtype=np.int8).reshape(len(group), -1),
        )
        for key, group in _grouped(rows, "item").items()
    }


def entries(connection: sa.Connection, meetings: Sequence[int], dimension: int) -> Iterator[Entry]:
    """What engines hold of the items of at most a batch of meetings."""
    found = headers(connection.execute(sa.select(t.meetings).where(t.meetings.c.key.in_(meetings))).all())
    rows = [row for group in _owned(connection, t.items, "meeting", meetings).values() for row in group]
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


def counts(connection: sa.Connection) -> Counts:
    """How much lives now."""
    m, d, n, a = t.meetings.c, t.decisions.c, t.mentions.c, t.attendance.c
    live = sa.select(m.key).where(LIVE)
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
        decisions |= _owned(connection, t.decisions, "item", keys)
        mentions |= _owned(connection, t.mentions, "item", keys)
        proceedings |= _owned(connection, t.proceedings, "item", keys)
    return {
        row.key: replace(
            bare_item(row),
            decisions=tuple(decision(r) for r in decisions.get(row.key, ()) if not r.proposal),
            proposals=tuple(decision(r) for r in decisions.get(row.key, ()) if r.proposal),
            mentions=tuple(_mention(r) for r in mentions.get(row.key, ())),
            proceedings=tuple(_proceeding(r) for r in proceedings.get(row.key, ())),
        )
        for row in rows
    }


def _values(row: Row, names: Sequence[str]) -> dict[str, Any]:
    """What a record's fields hold; lists that JSON made of tuples become tuples again."""
    found = {name: getattr(row, name) for name in names}
    return {name: tuple(value) if isinstance(value, list) else value for name, value in found.items()}


def _meeting(row: Row) -> Meeting:
    values = _values(row, MEETING)
    kind = MeetingKind(row.kind) if row.kind else None
    doubts, abbreviations = map(Doubt, row.doubts), map(tuple, row.abbreviations)
    return Meeting(**{**values, "kind": kind, "doubts": tuple(doubts), "abbreviations": tuple(abbreviations)})


def bare_item(row: Row) -> AgendaItem:
    """An agenda item without what was found in it."""
    values = _values(row, ITEM)
    return AgendaItem(
        **{**values, "restored_title": row.restored_title or "", "restored": row.restored or ""}
    )


def decision(row: Row) -> Decision:
    """A decision or proposal."""
    return Decision(**{**_values(row, DECISION), "kind": DecisionKind(row.kind)})


def _proceeding(row: Row) -> Proceeding:
    return Proceeding(**{**_values(row, PROCEEDING), "kind": ProceedingKind(row.kind)})


def _mention(row: Row) -> Mention:
    return Mention(**{**_values(row, MENTION), "label": Label(row.label), "link": Link(row.link)})


def attendance(row: Row) -> Attendance:
    """A row of an attendance list."""
    return Attendance(**_values(row, ATTENDANCE))


def _owned(connection: sa.Connection, table: sa.Table, owner: str, keys: Sequence[int]) -> Groups:
    asked = sa.select(table).where(table.c[owner].in_(keys)).order_by(table.c.key)
    return _grouped(connection.execute(asked), owner)


def _grouped(rows: Iterable[Row], owner: str) -> Groups:
    groups: Groups = defaultdict(list)
    for row in rows:
        groups[getattr(row, owner)].append(row)
    return dict(groups)
