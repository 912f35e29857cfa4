"""Texts to sentences, and the vectors by which the nearest of an item's is found without encoding anything."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.encoder.base import Encoder, Vectors
from models.records import AgendaItem

Span = tuple[int, int]

MOST = 60
"""Stretches of an item that have a vector: in one of more sentences, several that follow each other share one."""

_FEWEST = 3
"""Words of a stretch that says something by itself; what is shorter is a heading or a mark in a list."""

# A sentence ends at a mark before a capital, a figure or a quotation, and at a line that the next one does
# not continue in lower case. Looking only from the first space on keeps a page of empty lines linear.
_END = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_a-zåäö]|[\d§\"”“(–•-])|(?<!\s)[^\S\n]*\n\s*+(?![a-zåäö])")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Sentences:
    """Stretches of an item's text, and what each means: int8[n, dimension], whose length says nothing."""

    spans: tuple[Span, ...]
    vectors: NDArray[np.int8]

    def nearest(self, vector: NDArray[np.float32], among: Sequence[Span] = ()) -> Span | None:
        """The stretch nearest to a question's vector, of those that overlap a span of `among` if any does.

        None where there are no stretches.
        """
        if not self.spans:
            return None
        values = self.vectors.astype(np.float32)
        cosines = values @ vector / np.linalg.norm(values, axis=1)
        rows = [row for row, span in enumerate(self.spans) if any(overlap(span, other) for other in among)]
        return self.spans[max(rows or range(len(self.spans)), key=lambda row: cosines[row])]


def overlap(one: Span, other: Span) -> bool:
    """Whether two stretches share a character."""
    return one[0] < other[1] and other[0] < one[1]


def sentences(text: str) -> list[Span]:
    """The sentences of a text, in order, by their offsets; none is empty.

    An abbreviation may end one: what is encoded need not be whole, as what is quoted must (`answers.sentences`).
    """
    ends = [match.span() for match in _END.finditer(text)]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(text)]
    return [span for span in zip(starts, stops, strict=True) if span[0] < span[1]]


def stretches(text: str) -> tuple[Span, ...]:
    """The sentences that say something by themselves, at most MOST; none where there is nothing to choose from."""
    found = [span for span in sentences(text) if len(_WORD.findall(text, *span)) >= _FEWEST]
    together = math.ceil(len(found) / MOST)
    grouped = [found[first : first + together] for first in range(0, len(found), together or 1)]
    return tuple((some[0][0], some[-1][1]) for some in grouped) if len(grouped) > 1 else ()


def with_vectors(items: Sequence[AgendaItem], encoder: Encoder) -> list[Sentences]:
    """The stretches of each item, encoded in one go, each under its item's title as passages are."""
    spans = [stretches(item.restored) for item in items]
    texts = [
        f"{item.restored_title}\n{item.restored[start:end]}".lstrip()
        for item, some in zip(items, spans, strict=True)
        for start, end in some
    ]
    vectors = small(encoder.encode_passages(texts))
    ends = np.cumsum([len(some) for some in spans])[:-1]
    return [Sentences(*pair) for pair in zip(spans, np.split(vectors, ends), strict=True)] if items else []


def small(vectors: Vectors) -> NDArray[np.int8]:
    """Vectors in a quarter of the room: each stretched so that its greatest part is 127, then rounded."""
    greatest = np.abs(vectors).max(axis=1, keepdims=True)
    rounded: NDArray[np.int8] = np.rint(vectors * (127 / greatest)).astype(np.int8)
    return rounded
