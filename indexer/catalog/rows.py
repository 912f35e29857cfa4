"""Rows to records, one at a time. A row has its table's columns first, in their order."""

from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Any

import sqlalchemy as sa

from indexer.catalog import schema as t
from indexer.catalog.writing import ATTENDANCE, DECISION, ITEM, MEETING, MENTION, PROCEEDING
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
    Proceeding,
    ProceedingKind,
)

Row = sa.Row[*tuple[Any, ...]]


def _taking(table: sa.Table, names: Sequence[str]) -> Callable[[Row], dict[str, Any]]:
    """What takes a record's fields from a row of a table; lists that JSON made of tuples become tuples again.

    By place, because a search makes a hundred records and by name each takes three times as long.
    """
    take = itemgetter(*map(list(table.c.keys()).index, names))

    def values(row: Row) -> dict[str, Any]:
        found = zip(names, take(row), strict=True)
        return {name: tuple(value) if type(value) is list else value for name, value in found}

    return values


_meeting_values = _taking(t.meetings, MEETING)
_item_values = _taking(t.items, ITEM)
_decision_values = _taking(t.decisions, DECISION)
_proceeding_values = _taking(t.proceedings, PROCEEDING)
_mention_values = _taking(t.mentions, MENTION)
_attendance_values = _taking(t.attendance, ATTENDANCE)


def meeting(row: Row) -> Meeting:
    """A meeting's header: without items, attendance and mentions."""
    values = _meeting_values(row)
    values["kind"] = MeetingKind(values["kind"]) if values["kind"] else None
    values["doubts"] = tuple(map(Doubt, values["doubts"]))
    values["abbreviations"] = tuple(map(tuple, values["abbreviations"]))
    return Meeting(**values)


def item(row: Row, **found: Any) -> AgendaItem:
    """An agenda item; `found` is what was found in it, by field."""
    values = _item_values(row)
    values["restored_title"] = values["restored_title"] or ""
    values["restored"] = values["restored"] or ""
    return AgendaItem(**values, **found)


def decision(row: Row) -> Decision:
    """A decision or proposal."""
    values = _decision_values(row)
    values["kind"] = DecisionKind(values["kind"])
    return Decision(**values)


def proceeding(row: Row) -> Proceeding:
    """A vote, reservation or disqualification."""
    values = _proceeding_values(row)
    values["kind"] = ProceedingKind(values["kind"])
    return Proceeding(**values)


def mention(row: Row) -> Mention:
    """A name in a text."""
    values = _mention_values(row)
    values["label"], values["link"] = Label(values["label"]), Link(values["link"])
    return Mention(**values)


def attendance(row: Row) -> Attendance:
    """A row of an attendance list."""
    return Attendance(**_attendance_values(row))
