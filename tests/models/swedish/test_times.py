"""Times named in a question, prepositions apart."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.swedish.times import named_times

TODAY = dt.date(2024, 10, 15)


@pytest.mark.parametrize(
    ("text", "named", "first", "last"),
    [
        ("mars 2024", "mars 2024", "2024-03-01", "2024-03-31"),
        ("March, 2024", "March, 2024", "2024-03-01", "2024-03-31"),
        ("mars förra året", "mars förra året", "2023-03-01", "2023-03-31"),
        ("2024-03", "2024-03", "2024-03-01", "2024-03-31"),
        ("den 12 mars", "den 12 mars", "2024-03-12", "2024-03-12"),
        ("12 november", "12 november", "2023-11-12", "2023-11-12"),
        ("29 februari", "29 februari", "2024-02-29", "2024-02-29"),
        ("May 5th 2023", "May 5th 2023", "2023-05-05", "2023-05-05"),
        ("14 March", "14 March", "2024-03-14", "2024-03-14"),
        ("hosten 2023", "hosten 2023", "2023-09-01", "2023-11-30"),
        ("ht23", "ht23", "2023-07-01", "2023-12-31"),
        ("vt 2024", "vt 2024", "2024-01-01", "2024-06-30"),
        ("vintern 2022/23", "vintern 2022/23", "2022-12-01", "2023-02-28"),
        ("läsåret 23/24", "läsåret 23/24", "2023-07-01", "2024-06-30"),
        ("Q1 2024", "Q1 2024", "2024-01-01", "2024-03-31"),
        ("andra halvåret 2023", "andra halvåret 2023", "2023-07-01", "2023-12-31"),
        ("förra läsåret", "förra läsåret", "2023-07-01", "2024-06-30"),
        ("förrförra året", "förrförra året", "2022-01-01", "2022-12-31"),
        ("förra  månaden", "förra  månaden", "2024-09-01", "2024-09-30"),
        ("i går", "i går", "2024-10-14", "2024-10-14"),
        ("de senaste två veckorna", "de senaste två veckorna", "2024-10-01", "2024-10-15"),
        ("the last 3 months", "the last 3 months", "2024-07-15", "2024-10-15"),
        ("för tre år sedan", "för tre år sedan", "2021-01-01", "2021-12-31"),
        ("two months ago", "two months ago", "2024-08-01", "2024-08-31"),
        ("2022–24", "2022–24", "2022-01-01", "2024-12-31"),
        ("på 1990-talet", "på 1990-talet", "1990-01-01", "1999-12-31"),
    ],
)
def test_times(text: str, named: str, first: str, last: str) -> None:
    (time,) = named_times(text, TODAY)
    assert text[time.start : time.end] == named
    assert time.days == (dt.date.fromisoformat(first), dt.date.fromisoformat(last))


@pytest.mark.parametrize(
    "text",
    [
        "2025 års budget",
        "förra årets",
        "last year's",
        "i vår kommun",
        "§2023",
        "KS 2024:113",
        "20245",
        "a2024",
        "a1mar",
    ],
)
def test_what_is_no_time(text: str) -> None:
    assert not named_times(text, TODAY)


@pytest.mark.parametrize(
    ("said", "today", "first"),
    [
        (
            ["förra våren", "forra varen", "i våras", "last spring", "this past spring"],
            (2026, 11, 22),
            (2026, 3, 1),
        ),
        (["förra våren", "last spring"], (2026, 4, 10), (2025, 3, 1)),
        (["förra hösten", "i höstas", "last autumn", "last fall"], (2026, 11, 22), (2025, 9, 1)),
        (["förra hösten", "i höstas", "last autumn", "last fall"], (2026, 12, 1), (2026, 9, 1)),
        (["förra vintern", "i vintras", "last winter"], (2026, 11, 22), (2025, 12, 1)),
        (["förra vårterminen", "last spring term", "last spring semester"], (2026, 11, 22), (2026, 1, 1)),
        (["förra läsåret", "last school year", "last academic year"], (2026, 11, 22), (2025, 7, 1)),
        (["förra året", "föregående år", "i fjol", "last year"], (2026, 11, 22), (2025, 1, 1)),
        (["våren förra året", "våren i fjol", "spring last year"], (2026, 11, 22), (2025, 3, 1)),
    ],
)
def test_the_last_of_its_kind_is_the_latest_that_is_over_in_both_languages(
    said: list[str], today: tuple[int, int, int], first: tuple[int, int, int]
) -> None:
    begun = {text: [time.days.first for time in named_times(text, dt.date(*today))] for text in said}
    assert begun == {text: [dt.date(*first)] for text in said}


@pytest.mark.parametrize("dash", "-‐‑‒–—−/")
def test_two_years_are_one_time_with_any_dash(dash: str) -> None:
    (years,) = named_times(f"2022{dash}2024", TODAY)
    (term,) = named_times(f"läsåret 2023{dash}24", TODAY)
    assert years.days == (dt.date(2022, 1, 1), dt.date(2024, 12, 31))
    assert term.days == (dt.date(2023, 7, 1), dt.date(2024, 6, 30))


WORDS = (
    "mars 2024 999 i för ett tolv år månader sedan senaste de 23/24 läsåret 31 februari 0 1999 -talet ago weeks"
).split()


@given(
    st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)),
    st.dates(dt.date(1990, 1, 1), dt.date(2090, 12, 31)),
)
def test_any_text_has_times_in_order(text: str, today: dt.date) -> None:
    end = 0
    for time in named_times(text, today):
        assert end <= time.start < time.end <= len(text)
        assert time.days.first <= time.days.last
        end = time.end
