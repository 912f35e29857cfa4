"""Where a text may name a municipality."""

import pytest

from models.entities.pipeline import make_pipeline
from models.entities.places import has_kind, places_of
from models.entities.words import words_of

NLP = make_pipeline(None)


def test_names_of_two_words_are_one_place() -> None:
    doc = NLP.make_doc("Lilla Edet och Östra Göinges skolor, Upplands Väsby")
    assert [(p.municipality.name, p.reading.genitive) for p in places_of(doc)] == [
        ("Lilla Edet", False),
        ("Östra Göinge", True),
        ("Upplands Väsby", False),
    ]


def test_a_word_that_is_a_name_too_is_a_possible_place_in_any_case() -> None:
    doc = NLP.make_doc("Att vara i Vara")
    assert [(p.start, p.reading.is_ambiguous) for p in places_of(doc)] == [(1, True), (3, True)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Vara kommun", True), ("vara kommun", False), ("skövde kommun", True), ("Vara\tkommun", False)],
)
def test_kommun_makes_a_place_certain(text: str, kind: bool) -> None:
    doc = NLP.make_doc(text)
    assert has_kind(words_of(doc), places_of(doc)[0]) is kind
