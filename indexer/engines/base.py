"""The one port that every engine stands behind.

An engine holds what is derived from the catalog and nothing else. It knows integer keys, ready tokens and
vectors; never a title, a filter or a file. It answers with scores over the whole collection, so that
fusion, filters, totals and facets are ours, exact, and alike for every engine.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from models.encoder.base import Vectors

FIELD_WEIGHTS: Mapping[str, float] = {"title": 1.0, "stem": 1.0, "exact": 0.3, "folded": 0.3, "meeting": 0.3}
"""The fields of an entry and their weights in BM25: `title` holds stems of the title alone; `stem`,
`exact` and `folded` title and text in the three forms of a token; `meeting` stems of who met. Phrases look in
`exact`."""

BM25_K1 = 1.2
BM25_B = 0.75


@dataclass(frozen=True, slots=True)
class Entry:
    """An agenda item as engines see it: its key, tokens by field, and a vector a passage, (n, dimension)."""

    key: int
    fields: Mapping[str, tuple[str, ...]]
    vectors: Vectors


@dataclass(frozen=True, slots=True)
class Scores:
    """Scores by item key, in no order, one a key. `passages`: the position of each item's best, or empty."""

    keys: NDArray[np.int64]
    values: NDArray[np.float32]
    passages: NDArray[np.int64]


NO_SCORES = Scores(np.empty(0, np.int64), np.empty(0, np.float32), np.empty(0, np.int64))
"""Nothing found."""


@dataclass(frozen=True, slots=True)
class LexicalQuery:
    """Words to score by, and phrases that must all occur word by word in `exact`.

    A term gives one token a field; a field it lacks is not searched for it.
    """

    terms: tuple[Mapping[str, str], ...]
    phrases: tuple[tuple[str, ...], ...] = ()


class Reader(Protocol):
    """One state of an engine, unmoved by what is applied later. Safe to ask from many threads."""

    def sequence(self) -> int:
        """The catalog's sequence number of this state."""
        ...

    def lexical(self, query: LexicalQuery) -> Scores:
        """BM25 over FIELD_WEIGHTS of every item that holds at least one term and all phrases.

        A phrase adds nothing to the score. Without terms, the items that hold the phrases score 0.
        """
        ...

    def semantic(self, vector: NDArray[np.float32]) -> Scores:
        """The cosine of every item's best passage to a unit vector of shape (dimension,)."""
        ...


class Engine(Protocol):
    """A derived index: one writer applies changes, readers take snapshots of the last whole one."""

    def sequence(self) -> int:
        """The catalog's sequence number that this engine has reached; 0 when it is new or must be rebuilt."""
        ...

    def apply(self, entries: Iterable[Entry], removed: Sequence[int], sequence: int) -> None:
        """Take out the `removed` keys, put `entries` in place of any with their keys, and move to `sequence`.

        All or nothing to readers; repeating a call is harmless. Raises StorageFailed.
        """
        ...

    def snapshot(self) -> Reader:
        """The state after the last whole `apply`, by whatever process. Raises IndexBusy when there is none."""
        ...

    def clear(self) -> None:
        """Forget everything, back to sequence 0. Raises StorageFailed."""
        ...

    def close(self) -> None:
        """Let go of files and memory. Snapshots taken before can no longer be asked."""
        ...
