import pytest

from indexer.reading.structured.rtf_words import PROPERTIES, RESETS, State, codec


@pytest.mark.parametrize(
    ("page", "encoding"),
    [(1252, "cp1252"), (437, "cp437"), (10000, "mac-roman"), (65001, "utf-8"), (7, "cp1252")],
)
def test_code_pages_have_encodings(page: int, encoding: str):
    assert codec(page) == encoding


def test_every_word_that_sets_something_sets_what_there_is():
    fields = State.__slots__
    assert {name for name, _ in PROPERTIES.values()} <= set(fields)
    assert {name for reset in RESETS.values() for name in reset} <= set(fields)
