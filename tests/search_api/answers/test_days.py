"""Days made whole."""

import datetime as dt

import pytest

from search_api.answers.days import days

MET = dt.date(2024, 11, 5)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("den 3 december", dt.date(2024, 12, 3)),
        ("den 21 januari", dt.date(2025, 1, 21)),
        ("14/11 kl 9", dt.date(2024, 11, 14)),
        ("den 21 januari 2026", dt.date(2026, 1, 21)),
        ("fredagen den 21 januari", None),
    ],
)
def test_a_day_without_a_year_is_the_first_after_the_meeting(text: str, day: dt.date | None) -> None:
    assert [found for _, found in days(text, MET)] == [day]


def test_nobody_knows_the_year_of_a_meeting_without_a_day() -> None:
    assert [found for _, found in days("den 3 december", None)] == [None]


def test_figures_are_no_days() -> None:
    assert list(days("3/40 och 31/2", MET)) == []
