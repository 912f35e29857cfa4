"""Gaps in the minutes of a body, in words."""

import datetime as dt

from search_api.overview.rhythm import Gap
from search_api.web.texts import MONTHS, TEXTS


def told(gap: Gap, language: str) -> str:
    """A gap as a page tells it: "Inga protokoll från 2021", "Inga protokoll mellan mars 2019 och januari 2020"."""
    if gap.years:
        first, last = gap.years
        return _text("gap_years" if first < last else "gap_year", language, first=first, last=last)
    same_year = gap.after.year == gap.before.year
    since = _month(gap.after, language) if same_year else _month_of_year(gap.after, language)
    return _text("gap_between", language, since=since, until=_month_of_year(gap.before, language))


def _text(name: str, language: str, **values: object) -> str:
    return str(TEXTS[language][name]).format(**values)


def _month(day: dt.date, language: str) -> str:
    return MONTHS[language][day.month - 1]


def _month_of_year(day: dt.date, language: str) -> str:
    return f"{_month(day, language)} {day.year}"
