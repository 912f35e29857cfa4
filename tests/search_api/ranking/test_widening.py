"""What is looked for beside the words of a question."""

from collections.abc import Sequence

import pytest

from models.records import Part, PartKind
from models.swedish.expansions import Thesaurus
from search_api.ranking.widening import Asked, parts, widen
from search_api.understanding import parse_query


class Corrector:
    """Knows one misspelling and one compound that is often parted."""

    def correct(self, words: Sequence[str]) -> tuple[tuple[int, int, str, float], ...]:
        known = {("dimentionering",): "dimensionering", ("skol", "skjuts"): "skolskjuts"}
        known |= {("beslut", "fattades"): "beslutsfattades", ("beslut", "underlag"): "beslutsunderlag"}
        return tuple(
            (first, last, known[run], 0.8)
            for first in range(len(words))
            for last in range(first + 1, len(words) + 1)
            if (run := tuple(words[first:last])) in known
        )


LEARNT = Thesaurus([("ÖKA", ("Östra kommunernas avfall",))])


def widened(text: str, literal: Sequence[str] = ()) -> dict[str, Asked]:
    asked = widen(parse_query(text, literal=literal), Corrector(), LEARNT)
    return {term.text: term for term in asked}


def ways(term: Asked) -> list[str]:
    return [way.text for way in term.ways]


def test_a_word_is_looked_for_as_asked_before_all_else() -> None:
    asked = widened("vad beslutades om apl och skolskjuts")
    assert list(asked) == ["apl", "skolskjuts"]
    assert ways(asked["skolskjuts"])[0] == "skolskjuts"
    assert ways(asked["apl"])[:2] == ["apl", "arbetsplatsförlagt lärande"]


def test_a_misspelt_word_is_looked_for_as_it_should_be_too() -> None:
    asked = widened("dimentionering av platser")
    assert ways(asked["dimentionering"])[:2] == ["dimentionering", "dimensionering"]
    assert asked["dimentionering"].ways[1].weight == 0.8


def test_a_compound_written_as_two_words_is_one_term() -> None:
    assert ways(widened("skol skjuts på landet")["skol skjuts"])[1] == "skolskjuts"


def test_words_with_another_between_them_are_never_one() -> None:
    assert "skolskjuts" not in [way for term in widened("skol i skjuts").values() for way in ways(term)]


@pytest.mark.parametrize("text", ["beslut fattades", "vilka beslut fattades", "Beslut fattades."])
def test_words_that_ask_for_decisions_are_never_one(text: str) -> None:
    assert all(len(ways(term)) == 1 for term in widened(text).values())


def test_a_word_that_asks_for_decisions_may_belong_to_another() -> None:
    assert ways(widened("ett beslut underlag", ["beslut"])["beslut underlag"])[1] == "beslutsunderlag"


def test_minutes_explain_abbreviations_themselves() -> None:
    assert "Östra kommunernas avfall" in ways(widened("taxan hos ÖKA")["ÖKA"])


def test_english_is_looked_for_in_swedish() -> None:
    asked = widened("what was decided on school transport")
    assert list(asked) == ["school transport"]
    assert "skolskjuts" in ways(asked["school transport"])


def test_what_is_to_be_taken_literally_is_looked_for_as_it_stands() -> None:
    assert ways(widened("dimentionering", literal=["Dimentionering"])["dimentionering"]) == ["dimentionering"]
    assert ways(widened("school transport fees", literal=["school transport"])["school"]) == ["school"]
    assert ways(widened("apl", literal=["apl"])["apl"]) == ["apl"]


def test_rare_words_weigh_more_than_common_ones_and_names_less() -> None:
    asked = widened("behovet av skolskjuts i Lerum")
    assert asked["behovet"].weight < asked["skolskjuts"].weight == 1
    assert asked["Lerum"].weight == 0.5
    assert widened("Lerum")["Lerum"].weight == 1


def test_a_phrase_is_looked_for_as_a_whole() -> None:
    assert ways(widened('"ställa sig bakom" avtalet')["ställa sig bakom"]) == ["ställa sig bakom"]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("dimentionering", PartKind.SPELLING, "dimensionering"),
        ("school transport", PartKind.TRANSLATION, "skolskjuts"),
        ("apl", PartKind.ABBREVIATION, "arbetsplatsförlagt lärande"),
    ],
)
def test_all_that_is_looked_for_is_told(text: str, kind: PartKind, value: str) -> None:
    told = parts(widen(parse_query(text), Corrector(), LEARNT))
    (part,) = (part for part in told if part.kind is kind)
    assert part == Part(kind, 0, len(text), part.value)
    assert part.value.startswith(value)


@pytest.mark.parametrize(
    ("text", "stretch", "value"),
    [
        ("arbetsplatsförlagda lärandet i vård", "arbetsplatsförlagda lärandet", "apl"),
        ("studie- och yrkesvägledare", "studie- och yrkesvägledare", "syv"),
        ("taxan för e arkivet", "e arkivet", "earkivet"),
    ],
)
def test_what_stands_for_several_words_is_told_once_over_all_of_them(
    text: str, stretch: str, value: str
) -> None:
    told = parts(widen(parse_query(text), Corrector(), LEARNT))
    (part,) = (part for part in told if value in part.value.split(" · "))
    assert text[part.start : part.end] == stretch


def test_what_stands_for_several_words_can_be_taken_back() -> None:
    text = "arbetsplatsförlagda lärandet"
    query = parse_query(f"platser för {text}", literal=[text])
    assert not [part for part in parts(widen(query, Corrector(), LEARNT)) if part.start >= 12]
