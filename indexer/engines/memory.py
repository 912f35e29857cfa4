"""The reference engine: plain Python and numpy, nothing kept between processes. Small collections only."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from indexer.engines.base import BM25_B, BM25_K1, FIELD_WEIGHTS, Entry, Inventory, Reader, Scores, Word
from models.encoder.base import Vectors


class MemoryEngine:
    """Says in the plainest way what every engine must answer."""

    def __init__(self, dimension: int) -> None:
        """`dimension` is the length of a vector."""
        self._dimension = dimension
        self._state = _State({}, 0, "", dimension)

    def sequence(self) -> int:
        return self._state.sequence()

    def epoch(self) -> str:
        return self._state.epoch()

    def apply(
        self,
        entries: Iterable[Entry],
        removed: Sequence[int],
        sequence: int,
        epoch: str = "",
        anew: bool = False,
    ) -> None:
        gone = set(self._state.entries) if anew else set(removed)
        kept = {key: entry for key, entry in self._state.entries.items() if key not in gone}
        kept.update((entry.key, entry) for entry in entries)
        self._state = _State(kept, sequence, epoch, self._dimension)

    def snapshot(self) -> Reader:
        return self._state

    def damages(self) -> list[str]:
        return []

    def clear(self) -> None:
        self._state = _State({}, 0, "", self._dimension)

    def close(self) -> None:
        self.clear()


class _State:
    def __init__(self, entries: dict[int, Entry], sequence: int, epoch: str, dimension: int) -> None:
        self.entries = entries
        self._sequence = sequence
        self._epoch = epoch
        self._fields = {name: _Field.of(name, entries) for name in FIELD_WEIGHTS}
        vectors = [entry.vectors for entry in entries.values()]
        self._vectors: Vectors = np.concatenate([np.empty((0, dimension), dtype=np.float32), *vectors])
        self._owners = (
            np.repeat(list(entries), [len(v) for v in vectors]) if entries else np.empty(0, np.int64)
        )

    def sequence(self) -> int:
        return self._sequence

    def epoch(self) -> str:
        return self._epoch

    def inventory(self) -> Inventory:
        return Inventory(np.array(sorted(self.entries), dtype=np.int64), np.sort(self._owners))

    def lexical(self, words: Sequence[Word], limit: int | None = None) -> Scores:
        best: dict[int, float] = {}
        for word in words:
            for key, score in self._scores(word).items():
                best[key] = max(score, best.get(key, 0.0))
        scoring = ((key, score) for key, score in best.items() if score)
        ranked = sorted(scoring, key=lambda pair: (-pair[1], pair[0]))[:limit]
        return Scores(
            keys=np.array([key for key, _ in ranked], dtype=np.int64),
            values=np.array([score for _, score in ranked], dtype=np.float32),
        )

    def _scores(self, word: Word) -> dict[int, float]:
        scores: dict[int, float] = defaultdict(float)
        for name, tokens in word.tokens.items():
            by_token = [self._fields[name].scores(token, len(self.entries)) for token in tokens]
            held = set().union(*by_token)
            if word.whole:
                held = {key for key in held if all(key in found for found in by_token)}
            for key in held:
                mean = sum(found.get(key, 0.0) for found in by_token) / len(tokens)
                scores[key] += FIELD_WEIGHTS[name] * word.weight * mean
        return scores

    def holding(self, phrase: tuple[str, ...]) -> NDArray[np.int64]:
        held = [key for key, entry in self.entries.items() if _holds(entry.fields.get("exact", ()), phrase)]
        return np.array(held, dtype=np.int64)

    def vocabulary(self) -> dict[str, int]:
        return {word: len(found) for word, found in self._fields["exact"].occurrences.items()}

    def semantic(self, vector: NDArray[np.float32]) -> Scores:
        keys, values = [], []
        cosines = self._vectors @ vector
        for key in np.unique(self._owners):
            keys.append(key)
            values.append(cosines[self._owners == key].max())
        return Scores(np.array(keys, dtype=np.int64), np.array(values, dtype=np.float32))


@dataclass(frozen=True, slots=True)
class _Field:
    """How often each token occurs in each item, and how long the items are."""

    occurrences: Mapping[str, Mapping[int, int]]
    lengths: Mapping[int, int]

    @classmethod
    def of(cls, name: str, entries: Mapping[int, Entry]) -> "_Field":
        occurrences: dict[str, dict[int, int]] = defaultdict(dict)
        for key, entry in entries.items():
            for token, count in Counter(entry.fields.get(name, ())).items():
                occurrences[token][key] = count
        return cls(
            dict(occurrences), {key: len(entry.fields.get(name, ())) for key, entry in entries.items()}
        )

    def scores(self, token: str, items: int) -> dict[int, float]:
        """BM25 with the idf that tantivy and Lucene use, which is never negative."""
        found = self.occurrences.get(token, {})
        rarity = math.log(1 + (items - len(found) + 0.5) / (len(found) + 0.5))
        average = sum(self.lengths.values()) / items if items else 0.0
        return {
            key: rarity
            * (BM25_K1 + 1)
            * count
            / (count + BM25_K1 * (1 - BM25_B + BM25_B * self.lengths[key] / average))
            for key, count in found.items()
        }


def _holds(tokens: Sequence[str], phrase: Sequence[str]) -> bool:
    wanted = tuple(phrase)
    return any(tuple(tokens[at : at + len(wanted)]) == wanted for at in range(len(tokens)))
