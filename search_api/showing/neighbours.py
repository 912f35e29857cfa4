"""A meeting's neighbours in time: those of the same body before and after it."""

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from models.records import Meeting, MeetingKind


class Neighbours(NamedTuple):
    """The nearest earlier and later meeting, as headers; None where there is none, or where the day is not known."""

    before: Meeting | None
    after: Meeting | None


def neighbours(meeting: Meeting, all_meetings: Iterable[Meeting]) -> Neighbours:
    """The neighbours of a meeting among all, of other days: two files of one day are often the same minutes twice.

    A body is known by its name and its organisation's, as every municipality has a board of the same name. Where there
    are minutes of a day, its summons does not count.
    """
    here, own = meeting.date, _body(meeting)
    if not meeting.body or not here:
        return Neighbours(None, None)
    others = [(other.date, other) for other in all_meetings if other.date and _body(other) == own]
    return Neighbours(
        _first(max((day for day, _ in others if day < here), default=None), others),
        _first(min((day for day, _ in others if day > here), default=None), others),
    )


def _first(day: dt.date | None, others: Iterable[tuple[dt.date, Meeting]]) -> Meeting | None:
    """Minutes of a day before a summons to it, then by source."""
    of_day = (other for held, other in others if held == day)
    return min(of_day, key=lambda m: (m.kind is MeetingKind.SUMMONS, m.source, m.id), default=None)


def _body(meeting: Meeting) -> tuple[str, str]:
    return (meeting.body or "").casefold(), (meeting.organisation or "").casefold()
