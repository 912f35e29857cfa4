"""The dictionary is Folkets lexikon turned round, the best words first: `scripts.making.dictionary`."""

import lzma

from models.swedish.translation import Dictionary
from scripts.making.dictionary import entries, packed, turned

LINES = [
    "# a remark\tof the file",
    "avfall\tgarbage, refuse",
    "sop|påse\tgarbage",
    "skräp\tgarbage, litter, rubbish",
    "soporna\tthe garbage",
    "budget\tbudget",
    "statsbudget\tbudget",
    "sby&amp;#39;s\tnot Swedish",
    "nyanlända\tnewly arrived [people], be somebody who came here a long time ago",
    "sällanord\trarity",
    "höja\tto raise (a fee), put up",
    "vad\twhat, calf",
]
CENTIBELS = {
    "avfall": 400,
    "sopor": 500,
    "soporna": 560,
    "skräp": 450,
    "budget": 400,
    "statsbudget": 450,
    "nyanlända": 500,
    "höja": 400,
    "vad": 200,
}


def made() -> Dictionary:
    return Dictionary("", lzma.decompress(packed(turned(entries(LINES), CENTIBELS))).decode())


def texts(*words: str) -> list[str]:
    return [alternative.text for alternative in made().alternatives(words)]


def test_the_frequent_word_that_means_little_else_comes_first() -> None:
    assert texts("garbage") == ["avfall", "skräp", "soporna"]
    weights = [alternative.weight for alternative in made().alternatives(["garbage"])]
    assert weights == sorted(weights, reverse=True)
    assert max(weights) < 1


def test_meanings_are_cleaned_of_articles_and_asides() -> None:
    assert texts("raise") == ["höja"]
    assert texts("newly", "arrived") == ["nyanlända"]


def test_what_is_written_alike_stays_itself() -> None:
    assert (texts("budget"), texts("budgets"), made().alike("budget")) == ([], ["budget"], True)


def test_rare_words_and_words_that_shape_questions_are_left_out() -> None:
    assert (texts("rarity"), texts("calf"), texts("what")) == ([], [], [])


def test_expressions_that_end_in_an_empty_word_are_left_out() -> None:
    assert texts("put", "up") == []
