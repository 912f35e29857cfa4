"""How long after one day another was."""

import datetime as dt

import pytest

from search_api.web.gaps import gap
from search_api.web.texts import TEXTS

FIRST = dt.date(2023, 2, 14)


@pytest.mark.parametrize(
    ("then", "told"),
    [
        (dt.date(2023, 2, 15), ("days_later", 1)),
        (dt.date(2023, 2, 27), ("days_later", 13)),
        (dt.date(2023, 2, 28), ("weeks_later", 2)),
        (dt.date(2023, 4, 10), ("weeks_later", 8)),
        (dt.date(2023, 4, 14), ("months_later", 2)),
        (dt.date(2024, 1, 14), ("months_later", 11)),
        (dt.date(2024, 2, 9), ("months_later", 12)),
        (dt.date(2025, 2, 14), ("years_later", 2)),
        (dt.date(2025, 12, 24), ("years_later", 2)),
    ],
)
def test_in_the_unit_that_one_would_say(then: dt.date, told: tuple[str, int]) -> None:
    assert gap(FIRST, then) == told
    assert told[0] in TEXTS["sv"]


@pytest.mark.parametrize("then", [FIRST, dt.date(2023, 1, 1), None])
def test_nothing_is_said_where_there_is_no_gap(then: dt.date | None) -> None:
    assert gap(FIRST, then) is None
    assert gap(None, FIRST) is None
