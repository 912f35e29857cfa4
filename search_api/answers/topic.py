"""What a question is about, as words that a text may hold in any form."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from models.records import Part, PartKind, Query
from models.swedish import Token, analyze, fold
from models.swedish.tables.answers import ACTING, OCCASION

ENOUGH = 0.6
"""How much of what is asked for an answer and its item's title must name: both of two words, two of three."""

_ELSE = frozenset({PartKind.SPELLING, PartKind.ABBREVIATION, PartKind.SYNONYM, PartKind.TRANSLATION})
_OCCASION = frozenset(map(fold, OCCASION))
_ACTING = frozenset(map(fold, ACTING))


def forms(text: str) -> frozenset[str]:
    """All forms in which the words of a text, and their parts, are compared."""
    return frozenset(form for token in analyze(text) for form in (token.stem, token.folded, *token.parts))


@lru_cache(maxsize=16384)
def line_forms(text: str) -> frozenset[str]:
    """The forms of a title, a name or a decision, kept: the same are compared question after question."""
    return forms(text)


@dataclass(frozen=True, slots=True)
class Word:
    """A word asked for, at `start` of the question, and the other ways in which minutes may say it, each of words.

    `acting` says that it tells what somebody does, which an assignment may say by another.
    """

    text: str
    start: int
    ways: tuple[tuple[Token, ...], ...] = field(repr=False)
    acting: bool = False

    def stands_in(self, found: frozenset[str]) -> bool:
        """Whether the word, or another way to say it, is among forms of a text."""
        return any(all(_stands(token, found) for token in way) for way in self.ways)

    def among(self, by_form: Mapping[str, frozenset[int]]) -> frozenset[int]:
        """In which of many texts the word stands, or another way to say it, by the texts that hold each form."""
        ways = (frozenset.intersection(*(_among(token, by_form) for token in way)) for way in self.ways)
        return frozenset().union(*ways)


@dataclass(frozen=True, slots=True)
class Topic:
    """The words of a question that say what it is about."""

    words: tuple[Word, ...]

    @property
    def matter(self) -> tuple[Word, ...]:
        """Those that an answer has to be about."""
        return tuple(word for word in self.words if not word.acting) or self.words

    def share(self, found: frozenset[str]) -> float:
        """How much of the matter stands in forms of a text, from 0 to 1; 0 where there is no matter."""
        matter = self.matter
        return sum(word.stands_in(found) for word in matter) / len(matter) if matter else 0.0

    def count(self, found: frozenset[str]) -> int:
        """How many of all words stand in forms of a text."""
        return sum(word.stands_in(found) for word in self.words)

    def without(self, words: Iterable[Word]) -> "Topic":
        """The topic less some words."""
        gone = set(words)
        return Topic(tuple(word for word in self.words if word not in gone))


def topic_of(query: Query) -> Topic:
    """The words of a query's topic: no name, nothing taken for something else, no word of meetings as such."""
    taken = [part for part in query.parts if part.kind not in _ELSE and part.kind is not PartKind.PHRASE]
    others = [part for part in query.parts if part.kind in _ELSE]
    wanted = {token.exact for token in analyze(" ".join((*query.terms, *map(" ".join, query.phrases))))}
    words: dict[str, Word] = {}
    for token in analyze(query.text):
        folded = fold(token.exact)
        if token.exact in wanted and folded not in _OCCASION and not _inside(token, taken):
            words.setdefault(token.exact, _word(query, token, others, folded in _ACTING))
    return Topic(tuple(words.values()))


def _word(query: Query, token: Token, others: Sequence[Part], acting: bool) -> Word:
    said = (text for part in others if _inside(token, [part]) for text in part.value.split(" · "))
    ways = ((token,), *(analyze(text) for text in said))
    return Word(query.text[token.start : token.end], token.start, tuple(filter(None, ways)), acting)


def _inside(token: Token, parts: Iterable[Part]) -> bool:
    return any(part.start <= token.start < part.end for part in parts)


def _among(token: Token, by_form: Mapping[str, frozenset[int]]) -> frozenset[int]:
    def having(form: str) -> frozenset[int]:
        return by_form.get(form, frozenset())

    of_parts = frozenset.intersection(*map(having, token.parts)) if token.parts else frozenset()
    return having(token.stem) | having(token.folded) | of_parts


def _stands(token: Token, found: frozenset[str]) -> bool:
    return token.stem in found or token.folded in found or found.issuperset(token.parts)
