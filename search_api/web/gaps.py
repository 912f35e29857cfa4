"""How long after one day another was, in words."""

import datetime as dt

_WEEK = 7
_MONTH = 365.25 / 12
_YEAR = 365.25

_DAYS_TO = 2 * _WEEK
_WEEKS_TO = 56
_MONTHS_TO = 2 * _YEAR
"""From here on the next longer unit says enough: 13 days, 8 weeks, 24 months."""


def gap(first: dt.date | None, then: dt.date | None) -> tuple[str, int] | None:
    """The name of a text in `texts` and the number in it: ("months_later", 11). None of the same day, or where one is
    not known. Rounded to the nearest; years down."""
    if not first or not then or first >= then:
        return None
    days = (then - first).days
    if days < _DAYS_TO:
        return "days_later", days
    if days < _WEEKS_TO:
        return "weeks_later", round(days / _WEEK)
    if days < _MONTHS_TO:
        return "months_later", round(days / _MONTH)
    return "years_later", int(days / _YEAR)
