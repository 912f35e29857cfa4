"""Which agenda items could be one matter: pairs that share telling words of their titles, and how alike these are."""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from models.swedish.telling import Telling

_MOST = 300
"""Items that a word brings together. Of a commoner one, those of one owner; of one commoner still, none."""

_LEAST_LENGTH = 1.4
"""Of a title, by the rarity of its words: one that says little, in common words, is like no other."""

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of rows, each once: `one` and `other` int64[n], one < other, and `titles` float64[n], how alike."""

    one: Numbers
    other: Numbers
    titles: NDArray[np.float64]


def weights(told: Sequence[Telling]) -> list[dict[str, float]]:
    """What each word of a title weighs, by its rarity among all titles, each title brought to length 1.

    So the likeness of two titles is the sum, over the words they share, of the product of its weights.
    """
    counts: dict[str, int] = defaultdict(int)
    for title in told:
        for word in title.words:
            counts[word] += 1
    total = max(len(told), 2)
    rarity = {word: math.log(total / count) / math.log(total) for word, count in counts.items()}
    found = []
    for title in told:
        own = {word: rarity[word] for word in sorted(title.words)}
        length = max(math.sqrt(sum(value * value for value in own.values())), _LEAST_LENGTH)
        found.append({word: value / length for word, value in own.items()})
    return found


def likeness(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """How alike two titles are, or the sums of several: what the words that they share weigh."""
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other[word] for word, weight in one.items() if word in other)


def alike(
    titles: Sequence[Mapping[str, float]],
    owners: Sequence[str | None],
    may: Callable[[Numbers, Numbers], NDArray[np.bool_]],
    least: float,
) -> Pairs:
    """The pairs of titles, weighed by `weights`, that share words and are at least so alike.

    `owners` are whose meeting each item's was. `may` tells of pairs of rows which are worth looking at.
    """
    codes, shares = [np.empty(0, np.int64)], [np.empty(0, np.float64)]
    for rows, weighed in _together(titles, owners):
        first, second = _corners(rows.shape[1])
        one, other = rows[:, first].ravel(), rows[:, second].ravel()
        kept = may(one, other)
        codes.append(one[kept] * len(titles) + other[kept])
        shares.append((weighed[:, first] * weighed[:, second]).ravel()[kept])
    pairs, places = np.unique(np.concatenate(codes), return_inverse=True)
    shared = np.bincount(places, np.concatenate(shares), minlength=pairs.size).astype(np.float64, copy=False)
    enough = shared >= least
    one, other = np.divmod(pairs[enough], max(len(titles), 1))
    return Pairs(one, other, shared[enough])


def _together(
    titles: Sequence[Mapping[str, float]], owners: Sequence[str | None]
) -> Iterator[tuple[Numbers, NDArray[np.float64]]]:
    """Rows that share a word, and what it weighs in each; the words that as many rows share at once: (words, rows)."""
    sharing: dict[str, list[int]] = defaultdict(list)
    for row, title in enumerate(titles):
        for word in title:
            sharing[word].append(row)
    by_size: dict[int, list[tuple[str, list[int]]]] = defaultdict(list)
    for word, rows in sharing.items():
        for some in [rows] if len(rows) <= _MOST else _by_owner(rows, owners):
            if 2 <= len(some) <= _MOST:
                by_size[len(some)].append((word, some))
    for groups in by_size.values():
        values = [[titles[row][word] for row in rows] for word, rows in groups]
        yield np.array([rows for _, rows in groups], dtype=np.int64), np.array(values)


def _by_owner(rows: Iterable[int], owners: Sequence[str | None]) -> list[list[int]]:
    owned: dict[str | None, list[int]] = defaultdict(list)
    for row in rows:
        owned[owners[row]].append(row)
    return list(owned.values())


@lru_cache
def _corners(size: int) -> tuple[Numbers, Numbers]:
    first, second = np.triu_indices(size, 1)
    return first.astype(np.int64), second.astype(np.int64)
