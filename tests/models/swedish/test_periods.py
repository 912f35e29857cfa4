"""The periods that questions narrow themselves to."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.swedish.periods import periods

TODAY = dt.date(2024, 10, 15)


@pytest.mark.parametrize(
    ("text", "said", "iso"),
    [
        ("2023", "2023", "2023-01-01/2023-12-31"),
        ("skolskjuts under 2023", "under 2023", "2023-01-01/2023-12-31"),
        ("skolskjuts i mars", "i mars", "2024-03-01/2024-03-31"),
        ("skolskjuts i december", "i december", "2023-12-01/2023-12-31"),
        ("vad har hänt sedan mars", "sedan mars", "2024-03-01/.."),
        ("sedan i våras", "sedan i våras", "2024-03-01/.."),
        ("since last spring", "since last spring", "2024-03-01/.."),
        ("bussar från 2022", "från 2022", "2022-01-01/.."),
        ("bussar efter sommaren", "efter sommaren", "2024-09-01/.."),
        ("bussar före 2024", "före 2024", "../2023-12-31"),
        ("före den 1 maj", "före den 1 maj", "../2024-04-30"),
        ("bussar t.o.m. 2022", "t.o.m. 2022", "../2022-12-31"),
        ("mellan 2022 och 2024", "mellan 2022 och 2024", "2022-01-01/2024-12-31"),
        ("från mars till maj 2023", "från mars till maj 2023", "2023-03-01/2023-05-31"),
        ("from November to February 2024", "from November to February 2024", "2023-11-01/2024-02-29"),
        ("den 1 mars – 15 april 2024", "den 1 mars – 15 april 2024", "2024-03-01/2024-04-15"),
        ("i slutet av 2023", "i slutet av 2023", "2023-01-01/2023-12-31"),
        ("möten 2023", "2023", "2023-01-01/2023-12-31"),
        ("möten mars", "mars", "2024-03-01/2024-03-31"),
        ("gymnasienätverket 2023", "2023", "2023-01-01/2023-12-31"),
        ("vad beslutades 2023", "2023", "2023-01-01/2023-12-31"),
        ("vad hände med bussarna 2023", "2023", "2023-01-01/2023-12-31"),
        ("skolskjuts, 2023", "2023", "2023-01-01/2023-12-31"),
        ("antagning statistik 2023", "2023", "2023-01-01/2023-12-31"),
        ("school bus accidents 2023?", "2023", "2023-01-01/2023-12-31"),
        ("skolskjuts mars 2024", "mars 2024", "2024-03-01/2024-03-31"),
        ("under läsåret 24/25", "under läsåret 24/25", "2024-07-01/2025-06-30"),
        ("budget 2023–2024", "2023–2024", "2023-01-01/2024-12-31"),
        ("budget 2023-2024", "2023-2024", "2023-01-01/2024-12-31"),
        ("skolskjuts 2023/24", "2023/24", "2023-01-01/2024-12-31"),
        ("skolskjuts läsåret 2023/24", "läsåret 2023/24", "2023-07-01/2024-06-30"),
        ("budget 2022 till 2023", "2022 till 2023", "2022-01-01/2023-12-31"),
        ("the 2022–2023 budget", "2022–2023", "2022-01-01/2023-12-31"),
    ],
)
def test_a_period(text: str, said: str, iso: str) -> None:
    (period,) = periods(text, TODAY)
    assert (text[period.start : period.end], period.iso) == (said, iso)


@pytest.mark.parametrize(
    "text",
    [
        "budget 2023",
        "budget för 2023",
        "VA-taxa 2024",
        "handlingsplan 2023–2026",
        "samverkansavtalet 2023 till 2026",
        "budget för 2023–2024",
        "vad beslutades om budget 2023",
        "the 2024 budget",
        "timplan läsåret 23/24",
        "delårsrapport augusti 2024",
        "läget per augusti 2024",
        "skolskjuts 2023",
        "regler för 2023",
        "skolskjuts för 2023",
        "intern budget 2023",
        "verksamhetsplan skolan 2023",
        "antagning 2023 statistik",
    ],
)
def test_a_year_belongs_to_the_word_of_the_topic_before_it(text: str) -> None:
    assert not periods(text, TODAY)


@pytest.mark.parametrize("text", ["vision 2040", "under 2027", "sedan 2026", "i början av 2025"])
def test_no_minutes_are_of_the_future(text: str) -> None:
    assert not periods(text, TODAY)


@pytest.mark.parametrize("text", ["may we go", "remissvar före jul", "våren", "mars", "i vår kommun"])
def test_a_month_or_season_alone_is_a_word(text: str) -> None:
    assert not periods(text, TODAY)


def test_a_name_between_does_not_lend_its_preposition() -> None:
    (period,) = periods("skolskjuts i _____ 2023", TODAY)
    assert period.start == 19


def test_several_periods_are_told_in_order() -> None:
    found = periods("i våras och i höstas", TODAY)
    assert [period.iso for period in found] == ["2024-03-01/2024-05-31", "2023-09-01/2023-11-30"]


@given(
    st.lists(
        st.sampled_from(
            "mellan från till och 2022 2024 mars den 12 sedan före efter under – budget möten , våren".split()
        ),
        max_size=12,
    ).map(" ".join)
)
def test_periods_fit_the_text_and_the_calendar(text: str) -> None:
    end = 0
    for period in periods(text, TODAY):
        assert end <= period.start < period.end <= len(text)
        assert (period.first or dt.date.min) <= (period.last or dt.date.max)
        assert (period.first or dt.date.min) <= TODAY
        end = period.end
