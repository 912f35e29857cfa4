import re

import pytest

from models.swedish.nearby import Near, nears, tells


def around(text: str, word: str) -> Near:
    found = list(re.finditer(r"\w+", text))
    return next(near for match, near in zip(found, nears(found), strict=True) if match.group() == word)


def test_what_stands_next_to_a_word_without_dots() -> None:
    near = around("Om två mötet Bro", "mötet")
    assert (near.before, near.after, near.capital_before, near.capital_after) == ("tva", "bro", False, True)


@pytest.mark.parametrize("text", ["tre, ar, sedan", "tre      ar      sedan", "ar"])
def test_marks_and_columns_part_words(text: str) -> None:
    near = around(text, "ar")
    assert (near.before, near.after) == ("", "")


def test_a_surname_stands_after_a_first_name_on_its_line() -> None:
    assert around("Anna Fors", "Fors").surname
    assert not around("Anna\nFors", "Fors").surname
    assert not around("Styrelsen Fors", "Fors").surname


@pytest.mark.parametrize(
    ("text", "meant", "told"),
    [
        ("efter 12 ar till", "år", True),
        ("ar 2023", "år", True),
        ("det ar sagt", "år", False),
        ("i var kommun", "vår", True),
        ("i var kommun", "var", False),
    ],
)
def test_what_is_meant(text: str, meant: str, told: bool) -> None:
    word = "ar" if meant == "år" else "var"
    assert tells(meant, around(text, word)) is told
