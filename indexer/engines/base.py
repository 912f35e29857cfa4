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

FIELD_WEIGHTS: Mapping[str, float] = {
    "title": 0.7,
    "decision": 0.3,
    "stem": 0.7,
    "parts": 0.6,
    "meeting": 0.3,
    "grams": 1.0,
    "exact": 0.0,
}
"""The fields of an entry and their weights in BM25: `title` holds stems of the title, `decision` of what the
meeting decided, `stem` of title and text; `parts` lemmas, of a compound those of its parts; `grams` four letters at a
time, without dots; `meeting` stems of who met. Phrases look in `exact`, which scores nothing."""

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
    """Scores by item key, in no order, one a key."""

    keys: NDArray[np.int64]
    values: NDArray[np.float32]


NO_SCORES = Scores(np.empty(0, np.int64), np.empty(0, np.float32))
"""Nothing found."""


@dataclass(frozen=True, slots=True)
class Word:
    """One thing to look for: its tokens by field, and how much it counts.

    With `whole`, a field counts only where all its tokens stand.
    """

    tokens: Mapping[str, tuple[str, ...]]
    weight: float = 1.0
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Inventory:
    """What an engine holds: the keys of the items it has words of, and the key of each vector's item, ascending."""

    items: NDArray[np.int64]
    passages: NDArray[np.int64]


class Reader(Protocol):
    """One state of an engine, unmoved by what is applied later. Safe to ask from many threads."""

    def sequence(self) -> int:
        """The catalog's sequence number of this state."""
        ...

    def epoch(self) -> str:
        """The epoch of the catalog in which it had that number; "" for nothing."""
        ...

    def inventory(self) -> Inventory:
        """What this state holds."""
        ...

    def lexical(self, words: Sequence[Word], limit: int | None = None) -> Scores:
        """The items in which any of the words scores, or the `limit` best of them.

        A word scores in a field the mean of its tokens' BM25, times the field's weight; its score is the sum over
        its fields, times its own weight. Words are alternatives: an item has the score of its best.
        """
        ...

    def holding(self, phrase: tuple[str, ...]) -> NDArray[np.int64]:
        """The keys of the items in which the words stand one after another in `exact`, in no order."""
        ...

    def vocabulary(self) -> Mapping[str, int]:
        """The words in `exact`, each with the number of items that hold it.

        Items taken out lately may still be counted.
        """
        ...

    def semantic(self, vector: NDArray[np.float32]) -> Scores:
        """The cosine of every item's best passage to a unit vector of shape (dimension,), to about a thousandth."""
        ...


class Engine(Protocol):
    """A derived index: one writer applies changes, readers take snapshots of the last whole one."""

    def sequence(self) -> int:
        """The catalog's sequence number that this engine has reached; 0 when it is new or must be rebuilt."""
        ...

    def epoch(self) -> str:
        """The epoch of the catalog in which it had that number; "" at 0."""
        ...

    def apply(
        self,
        entries: Iterable[Entry],
        removed: Sequence[int],
        sequence: int,
        epoch: str = "",
        anew: bool = False,
    ) -> None:
        """Take out the `removed` keys, put `entries` in place of any with their keys, and move to `sequence`.

        With `anew`, the entries take the place of all, and nothing is left in the files of what was there. All or
        nothing to readers; repeating a call is harmless. Raises StorageFailed.
        """
        ...

    def snapshot(self) -> Reader:
        """The state after the last whole `apply`, by whatever process. Raises IndexBusy when there is none."""
        ...

    def damages(self) -> list[str]:
        """What is wrong with the files, a line each: what differs from what the last whole `apply` wrote.

        Reads all of them. While an `apply` goes on, its traces are damage. Raises StorageFailed.
        """
        ...

    def clear(self) -> None:
        """Forget everything, back to sequence 0. Raises StorageFailed."""
        ...

    def close(self) -> None:
        """Let go of files and memory. Snapshots taken before can no longer be asked."""
        ...
