"""Single slips of the pen in words of a language whose words are known by how common they are: "libary", "scool"."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from rapidfuzz.distance import OSA

SHORTEST = 5
"""Letters of a word that may be a slip: a shorter one is one slip from too many."""

_CLEARLY = 10
"""Tenths of Zipf frequency, ten times as common, by which a word leads all others that could be meant."""

_LETTERS = "abcdefghijklmnopqrstuvwxyzåäö"


class Slips:
    """Words that may be meant by others, one letter away. Never changes; safe to use from many threads."""

    def __init__(self, common: Mapping[str, int]) -> None:
        """Of words in small letters with their Zipf frequencies in tenths."""
        self._common = common
        self._alike: dict[tuple[str, int], list[str]] = defaultdict(list)
        for word in common:
            if word:
                self._alike[word[0], len(word)].append(word)

    def meant(self, word: str) -> str | None:
        """What a word in small letters was meant for, if that is certain; None for a known one.

        One letter is wrong, missing, too many or in the place of the next one, but not the first, which is seldom
        wrong; and no other word that it could be is nearly as common.
        """
        if len(word) < SHORTEST or word in self._common:
            return None
        near = [
            (self._common[known], known)
            for length in range(len(word) - 1, len(word) + 2)
            for known in self._alike.get((word[0], length), ())
            if OSA.distance(word, known, score_cutoff=1) == 1
        ]
        (most, best), *others = sorted(near, reverse=True) or [(0, "")]
        return best if best and all(most - count >= _CLEARLY for count, _ in others) else None


def one_slip_away(word: str) -> Iterator[str]:
    """Everything in Swedish letters that a word in small letters could be by one slip; most of it is no word."""
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        if after:
            yield before + after[1:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        for letter in _LETTERS:
            yield before + letter + after
            if after:
                yield before + letter + after[1:]
