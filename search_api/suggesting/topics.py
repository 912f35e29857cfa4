"""Nouns of the minutes, found by how they begin."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from heapq import nlargest

from models.swedish import fold
from models.swedish.lexicon import lexicon, undotted
from models.swedish.nouns import noun
from models.swedish.tables.question_words import DECISION_WORDS, QUESTION_WORDS
from search_api.suggesting.prefixes import begins

_SHORTEST = 4
_LEAST = 2
"""Items that hold a topic."""
_TRIED = 60
"""Words that are looked at, the most frequent: many are no nouns."""
_LAST = "\U0010ffff"


class Topics:
    """The nouns of a collection; inflections are one, and what people are called is none."""

    def __init__(self, counts: Mapping[str, int], names: Mapping[str, int]) -> None:
        """`counts` says how many items hold each word, `names` how many name somebody called so, without dots."""
        shaping = QUESTION_WORDS | DECISION_WORDS
        self._counts = counts
        self._names = names
        self._words = sorted(
            (fold(word), word)
            for word, count in counts.items()
            if count >= _LEAST and len(word) >= _SHORTEST and word.isalpha() and word not in shaping
        )

    def find(self, typed: str) -> Iterator[tuple[str, int]]:
        """Topics that begin as typed, in lower case, with the items of their most frequent form; the most first."""
        folded = fold(typed)
        first = bisect_left(self._words, (folded,))
        last = bisect_left(self._words, (folded + _LAST,))
        fitting = (word for _, word in self._words[first:last] if begins(typed, word))
        seen: set[str] = set()
        for word in nlargest(_TRIED, fitting, key=self._counts.__getitem__):
            base = noun(word)
            if base is None or base in seen or lexicon().form(base.capitalize()) or self._is_name(word, base):
                continue
            seen.add(base)
            yield (base if base in self._counts and begins(typed, base) else word), self._counts[word]

    def _is_name(self, word: str, base: str) -> bool:
        """Whether a word is somebody's name and no word as well, or stands for people wherever it stands."""
        named = [self._names[form] for form in (fold(word), fold(base)) if form in self._names]
        if not named:
            return False
        is_word = any(known.islower() for known in lexicon().words(undotted(word)))
        return not is_word or max(named) >= self._counts[word]
