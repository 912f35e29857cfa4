"""How certain a mean over questions is: the bootstrap.

Questions are drawn anew, with replacement, as many as there are; the interval holds the middle 95 % of the means that
come of it (the percentile bootstrap; Sakai, "Evaluating evaluation metrics based on the bootstrap", SIGIR 2006). For
two runs over the same questions the differences are drawn, so that what makes a question hard for both falls out.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

RESAMPLES = 10_000
CONFIDENCE = 0.95
_SEED = 20240314


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean over `count` questions and the ends of its 95 % interval."""

    mean: float
    low: float
    high: float
    count: int


def interval(values: Sequence[float]) -> Interval:
    """The interval of the mean of one value a question; the same values give the same interval.

    Of a single value that is the value itself. Raises ValueError without any.
    """
    from scipy.stats import bootstrap

    if not values:
        raise ValueError("there are no values to draw from")
    mean = float(np.mean(values))
    if len(values) == 1:
        return Interval(mean, mean, mean, 1)
    drawn = bootstrap(
        (np.asarray(values, dtype=np.float64),),
        np.mean,
        n_resamples=RESAMPLES,
        batch=1000,
        confidence_level=CONFIDENCE,
        method="percentile",
        rng=np.random.default_rng(_SEED),
    ).confidence_interval
    return Interval(mean, float(drawn.low), float(drawn.high), len(values))
