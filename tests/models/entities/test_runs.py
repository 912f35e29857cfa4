"""Runs of words that may be names."""

import pytest
from spacy.vocab import Vocab

from models.entities.runs import name_runs
from models.entities.words import Words, WordTokenizer


def names(text: str, taken: set[int] | None = None) -> list[str]:
    words = Words(WordTokenizer(Vocab())(text))
    return [" ".join(run.parts) for run in name_runs(words, taken or set())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rektor Hedda Ekelund", ["Hedda Ekelund"]),
        ("Carl J. von der Aa", ["Carl J von der Aa"]),
        ("J. Ekelund och J. Plan", ["J Ekelund"]),
        ("Hedda", []),
        ("Alfa Beta Gamma Delta Epsilon", []),
        ("Olle Flink Hedda Ekelund Åsa Maria Palm", ["Olle Flink", "Hedda Ekelund", "Åsa Maria Palm"]),
        ("Olle Flink Xerwa Zylfi", ["Olle Flink", "Xerwa Zylfi"]),
        ("S Olle Flink M", ["Olle Flink"]),
        ("Kvarnbo Olle Flink", ["Olle Flink"]),
        ("Kvarnbo Olle", ["Kvarnbo Olle"]),
        ("Lindgren Olle", ["Olle Lindgren"]),
        ("Flink, Olle", ["Olle Flink"]),
        ("av Flink, Olle", []),
    ],
)
def test_a_run_is_cut_into_names(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_taken_words_part_names() -> None:
    assert names("Hedda Ekelund Olle", {2}) == ["Hedda Ekelund"]
