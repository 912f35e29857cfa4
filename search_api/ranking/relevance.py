"""Which items answer a question at all, so that one that the minutes do not answer gets no wrong items."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from search_api.ranking.fusion import best, z_scores
from search_api.ranking.retrieval import Evidence

USUAL, SPREAD = 0.54, 0.046
"""Mean and standard deviation of the default encoder's cosines between a question and all items."""

_LOOKED_AT = 10
"""Items ranked highest among which the one that fits best is looked for."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """What speaks for an item's answering, as `scripts/calibrate` fitted it by logistic regression.

    `held` is the share of the topic that stands in the item, `near` its cosine, `missed` the share of the names asked
    for that it neither concerns nor holds, and `kin` the mean cosine of all items, lower where a question is about
    what minutes of this kind never speak of. `answers` is the sum at which the leading item must arrive, `follows`
    how far under that another may lie.

    `unheard` is the sum at which an item is kept for subscribers where no word of the topic stands in any item. It is
    no fit: too few questions with an answer are so. Of questions of one to five Swedish words that none of the sample
    minutes hold, such as "zebror giraffer noshörningar", a quarter arrives at `answers` and 3 % at `unheard`; half of
    the paraphrases among the questions judged would by their meaning alone. Who looks at a page sees which words were
    not found; a feed would bring what lies near by chance for ever.
    """

    held: float = 3.49
    near: float = 19.55
    missed: float = -8.38
    kin: float = 7.09
    answers: float = 16.82
    unheard: float = 17.4
    follows: float = 1.0

    def sums(self, signals: NDArray[np.float64]) -> NDArray[np.float64]:
        """What `signals` add up to for every item: float64[n]."""
        return np.array((self.held, self.near, self.missed, self.kin)) @ signals


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
    said = calibration.sums(signals(evidence, fits))
    first = leading(said, fits, scores, allowed)
    if said[first] < calibration.answers:
        return np.zeros_like(allowed)
    follow = allowed & (said >= calibration.answers - calibration.follows)
    return follow if fits is None else follow & (fits >= fits[first])


def lasting(
    evidence: Evidence, fits: NDArray[np.float64] | None, calibration: Calibration = CALIBRATION
) -> NDArray[np.bool_]:
    """Which items, of those that answer, are worth telling somebody who subscribes: bool[n]."""
    if evidence.heard:
        return np.ones(evidence.semantic.size, dtype=np.bool_)
    return calibration.sums(signals(evidence, fits)) >= calibration.unheard


def leading(
    said: NDArray[np.float64],
    fits: NDArray[np.float64] | None,
    scores: NDArray[np.float64],
    allowed: NDArray[np.bool_],
) -> int:
    """The row that says whether a question is answered.

    Of the items ranked highest, and of those the ones that fit its names best, the one of which most is `said`. One
    item must be allowed at least.
    """
    ranked = best(np.flatnonzero(allowed), scores, _LOOKED_AT)
    if fits is not None:
        ranked = ranked[fits[ranked] == fits[ranked].max()]
    return int(ranked[np.argmax(said[ranked])])


def signals(evidence: Evidence, fits: NDArray[np.float64] | None) -> NDArray[np.float64]:
    """What Calibration weighs, in its order: float64[4, n].

    Cosines of another encoder than the default lie elsewhere: they count as the default's would that are as many
    standard deviations from the mean.
    """
    near = evidence.semantic if evidence.calibrated else USUAL + SPREAD * z_scores(evidence.semantic)
    missed = np.zeros(near.size) if fits is None else (1 - fits) * (1 - evidence.standing(~evidence.topic))
    return np.array([evidence.standing(evidence.topic), near, missed, np.full(near.size, near.mean())])
