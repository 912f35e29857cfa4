"""Evidence made by hand."""

from collections.abc import Sequence

import numpy as np

from search_api.ranking.retrieval import Evidence


def evidence(
    words: Sequence[Sequence[float]] = (),
    weights: Sequence[float] = (),
    semantic: Sequence[float] = (),
    calibrated: bool = True,
) -> Evidence:
    """Scores by term and item; a term weighs 1 unless told, and all items are alike in meaning."""
    count = len(words[0]) if words else len(semantic)
    return Evidence(
        words=np.array(words, dtype=np.float64).reshape(len(words), count),
        weights=np.array(weights or [1.0] * len(words)),
        letters=np.zeros(count),
        semantic=np.array(semantic or [0.6] * count),
        possible=np.ones(count, dtype=np.bool_),
        vector=np.zeros(4, dtype=np.float32),
        calibrated=calibrated,
        topic=np.ones(len(words), dtype=np.bool_),
    )
