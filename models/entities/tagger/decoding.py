"""Scores of tags to spans, with no tag where none can stand."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

LABELS = ("PER", "ORG", "LOC")
TAGS = ("O", *(f"{part}-{label}" for label in LABELS for part in "BI"))
"""BIO: a label's I follows its B or I alone."""

_NEVER = -1e9


def _transitions() -> NDArray[np.float32]:
    """What it costs to go from a tag (row) to a tag (column): nothing, or everything."""
    costs = np.zeros((len(TAGS), len(TAGS)), dtype=np.float32)
    for to, tag in enumerate(TAGS):
        if tag[0] == "I":
            for before, earlier in enumerate(TAGS):
                if earlier[1:] != tag[1:]:
                    costs[before, to] = _NEVER
    return costs


_TRANSITIONS = _transitions()
_STARTS = _TRANSITIONS[0]


def best_tags(scores: NDArray[np.float32]) -> list[int]:
    """The best allowed sequence of tags, by Viterbi's way, from scores float32[words, tags]."""
    if not len(scores):
        return []
    best = scores[0] + _STARTS
    came = np.zeros(scores.shape, dtype=np.int64)
    for i in range(1, len(scores)):
        paths = best[:, None] + _TRANSITIONS
        came[i] = paths.argmax(axis=0)
        best = paths.max(axis=0) + scores[i]
    tag = int(best.argmax())
    tags = [tag]
    for i in range(len(scores) - 1, 0, -1):
        tag = int(came[i, tag])
        tags.append(tag)
    return tags[::-1]


def spans(tags: Sequence[int]) -> Iterator[tuple[int, int, str]]:
    """First word, word past the last, and label of each name in an allowed sequence of tags."""
    start, label = -1, ""
    for i, number in enumerate([*tags, 0]):
        tag = TAGS[number]
        if tag[0] == "I":
            continue
        if label:
            yield start, i, label
        start, label = i, tag[2:]
