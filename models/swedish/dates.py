"""Dates as Swedish minutes write them."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from models.swedish.tables.dates import MONTHS, WEEKDAYS

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_YEAR = r"(?:19|20)\d\d"

_FORMS = (
    # 2024-03-14, 2024.03.14, 2024/03/14
    re.compile(rf"(?<!\d)(?P<year>{_YEAR})[-–./](?P<month>\d\d?)[-–./](?P<day>\d\d?)(?!\d)"),
    # torsdagen den 14 mars 2024, tors 14:e mars
    re.compile(
        rf"(?:\b(?P<weekday>{_WEEKDAY})\.?,?\s+)?(?:den\s+)?(?<!\d)(?P<day>\d\d?)(?::?[ea])?\s+(?P<name>{_MONTH})\b\.?"
        rf"(?:,?\s+(?P<year>{_YEAR})(?!\d))?",
        re.IGNORECASE,
    ),
    # 14/3 2024, 14/3-2024
    re.compile(rf"(?<![\d/])(?P<day>\d\d?)/(?P<month>\d\d?)(?:\s+|-)(?P<year>{_YEAR})(?!\d)"),
)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date at `text[start:end]`. `year` is None when the text leaves it out; `weekday` counts from Monday, 0."""

    start: int
    end: int
    year: int | None
    month: int
    day: int
    weekday: int | None = None

    def on_calendar(self) -> bool:
        """Whether the year has such a day; without a year, whether a leap year has."""
        return _date(self.year or 2024, self.month, self.day) is not None

    def in_year(self, year: int) -> dt.date | None:
        """The day in that year; None when there is no such day or it falls on another weekday than written."""
        date = _date(year, self.month, self.day)
        return date if date and self.weekday in (None, date.weekday()) else None


def written_dates(text: str) -> Iterator[WrittenDate]:
    """Every date written in the text, in order of place; days that no calendar has are left out."""
    found = [_read(match) for form in _FORMS for match in form.finditer(text)]
    yield from sorted((date for date in found if date.on_calendar()), key=lambda date: date.start)


def resolve(written: WrittenDate, years: Iterable[int]) -> dt.date | None:
    """The day that was meant. A missing year is taken from `years` only when it is certain.

    Certain means: the weekday is written, and exactly one of the years has that day on it.
    """
    if written.year is not None:
        # A full date with the wrong weekday is a slip in the weekday: the figures stand.
        return dt.date(written.year, written.month, written.day)
    if written.weekday is None:
        return None
    fitting = {date for year in set(years) if (date := written.in_year(year))}
    return fitting.pop() if len(fitting) == 1 else None


def written_years(text: str) -> set[int]:
    """The years named in a text, 1950 to 2099."""
    return {int(year) for year in re.findall(r"(?<![\d-])(?:19[5-9]\d|20\d\d)(?!\d)", text)}


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _read(match: re.Match[str]) -> WrittenDate:
    parts = match.groupdict()
    name = parts.get("name")
    weekday = parts.get("weekday")
    return WrittenDate(
        start=match.start(),
        end=match.end(),
        year=int(parts["year"]) if parts["year"] else None,
        month=MONTHS[name.lower()] if name else int(parts["month"]),
        day=int(parts["day"]),
        weekday=WEEKDAYS[weekday.lower()] if weekday else None,
    )
