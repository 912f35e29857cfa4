"""What the words of a text may also be called: abbreviations by their long forms and back, and words by their synonyms.

Tables hold those that any municipality uses; `models.swedish.abbreviations` learns more from what minutes say.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal, NamedTuple

from models.swedish.analysis import Token, analyze
from models.swedish.tables.abbreviations import ABBREVIATIONS
from models.swedish.tables.synonyms import SYNONYMS

Kind = Literal["abbreviation", "synonym"]

_Keys = tuple[tuple[str, ...], ...]
"""A token each, by the keys of its parts: alike for all inflections."""


class Expansion(NamedTuple):
    """What stands at `asked[start:end]` may also be called `text`."""

    start: int
    end: int
    text: str
    kind: Kind


class _Name(NamedTuple):
    keys: _Keys
    others: tuple[str, ...]
    kind: Kind


class Thesaurus:
    """Names by what they may also be called."""

    def __init__(
        self, abbreviations: Iterable[tuple[str, tuple[str, ...]]], synonyms: Iterable[tuple[str, ...]] = ()
    ) -> None:
        """Of abbreviations with their long forms, and groups of words that mean the same."""
        self._short: dict[str, list[_Name]] = defaultdict(list)
        self._long: dict[tuple[str, ...], list[_Name]] = defaultdict(list)
        for short, longs in abbreviations:
            self._short[short.casefold()].append(_Name((), longs, "abbreviation"))
            for long in longs:
                self._add(long, (short,), "abbreviation")
        for group in synonyms:
            for word in group:
                self._add(word, tuple(other for other in group if other != word), "synonym")

    def expansions(self, text: str) -> tuple[Expansion, ...]:
        """All that the words of a text may also be called, in their order; linear in the text.

        An abbreviation is found as it is written, in any case and with an ending after a colon; a long form or a
        synonym in any inflection. Where an abbreviation stands for several, all of them are given.
        """
        tokens = analyze(text)
        found = (each for at, token in enumerate(tokens) for each in self._at(tokens, at, token))
        return tuple(dict.fromkeys(found))

    def _add(self, name: str, others: tuple[str, ...], kind: Kind) -> None:
        keys = tuple(token.parts for token in analyze(name))
        self._long[keys[0]].append(_Name(keys, others, kind))

    def _at(self, tokens: tuple[Token, ...], at: int, token: Token) -> Iterator[Expansion]:
        for name in self._short.get(token.exact, ()):
            yield from (Expansion(token.start, token.end, other, name.kind) for other in name.others)
        for name in self._long.get(token.parts, ()):
            standing = tokens[at : at + len(name.keys)]
            if tuple(each.parts for each in standing) == name.keys:
                end = standing[-1].end
                yield from (Expansion(token.start, end, other, name.kind) for other in name.others)


@cache
def thesaurus() -> Thesaurus:
    """That of the tables: what any municipality says."""
    lines = (line.partition(":") for line in ABBREVIATIONS.splitlines() if line)
    abbreviations = ((short, tuple(map(str.strip, longs.split(";")))) for short, _, longs in lines)
    groups = (tuple(map(str.strip, line.split(","))) for line in SYNONYMS.splitlines() if line)
    return Thesaurus(abbreviations, groups)


def expansions(text: str) -> tuple[Expansion, ...]:
    """What the words of a text may also be called, by the tables (see `Thesaurus.expansions`)."""
    return thesaurus().expansions(text)
