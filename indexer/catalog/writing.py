"""Records to rows."""

from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any

import numpy as np
import sqlalchemy as sa

from indexer.catalog import documents, sealing
from indexer.catalog import schema as t
from indexer.sentences import Sentences
from models.encoder.base import Vectors
from models.records import AgendaItem, Attendance, Decision, Meeting, Mention, Passage, Proceeding

Row = dict[str, Any]


def advance(connection: sa.Connection) -> int:
    """The next sequence number. Holds other writers back until this transaction ends."""
    connection.execute(sa.update(t.clock).values(sequence=t.clock.c.sequence + 1))
    sealing.seal(connection, t.clock)
    return int(connection.execute(sa.select(t.clock.c.sequence)).scalar_one())


def retire(connection: sa.Connection, meeting_id: str, sequence: int) -> None:
    """End the life of a meeting at a sequence, and leave a tombstone for each of its items."""
    live = sa.and_(t.meetings.c.id == meeting_id, t.meetings.c.retired.is_(None))
    key = connection.execute(sa.select(t.meetings.c.key).where(live)).scalar_one_or_none()
    if key is None:
        return
    items = sa.select(t.items.c.key, sa.literal(sequence)).where(t.items.c.meeting == key)
    connection.execute(sa.insert(t.tombstones).from_select(["item", "seq"], items))
    connection.execute(sa.update(t.meetings).where(live).values(retired=sequence))
    sealing.seal_meeting(connection, key)


def purge(connection: sa.Connection, sequence: int) -> None:
    """Delete the meetings that had been replaced or removed by a sequence, with all that hangs on them."""
    connection.execute(sa.delete(t.meetings).where(t.meetings.c.retired <= sequence))
    documents.sweep(connection)


def insert_meeting(
    connection: sa.Connection,
    meeting: Meeting,
    sequence: int,
    passages: Sequence[Sequence[Passage]],
    vectors: Sequence[Vectors],
    sentences: Sequence[Sentences],
) -> None:
    """Insert a meeting, living from a sequence on, with all its parts."""
    header = {**_row(meeting, MEETING), "seq": sequence}
    owner = connection.execute(sa.insert(t.meetings).returning(t.meetings.c.key), header).scalar_one()
    keys = _insert_items(connection, owner, meeting.items)
    by_item = list(zip(keys, meeting.items, passages, vectors, strict=True))
    _insert(connection, t.attendance, _rows({"meeting": owner}, meeting.attendance, ATTENDANCE))
    _insert(connection, t.mentions, _mentions(owner, None, meeting.mentions))
    for key, item, cut, rows in by_item:
        _insert(connection, t.decisions, _decisions(key, item))
        _insert(connection, t.proceedings, _rows({"item": key}, item.proceedings, PROCEEDING))
        _insert(connection, t.mentions, _mentions(owner, key, item.mentions))
        _insert(connection, t.passages, _passages(key, cut, rows))
    if sentences:
        for key, some in zip(keys, sentences, strict=True):
            _insert(connection, t.sentences, _sentences(key, some))
    sealing.seal_meeting(connection, owner)


def _names(record: type, *, but: Iterable[str] = ()) -> tuple[str, ...]:
    """The fields of a record that are columns of the same name: all but those that have a table of their own."""
    return tuple(field.name for field in fields(record) if field.name not in but)


MEETING = _names(Meeting, but=("items", "attendance", "mentions"))
ITEM = _names(AgendaItem, but=("decisions", "proposals", "mentions", "proceedings", "nth"))
DECISION = _names(Decision)
PROCEEDING = _names(Proceeding)
ATTENDANCE = _names(Attendance)
MENTION = _names(Mention)


def _row(record: object, names: Sequence[str]) -> Row:
    return {name: getattr(record, name) for name in names}


def _rows(owner: Row, records: Iterable[object], names: Sequence[str]) -> list[Row]:
    return [{**owner, **_row(record, names)} for record in records]


def _insert_items(connection: sa.Connection, meeting: int, items: Sequence[AgendaItem]) -> Sequence[int]:
    if not items:
        return ()
    rows = [{"meeting": meeting, **_row(item, ITEM), **_restored(item)} for item in items]
    statement = sa.insert(t.items).returning(t.items.c.key, sort_by_parameter_order=True)
    return connection.execute(statement, rows).scalars().all()


def _restored(item: AgendaItem) -> Row:
    return {
        "restored_title": item.restored_title if item.restored_title != item.title else None,
        "restored": item.restored if item.restored != item.text else None,
    }


def _decisions(key: int, item: AgendaItem) -> list[Row]:
    return [
        *_rows({"item": key, "proposal": False}, item.decisions, DECISION),
        *_rows({"item": key, "proposal": True}, item.proposals, DECISION),
    ]


def _mentions(meeting: int, item: int | None, mentions: Iterable[Mention]) -> list[Row]:
    return _rows({"meeting": meeting, "item": item}, mentions, MENTION)


def _passages(key: int, passages: Sequence[Passage], vectors: Vectors) -> list[Row]:
    return [
        {
            "item": key,
            "position": position,
            "text": passage.text,
            "start": passage.start,
            "end": passage.end,
            "vector": np.asarray(vector, dtype="<f4").tobytes(),
        }
        for position, (passage, vector) in enumerate(zip(passages, vectors, strict=True))
    ]


def _sentences(key: int, sentences: Sentences) -> list[Row]:
    return [
        {"item": key, "position": position, "start": start, "end": end, "vector": vector.tobytes()}
        for position, ((start, end), vector) in enumerate(
            zip(sentences.spans, sentences.vectors, strict=True)
        )
    ]


def _insert(connection: sa.Connection, table: sa.Table, rows: Iterable[Row]) -> None:
    if filled := list(rows):
        connection.execute(sa.insert(table), filled)
