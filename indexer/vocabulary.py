"""The words of the collection, and what a word that it does not know may have been meant for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log10

from indexer.heard import LONGEST, SHORTEST, SLACK, UNHEARD, Heard, Near
from models.swedish.lexicon import lexicon, undotted
from models.swedish.spelling import is_compound, is_word
from models.swedish.stemming import stem
from models.swedish.tables.question_words import QUESTION_WORDS
from models.swedish.tables.spelling import LINKS

_LEAST_FOR_ONE, _LEAST_FOR_TWO = 5, 8
"""Letters of a word that may hold one error, hold two; a shorter one may have lost its dots."""
_OFTEN = 0.12
"""What a word gains that stands ten times as often as another: as much as a dot costs, and less than a letter."""
_ONE_ERROR = 1 + SLACK
CERTAIN = 1.0
"""How far a correction is trusted that must be right: words were parted one of which stands by itself nowhere."""
_MAY_BE_JOINED, _PARTED = 0.8, 0.6
"""How far words are trusted that were parted and may belong together, and that were written together."""
_NEAR_BEST = 0.25
"""How much likelier the likeliest may be than others offered beside it."""
_MOST = 3
"""Corrections of a word."""
_LEAST_PART = 3
"""Letters of a word that was parted from another."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A word of the collection, or two: what the errors to it cost, and how far it is trusted, over 0, at most 1."""

    word: str
    distance: float
    weight: float


class Vocabulary:
    """The words that stand in the collection. Never changes; safe to use from many threads.

    Words are in any case. Made from 150,000 words in about a second, when a word is first asked for that does not
    stand there; such a word then takes about a millisecond.
    """

    def __init__(self, counts: Mapping[str, int]) -> None:
        """`counts` says in how many items each word stands, as a reader's `vocabulary` does."""
        self._counts = counts

    def knows(self, word: str) -> bool:
        """Whether the word stands in the collection, inflected or not, or as a part of a compound."""
        word = word.casefold()
        return word in self._counts or self._heard.has_stem(word) or self._heard.has_compound(word)

    def corrections(self, word: str) -> tuple[Correction, ...]:
        """What a word may have been meant for, likeliest first, each with another stem; none for most known ones.

        A Swedish word that the collection lacks is not there, and no other is offered for it than what it may be that
        lost its dots. A known one may have lost them too, where bad scans did, if it is no Swedish word.
        """
        asked = word.casefold()
        if not asked.isalpha() or not SHORTEST <= len(asked) <= LONGEST:
            return ()
        if asked in self._counts and (not asked.isascii() or is_word(asked)):
            return ()
        certain = self.knows(asked) or is_word(asked)
        found = self._heard.near(asked, 0 if certain else _errors(asked, name=word[:1].isupper()))
        if certain:
            stands = self._counts.get(asked, 0)
            found = [near for near in found if _lost_dots(asked, near.word)]
            found = [near for near in found if near.count > stands or is_word(near.word)]
        elif is_compound(asked):
            found = [near for near in found if near.cost <= UNHEARD]
        return tuple(_best(found))

    def correct(self, words: Sequence[str]) -> tuple[tuple[int, int, str, float], ...]:
        """What words of a question may have been meant for: `(start, end, spelling, weight)` of `words[start:end]`.

        `words` stand beside each other, as asked. Words that were parted and belong together are found ("skol
        skjuts"), and words that were written together and do not ("omskolskjuts"): then the spelling holds a space. In
        order of place, likeliest first; what words mean in place of what they say has no other meaning offered.
        """
        found: list[tuple[int, int, str, float]] = []
        start = 0
        while start < len(words):
            end = start + 1
            if joined := self._joined(words, start):
                found.append(joined)
                # Where both stand on their own too, they may have been meant so.
                end = joined[1] if joined[3] == CERTAIN else end
            else:
                found.extend(
                    (start, end, spelling, weight) for spelling, weight in self._spellings(words[start])
                )
            start = end
        return tuple(found)

    def _spellings(self, word: str) -> Iterator[tuple[str, float]]:
        corrections = self.corrections(word)
        if (not corrections or corrections[0].distance > _ONE_ERROR) and (parted := self._parted(word)):
            yield parted, _PARTED
        else:
            yield from ((correction.word, correction.weight) for correction in corrections)

    @cached_property
    def _heard(self) -> Heard:
        return Heard(self._counts)

    def _joined(self, words: Sequence[str], start: int) -> tuple[int, int, str, float] | None:
        """The longest run of words from `start`, three at most, that stands written together."""
        for end in (start + 3, start + 2):
            some = [word.casefold() for word in words[start:end]]
            if end > len(words) or not all(len(w) >= _LEAST_PART and w.isalpha() for w in some):
                continue
            for joined in _together(some):
                if joined in self._counts or (len(joined) >= _LEAST_FOR_TWO and self._heard.has_stem(joined)):
                    alone = all(word in self._counts and _stands_alone(word) for word in some)
                    if not alone:
                        return start, end, joined, CERTAIN
                    if not QUESTION_WORDS.intersection(some):
                        return start, end, joined, _MAY_BE_JOINED
        return None

    def _parted(self, word: str) -> str | None:
        """Two words of the collection that were written together, those that stand most often."""
        asked = word.casefold()
        if not _LEAST_FOR_TWO <= len(asked) <= LONGEST or not asked.isalpha():
            return None
        if self.knows(asked) or is_word(asked) or is_compound(asked):
            return None
        ways = ((asked[:cut], asked[cut:]) for cut in range(2, len(asked) - 1))
        likely = {
            f"{first} {last}": min(self._counts[first], self._counts[last])
            for first, last in ways
            if all(
                part in self._counts and (len(part) > 3 or part in QUESTION_WORDS) for part in (first, last)
            )
        }
        return max(likely, key=likely.__getitem__) if likely else None


def _errors(asked: str, name: bool) -> int:
    if len(asked) < _LEAST_FOR_ONE:
        return 0
    return 1 if name or len(asked) < _LEAST_FOR_TWO else 2


def _best(found: list[Near]) -> Iterator[Correction]:
    """The likeliest, and those hardly less likely that are no inflections of it."""
    ranked = sorted(found, key=lambda near: (_rank(near), near.word))
    stems: set[str] = set()
    for near in ranked:
        if _rank(near) > _rank(ranked[0]) + _NEAR_BEST or len(stems) == _MOST:
            return
        if (own := stem(near.word)) not in stems:
            stems.add(own)
            yield Correction(near.word, near.cost, 1 / (1 + near.cost / 2))


def _rank(near: Near) -> float:
    return near.cost - _OFTEN * log10(near.count)


def _lost_dots(asked: str, word: str) -> bool:
    return asked.isascii() and not word.isascii() and undotted(word) == asked


def _stands_alone(word: str) -> bool:
    """Whether a word is one by itself, and not only what begins compounds ("skol")."""
    form = lexicon().form(word)
    return form is None or form.alone


def _together(words: list[str]) -> Iterator[str]:
    first, *rest = words
    ways = [first]
    for word in rest:
        ways = [way + link + word for way in ways for link in LINKS]
        if first[-2:] == word[0] * 2:  # three letters alike are written as two: natt tillsyn
            ways.append(first + word[1:])
    yield from ways
