"""The words of an attendance list, each with what it can be in a name or beside one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from indexer.minutes.attendance.people import party_named
from models.entities import shapes

_TOKEN = re.compile(r"\([^()]{0,200}\)|[,;|/•·…:*]|[–—-](?=\s)|[^\s,;|/()•·…:*]+|[()]")
_INITIAL = re.compile(r"[A-ZÅÄÖ](?:[.-][A-ZÅÄÖ])*\.?$")
_AFTER_WORD = ".´`'’\""


class Kind(Enum):
    """What a token can be: a given name we know, another capitalised word, an initial, "von", letters of a party,
    other capital letters, a role, a parenthesis, a mark between entries, or anything else.
    """

    FIRST = auto()
    CAPITAL = auto()
    INITIAL = auto()
    PARTICLE = auto()
    PARTY = auto()
    LETTERS = auto()
    ROLE = auto()
    ASIDE = auto()
    MARK = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """One token at `text[start:end]`, `word` without the marks behind it."""

    start: int
    end: int
    word: str
    kind: Kind
    apart: bool
    """Whether a tab or a wide space stands before it, or the word before it ended in a full stop."""


def tokens_of(text: str) -> Iterator[Token]:
    """The tokens of a text in order, marks and parentheses among them."""
    end, full_stop = 0, False
    for match in _TOKEN.finditer(text):
        word = match.group()
        gap = text[end : match.start()]
        apart = full_stop or "\t" in gap or "\n" in gap or len(gap) > 1
        bare = word.rstrip(_AFTER_WORD) or word
        kind = _kind(word, bare)
        full_stop = word.endswith(".") and len(bare) > 3 and kind in (Kind.CAPITAL, Kind.FIRST, Kind.LETTERS)
        yield Token(match.start(), match.start() + len(bare), bare, kind, apart)
        end = match.end()


@lru_cache(maxsize=65536)
def _kind(word: str, bare: str) -> Kind:
    if word[0] == "(":
        return Kind.ASIDE
    if not bare[0].isalnum():
        return Kind.MARK
    if not bare[0].isupper():
        if shapes.is_particle(bare):
            return Kind.PARTICLE
        return Kind.ROLE if shapes.is_role(bare) else Kind.OTHER
    if bare.isupper() and party_named(bare):
        return Kind.PARTY
    if _INITIAL.match(word):
        return Kind.INITIAL
    if bare.isupper():
        return Kind.LETTERS
    if shapes.is_first_name(bare):
        return Kind.FIRST
    if shapes.is_role(bare):
        return Kind.ROLE
    return Kind.CAPITAL if shapes.is_name(bare) else Kind.OTHER
