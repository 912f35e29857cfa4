import pytest

from models.swedish.nouns import noun


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("upphandling", "upphandling"),
        ("upphandlingarna", "upphandling"),
        ("skolor", "skola"),
        ("gymnasiet", "gymnasium"),
        ("samverkansavtalets", "samverkansavtal"),
        ("förskolorna", "förskola"),
        ("elevhälsan", "elevhälsa"),
        ("protokoll", "protokoll"),
    ],
)
def test_nouns_by_their_base_forms(word: str, base: str) -> None:
    assert noun(word) == base


@pytest.mark.parametrize(
    "word",
    ["beslutar", "redovisades", "ekonomisk", "snabbare", "tillsammans", "under", "qwrtz", "", "x" * 100_000],
)
def test_other_words_are_none(word: str) -> None:
    assert noun(word) is None
