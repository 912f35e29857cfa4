"""The day and the hours of a meeting."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from indexer.minutes.decisions.patterns import pattern
from indexer.minutes.header.bodies import body_in_line
from indexer.minutes.header.front import Front
from models.records import Doubt
from models.swedish import fold, fold_in_place
from models.swedish.dates import WrittenDate, resolve, written_dates, written_years
from models.swedish.hours import WrittenHours, written_hours
from models.swedish.tables.front import CLOSED_AT, MEETINGS, OPENED_AT, OTHER_DAYS
from models.swedish.tables.kinds import KIND_WORDS
from models.swedish.tables.titles import SENTENCE_WORDS

_MEETING = pattern("|".join((MEETINGS, *(rf"(?:{words})(?!\w)" for _, words in KIND_WORDS))))
_OTHER_DAY = pattern(OTHER_DAYS)
_OPENED = pattern(OPENED_AT)
_CLOSED = pattern(CLOSED_AT)
_WHEN = ("when", "when and where")
# What joins the words of a file's name, but not the figures of a date.
_JOINING = re.compile(r"(?<!\d)[_-]|[_-](?!\d)|_")
_SENTENCE_WORDS = frozenset(map(fold, SENTENCE_WORDS))
# Where a meeting's opening and closing stand: characters from either end of the text.
_ENDS = 6000
# Free lines that may tell the day, and the characters of one that is no running text.
_LETTERHEAD = 25
_LONGEST_LINE = 200


@dataclass(frozen=True, slots=True)
class When:
    """The day of a meeting, its hours, and what is uncertain of the day; None for what nothing tells."""

    date: dt.date | None = None
    starts: dt.time | None = None
    ends: dt.time | None = None
    doubts: tuple[Doubt, ...] = ()


class _Candidate(NamedTuple):
    text: str
    labelled: bool


def find_when(front: Front, text: str, name: str) -> When:
    """When the meeting was. `name` is the file's name without its suffix, asked for a day last of all."""
    candidates = list(_candidates(front))
    date, doubts = _date(candidates, text, name)
    starts, ends = _hours(candidates)
    if starts is None:
        starts = _told(_OPENED, text[:_ENDS])
    if ends is None:
        ends = _told(_CLOSED, text[-_ENDS:])
    return When(date, starts, ends if not (starts and ends and ends <= starts) else None, doubts)


def tells_hours(line: str) -> bool:
    """Whether a line tells when the meeting began or ended."""
    folded = fold_in_place(line)
    return bool(_OPENED.search(folded) or _CLOSED.search(folded))


def _candidates(front: Front) -> Iterator[_Candidate]:
    """Where the meeting's day and hours may stand, the surest first: labels, lines that name a meeting, others."""
    for value in front.values(*_WHEN):
        yield _Candidate(value, True)
    for value in front.values("body"):
        yield _Candidate(_before_other_days(value), False)
    short = (line for line in front.free[:_LETTERHEAD] if len(line) <= _LONGEST_LINE)
    lines = [line for line in short if not _OTHER_DAY.search(fold(line)) and not _is_sentence(line)]
    naming = [line for line in lines if _MEETING.search(fold_in_place(line)) or body_in_line(line)]
    yield from (
        _Candidate(line, False) for line in (*naming, *(line for line in lines if line not in naming))
    )
    for value in front.values("where"):
        yield _Candidate(value, False)
    for line in front.free[:_LETTERHEAD]:
        if len(line) > _LONGEST_LINE and (day := _whole_day(line[:_LONGEST_LINE])):
            yield _Candidate(day, False)


def _before_other_days(value: str) -> str:
    other = _OTHER_DAY.search(fold_in_place(value))
    return value[: other.start()] if other else value


def _whole_day(text: str) -> str | None:
    """Up to its end, a text that holds a day with its weekday and year: who writes so means the meeting's."""
    end = next((date.end for date in written_dates(text) if date.year and date.weekday is not None), None)
    return text[:end] if end else None


def _is_sentence(line: str) -> bool:
    """Whether a line speaks of something in a sentence, so that its day is that of something else."""
    return not _SENTENCE_WORDS.isdisjoint(fold(line).split()) and not _MEETING.match(fold(line))


def _date(candidates: list[_Candidate], text: str, name: str) -> tuple[dt.date | None, tuple[Doubt, ...]]:
    years = written_years(text)
    found = [
        date
        for text, labelled in candidates
        for date in written_dates(text, compact=labelled or len(text) < 80)
        if date.year is None or _is_of_our_time(date)
    ]
    named = next((date for date in _file_dates(name) if date.year), None)
    # A whole date further down goes before a day without a year above, if both are the same day of the year.
    for date in found:
        if day := resolve(date, ()):
            return day, ()
        if day := _same_day(date, found):
            return day, ()
        if named and (named.month, named.day) == (date.month, date.day):
            return resolve(named, ()), (Doubt.DATE_FROM_NAME,)
        if day := resolve(date, years):
            return day, (Doubt.DATE_INFERRED,)
    if named and not found:
        return resolve(named, ()), (Doubt.DATE_FROM_NAME,)
    return None, ()


def _same_day(date: WrittenDate, others: list[WrittenDate]) -> dt.date | None:
    whole = (other for other in others if other.year and (other.month, other.day) == (date.month, date.day))
    return next((resolve(other, ()) for other in whole), None)


def _file_dates(name: str) -> Iterator[WrittenDate]:
    return (date for date in written_dates(_JOINING.sub(" ", name), compact=True) if _is_of_our_time(date))


def _is_of_our_time(date: WrittenDate) -> bool:
    """Whether a year can be that of minutes in a file: from 1950 to 2079."""
    return date.year is not None and 1950 <= date.year < 2080


def _hours(candidates: list[_Candidate]) -> tuple[dt.time | None, dt.time | None]:
    for text, labelled in candidates:
        if hours := _hours_in(text, labelled=labelled):
            return hours.since, hours.to
    return None, None


def _hours_in(text: str, *, labelled: bool) -> WrittenHours | None:
    blank = list(text)
    for date in written_dates(text, compact=True):
        blank[date.start : date.end] = " " * (date.end - date.start)
    dated = blank != list(text)
    return written_hours("".join(blank), labelled=labelled or dated)


def _told(words: re.Pattern[str], text: str) -> dt.time | None:
    """The hour that a sentence tells: "Ordföranden avslutar mötet kl. 16.05"."""
    match = words.search(fold_in_place(text))
    hours = written_hours(text[match.end() : match.end() + 20]) if match else None
    return hours.since if hours else None
