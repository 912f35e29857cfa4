"""Texts, found by the beginnings of their words."""

import pytest

from search_api.suggesting.prefixes import Prefixes, begins, words_of

TEXTS = [
    "Regler för skolskjuts",
    "Göteborgsregionens yttrande",
    "Skolskjuts över gränsen",
    "Gotlands skolor",
    "—",
]


def found(typed: str) -> list[str]:
    return [TEXTS[number] for number in Prefixes(TEXTS).find(words_of(typed))]


@pytest.mark.parametrize(
    ("typed", "texts"),
    [
        ("skol", ["Skolskjuts över gränsen", "Regler för skolskjuts", "Gotlands skolor"]),
        ("SKOLSKJ", ["Skolskjuts över gränsen", "Regler för skolskjuts"]),
        ("got", ["Göteborgsregionens yttrande", "Gotlands skolor"]),
        ("göt", ["Göteborgsregionens yttrande"]),
        ("gòt", []),
        ("skolskjuts reg", ["Regler för skolskjuts"]),
        ("reg fo", ["Regler för skolskjuts"]),
        ("reg fö skolskjutsar", []),
        ("kjuts", []),
        ("", []),
        ("— !", []),
    ],
)
def test_every_word_typed_begins_one(typed: str, texts: list[str]) -> None:
    assert found(typed) == texts


def test_dots_that_were_typed_must_be_there() -> None:
    assert begins("gö", "göteborg")
    assert begins("go", "göteborg")
    assert not begins("gö", "gotland")
    assert not begins("gå", "göteborg")


def test_dots_may_be_typed_as_marks_of_their_own() -> None:
    assert found("go\u0308t") == ["Göteborgsregionens yttrande"]


def test_nothing_is_found_in_nothing() -> None:
    assert list(Prefixes([]).find(["skola"])) == []
