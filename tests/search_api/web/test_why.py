"""Why an item is found."""

import pytest

from models.records import Match, Part, PartKind, Query
from search_api.web.why import Share, reasons, shares

QUERY = Query(
    "skolskuts apl",
    parts=(
        Part(PartKind.SPELLING, 0, 9, "skolskjuts"),
        Part(PartKind.SYNONYM, 0, 9, "skolbuss · elevresa"),
        Part(PartKind.ABBREVIATION, 10, 13, "arbetsplatsförlagt lärande"),
    ),
)


@pytest.mark.parametrize(
    ("match", "relation"),
    [
        (Match("buss", "Bussen", 0, 6), "word"),
        (Match("buss", "skolbussen", 4, 10), "part"),
        (Match("skolskuts", "skolskjutsen", 0, 10, "skolskjuts"), "spelling"),
        (Match("skolskuts", "elevresor", 0, 9, "Elevresa"), "synonym"),
        (Match("apl", "lärande", 0, 7, "arbetsplatsförlagt lärande"), "abbreviation"),
        (Match("apl", "praktik", 0, 7, "praktik"), "like"),
    ],
)
def test_a_match_is_told_by_what_ties_it_to_the_word_asked(match: Match, relation: str) -> None:
    (told,) = reasons([match], QUERY)
    assert (told.relation, told.match) == (relation, match)


def test_shares_are_of_what_adds_and_words_are_told_as_one() -> None:
    told = shares({"semantic": 1.0, "word:skol": 1.5, "word:buss": 0.5, "letters": 1.0, "named": -2.0})
    assert told == [Share("words", 50), Share("semantic", 25), Share("letters", 25)]


def test_what_hardly_counts_is_not_told() -> None:
    assert shares({"semantic": 1.0, "letters": 0.001}) == [Share("semantic", 100)]
    assert shares({"semantic": -1.0}) == shares({}) == []
