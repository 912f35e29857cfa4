"""The rows that answer a question of who or when, without the rest of their meetings. Each asks a few times at most."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

import sqlalchemy as sa

from indexer.catalog import reading
from indexer.catalog import rows as made
from indexer.catalog import schema as t
from indexer.catalog.writing import ATTENDANCE
from models.records import AgendaItem, Attendance, Decision, DecisionKind, Meeting


def rolls(connection: sa.Connection, at: int) -> list[tuple[Meeting, tuple[int, ...]]]:
    """Every meeting as it stood at a sequence, in the order in which they came: its header with its attendance list,
    and the keys of its items, ascending."""
    m, a, i = t.meetings.c, t.attendance.c, t.items.c
    rows = connection.execute(sa.select(t.meetings).where(reading.standing(at)).order_by(m.key)).all()
    listed: dict[int, list[Attendance]] = defaultdict(list)
    named = sa.select(a.meeting, *(a[name] for name in ATTENDANCE)).join_from(t.attendance, t.meetings)
    for owner, *values in connection.execute(named.where(reading.standing(at)).order_by(a.key)):
        listed[owner].append(Attendance(*values))
    keys: dict[int, list[int]] = defaultdict(list)
    owned = sa.select(i.meeting, i.key).join_from(t.items, t.meetings)
    for owner, key in connection.execute(owned.where(reading.standing(at)).order_by(i.key)):
        keys[owner].append(key)
    return [
        (replace(header, attendance=tuple(listed[key])), tuple(keys[key]))
        for key, header in reading.headers(rows).items()
    ]


def texts(connection: sa.Connection, keys: Sequence[int]) -> dict[int, AgendaItem]:
    """Items by key, without decisions and mentions, for at most a batch of keys."""
    rows = connection.execute(reading.ITEMS, {"keys": keys})
    return {row.key: made.item(row, nth=row.nth) for row in rows}


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
    return [(row.item, row.of, made.decision(row)) for row in rows]
