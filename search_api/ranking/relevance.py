"""Which items answer a question at all, so that one that the minutes do not answer gets no wrong items."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from search_api.ranking.fusion import best, z_scores
from search_api.ranking.retrieval import Evidence

LEAST = 0.35
"""How much of its weight a term must score to stand in an item: a part of a compound alone does not."""

USUAL, SPREAD = 0.54, 0.046
"""Mean and standard deviation of the default encoder's cosines between a question and all items."""

_LOOKED_AT = 10
"""Items ranked highest among which the one that fits best is looked for."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """What speaks for an item's answering, as `scripts/calibrate` fitted it by logistic regression.

    `held` is the share of the topic that stands in the item, `near` its cosine, `missed` the share of the names asked
    for that it does not concern. `answers` is the sum at which the leading item must arrive, `follows` how
    far under that another may lie.
    """

    held: float = 3.17
    near: float = 15.09
    missed: float = -6.58
    answers: float = 9.69
    follows: float = 0.6


CALIBRATION = Calibration()


def answering(
    evidence: Evidence,
    fits: NDArray[np.float64] | None,
    scores: NDArray[np.float64],
    allowed: NDArray[np.bool_],
    calibration: Calibration = CALIBRATION,
) -> NDArray[np.bool_]:
    """Which of the items allowed answer: bool[n]. `scores` rank them.

    None, when the leading one does not say enough of what was asked; otherwise those that come near it, and concern
    whom and where was asked for as much as it does.
    """
    if not allowed.any():
        return np.zeros_like(allowed)
    first = leading(fits, scores, allowed)
    weights = np.array((calibration.held, calibration.near, calibration.missed))
    said = weights @ signals(evidence, fits)
    if said[first] < calibration.answers:
        return np.zeros_like(allowed)
    follow = allowed & (said >= calibration.answers - calibration.follows)
    return follow if fits is None else follow & (fits >= fits[first])


def leading(fits: NDArray[np.float64] | None, scores: NDArray[np.float64], allowed: NDArray[np.bool_]) -> int:
    """The row that says whether a question is answered: of the items ranked highest the one that fits its names best.

    One item must be allowed at least.
    """
    ranked = best(np.flatnonzero(allowed), scores, _LOOKED_AT)
    return int(ranked[0] if fits is None else ranked[np.argmax(fits[ranked])])


def signals(evidence: Evidence, fits: NDArray[np.float64] | None) -> NDArray[np.float64]:
    """What Calibration weighs, in its order: float64[3, n].

    Cosines of another encoder than the default lie elsewhere: they count as the default's would that are as many
    standard deviations from the mean.
    """
    weights = evidence.weights[evidence.topic, None]
    held = (weights * (evidence.words[evidence.topic] >= LEAST * weights)).sum(axis=0) / max(
        float(weights.sum()), 1e-9
    )
    near = evidence.semantic if evidence.calibrated else USUAL + SPREAD * z_scores(evidence.semantic)
    missed = np.zeros(evidence.semantic.size) if fits is None else 1 - fits
    return np.array([held, near, missed])
