"""Dates as Swedish minutes write them."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from models.swedish.analysis import fold
from models.swedish.tables.dates import MONTHS, RANGE_WORDS, ROMAN_MONTHS, WEEKDAYS

# A shortened name without its dots is another word: "man" is no Monday.
_WEEKDAYS = {
    spelling: day
    for name, day in WEEKDAYS.items()
    for spelling in ({name, fold(name)} if len(name) > 3 else {name})
}


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_MONTH = _any(MONTHS)
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
# "-24", "'24": two figures are a year only with a mark right before them, and no hour, day or month after.
_SHORT_YEAR = rf"[-'’´](?P<short>\d\d)(?![\d/:]|\.\d|\s*(?:{_MONTH})\b)"
_BETWEEN = rf"\s*(?:{_any(RANGE_WORDS)})\s*"
_WEEKDAY = rf"(?:\b(?P<weekday>{_any(_WEEKDAYS)})\.?,?\s+)"
# The last of several days may have its weekday too: "den 17 och söndagen den 18 mars".
_ANOTHER = rf"(?:(?:{_any(_WEEKDAYS)})\s+)?(?:den\s+)?"
_DAY = r"(?<!\d)(?<!\d[.:/-])(?P<day>\d\d?)(?::?[ea]\b)?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        # 2024-03-14, 2024.03.14, 2024/03/14
        rf"(?<!\d){_YEAR} ?[-–./] ?(?P<month>\d\d?) ?[-–./] ?(?P<day>\d\d?)(?!\d)",
        # torsdagen den 14 mars 2024, tors 14:e mars, den 14–15 mars 2024, 14 mars -24
        rf"{_WEEKDAY}?(?:den\s+)?{_DAY}(?:{_BETWEEN}{_ANOTHER}\d\d?(?::?[ea]\b)?)?\s*(?P<name>{_MONTH})\b\.?"
        rf"(?:,?\s*{_YEAR}|\s*{_SHORT_YEAR})?",
        # mars 14, 2024
        rf"\b(?P<name>{_MONTH})\s+(?P<day>\d\d?)(?:[-–]\d\d?)?,?\s+{_YEAR}",
        # 14/3 2024, 14/3-2024, 14/3 -24
        rf"{_WEEKDAY}?(?:den\s+)?(?<![\d/])(?P<day>\d\d?)/(?P<month>\d\d?)(?:(?:\s*[-–/]\s*|\s+){_YEAR}|\s?{_SHORT_YEAR})",
        # torsdag 14/3: without a year only with its weekday
        rf"{_WEEKDAY}(?:den\s+)?(?P<day>\d\d?)/(?P<month>\d\d?)(?![\d/-])",
        # 14.3.2024, 14-03-2024
        rf"(?<![\d.-])(?P<day>\d\d?)(?P<sign>[.-])(?P<month>\d\d?)(?P=sign){_YEAR}",
        # 14/III 1974
        rf"(?<!\d)(?P<day>\d\d?)[/.]\s?(?P<roman>(?-i:{_any(ROMAN_MONTHS)}))[\s./-]{{1,2}}{_YEAR}",
    )
)
_COMPACT_FORMS = tuple(
    re.compile(form)
    for form in (
        # 20240314, 240314 and 24-03-14
        r"(?<![\d-])(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-3]\d)(?![\d-])",
        r"(?<![\d/-])(?P<short>\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-3]\d)(?![\d-])",
        r"(?<![\d-])(?P<short>\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>[0-3]\d)(?![\d-])",
    )
)
_FROM_TO = re.compile(_BETWEEN, re.IGNORECASE)
_NAMED_YEAR = re.compile(r"(?<![\d-])(?:19[5-9]\d|20\d\d)(?!\d)")


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


def written_dates(text: str, *, compact: bool = False) -> Iterator[WrittenDate]:
    """Every date written in the text, in order of place; days that no calendar has are left out.

    Of several days ("den 14–15 mars 2024") it is the first, whose year may stand with the last. With `compact`
    bare figures count as well ("240314"): for file names and for what stands by a label.
    """
    forms = (*_FORMS, *_COMPACT_FORMS) if compact else _FORMS
    found = [_read(match) for form in forms for match in form.finditer(text)]
    dates: list[WrittenDate] = []
    for date in sorted(
        (date for date in found if date.on_calendar()), key=lambda date: (date.start, -date.end)
    ):
        if not dates or date.start >= dates[-1].end:
            dates.append(date)
    for date, later in zip(dates, [*dates[1:], None], strict=False):
        if later and later.year and date.year is None and _FROM_TO.fullmatch(text, date.end, later.start):
            yield replace(date, year=later.year - (date.month > later.month))
        else:
            yield date


def resolve(written: WrittenDate, years: Iterable[int]) -> dt.date | None:
    """The day that was meant. A missing year is taken from `years`, as a text names them, only when it is certain.

    Certain means: the weekday is written, exactly one of the years has that day on it, and at least half of the
    years named lie within a year of it.
    """
    if written.year is not None:
        # A full date with the wrong weekday is a slip in the weekday: the figures stand.
        return dt.date(written.year, written.month, written.day)
    if written.weekday is None:
        return None
    named = list(years)
    fitting = {date for year in set(named) if (date := written.in_year(year))}
    if len(fitting) != 1:
        return None
    date = fitting.pop()
    return date if 2 * sum(abs(year - date.year) <= 1 for year in named) >= len(named) else None


def written_years(text: str) -> tuple[int, ...]:
    """The years named in a text, 1950 to 2099, in order and as often as they are named."""
    return tuple(int(year) for year in _NAMED_YEAR.findall(text))


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _read(match: re.Match[str]) -> WrittenDate:
    parts = match.groupdict()
    return WrittenDate(
        start=match.start(),
        end=match.end(),
        year=_year(parts),
        month=_month(parts),
        day=int(parts["day"]),
        weekday=_WEEKDAYS[weekday.lower()] if (weekday := parts.get("weekday")) else None,
    )


def _year(parts: dict[str, str | None]) -> int | None:
    if year := parts.get("year"):
        return int(year)
    if short := parts.get("short"):
        return int(short) + (1900 if int(short) >= 70 else 2000)
    return None


def _month(parts: dict[str, str | None]) -> int:
    if name := parts.get("name"):
        return MONTHS[name.lower()]
    if roman := parts.get("roman"):
        return ROMAN_MONTHS[roman]
    return int(parts["month"] or 0)
