"""Comparing with peers: `scripts.comparing`, as far as no peer needs to be installed."""

from pathlib import Path

import numpy as np
import pytest

from models.entities.pipeline import PipelineRecognizer
from scripts.comparing.compare import OURS, as_text, corpus_of
from scripts.comparing.corpus import Corpus, load, save, write_run
from scripts.comparing.peers import engine
from scripts.scoring.collection import open_collection
from scripts.scoring.judgments import Judgments, Topic
from scripts.scoring.ranking import read_run, values
from tests.fakes import FakeEncoder

MINUTES = """\
Minnesanteckningar från Skolnätverket 2024-03-05

1. Skolskjuts på landsbygden
Hållplatserna vid Backa flyttas närmare skolan.

2. Måltider och svinn
Köken väger maten som blir över.
"""
TOPICS = (
    Topic("q1", "about", "hållplatserna närmare skolan"),
    Topic("q2", "about", 'maten, "svinn" och köken'),
)
JUDGED = Judgments(
    TOPICS, {"q1": {"mote/skolskjuts-pa-landsbygden": 2}, "q2": {"mote/maltider-och-svinn": 2}}
)


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    minutes = tmp_path / "minutes"
    minutes.mkdir()
    (minutes / "mote.txt").write_text(MINUTES, encoding="utf-8")
    index = open_collection([minutes], tmp_path / "index", FakeEncoder(), PipelineRecognizer(None))
    corpus = corpus_of(index, TOPICS, FakeEncoder())
    index.close()
    return corpus


def test_everybody_gets_the_same_texts_and_vectors(corpus: Corpus, tmp_path: Path) -> None:
    assert corpus.names == ["mote/skolskjuts-pa-landsbygden", "mote/maltider-och-svinn"]
    assert corpus.texts[1] == "Måltider och svinn\nKöken väger maten som blir över."
    assert np.allclose(corpus.vectors, FakeEncoder().encode_passages(corpus.texts), atol=0.01)
    save(corpus, tmp_path / "corpus")
    again = load(tmp_path / "corpus")
    assert (again.names, again.questions) == (corpus.names, [topic.query for topic in TOPICS])
    assert np.array_equal(again.asked, corpus.asked)


def test_a_peers_run_is_read_and_scored(corpus: Corpus, tmp_path: Path) -> None:
    runs = engine("sqlite")(corpus)
    for settings, run in runs.items():
        write_run(run, tmp_path / f"{settings}.run")
        assert values(read_run(tmp_path / f"{settings}.run"), JUDGED)["hit@1"] == {"q1": 1.0, "q2": 1.0}
    assert len(runs) == 2


def test_the_table_tells_how_far_ahead_we_are() -> None:
    right = {id: list(grades) for id, grades in JUDGED.grades.items()}
    scored = {OURS: values(right, JUDGED), "other": values({"q1": right["q1"]}, JUDGED)}
    head, ours, other = as_text(scored).splitlines()
    assert "ours ahead, nDCG@10" in head
    assert ours.split() == [OURS, "1.000", "1.000", "1.000", "1.000"]
    assert other.split()[:8] == ["other", "0.500", "0.500", "0.500", "0.500", "+0.500", "+0.000", "+1.000"]
