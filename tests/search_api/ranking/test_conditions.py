"""What a question names, as conditions on items."""

import datetime as dt

import numpy as np
import pytest

from indexer.catalog import Sightings
from indexer.columns import Columns
from indexer.engines.base import Entry
from indexer.engines.memory import MemoryEngine
from indexer.index import State
from indexer.registry import Registry
from models.records import Filters, Query
from search_api.ranking.conditions import fitting, has_topic, narrowed, titled
from search_api.understanding import parse_query

SPRING, AUTUMN = dt.date(2024, 3, 14), dt.date(2024, 10, 3)


@pytest.fixture
def columns() -> Columns:
    """Three items: Lerum's skolchefer in spring, Ale's in autumn, and one of unknown day on both and on 2023."""
    return Columns.build(
        items=[(1, None, "Skolchefer", SPRING), (2, None, "Skolchefer", AUTUMN), (3, None, "Rektorer", None)],
        decisions=[(1, "decided")],
        mentions=[(3, "Lerum"), (3, "Ale")],
        attending=[(1, "Lerum"), (2, "Ale")],
        references=[(1, "KS 2024:113"), (3, "KS 2024:113")],
        numbers=[(1, "22"), (2, "23")],
    )


@pytest.fixture
def state(columns: Columns) -> State:
    """The state of these items."""
    engine = MemoryEngine(1)
    texts = {1: ("skjuts",), 2: ("taxa",), 3: ("antagningen", "2023")}
    vectors = np.ones((1, 1), dtype=np.float32)
    titles = {1: ("statistik", "2024"), 2: ("statistik", "2023"), 3: ("statistik",)}
    entries = [Entry(key, {"exact": words, "title": titles[key]}, vectors) for key, words in texts.items()]
    engine.apply(entries, [], 1)
    return State(1, columns, engine.snapshot(), Registry(Sightings({}, [], [])), ())


def named(query: Query, columns: Columns) -> list[float]:
    fits = fitting(query, columns)
    assert fits is not None
    return fits.tolist()


def asked(text: str) -> Query:
    return parse_query(text, today=dt.date(2025, 1, 15))


def test_a_period_in_the_question_narrows(state: State) -> None:
    assert narrowed(asked("vad beslutades i höstas"), state).tolist() == [False, True, False]


def test_a_year_may_be_what_an_item_speaks_of(state: State) -> None:
    assert narrowed(asked("vad hände under 2023"), state).tolist() == [False, False, True]


@pytest.mark.parametrize(
    ("text", "bear"),
    [
        ("vad hände under 2023", [False, True, False]),
        ("olyckor med skolbussar 2024", [True, False, False]),
        ("vad hände i mars 2023", [False, False, False]),
        ("taxa", [False, False, False]),
    ],
)
def test_a_title_may_bear_the_year_asked_for(state: State, text: str, bear: list[bool]) -> None:
    assert titled(asked(text), state).tolist() == bear


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("KS 2024:113", [True, False, True]),
        ("§ 22", [True, False, False]),
        ("§ 99", [False, False, False]),
        ("dnr KS 2024/113 § 22", [True, False, False]),
    ],
)
def test_a_file_number_and_a_paragraph_are_looked_up(state: State, text: str, allowed: list[bool]) -> None:
    assert narrowed(asked(text), state).tolist() == allowed


def test_a_name_in_the_question_narrows_nothing_and_says_what_fits(state: State) -> None:
    query = Query("vad vill Lerum", understood=Filters(municipality=("Lerum",)))
    assert narrowed(query, state).all()
    assert named(query, state.columns) == [1, 0, 1]


def test_of_several_names_each_counts_alike(columns: Columns) -> None:
    query = Query("", understood=Filters(municipality=("Lerum",), body=("Skolchefer",)))
    assert named(query, columns) == [1, 0.5, 0.5]


def test_a_question_that_names_nothing_is_fitted_by_nothing(columns: Columns) -> None:
    assert fitting(Query("skjuts"), columns) is None


def test_a_question_of_conditions_alone_has_no_topic() -> None:
    for text in ("§ 22", "KS 2024:113", "Lerum", "vad beslutades på mötet 14 mars 2024", "förra våren"):
        assert not has_topic(asked(text)), text
    for text in ("protokoll från Lerum 2024", "möten före 2024", "vilka ärenden i mars 2024"):
        assert not has_topic(asked(text)), text
    for text in (
        "protokoll",
        "justering av protokoll 2024",
        "skjuts",
        "§ 22 skjuts",
        "skjuts i Lerum",
        "vad beslutades om taxan förra våren",
    ):
        assert has_topic(asked(text)), text
