"""What the words of a text may also be called: abbreviations by their long forms and back, and words by their synonyms.

Tables hold those that any municipality uses; `models.swedish.abbreviations` learns more from what minutes say.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from models.swedish.analysis import Token, analyze, words
from models.swedish.lexicon import undotted
from models.swedish.spelling import is_compound, is_word
from models.swedish.tables.abbreviations import ABBREVIATIONS
from models.swedish.tables.question_words import QUESTION_WORDS
from models.swedish.tables.spelling import BEFORE_HYPHENS
from models.swedish.tables.synonyms import SYNONYMS

Kind = Literal["abbreviation", "synonym"]

_Keys = tuple[tuple[str, ...], ...]
"""A token each, by the keys of its parts: alike for all inflections."""

_INFLECTED = 4
"""Letters at the end of a word that inflections with one key may differ in (ansökan, ansökning); elsewhere they may
differ in dots (bok, böcker). No form in the lexicon of the tables' words is missed."""
_LEAST_AFTER = 3
"""Letters of a word that is written together with what stands before hyphens."""
_HYPHENS = frozenset({"-", "\u2010", "\u2011", "\u2013", " "})
_KEPT = 2
"""Letters at the beginning of a word that none changes."""


class Expansion(NamedTuple):
    """What stands at `asked[start:end]` may also be called `text`."""

    start: int
    end: int
    text: str
    kind: Kind


class _Name(NamedTuple):
    text: str
    others: tuple[str, ...]
    kind: Kind


class _Keyed(NamedTuple):
    keys: _Keys
    name: _Name


class Thesaurus:
    """Names by what they may also be called.

    To part a name takes a hundred times as long as to read it, so one is parted when a word is asked for that begins as
    it does: of two thousand, a question meets a few.
    """

    def __init__(
        self,
        abbreviations: Iterable[tuple[str, tuple[str, ...]]],
        synonyms: Iterable[tuple[str, ...]] = (),
        before_hyphens: Collection[str] = (),
    ) -> None:
        """Of abbreviations with their long forms, and groups of words that mean the same.

        A word of a group that stands in parentheses calls the others and is called by none; where it is one word, as
        it is written. What stands `before_hyphens` is also written without one: e-arkiv, e arkiv, eArkiv.
        """
        self._before_hyphens = before_hyphens
        self._written: dict[str, list[_Name]] = defaultdict(list)
        self._begins: dict[str, list[_Name]] = defaultdict(list)
        self._parted: dict[str, dict[tuple[str, ...], list[_Keyed]]] = {}
        for short, longs in abbreviations:
            self._written[short.casefold()].append(_Name(short, longs, "abbreviation"))
            for long in longs:
                self._add(_Name(long, (short,), "abbreviation"))
        for group in synonyms:
            called = tuple(word for word in group if not word.startswith("("))
            for word in group:
                name = _Name(word.strip("()"), tuple(other for other in called if other != word), "synonym")
                if word in called or " " in word:
                    self._add(name)
                else:
                    self._written[name.text.casefold()].append(name)
        self._longest = max(map(len, self._begins), default=0)

    def expansions(self, text: str) -> tuple[Expansion, ...]:
        """All that the words of a text may also be called, in their order; linear in the text.

        An abbreviation is found as it is written, in any case and with an ending after a colon; a long form or a
        synonym in any inflection. Where an abbreviation stands for several, all of them are given.
        """
        tokens = analyze(text)
        found = (
            each
            for at, token in enumerate(tokens)
            for each in (*self._at(tokens, at, token), *self._hyphened(text, tokens[at : at + 2]))
        )
        return tuple(dict.fromkeys(found))

    def _add(self, name: _Name) -> None:
        first = undotted(next(words(name.text)).group())
        self._begins[first[: max(_KEPT, len(first) - _INFLECTED)]].append(name)

    def _at(self, tokens: tuple[Token, ...], at: int, token: Token) -> Iterator[Expansion]:
        for name in self._written.get(token.exact, ()):
            yield from (Expansion(token.start, token.end, other, name.kind) for other in name.others)
        for keys, name in self._beginning(token):
            standing = tokens[at : at + len(keys)]
            if tuple(each.parts for each in standing) == keys:
                end = standing[-1].end
                yield from (Expansion(token.start, end, other, name.kind) for other in name.others)

    def _hyphened(self, text: str, tokens: Sequence[Token]) -> Iterator[Expansion]:
        """The first token in one word with the next ("e-arkiv") or in two ("eArkiv"), as it is not written."""
        first, *following = tokens
        for before in self._before_hyphens:
            word = first.exact.removeprefix(before)
            if word == first.exact:
                continue
            if word:
                known = is_word(first.exact) or is_compound(first.exact)
                if len(word) >= _LEAST_AFTER and is_word(word) and not known:
                    yield Expansion(first.start, first.end, f"{before}-{word}", "synonym")
            elif following:
                (after,) = following
                apart = text[first.end : after.start] not in _HYPHENS or after.exact in QUESTION_WORDS
                if not apart and len(after.exact) >= _LEAST_AFTER and is_word(after.exact):
                    yield Expansion(first.start, after.end, before + after.exact, "synonym")

    def _beginning(self, token: Token) -> Iterator[_Keyed]:
        """The names whose first word is the token, by its parts."""
        letters = undotted(token.exact)
        for end in range(min(_KEPT, len(letters)), min(len(letters), self._longest) + 1):
            if (begin := letters[:end]) in self._begins:
                if begin not in self._parted:
                    self._parted[begin] = _by_first(self._begins[begin])
                yield from self._parted[begin].get(token.parts, ())


def _by_first(names: Iterable[_Name]) -> dict[tuple[str, ...], list[_Keyed]]:
    found: dict[tuple[str, ...], list[_Keyed]] = defaultdict(list)
    for name in names:
        keys = tuple(token.parts for token in analyze(name.text))
        found[keys[0]].append(_Keyed(keys, name))
    return dict(found)


@cache
def thesaurus() -> Thesaurus:
    """That of the tables: what any municipality says."""
    lines = (line.partition(":") for line in ABBREVIATIONS.splitlines() if line)
    abbreviations = ((short, tuple(map(str.strip, longs.split(";")))) for short, _, longs in lines)
    lines_of_words = (line for line in SYNONYMS.splitlines() if line and not line.startswith("#"))
    groups = (tuple(map(str.strip, line.split(","))) for line in lines_of_words)
    return Thesaurus(abbreviations, groups, BEFORE_HYPHENS)


def expansions(text: str) -> tuple[Expansion, ...]:
    """What the words of a text may also be called, by the tables (see `Thesaurus.expansions`)."""
    return thesaurus().expansions(text)
