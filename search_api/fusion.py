"""Evidence to a ranking: one scale for both ways of looking, which items answer, and their order."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.records import Sort
from search_api.retrieval import Evidence

SEMANTIC_WEIGHT = 0.72
"""The share of meaning in a score; words have the rest. Best of those tried (nDCG@10 with .6, .7, .8): over
questions on minutes .813 .838 .841 and .753 .765 .748, over SweFAQ's development questions .771 .791 .809.
Words alone reach .619, .532 and .712; meaning alone .820, .665 and .758."""

NEAREST = 5
STANDS_OUT = 1.5
STANDS_FAR_OUT = 2.5
"""Without a word of the question an item answers only when it is among the five nearest in meaning and stands
out: is 1.5 standard deviations nearer than the mean, 2.5 where another item holds every word that was asked for.
Over questions on minutes that ranks as well as letting every item answer (nDCG@10 .838 and .766), where words
alone would lose a fifth and more. It bounds what comes for a question that nothing answers; in a large
collection a distance alone would let in hundreds."""


@dataclass(frozen=True, slots=True)
class Fused:
    """Scores of every item by row, the parts that add up to them, and which items answer."""

    scores: NDArray[np.float64]
    parts: dict[str, NDArray[np.float64]]
    answers: NDArray[np.bool_]


def fuse(evidence: Evidence, phrases: bool) -> Fused:
    """Put both kinds of evidence on one scale and add them up.

    An item answers when a word of the question stands in it, or when its meaning stands out; with `phrases`
    only those answer in which all of them stand.
    """
    least = STANDS_FAR_OUT if evidence.covered else STANDS_OUT
    semantic = z_scores(evidence.semantic)
    worded = evidence.lexical > 0
    parts = {
        "semantic": SEMANTIC_WEIGHT * semantic,
        "lexical": (1 - SEMANTIC_WEIGHT) * z_scores(evidence.lexical),
    }
    answers = worded if phrases else worded | _near(semantic, least)
    return Fused(parts["semantic"] + parts["lexical"], parts, answers)


def z_scores(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """How many standard deviations each value lies above the mean of all; 0 where all are alike."""
    if not values.size:
        return values
    spread = values.std()
    # The values come as float32: what differs less than they can tell is alike.
    if spread <= np.finfo(np.float32).eps * np.abs(values).max():
        return np.zeros_like(values)
    scaled: NDArray[np.float64] = (values - values.mean()) / spread
    return scaled


def _near(semantic: NDArray[np.float64], least: float) -> NDArray[np.bool_]:
    if not semantic.size:
        return np.zeros(0, dtype=np.bool_)
    last = np.sort(semantic)[-min(NEAREST, semantic.size)]
    return semantic >= max(least, float(last))


def order(
    rows: NDArray[np.int64], scores: NDArray[np.float64], dates: NDArray[np.int64], sort: Sort
) -> NDArray[np.int64]:
    """The rows, best first or newest first (unknown dates, which are 0, last; the better first on one day).

    Equals go by row, so that pages of one answer never overlap.
    """
    if sort is Sort.DATE:
        return rows[np.lexsort((rows, -scores[rows], -dates[rows]))]
    return rows[np.lexsort((rows, -scores[rows]))]
