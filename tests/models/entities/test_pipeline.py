"""The port, over the whole pipeline."""

import random
import shutil
import string
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.entities.base import EntityRecognizer
from models.entities.pipeline import WEIGHTS, PipelineRecognizer, make_pipeline
from models.errors import WeightsMissing
from models.records import Label, Link, Mention

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
FAST = PipelineRecognizer("fast")
COMPONENTS = ["tagged", "organisations", "people", "meeting_links", "municipalities", "left_over"]


def check(text: str, mentions: tuple[Mention, ...]) -> None:
    for mention in mentions:
        assert text[mention.start : mention.end] == mention.text
        assert mention.canonical.strip()
    assert all(a.end <= b.start for a, b in pairwise(mentions))


def test_the_pipeline_is_spacys_with_a_tagger_and_our_components() -> None:
    assert make_pipeline("accurate").pipe_names == ["tagger", *COMPONENTS]
    assert make_pipeline("fast").pipe_names == ["ner", *COMPONENTS]
    assert make_pipeline(None).pipe_names == COMPONENTS


def test_all_weights_together_stay_small() -> None:
    data = WEIGHTS.parent
    assert sum(path.stat().st_size for path in data.rglob("*") if path.is_file()) < 25_000_000
    assert sum(path.stat().st_size for path in (WEIGHTS / "fast").rglob("*") if path.is_file()) < 8_000_000


def test_weights_that_are_gone_are_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("models.entities.pipeline.WEIGHTS", tmp_path)
    with pytest.raises(WeightsMissing, match="cannot be loaded"):
        make_pipeline("fast")


@pytest.mark.parametrize("damaged", ["ner/model", "meta.json", "config.cfg"])
def test_weights_that_are_damaged_are_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, damaged: str
) -> None:
    shutil.copytree(WEIGHTS / "fast", tmp_path / "fast")
    (tmp_path / "fast" / damaged).write_bytes(b"\x00\xff")
    monkeypatch.setattr("models.entities.pipeline.WEIGHTS", tmp_path)
    with pytest.raises(WeightsMissing, match="cannot be loaded"):
        make_pipeline("fast")


def test_minutes_give_mentions_in_order_of_place(trained: EntityRecognizer) -> None:
    (mentions,) = trained.mentions([MINUTES])
    check(MINUTES, mentions)
    found = [m.canonical for m in mentions if m.label in {Label.PERSON, Label.MUNICIPALITY}]
    assert found == ["Hedda Ekelund", "Skövde", "Olle Flink", "Vara", "Hedda Ekelund", "Lilla Edet", "Skövde"]
    assert "Göteborgsregionen" in [m.canonical for m in mentions]


def test_a_name_that_no_table_knows_is_found_in_running_text(accurate: EntityRecognizer) -> None:
    text = "Därefter redogjorde Zubayda Qhelwenji för läget. Tack framfördes till Ymke Vroulân."
    (mentions,) = accurate.mentions([text])
    assert [m.canonical for m in mentions] == ["Zubayda Qhelwenji", "Ymke Vroulân"]


def test_texts_of_one_meeting_know_each_others_people(trained: EntityRecognizer) -> None:
    first, second = trained.mentions(
        ["Anneli informerade om läget.", "Anneli Sjögren, Skövde, tar fram ett förslag."]
    )
    assert [(m.canonical, m.link) for m in first] == [("Anneli Sjögren", Link.FIRST_NAME)]
    assert [m.canonical for m in second] == ["Anneli Sjögren", "Skövde"]


def test_texts_are_answered_one_by_one(trained: EntityRecognizer) -> None:
    answers = trained.mentions(["Skövde", "", " \n", "Vi ses"])
    assert [len(mentions) for mentions in answers] == [1, 0, 0, 0]
    assert trained.mentions([]) == []


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(), st.lists(st.sampled_from(PARTS)).map(" ".join)))
def test_any_text_gives_mentions_that_fit_it(text: str) -> None:
    check(text, FAST.mentions([text])[0])


@settings(max_examples=25, deadline=None)
@given(st.lists(st.one_of(st.text(), st.lists(st.sampled_from(PARTS)).map(" ".join)), max_size=6))
def test_any_text_gives_mentions_that_fit_it_by_the_encoder(
    accurate: EntityRecognizer, texts: list[str]
) -> None:
    for text, mentions in zip(texts, accurate.mentions(texts), strict=True):
        check(text, mentions)


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
def test_long_and_odd_text_does_no_harm(text: str) -> None:
    check(text, FAST.mentions([text])[0])


@pytest.mark.parametrize("text", ["A" * 1_000_001, "😀\x00\x1b👩‍👧 " * 20_000, "A. Vara " * 1_000])
def test_long_and_odd_text_does_the_encoder_no_harm(accurate: EntityRecognizer, text: str) -> None:
    check(text, accurate.mentions([text])[0])


def test_text_in_other_languages_gives_no_nonsense(trained: EntityRecognizer) -> None:
    texts = [
        "The committee will vote on Monday. It is up to the Member States to be there in time.",
        "Der Ausschuss stimmt am Montag ab. Die Kosten von zehn Mark tragen Land und Berg.",
    ]
    labels = {m.label for mentions in trained.mentions(texts) for m in mentions}
    assert not labels & {Label.PERSON, Label.MUNICIPALITY}


def test_threads_may_share_a_recognizer(trained: EntityRecognizer) -> None:
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: trained.mentions([MINUTES]), range(8)))
    assert all(answer == answers[0] for answer in answers)
