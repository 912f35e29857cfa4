"""How a word matches what was asked."""

import pytest

from models.swedish import analyze
from search_api.showing.touching import Target, Words


def target(text: str, term: int = 0, exact: bool = False) -> Target:
    return Target(term, text, None, 1.0, analyze(text), exact)


@pytest.mark.parametrize(
    ("asked", "word", "letters", "weight"),
    [
        ("skola", "Skolorna", "Skolorna", 1.0),
        ("skjuts", "skolskjutsarna", "skjutsarna", 0.8),
        ("Osterlid", "Österlid", "Österlid", 1.0),
        ("skolskjuts", "skjutsen", "skjutsen", 0.4),
        ("skola", "gymnasium", None, 0),
        ("mal", "mål", None, 0),
    ],
)
def test_the_letters_of_a_word_that_match(asked: str, word: str, letters: str | None, weight: float) -> None:
    touches = Words([target(asked)])[word]
    assert [(word[touch.start : touch.end], touch.weight) for touch in touches] == (
        [(letters, pytest.approx(weight))] if letters else []
    )


def test_a_word_may_match_several_terms_each_once_and_at_its_best() -> None:
    words = Words([target("skola", 0), target("skjuts", 1), target("skolskjuts", 1)])
    touches = {touch.target.term: touch for touch in words["skolskjuts"]}
    assert (touches[0].start, touches[0].end) == (0, 4)
    assert (touches[1].start, touches[1].end) == (0, 10)


def test_a_quoted_word_matches_as_it_stands() -> None:
    words = Words([target("avtal", exact=True)])
    assert words["Avtal"]
    assert not words["avtalet"]


def test_a_part_does_not_stand_for_another_name_of_what_was_asked() -> None:
    other = Target(0, "praktik", "praktikplats", 0.6, analyze("praktikplats"), pieces=False)
    assert Words([other])["praktikplatser"]
    assert not Words([other])["plats"]


def test_a_word_of_several_says_which_it_is() -> None:
    (touch,) = Words([target("arbetsplatsförlagt lärande")])["lärandet"]
    assert touch.number == 1
