"""Stretches of the calendar: years, months, weeks, seasons."""

import calendar
import datetime as dt
from typing import NamedTuple

from models.swedish.tables.times import SEASONS

_LATEST, _EARLIEST = 9998, 2


class Days(NamedTuple):
    """From the first day to the last, both included."""

    first: dt.date
    last: dt.date


def year(number: int) -> Days:
    """The whole year."""
    return Days(dt.date(number, 1, 1), dt.date(number, 12, 31))


def month(number_of_year: int, number: int) -> Days:
    """The whole month; `number` from 1 to 12."""
    return Days(
        dt.date(number_of_year, number, 1),
        dt.date(number_of_year, number, calendar.monthrange(number_of_year, number)[1]),
    )


def latest_month(number: int, today: dt.date) -> Days:
    """The last such month that has begun."""
    return month(today.year - (number > today.month), number)


def season(name: str, number: int) -> Days:
    """A season of the table in that year: a winter ends in its year, a school year begins in its."""
    (first_month, first_day), (last_month, last_day) = SEASONS[name]
    first = dt.date(number, first_month, first_day)
    last = dt.date(number, last_month, last_day)
    if first > last and name == "winter":
        first = first.replace(year=number - 1)
    elif first > last:
        last = last.replace(year=number + 1)
    return Days(first, month(last.year, last.month).last if last.month == 2 else last)


def latest_season(name: str, today: dt.date, *, over: bool) -> Days:
    """The last such season that has begun, or, with `over`, that is over."""
    years = (season(name, number) for number in range(today.year + 1, today.year - 3, -1))
    return next(days for days in years if (days.last if over else days.first - dt.timedelta(1)) < today)


def unit(name: str, back: int, today: dt.date) -> Days:
    """The year, quarter, month, week or day that lies `back` (0 or less) of its kind before today's."""
    if name == "year":
        return year(today.year + back)
    if name == "day":
        day = today + dt.timedelta(back)
        return Days(day, day)
    if name == "week":
        monday = today + dt.timedelta(7 * back - today.weekday())
        return Days(monday, monday + dt.timedelta(6))
    if name == "quarter":
        begins = months_before(today.replace(day=1), (today.month - 1) % 3 - 3 * back)
        return Days(begins, months_before(begins, -2, last_day=True))
    begins = months_before(today.replace(day=1), -back)
    return month(begins.year, begins.month)


def months_before(day: dt.date, count: int, *, last_day: bool = False) -> dt.date:
    """The same day of the month `count` months before, or its last day where it has no such day."""
    years, index = divmod(day.year * 12 + day.month - 1 - count, 12)
    whole = month(min(max(years, _EARLIEST), _LATEST), index + 1)
    return whole.last if last_day else whole.first.replace(day=min(day.day, whole.last.day))
