"""Stretches of the calendar."""

import datetime as dt

import pytest

from models.swedish.calendar import (
    latest_month,
    latest_season,
    month,
    months_before,
    season,
    unit,
    year,
)

TODAY = dt.date(2024, 10, 15)
"""A Tuesday."""


def days(first: str, last: str) -> tuple[dt.date, dt.date]:
    return dt.date.fromisoformat(first), dt.date.fromisoformat(last)


def test_whole_years_and_months() -> None:
    assert year(2023) == days("2023-01-01", "2023-12-31")
    assert month(2024, 2) == days("2024-02-01", "2024-02-29")


@pytest.mark.parametrize(("number", "first"), [(3, "2024-03-01"), (10, "2024-10-01"), (11, "2023-11-01")])
def test_the_latest_month_has_begun(number: int, first: str) -> None:
    assert latest_month(number, TODAY).first == dt.date.fromisoformat(first)


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("autumn", "2024-09-01", "2024-11-30"),
        ("winter", "2023-12-01", "2024-02-29"),
        ("school year", "2024-07-01", "2025-06-30"),
    ],
)
def test_seasons_of_a_year(name: str, first: str, last: str) -> None:
    assert season(name, 2024) == days(first, last)


def test_the_latest_season_that_has_begun_and_the_latest_that_is_over() -> None:
    assert latest_season("autumn", TODAY, over=False).first == dt.date(2024, 9, 1)
    assert latest_season("autumn", TODAY, over=True).first == dt.date(2023, 9, 1)
    assert latest_season("spring", TODAY, over=True).first == dt.date(2024, 3, 1)
    assert latest_season("summer", dt.date(2024, 8, 31), over=True).first == dt.date(2023, 6, 1)


@pytest.mark.parametrize(
    ("name", "back", "first", "last"),
    [
        ("year", -1, "2023-01-01", "2023-12-31"),
        ("quarter", 0, "2024-10-01", "2024-12-31"),
        ("quarter", -1, "2024-07-01", "2024-09-30"),
        ("month", -10, "2023-12-01", "2023-12-31"),
        ("week", -1, "2024-10-07", "2024-10-13"),
        ("day", -1, "2024-10-14", "2024-10-14"),
    ],
)
def test_units_before_today(name: str, back: int, first: str, last: str) -> None:
    assert unit(name, back, TODAY) == days(first, last)


def test_months_before_a_day_that_not_all_have() -> None:
    assert months_before(dt.date(2024, 3, 31), 1) == dt.date(2024, 2, 29)
    assert months_before(dt.date(2024, 1, 15), 1) == dt.date(2023, 12, 15)


def test_no_calendar_is_left() -> None:
    assert months_before(TODAY, 100_000).year > 0
    assert unit("month", -100_000, TODAY).first.year > 0
    assert unit("year", -999, TODAY).first == dt.date(1025, 1, 1)
