"""The few rows that answer a question of who or when, without the rest of their meetings. Each asks once or twice."""

from collections.abc import Sequence
from dataclasses import replace

import sqlalchemy as sa

from indexer.catalog import reading
from indexer.catalog import schema as t
from models.records import AgendaItem, Decision, DecisionKind, Meeting


def meetings_of(connection: sa.Connection, keys: Sequence[int]) -> dict[int, str]:
    """The id of the meeting of each item, for at most a batch of keys."""
    asked = sa.select(t.items.c.key, t.meetings.c.id).join_from(t.items, t.meetings)
    return dict(connection.execute(asked.where(t.items.c.key.in_(keys))).all())


def roll(connection: sa.Connection, meeting_id: str) -> Meeting | None:
    """A meeting's header with its attendance list; None when there is no such meeting."""
    row = connection.execute(sa.select(t.meetings).where(t.meetings.c.id == meeting_id, reading.LIVE)).first()
    if row is None:
        return None
    a = t.attendance.c
    listed = connection.execute(sa.select(t.attendance).where(a.meeting == row.key).order_by(a.key)).all()
    return replace(reading.headers([row])[row.key], attendance=tuple(map(reading.attendance, listed)))


def texts(connection: sa.Connection, meeting_id: str) -> dict[int, AgendaItem]:
    """The items of a meeting by key, in order, without decisions and mentions; none when there is no such meeting."""
    asked = sa.select(t.items).join(t.meetings).where(t.meetings.c.id == meeting_id, reading.LIVE)
    rows = connection.execute(asked.order_by(t.items.c.key))
    return {row.key: reading.bare_item(row) for row in rows}


def decisions(
    connection: sa.Connection, keys: Sequence[int], kind: DecisionKind
) -> list[tuple[int, str, Decision]]:
    """The decisions of one kind in at most a batch of items, each with its item's key and title."""
    d, i = t.decisions.c, t.items.c
    asked = sa.select(t.decisions, sa.func.coalesce(i.restored_title, i.title).label("of")).join_from(
        t.decisions, t.items
    )
    rows = connection.execute(
        asked.where(d.item.in_(keys), d.kind == kind, ~d.proposal).order_by(d.key)
    ).all()
    return [(row.item, row.of, reading.decision(row)) for row in rows]
