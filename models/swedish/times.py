"""Times named in a question, without the prepositions before them: "mars 2024", "hösten 2023", "förra veckan"."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from models.swedish.analysis import fold
from models.swedish.calendar import (
    Days,
    latest_month,
    latest_season,
    month,
    months_before,
    season,
    unit,
    year,
)
from models.swedish.dates import written_dates
from models.swedish.tables import times as table
from models.swedish.tables.dates import MONTHS

_MONTHS = MONTHS | table.ENGLISH_MONTHS
_MOST_BACK = 1200
"""Units of time that anybody asks back: a hundred years of months."""


@dataclass(frozen=True, slots=True)
class NamedTime:
    """A time at `text[start:end]`.

    `alone` tells that it is one without a preposition; `topical` that it may be part of a name, as years are;
    `several` that it is told by two years, the first of them in full.
    """

    start: int
    end: int
    days: Days
    alone: bool = True
    topical: bool = False
    several: bool = False


def named_times(text: str, today: dt.date) -> tuple[NamedTime, ...]:
    """Every time named in a text, in order; of those that overlap the one that begins first, then the longest."""
    words = set(_WORD.findall(fold(text)))
    figures = _FIGURE.search(text) is not None
    if not figures and words.isdisjoint(_HINTS):
        return ()
    found = list(_dated(text, today)) if figures else []
    for form, read, hints in _FORMS:
        if (figures and not hints) or not words.isdisjoint(hints):
            for match in form.finditer(text):
                if time := read(match, today):
                    found.append(time)
    times: list[NamedTime] = []
    for time in sorted(found, key=lambda time: (time.start, -time.end)):
        if not times or time.start >= times[-1].end:
            times.append(time)
    return tuple(times)


def spelled(words: Iterable[str]) -> str:
    """A pattern of words and phrases; those of five letters and more without their dots, too."""
    forms = {form for word in words for form in ((word, fold(word)) if len(word) > 4 else (word,))}
    return "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in sorted(forms, key=len, reverse=True))


def _dated(text: str, today: dt.date) -> Iterator[NamedTime]:
    if not _DAY.search(text):
        return
    for date in written_dates(text):
        inside_word = date.start > 0 and text[date.start - 1].isalnum()
        if not inside_word and (day := _day(date.year, date.month, date.day, today)):
            yield NamedTime(date.start, date.end, Days(day, day))


def _day(number: int | None, month_: int, day: int, today: dt.date) -> dt.date | None:
    """The day in that year, or else the last such day up to today."""
    # A leap day is at most eight years back.
    for candidate in [number] if number else range(today.year, today.year - 9, -1):
        try:
            date = dt.date(candidate, month_, day)
        except ValueError:
            continue
        if number or date <= today:
            return date
    return None


def _english_day(match: re.Match[str], today: dt.date) -> NamedTime | None:
    number = match["year"]
    day = _day(int(number) if number else None, _MONTHS[match["month"].lower()], int(match["day"]), today)
    return NamedTime(match.start(), match.end(), Days(day, day)) if day else None


def _month_of_year(match: re.Match[str], today: dt.date) -> NamedTime:
    days = month(_year_of(match, today), _MONTHS[match["month"].lower()])
    return NamedTime(match.start(), match.end(), days)


def _month_in_figures(match: re.Match[str], today: dt.date) -> NamedTime:  # noqa: ARG001
    days = month(int(match["year"]), int(match["month"]))
    return NamedTime(match.start(), match.end(), days)


def _month(match: re.Match[str], today: dt.date) -> NamedTime:
    days = latest_month(_MONTHS[match["month"].lower()], today)
    return NamedTime(match.start(), match.end(), days, alone=False)


def _season_of_year(match: re.Match[str], today: dt.date) -> NamedTime:
    name = _SEASON_WORDS[_plain(match["season"])]
    number = _year_of(match, today)
    number += name == "winter" and bool(match["second"])
    topical = name in table.SEASONS_BY_TERM
    several = bool(match["second"]) and len(match["year"]) == 4
    return NamedTime(match.start(), match.end(), season(name, number), topical=topical, several=several)


def _season_alone(match: re.Match[str], today: dt.date) -> NamedTime:
    days = latest_season(_SEASON_WORDS[_plain(match["season"])], today, over=False)
    return NamedTime(match.start(), match.end(), days, alone=False)


def _latest_season(match: re.Match[str], today: dt.date) -> NamedTime:
    days = latest_season(_LATEST_SEASON[_plain(match.group())], today, over=True)
    return NamedTime(match.start(), match.end(), days)


def _this_season(match: re.Match[str], today: dt.date) -> NamedTime:
    days = latest_season(_THIS_SEASON[_plain(match.group())], today, over=False)
    return NamedTime(match.start(), match.end(), days)


def _relative(match: re.Match[str], today: dt.date) -> NamedTime:
    return NamedTime(match.start(), match.end(), unit(*_RELATIVE[_plain(match.group())], today))


def _rolling(match: re.Match[str], today: dt.date) -> NamedTime:
    name, length = table.UNITS[match["unit"].lower()]
    count = _number(match["number"]) * length
    first = months_before(today, count) if name == "month" else today - dt.timedelta(count)
    return NamedTime(match.start(), match.end(), Days(first, today))


def _ago(match: re.Match[str], today: dt.date) -> NamedTime:
    name, length = table.UNITS[match["unit"].lower()]
    whole = {("month", 12): "year", ("month", 1): "month", ("day", 7): "week"}.get((name, length), name)
    count = _number(match["number"]) * (1 if whole in {"year", "month", "week"} else length)
    return NamedTime(match.start(), match.end(), unit(whole, -count, today))


def _years(match: re.Match[str], today: dt.date) -> NamedTime | None:  # noqa: ARG001
    first, last = int(match["first"]), _second(int(match["first"]), match["last"])
    if first > last:
        return None
    days = Days(year(first).first, year(last).last)
    return NamedTime(match.start(), match.end(), days, topical=True, several=True)


def _year(match: re.Match[str], today: dt.date) -> NamedTime:  # noqa: ARG001
    return NamedTime(match.start(), match.end(), year(int(match["year"])), topical=True)


def _decade(match: re.Match[str], today: dt.date) -> NamedTime:  # noqa: ARG001
    first = int(match["decade"])
    return NamedTime(match.start(), match.end(), Days(year(first).first, year(first + 9).last))


def _year_of(match: re.Match[str], today: dt.date) -> int:
    if said := match["said"]:
        return today.year + table.SHORT_YEARS[" ".join(said.lower().split())]
    figures = match["year"]
    return int(figures) if len(figures) == 4 else 2000 + int(figures)


def _second(first: int, figures: str) -> int:
    return int(figures) if len(figures) == 4 else first // 100 * 100 + int(figures)


def _number(figures: str | None) -> int:
    if not figures:
        return 1
    plain = figures.lower()
    return min(int(plain) if plain.isdecimal() else _NUMBERS[plain], _MOST_BACK)


def _plain(phrase: str) -> str:
    return fold(" ".join(phrase.split()))


_SEASON_WORDS = {fold(word): name for word, name in table.SEASON_WORDS.items()}
_LATEST_SEASON = {fold(word): name for word, name in table.LATEST_SEASON.items()}
_THIS_SEASON = {fold(word): name for word, name in table.THIS_SEASON.items()}
_RELATIVE = {fold(phrase): told for phrase, told in table.RELATIVE.items()}
_NUMBERS = table.NUMBERS | {fold(word): number for word, number in table.NUMBERS.items()}

# All that is seen as a dash: hyphens, the one that breaks no line, figure, en and em dashes, and the minus sign.
_DASHES = r"‐‑‒–—−\-"
_BEGIN, _END = rf"(?<![\w§:/{_DASHES}])(?<![.,]\d)", rf"(?![\w/’']|[{_DASHES}:.]\w)"
_TO = rf"\s*[/{_DASHES}]\s*"
_FOUR = r"(?:19|20)\d\d"
_SAID = rf"(?P<said>{spelled(table.SHORT_YEARS)})"
_OF_YEAR = rf"(?:\s*,?\s*(?:of\s+)?(?P<year>{_FOUR})|\s+{_SAID})"
# "2023/24", "2023–2024", "23/24", "-23"
_OF_YEARS = (
    rf"(?:\s*-?(?:of\s+)?(?P<year>{_FOUR}|(?<=[\s-])\d\d(?={_TO}\d\d(?!\d))|(?<=-)\d\d|(?<=[hv]t)\d\d)"
    rf"(?P<second>{_TO}(?:{_FOUR}|\d\d))?|\s+{_SAID})"
)
_NUMBER = rf"(?P<number>\d{{1,3}}|{spelled(table.NUMBERS)})"
_UNIT = rf"(?P<unit>{spelled(table.UNITS)})"
_MONTH = rf"(?P<month>{spelled(_MONTHS)})"
# "före jul" is before Christmas: a month alone has its whole name.
_WHOLE_MONTHS = [m for m in _MONTHS if len(m) > 4 or not any(n != m and n.startswith(m) for n in _MONTHS)]
_SEASON = rf"(?P<season>{spelled(table.SEASON_WORDS)})"

_FIGURE = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_DAY = re.compile(
    rf"\d ?[-./–:] ?\d|\d(?::?[ea])?\s*(?:{spelled(MONTHS)})\b|(?:{spelled(MONTHS)})\s+\d", re.IGNORECASE
)
"""What every written date has: spares most questions the look for one."""

_Reader = Callable[[re.Match[str], dt.date], NamedTime | None]


def _form(form: str, read: _Reader, hints: Iterable[str]) -> tuple[re.Pattern[str], _Reader, frozenset[str]]:
    """A form of naming a time; `hints` are phrases one of whose last words it has, none where it has figures."""
    last = {_WORD.findall(fold(phrase))[-1] for phrase in hints}
    return re.compile(f"{_BEGIN}(?:{form}){_END}", re.IGNORECASE), read, frozenset(last)


_FORMS = (
    _form(rf"{_MONTH}\s+(?P<day>\d\d?)(?:st|nd|rd|th)?(?:,?\s+(?P<year>{_FOUR}))?", _english_day, _MONTHS),
    _form(
        rf"(?P<day>\d\d?)(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}(?:,?\s+(?P<year>{_FOUR}))?",
        _english_day,
        _MONTHS,
    ),
    _form(rf"{_MONTH}\.?{_OF_YEAR}", _month_of_year, _MONTHS),
    _form(rf"(?P<year>{_FOUR})-(?P<month>0[1-9]|1[0-2])", _month_in_figures, ()),
    _form(rf"(?P<month>{spelled(_WHOLE_MONTHS)})", _month, _WHOLE_MONTHS),
    _form(rf"{_SEASON}{_OF_YEARS}", _season_of_year, ()),
    _form(rf"{_SEASON}{_OF_YEARS}", _season_of_year, table.SHORT_YEARS),
    _form(rf"(?P<season>{spelled(table.SEASONS_ALONE)})", _season_alone, table.SEASONS_ALONE),
    _form(spelled(table.LATEST_SEASON), _latest_season, table.LATEST_SEASON),
    _form(spelled(table.THIS_SEASON), _this_season, table.THIS_SEASON),
    _form(spelled(table.RELATIVE), _relative, table.RELATIVE),
    _form(rf"(?:{spelled(table.ROLLING)})\s+(?:{_NUMBER}\s+)?{_UNIT}", _rolling, table.ROLLING),
    _form(
        rf"(?:the\s+)?(?:{spelled(table.ROLLING_BY_NUMBER)})\s+{_NUMBER}\s+{_UNIT}",
        _rolling,
        table.ROLLING_BY_NUMBER,
    ),
    *(_form(rf"{before}{_NUMBER}\s+{_UNIT}\s+{after}", _ago, (after,)) for before, after in table.AGO),
    _form(rf"(?:åren\s+)?(?P<first>{_FOUR}){_TO}(?P<last>{_FOUR}|\d\d)", _years, ()),
    _form(rf"(?:(?:år|year)\s+)?(?P<year>{_FOUR})(?!\s+års\b)", _year, ()),
    _form(r"(?:på\s+)?(?P<decade>(?:19|20)\d0)(?:-talet|s)", _decade, ()),
)

_HINTS = frozenset().union(*(hints for _, _, hints in _FORMS))
