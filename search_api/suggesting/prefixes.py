"""Texts found by the beginnings of their words, as somebody types them."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from models.swedish import fold_in_place

_WORD = re.compile(r"[^\W_]+")
_LAST = "\U0010ffff"


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, in order."""
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


def words_in(text: str) -> Iterator[re.Match[str]]:
    """Where the words of a text in Unicode form NFC stand, in order."""
    return _WORD.finditer(text)


def begins(typed: str, word: str) -> bool:
    """Whether a word begins as typed, both in lower case: what is typed with dots has them, other letters may."""
    return fold_in_place(word).startswith(fold_in_place(typed)) and all(
        letter in {fold_in_place(letter), other} for letter, other in zip(typed, word, strict=False)
    )


class Prefixes:
    """Texts, in an order that tells which matter most. Never changes; safe to use from many threads.

    Some 20,000 titles take a fifth of a second to take in, and a millisecond to find among.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._words_of = [words_of(text) for text in texts]
        owners = [number for number, words in enumerate(self._words_of) for _ in words]
        first = [place == 0 for words in self._words_of for place in range(len(words))]
        folded = fold_in_place("\n".join(chain.from_iterable(self._words_of))).split("\n") if owners else []
        order = sorted(range(len(folded)), key=folded.__getitem__)
        self._words = [folded[place] for place in order]
        self._first = np.array(first, dtype=bool)[order]
        self._numbers = np.array(owners, dtype=np.int64)[order]

    def find(self, typed: Sequence[str]) -> Iterator[int]:
        """The numbers of the texts that have a word for each of those typed, which begins so.

        Those that begin with the first of them come first, then the others, both in the order of the texts.
        """
        if not typed or not self._words:
            return
        held = np.logical_and.reduce([self._with(self._range(word)) for word in typed])
        stretch = self._range(typed[0])
        first = self._with(stretch, only=self._first[stretch])
        dotted = [word for word in typed if not word.isascii()]
        for number in chain(*(np.flatnonzero(some).tolist() for some in (held & first, held & ~first))):
            if all(any(begins(word, other) for other in self._words_of[number]) for word in dotted):
                yield number

    def _with(self, stretch: slice, only: NDArray[np.bool_] | slice = slice(None)) -> NDArray[np.bool_]:
        """Which texts have one of the words in a stretch, or one of `only` some of them."""
        held = np.zeros(len(self._words_of), dtype=bool)
        held[self._numbers[stretch][only]] = True
        return held

    def _range(self, typed: str) -> slice:
        folded = fold_in_place(typed)
        return slice(bisect_left(self._words, folded), bisect_left(self._words, folded + _LAST))
