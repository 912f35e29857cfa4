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
    ],
)
def test_what_is_no_time(text: str) -> None:
    assert not named_times(text, TODAY)


def test_a_season_may_be_the_last_of_its_name_or_that_of_last_year() -> None:
    found = [named_times(text, TODAY)[0].days.first for text in ("i våras", "förra våren", "last spring")]
    assert found == [dt.date(2024, 3, 1), dt.date(2023, 3, 1), dt.date(2024, 3, 1)]


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
