from collections.abc import Sequence

import pytest
from spacy.tokens import Doc

from models.entities.pipeline import make_pipeline
from models.entities.runs import name_runs
from models.entities.second_opinion import SecondOpinion
from models.entities.tagged import IN_ANY_LANGUAGE, TAGGED
from models.entities.words import words_of

NLP = make_pipeline(None)


def doc_of(text: str, *spans: tuple[str, str]) -> Doc:
    doc = NLP.make_doc(text)
    doc.user_data[IN_ANY_LANGUAGE] = True
    doc.spans[TAGGED] = [
        doc.char_span(text.index(name), text.index(name) + len(name), label) for name, label in spans
    ]
    return doc


def names(doc: Doc) -> list[str]:
    words = words_of(doc)
    runs = SecondOpinion(doc).runs(words, list(name_runs(words, set())), set())
    return [" ".join(run.parts) for run in runs]


@pytest.mark.parametrize(
    ("text", "people", "expected"),
    [
        ("Digital Agenda Ove Brink visade", ["Ove Brink"], ["Ove Brink"]),
        ("Awaz Rashid Zophia Klint", ["Awaz Rashid", "Zophia Klint"], ["Awaz Rashid", "Zophia Klint"]),
        ("Hasse Tj6rnlund och Eva", ["Hasse Tj6rnlund"], ["Hasse Tj6rnlund"]),
        ("Ove hälsade", ["Ove"], []),
    ],
)
def test_names_end_where_the_tagger_says(text: str, people: Sequence[str], expected: list[str]) -> None:
    assert names(doc_of(text, *((name, "PER") for name in people))) == expected


def test_without_a_tagger_runs_stay_as_they_are() -> None:
    assert names(NLP.make_doc("Hedda Ekelund och Olle Flink")) == ["Hedda Ekelund", "Olle Flink"]


def test_an_organisation_that_looks_like_a_name_is_seen() -> None:
    doc = doc_of("Lisa Larsson Keramik deltog, liksom Ove Brink", ("Lisa Larsson Keramik", "ORG"))
    words = words_of(doc)
    opinion = SecondOpinion(doc)
    first, last = list(name_runs(words, set()))
    assert opinion.sees_other(first)
    assert not opinion.sees_other(last)
    assert not opinion.sees_person(last)


def test_of_the_small_network_the_runs_stay_as_they_are() -> None:
    doc = doc_of("Professor Xiaoling Zhang visade", ("Zhang", "PER"))
    del doc.user_data[IN_ANY_LANGUAGE]
    assert names(doc) == ["Xiaoling Zhang"]
