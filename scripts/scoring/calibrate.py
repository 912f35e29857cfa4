"""Fits what an item must say to answer a question: the weights in `search_api.ranking.relevance`.

Logistic regression over questions. The best item of a question that something answers is a good one. Bad ones are the
best item of a question that nothing answers, and of every other question the best of those that do not answer it: what
would be found if the minutes that answer were not there. The threshold is the one that refuses SHARE of the questions
that something answers; of unseen ones more are lost.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from indexer.index import Index
from models.encoder import load_encoder
from models.encoder.base import Encoder
from models.entities import load_recognizer
from models.errors import ParagrafError
from scripts.scoring.collection import open_collection
from scripts.scoring.judgments import Judgments, item_name, meeting_name, read_judgments
from search_api.ranking.conditions import has_topic
from search_api.ranking.relevance import CALIBRATION, Calibration, leading, signals
from search_api.service import SearchService
from search_api.understanding import parse_query

SHARE = 0.005
UNANSWERABLE = 4.0
"""What a question written to have no answer counts, of which there are few, beside the others."""

_PENALTY = 0.1
"""Of the squared weights, which keeps them small where the questions do not tell."""

Vector = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Example:
    """The signals of the best item, whether it answers, and what the example counts."""

    signals: Vector
    answers: bool
    weight: float


def fit(examples: list[Example]) -> tuple[Vector, float]:
    """Weights of the signals and what is added, by logistic regression."""
    from scipy.optimize import minimize

    seen = np.array([example.signals for example in examples])
    scale = seen.std(axis=0)
    sign = np.array([1.0 if example.answers else -1.0 for example in examples])
    counts = np.array([example.weight for example in examples])

    def loss(weights: Vector) -> float:
        margins = sign * (seen / scale @ weights[:-1] + weights[-1])
        return float(counts @ np.logaddexp(0, -margins) + _PENALTY / 2 * (weights[:-1] @ weights[:-1]))

    found = minimize(loss, np.zeros(seen.shape[1] + 1)).x
    return found[:-1] / scale, float(found[-1])


def examples(index: Index, encoder: Encoder, judgments: Judgments) -> Iterator[Example]:
    """One example a question about something, two where something answers it."""
    service = SearchService(index, encoder)
    records = index.catalog.records(index.state().columns.keys.tolist())
    named = [(item_name(met.source, item.title), meeting_name(met.source)) for met, item in records]
    for topic in judgments.topics:
        weighed = service.weigh(parse_query(topic.query))
        found = signals(weighed.evidence, weighed.fits)
        said = CALIBRATION.sums(found)
        scores, allowed = weighed.fused.scores, weighed.allowed
        if not allowed.any() or not has_topic(weighed.query):
            continue
        first = leading(said, weighed.fits, scores, allowed)
        if not judgments.answerable(topic):
            yield Example(found[:, first], False, UNANSWERABLE)
            continue
        yield Example(found[:, first], True, 1.0)
        grades = judgments.grades[topic.id]
        judged = [row for row, names in enumerate(named) if any(name in grades for name in names)]
        others = allowed.copy()
        others[judged] = False
        if others.any():
            yield Example(found[:, leading(said, weighed.fits, scores, others)], False, 1.0)


def main() -> None:
    """Print the weights, and what they refuse."""
    parser = argparse.ArgumentParser(prog="calibrate", description=__doc__)
    parser.add_argument("folders", metavar="DIR", nargs="+", type=Path, help="folders of minutes")
    parser.add_argument("--questions", metavar="SET", type=Path, required=True, help="the judged questions")
    parser.add_argument("--index", metavar="DIR", type=Path, help="keep the index there, and use it again")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        try:
            encoder = load_encoder()
            index = open_collection(
                given.folders, given.index or Path(scratch) / "index", encoder, load_recognizer()
            )
            seen = list(examples(index, encoder, read_judgments(given.questions)))
        except ParagrafError as error:
            sys.exit(f"{error}. {error.remedy}")
    weights, _ = fit(seen)
    sums = np.array([example.signals @ weights for example in seen])
    right = np.array([example.answers for example in seen])
    threshold = float(np.quantile(sums[right], SHARE))
    found = Calibration(*(round(float(weight), 2) for weight in weights), answers=round(threshold, 2))
    print(found)
    for name, of in (
        ("answerable", right),
        ("unanswerable", np.array([example.weight == UNANSWERABLE for example in seen])),
        ("without what answers", np.array([not e.answers and e.weight == 1 for e in seen])),
    ):
        print(f"{name}: {of.sum()}, refused {np.mean(sums[of] < threshold):.3f}")


if __name__ == "__main__":
    main()
