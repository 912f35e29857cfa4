"""Evidence to a ranking: one scale for all ways of looking, which items answer, and their order."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from search_api.ranking.retrieval import Evidence

SEMANTIC_WEIGHT = 0.4
"""What a standard deviation of meaning counts beside a question whose words all stand in an item, which counts 1."""

LONE_WEIGHT = 0.1
"""The same where a single word is asked for. Its vector tells little more than the word, and lies near short items
whatever they are about: with the weight of a sentence, *budget* would lead to headings without any text."""

FITS_WEIGHT = 0.8
"""What it counts that an item concerns whom and where the question names."""

PERIOD_WEIGHT = 0.5
"""What it counts that an item's meeting lies in the period asked for, or that its title bears the year, beside an item
that only speaks of it."""

DECISION_WEIGHT = 0.25
"""What it counts, where decisions are asked for, that the meeting decided in the item."""


@dataclass(frozen=True, slots=True)
class Fused:
    """Scores of every item by row, and the parts that add up to them."""

    scores: NDArray[np.float64]
    parts: dict[str, NDArray[np.float64]]


def fuse(
    evidence: Evidence,
    fits: NDArray[np.float64] | None = None,
    within: NDArray[np.bool_] | None = None,
    decided: NDArray[np.bool_] | None = None,
) -> Fused:
    """Put all evidence on one scale and add it up.

    `fits` is how much of what the question names an item concerns, float64[n] from 0 to 1; `within` whether its meeting
    lies in the period asked for or its title bears it, and `decided` whether the meeting decided in it, bool[n]: None
    where the question asks for none of it. Meaning counts by its distance from the mean in standard deviations, words
    by their share of the most that the question's could score, half of it by how often they stand and half by whether
    they do: an item that holds all that was asked comes before one that is full of a single word. All stay the same
    however large the collection is.
    """
    most = max(float(evidence.weights.sum()), 1.0)
    meaning = LONE_WEIGHT if evidence.weights.size == 1 else SEMANTIC_WEIGHT
    parts = {
        "semantic": meaning * z_scores(evidence.semantic),
        "words": (evidence.words.sum(axis=0) / most + evidence.standing()) / 2,
        "letters": evidence.letters / most,
    }
    if fits is not None:
        parts["named"] = FITS_WEIGHT * fits
    if within is not None:
        parts["period"] = PERIOD_WEIGHT * within
    if decided is not None:
        parts["decided"] = DECISION_WEIGHT * decided
    return Fused(sum(parts.values(), np.zeros(evidence.semantic.size)), parts)


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


def best(rows: NDArray[np.int64], scores: NDArray[np.float64], most: int | None = None) -> NDArray[np.int64]:
    """The rows, or the `most` best of them, best first. Equals go by row, so that pages of an answer never overlap."""
    own = scores[rows]
    if (
        most and rows.size > most
    ):  # to look for the worst that is wanted takes a tenth of the time of sorting all
        rows = rows[own >= np.partition(own, -most)[-most]]
    return rows[np.lexsort((rows, -scores[rows]))][:most]


def newest(
    rows: NDArray[np.int64], scores: NDArray[np.float64], dates: NDArray[np.int64]
) -> NDArray[np.int64]:
    """The rows, newest first: unknown dates, which are 0, last; the better first on one day, then by row."""
    return rows[np.lexsort((rows, -scores[rows], -dates[rows]))]
