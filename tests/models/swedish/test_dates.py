import datetime as dt

import pytest

from models.swedish.dates import resolve, written_dates, written_years


@pytest.mark.parametrize(
    "written",
    [
        "2024-03-14",
        "2024.03.14",
        "torsdagen den 14 mars 2024",
        "Torsdag 14 mars 2024",
        "14 mars, 2024",
        "den 14:e mars 2024",
        "14/3 2024",
        "14/3-2024",
        "14 mar 2024",
    ],
)
def test_every_form_of_a_whole_date(written: str) -> None:
    (date,) = written_dates(f"Tid: {written} kl. 13.00")
    assert resolve(date, ()) == dt.date(2024, 3, 14)


def test_a_missing_year_is_taken_only_when_the_weekday_settles_it() -> None:
    (date,) = written_dates("Torsdagen den 14 mars, digitalt")
    assert resolve(date, {2022, 2023, 2024}) == dt.date(2024, 3, 14)
    assert resolve(date, {2022, 2023}) is None
    assert resolve(date, {2013, 2019, 2024}) is None, "14 March was a Thursday in 2019 too"


def test_a_day_without_weekday_and_year_is_no_date() -> None:
    (date,) = written_dates("nästa möte den 14 mars")
    assert resolve(date, {2024}) is None


@pytest.mark.parametrize("text", ["2024-13-40", "31 april 2024", "30 februari", "dnr 2024:113", "kl. 13.15"])
def test_days_that_no_calendar_has_are_no_dates(text: str) -> None:
    assert list(written_dates(text)) == []


def test_years_in_a_text() -> None:
    assert written_years("Planen 2022-2026 antogs 2019, dnr 123456") == {2022, 2019}
