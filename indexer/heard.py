"""How the words of the collection sound: those near another, those with its stem, those that hold it.

All words are heard at once. Those whose letters, counted, differ by no more than the errors allowed could are compared
one by one. An index of deletions (SymSpell) would answer sooner, but takes many seconds to make, and this one is made
anew whenever the collection changes.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from models.swedish.lexicon import lexicon
from models.swedish.spelling import distance, sound
from models.swedish.stemming import stem

SHORTEST, LONGEST = 4, 48
"""Letters of a word; what is longer is none."""
UNHEARD = 0.5
"""What errors cost at most that are hardly heard."""
SLACK = 0.35
"""Beyond the errors heard, what lost dots and doubled letters may cost."""

_LEAST_OF_STEM, _LEAST_OF_REST, _LEAST_IN_COMPOUND = 3, 3, 5
"""Letters of a stem, of what stands in a compound beside a word, and of that word."""
_ENDING = 7
"""Letters that an inflection may add to a stem: organisation-erna."""

_KINDS = 27
"""Letters from a to z, and all others."""
_ONCE = np.uint64(1) << np.arange(_KINDS, dtype=np.uint64)
_TWICE = _ONCE << np.uint64(_KINDS)


@dataclass(frozen=True, slots=True)
class Near:
    """A word of the collection, what the errors to it cost, and in how many items it stands."""

    word: str
    cost: float
    count: int


class Heard:
    """The words of a collection, of SHORTEST to LONGEST letters. Never changes; safe to use from many threads."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        """`counts` says in how many items each word stands. 150,000 words take about a second."""
        self._words = sorted(word for word in counts if SHORTEST <= len(word) <= LONGEST and word.isalpha())
        self._counts = counts
        self._sounds = sound("\n".join(self._words)).split("\n") if self._words else []
        self._seen, self._heard = _Forms(self._words), _Forms(self._sounds)
        self._alike: dict[str, list[int]] = {}
        for place, heard in enumerate(self._sounds):
            self._alike.setdefault(heard, []).append(place)
        self._backwards = sorted(word[::-1] for word in self._words)

    def near(self, asked: str, errors: int) -> list[Near]:
        """The words that sound the same as one in small letters, or else those within so many errors that are heard."""
        heard = sound(asked)
        alike = [self._near(place, asked, heard) for place in self._alike.get(heard, ())]
        if likely := [near for near in alike if near.cost <= UNHEARD]:
            return likely
        if not errors:
            return []
        # One error in letters that sound as one ("toin" for "tion") changes more of what is heard than of what is seen.
        within = self._heard.within(heard, errors) or self._seen.within(asked, errors)
        found = (self._near(place, asked, heard) for place in within)
        return [near for near in found if near.cost <= errors + SLACK]

    def _near(self, place: int, asked: str, heard: str) -> Near:
        word = self._words[place]
        return Near(word, distance(asked, word, heard, self._sounds[place]), self._counts[word])

    def has_stem(self, word: str) -> bool:
        """Whether a word with the same stem stands in the collection."""
        wanted = stem(word)
        begins = _common(word, wanted)
        if len(begins) < _LEAST_OF_STEM:
            return False
        longest = len(wanted) + _ENDING
        return any(
            len(other) <= longest and stem(other) == wanted for other in _beginning(self._words, begins)
        )

    def has_compound(self, word: str) -> bool:
        """Whether a compound begins or ends with a word, and the rest of it is one that compounds have there."""
        if len(word) < _LEAST_IN_COMPOUND:
            return False
        length = len(word)
        return any(_ends_compound(other[length:]) for other in _beginning(self._words, word)) or any(
            _begins_compound(other[length:][::-1]) for other in _beginning(self._backwards, word[::-1])
        )


class _Forms:
    """Words as they are seen, or heard."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        self._letters = _letters(words)
        self._lengths = np.fromiter(map(len, words), dtype=np.int16, count=len(words))

    def within(self, asked: str, errors: int) -> list[int]:
        """The places of the words within so many errors, each counted as one."""
        differing = np.bitwise_count(self._letters ^ _letters([asked])[0])
        alike = np.flatnonzero(differing <= 2 * errors)
        places = alike[np.abs(self._lengths[alike] - len(asked)) <= errors].tolist()
        if not places:
            return []
        words = [self._words[place] for place in places]
        far = cdist([asked], words, scorer=OSA.distance, score_cutoff=errors, dtype=np.uint8)[0]
        return [places[number] for number in np.flatnonzero(far <= errors).tolist()]


def _beginning(words: Sequence[str], letters: str) -> Iterator[str]:
    """Those of sorted words that begin with the letters."""
    for place in range(bisect_left(words, letters), len(words)):
        if not words[place].startswith(letters):
            return
        yield words[place]


def _letters(words: Sequence[str]) -> NDArray[np.uint64]:
    """For each word the letters that it holds, and those that it holds twice, as bits.

    One error changes two of them at most; letters that change places change none.
    """
    text = np.frombuffer("\n".join(words).encode("latin-1", "replace"), dtype=np.uint8)
    breaks = text == ord("\n")
    owner = np.cumsum(breaks)[~breaks]
    # What is no letter from a to z wraps round to a high number, and is one more letter.
    letter = np.minimum(text[~breaks] - np.uint8(ord("a")), _KINDS - 1).astype(np.int64)
    held = np.bincount(owner * _KINDS + letter, minlength=len(words) * _KINDS).reshape(-1, _KINDS)
    bits: NDArray[np.uint64] = ((held >= 1) * _ONCE + (held >= 2) * _TWICE).sum(axis=1, dtype=np.uint64)
    return bits


def _ends_compound(rest: str) -> bool:
    form = lexicon().form(rest) or (lexicon().form(rest[1:]) if rest.startswith("s") else None)
    return len(rest) > _LEAST_OF_REST and form is not None and form.tail


def _begins_compound(rest: str) -> bool:
    form = lexicon().form(rest)
    return len(rest) >= _LEAST_OF_REST and form is not None and form.head


def _common(word: str, other: str) -> str:
    length = 0
    for a, b in zip(word, other, strict=False):
        if a != b:
            break
        length += 1
    return word[:length]
