"""Days that minutes name, made whole by the day of the meeting."""

import datetime as dt
import re
from collections.abc import Iterator

from models.swedish.dates import WrittenDate, written_dates

# "Nästa möte 14/11": a fraction elsewhere, a day where a day is what is told.
_BARE = re.compile(r"(?<![\d/.,])(?P<day>[1-3]?\d)/(?P<month>1[0-2]|[1-9])(?![\d/.,]*\d)")


def days(text: str, met: dt.date | None) -> Iterator[tuple[WrittenDate, dt.date | None]]:
    """Every date in a text, in order, with its day: that of its year or else the first after the meeting of `met`.

    None where the year cannot be told, or where the weekday written is another's.
    """
    found = list(written_dates(text))
    for match in _BARE.finditer(text):
        if not any(date.start <= match.start() < date.end for date in found):
            bare = WrittenDate(match.start(), match.end(), None, int(match["month"]), int(match["day"]))
            if bare.on_calendar():
                found.append(bare)
    for date in sorted(found, key=lambda date: date.start):
        yield date, _day(date, met)


def _day(date: WrittenDate, met: dt.date | None) -> dt.date | None:
    if date.year is not None:
        return dt.date(date.year, date.month, date.day)
    if met is None:
        return None
    coming = (date.in_year(year) for year in (met.year, met.year + 1))
    return next((day for day in coming if day and day > met), None)
