"""What a single word can be."""

import pytest

from models.entities.shapes import (
    is_first_name,
    is_initial,
    is_name,
    is_place_or_word,
    is_plain_municipality,
    is_role,
    is_surname,
)


@pytest.mark.parametrize(
    "word", ["Hedda", "Ann-Sofi", "O'Hara", "McLeod", "JanErik", "LiIjequist", "Berg", "Xerwa"]
)
def test_words_written_as_names_may_be_names(word: str) -> None:
    assert is_name(word)


@pytest.mark.parametrize(
    "word",
    [
        "hedda",
        "GR",
        "B",
        "Skövde",
        "Göteborgs",
        "Rektor",
        "Samverkan",
        "Barnnämnden",
        "Juni",
        "2024",
        "Gång1",
    ],
)
def test_other_words_may_not(word: str) -> None:
    assert not is_name(word)


def test_names_are_known_without_their_dots() -> None:
    assert is_first_name("Åsa")
    assert is_first_name("Asa")
    assert is_first_name("Eva-Xerwa")
    assert not is_first_name("asa")


@pytest.mark.parametrize(
    ("word", "yes"),
    [("Sjögren", True), ("Sjogren", True), ("Lind-Ek", True), ("Norsén", True), ("Norsen", False)],
)
def test_surnames_are_known_by_their_endings(word: str, yes: bool) -> None:
    assert is_surname(word) is yes


@pytest.mark.parametrize(
    ("word", "yes"), [("Kommundirektör", True), ("rektor", True), ("Kommunalråd", True), ("Kamprad", False)]
)
def test_titles_are_known_by_their_endings(word: str, yes: bool) -> None:
    assert is_role(word) is yes


def test_a_municipality_that_is_a_word_is_seldom_a_name() -> None:
    assert is_place_or_word("Vara")
    assert not is_place_or_word("Berg")
    assert not is_place_or_word("Skövde")


def test_a_mark_is_no_initial() -> None:
    assert is_initial("B")
    assert not is_initial("X")


@pytest.mark.parametrize(
    ("text", "expected"), [("Götene", True), ("Berg", False), ("Vara", False), ("Skövd", False)]
)
def test_a_plain_municipality_is_nothing_else(text: str, expected: bool) -> None:
    assert is_plain_municipality(text) is expected
