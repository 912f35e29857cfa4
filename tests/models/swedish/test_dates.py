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
        "den 14–15 mars 2024",
        "torsdagen den 14 och fredagen den 15 mars, 2024",
        "14 och 15 mars 2024",
        "mars 14, 2024",
        "14 mars -24",
        "14/3 2024",
        "14/3-2024",
        "14/3 -24",
        "14/3-24",
        "14.3.2024",
        "14-03-2024",
        "14/III 2024",
        "14 mar 2024",
    ],
)
def test_every_form_of_a_whole_date(written: str) -> None:
    (date,) = written_dates(f"Tid: {written} kl. 13.00")
    assert resolve(date, ()) == dt.date(2024, 3, 14)


@pytest.mark.parametrize("written", ["240314", "20240314", "24-03-14"])
def test_bare_figures_are_a_date_where_they_are_asked_for(written: str) -> None:
    assert list(written_dates(written)) == []
    (date,) = written_dates(written, compact=True)
    assert resolve(date, ()) == dt.date(2024, 3, 14)


@pytest.mark.parametrize(
    ("written", "first"),
    [
        ("30 april–1 maj 2024", dt.date(2024, 4, 30)),
        ("30 december–2 januari 2024", dt.date(2023, 12, 30)),
        ("2024-03-14 - 2024-03-15", dt.date(2024, 3, 14)),
    ],
)
def test_of_several_days_the_first(written: str, first: dt.date) -> None:
    assert resolve(next(written_dates(written)), ()) == first


def test_a_missing_year_is_taken_only_when_the_weekday_settles_it() -> None:
    (date,) = written_dates("Torsdagen den 14 mars, digitalt")
    assert resolve(date, (2022, 2023, 2024)) == dt.date(2024, 3, 14)
    assert resolve(date, (2022, 2023)) is None
    assert resolve(date, (2013, 2019, 2024)) is None, "14 March was a Thursday in 2019 too"
    assert resolve(date, (2013, 2016, 2017, 2018)) is None, (
        "a text about later years names 2013 for another reason"
    )


def test_weekdays_without_their_dots_but_not_the_words_they_become() -> None:
    weekdays = [date.weekday for date in written_dates("Mandag 11 mars. Den man 12 mars.")]
    assert weekdays == [0, None]


def test_a_day_without_weekday_and_year_is_no_date() -> None:
    (date,) = written_dates("nästa möte den 14 mars")
    assert resolve(date, (2024,)) is None


@pytest.mark.parametrize(
    "text",
    [
        "2024-13-40",
        "31 april 2024",
        "30 februari",
        "dnr 2024:113",
        "kl. 13.15",
        "den 2/ kl. 16",
        "1/3 av alla",
    ],
)
def test_days_that_no_calendar_has_are_no_dates(text: str) -> None:
    assert list(written_dates(text)) == []


def test_a_figure_after_a_dash_is_no_year_when_it_goes_on() -> None:
    dates = written_dates("14 mars -24 april. 14 mars – 20 personer")
    assert [(date.year, date.month, date.day) for date in dates] == [
        (None, 3, 14),
        (None, 4, 24),
        (None, 3, 14),
    ]


def test_years_in_a_text() -> None:
    assert written_years("Planen 2022-2026 antogs 2019, dnr 123456, 2022") == (2022, 2019, 2022)
