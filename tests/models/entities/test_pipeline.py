"""The port, over the whole pipeline."""

import random
import string
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.entities.base import EntityRecognizer
from models.entities.pipeline import PipelineRecognizer, make_pipeline
from models.records import Mention

MINUTES = """Närvarande
Hedda Ekelund, Skövde (ordförande)
Olle Flink, Vara

§ 4 Samverkan
Hedda Ekelunds förslag om GR och Lilla Edet bifölls. Skövde återkommer."""
PARTS = [
    "Anna",
    "Berg",
    "Lund",
    "Vara",
    "i",
    "från",
    "kommun",
    ",",
    ".",
    "\n",
    "\t",
    "(S)",
    "rektor",
    "Göteborgs",
    "-",
]
RECOGNIZER = PipelineRecognizer()


def check(text: str, mentions: tuple[Mention, ...]) -> None:
    for mention in mentions:
        assert text[mention.start : mention.end] == mention.text
        assert mention.canonical.strip()
    assert all(a.end <= b.start for a, b in pairwise(mentions))


def test_the_pipeline_is_spacys_with_our_components() -> None:
    nlp = make_pipeline()
    assert nlp.lang == "sv"
    assert nlp.pipe_names == ["organisations", "people", "municipalities"]


def test_minutes_give_mentions_in_order_of_place(recognizer: EntityRecognizer) -> None:
    (mentions,) = recognizer.mentions([MINUTES])
    check(MINUTES, mentions)
    assert [mention.canonical for mention in mentions] == [
        "Hedda Ekelund",
        "Skövde",
        "Olle Flink",
        "Vara",
        "Hedda Ekelund",
        "Göteborgsregionen",
        "Lilla Edet",
        "Skövde",
    ]


def test_texts_are_answered_one_by_one(recognizer: EntityRecognizer) -> None:
    answers = recognizer.mentions(["Skövde", "", " \n", "Vi ses"])
    assert [len(mentions) for mentions in answers] == [1, 0, 0, 0]
    assert recognizer.mentions([]) == []


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(), st.lists(st.sampled_from(PARTS)).map(" ".join)))
def test_any_text_gives_mentions_that_fit_it(text: str) -> None:
    check(text, RECOGNIZER.mentions([text])[0])


@pytest.mark.parametrize(
    "text",
    [
        "A" * 1_000_001,
        "Aa-" * 100_000,
        "A. " * 50_000,
        "Anna von " * 20_000,
        "Vara, Mark och " * 10_000,
        "* " * 50_000,
        "😀\x00\x1b👩‍👧 " * 20_000,
        "".join(random.Random(4).choices(string.printable, k=200_000)),
    ],
    ids=["no spaces", "hyphens", "initials", "particles", "places", "signs", "emojis", "noise"],
)
def test_long_and_odd_text_does_no_harm(recognizer: EntityRecognizer, text: str) -> None:
    check(text, recognizer.mentions([text])[0])


def test_text_in_other_languages_gives_no_nonsense(recognizer: EntityRecognizer) -> None:
    texts = [
        "The committee will vote on Monday. It is up to the Member States to be there in time.",
        "Der Ausschuss stimmt am Montag ab. Die Kosten von zehn Mark tragen Land und Berg.",
    ]
    assert recognizer.mentions(texts) == [(), ()]


def test_threads_may_share_a_recognizer(recognizer: EntityRecognizer) -> None:
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: recognizer.mentions([MINUTES]), range(16)))
    assert all(answer == answers[0] for answer in answers)
