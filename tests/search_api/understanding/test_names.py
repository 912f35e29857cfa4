"""The people and bodies that a question names."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import EmptyQuery
from models.records import PartKind, Person, Query
from search_api.understanding import Names, parse_query, with_names

NAMES = Names(
    [
        Person("goran-careborg", "Göran Careborg", ("G. Careborg", "Goran Careborg")),
        Person("anna-berg", "Anna Berg"),
        Person("anna-trast", "Anna Trast"),
        Person("eva-lind", "Eva Lind"),
        Person("eva-lind-2", "Eva Lind"),
        Person("siv-maria-hagel", "Siv Maria Hagel"),
        Person("ulla-ek", "Ulla Ek", may_be=("x", "y")),
    ],
    ["Kommunstyrelsen", "Gymnasienätverket"],
)


def ask(text: str, *literal: str) -> Query:
    return with_names(parse_query(text, literal=literal, today=dt.date(2024, 10, 15)), NAMES)


def named(text: str) -> dict[str, str]:
    query = ask(text)
    return {query.text[p.start : p.end]: p.value for p in query.parts if p.kind is PartKind.PERSON}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("goran careborgs förslag", {"goran careborgs": "Göran Careborg"}),
        ("vad sa careborg om bussar", {"careborg": "Göran Careborg"}),
        ("vad sa Trast om bussar", {"Trast": "Anna Trast"}),
        ("vad sa anna berg", {"anna berg": "Anna Berg"}),
        ("Siv Hagel", {"Siv Hagel": "Siv Maria Hagel"}),
        ("Eva Lind", {"Eva Lind": "Eva Lind"}),
        ("Ulla Ek", {"Ulla Ek": "Ulla Ek"}),
    ],
)
def test_people_go_by_names_that_are_theirs_alone(text: str, people: dict[str, str]) -> None:
    assert named(text) == people


@pytest.mark.parametrize("text", ["fåglar som trast", "vad sa Anna", "Lind om bussar", "hagel i maj", "Ek"])
def test_ordinary_words_and_names_of_several_name_nobody(text: str) -> None:
    assert not named(text)


def test_names_are_understood_and_leave_the_topic() -> None:
    query = ask("Vad sa Göran Careborg i kommunstyrelsen om bussar i Lerum")
    assert query.terms == ("bussar",)
    understood = query.understood
    assert (understood.person, understood.body, understood.municipality) == (
        ("Göran Careborg",),
        ("Kommunstyrelsen",),
        ("Lerum",),
    )
    assert [part.start for part in query.parts] == sorted(part.start for part in query.parts)


def test_names_alone_are_searched_for() -> None:
    assert ask("göran careborg").terms == ("göran", "careborg")


def test_what_is_literal_names_nobody() -> None:
    query = ask("Göran Careborg bussar", "göran careborg")
    assert (query.terms, query.parts) == (("Göran", "Careborg", "bussar"), ())


def test_a_person_goes_before_the_municipality_in_the_name() -> None:
    names = Names([Person("x", "Ture Lerum")], [])
    query = with_names(parse_query("ture Lerum bussar"), names)
    assert [part.kind for part in query.parts] == [PartKind.PERSON]
    assert (query.understood.municipality, query.understood.person) == ((), ("Ture Lerum",))


def test_a_question_that_names_nobody_is_left_as_it_is() -> None:
    query = parse_query("bussar i Lerum")
    assert with_names(query, NAMES) is query


WORDS = "Göran careborg anna Berg Lerum i ks kommunstyrelsen gymnasienätverket vad sa mars 2023 bussar -ek".split()


@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(WORDS), max_size=10).map(" ".join)))
def test_parts_never_overlap_and_can_all_be_taken_away(text: str) -> None:
    try:
        query = ask(text)
    except EmptyQuery:
        return
    ends = [0, *(part.end for part in query.parts)]
    assert all(end <= part.start for end, part in zip(ends, query.parts, strict=False))
    literal: list[str] = []
    while query.parts:
        literal += [query.text[part.start : part.end] for part in query.parts]
        query = ask(text, *literal)
    assert query.terms
