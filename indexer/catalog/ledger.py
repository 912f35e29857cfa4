"""Every decision of the meetings themselves, one line each, and the whole of those that are shown."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

import sqlalchemy as sa

from indexer.catalog import rows as made
from indexer.catalog import schema as t
from indexer.catalog.reading import NTH, standing
from models.records import AgendaItem, Decision, DecisionKind


class Line(NamedTuple):
    """A decision by its key: its item's key and title, its kind, what it says, to whom, by when; letters restored."""

    key: int
    item: int
    title: str
    kind: DecisionKind
    text: str
    assignee: str | None
    due_date: dt.date | None


_d, _i = t.decisions.c, t.items.c
_LENGTH = _d.end - _d.start
_RESTORED = sa.case((_d.in_title, _i.restored_title), else_=_i.restored)
_OWN = sa.and_(~_d.proposal, _d.kind != DecisionKind.REPORTED)
_KEYS: sa.BindParameter[Sequence[int]] = sa.bindparam("keys", expanding=True)

# Made once: to put them together takes longer than to ask them.
_LINES = (
    sa.select(
        _d.key,
        _d.item,
        sa.func.coalesce(_i.restored_title, _i.title),
        _d.kind,
        sa.func.coalesce(sa.func.substr(_RESTORED, _d.start + 1, _LENGTH), _d.text),
        _d.assignee,
        _d.due_date,
    )
    .join_from(t.decisions, t.items)
    .join(t.meetings)
    .where(_OWN)
    .order_by(_d.item, _d.key)
)
_DECIDED = (
    sa.select(
        t.decisions,
        t.meetings.c.id.label("owner"),
        _i.id.label("of"),
        _i.parent,
        _i.number,
        _i.title,
        _i.page.label("begins"),
        _i.sign,
        NTH,
    )
    .join_from(t.decisions, t.items)
    .join(t.meetings)
    .where(_d.key.in_(_KEYS))
)


def lines(connection: sa.Connection, at: int) -> list[Line]:
    """The decisions that stood at a sequence, by item and then in order; neither proposals nor what is reported."""
    rows = connection.execute(_LINES.where(standing(at)))
    return [Line(key, item, title, DecisionKind(kind), *told) for key, item, title, kind, *told in rows]


def decided(connection: sa.Connection, keys: Sequence[int]) -> dict[int, tuple[str, AgendaItem, Decision]]:
    """Decisions by key, each with its meeting's id and its item without text, for at most a batch of keys."""
    return {
        row.key: (
            row.owner,
            AgendaItem(row.of, row.parent, row.number, row.title, "", row.begins, sign=row.sign, nth=row.nth),
            made.decision(row),
        )
        for row in connection.execute(_DECIDED, {"keys": keys})
    }
