"""What a single word can be in the name of a person."""

import re
from collections.abc import Iterable
from functools import lru_cache

from models.entities.gazetteer import read_municipality
from models.swedish import fold
from models.swedish.tables.capitals import NAMED_AFTER, NOT_NAME_ENDINGS, NOT_NAMES
from models.swedish.tables.names import FIRST_NAMES, PARTICLES, SURNAME_ENDINGS, SURNAMES
from models.swedish.tables.places import ALSO_NAMES
from models.swedish.tables.roles import ROLE_ENDINGS, ROLES


def _with_and_without_dots(endings: Iterable[str]) -> tuple[str, ...]:
    """Short endings, and those with é, keep their marks: -råd is a title's but -rad not, -sén a surname's."""
    return tuple({*endings, *(fold(e) for e in endings if len(e) > 4 and "é" not in e)})


_FIRST_NAMES = frozenset(map(fold, FIRST_NAMES))
_SURNAMES = frozenset(map(fold, SURNAMES))
_SURNAME_ENDINGS = _with_and_without_dots(SURNAME_ENDINGS)
_NOT_NAMES = frozenset(map(fold, NOT_NAMES | NAMED_AFTER))
_NOT_NAME_ENDINGS = _with_and_without_dots(NOT_NAME_ENDINGS)
_ROLES = frozenset(map(fold, ROLES))
_ROLE_ENDINGS = _with_and_without_dots(ROLE_ENDINGS)

_SIGNS = re.compile(r"[-‐‑'’]")
_JOINED = re.compile(r"^(?:Mc|[A-ZÅÄÖ][a-zåäöé]{1,5})(?=[A-ZÅÄÖ][a-zåäöé]{2})")
_NOT_INITIALS = frozenset("XI")
"""Capitals that are a mark in a table, or a figure, more often than an initial."""


@lru_cache(maxsize=65536)
def is_name(text: str) -> bool:
    """Whether the word may be part of a name: written as one, and no title, place or ordinary word."""
    parts = _SIGNS.split(text)
    if len(text) == 1 or not all(map(_is_capitalised, parts)):
        return False
    if fold(text) in _NOT_NAMES or is_role(text):
        return False
    if is_first_name(text):
        return True
    if len(parts) == 1 and text.lower().removesuffix("s").endswith(_NOT_NAME_ENDINGS):
        return False
    place = read_municipality(text)
    return place is None or place.is_ambiguous


@lru_cache(maxsize=65536)
def is_place_or_word(text: str) -> bool:
    """Whether the word is a municipality or an ordinary word more often than a part of a name: "Vara"."""
    place = read_municipality(text)
    return place is not None and place.is_ambiguous and place.plain not in ALSO_NAMES


def is_municipality(text: str) -> bool:
    """Whether the word spells a municipality's name, whatever else it means."""
    return read_municipality(text) is not None


@lru_cache(maxsize=65536)
def is_plain_municipality(text: str) -> bool:
    """Whether the word names a municipality and is neither a word nor a person's name besides: "Götene"."""
    place = read_municipality(text)
    return place is not None and place.exact and not place.is_ambiguous


@lru_cache(maxsize=65536)
def is_first_name(text: str) -> bool:
    """Whether the word is among the first names we know, dots lost or not; of a double name, the first half."""
    return text[:1].isupper() and fold(_SIGNS.split(text)[0]) in _FIRST_NAMES


@lru_cache(maxsize=65536)
def is_surname(text: str) -> bool:
    """Whether the word is a surname we know, or ends as hardly any other word does."""
    last = _SIGNS.split(text)[-1]
    return fold(last) in _SURNAMES or (len(last) > 4 and last.lower().endswith(_SURNAME_ENDINGS))


@lru_cache(maxsize=65536)
def is_role(text: str) -> bool:
    """Whether the word is a title or a role: "rektor", "Kommundirektör"."""
    return fold(text) in _ROLES or (len(text) > 4 and text.lower().endswith(_ROLE_ENDINGS))


def is_initial(text: str) -> bool:
    """Whether the word is an initial."""
    return len(text) == 1 and text.isupper() and text not in _NOT_INITIALS


def is_particle(text: str) -> bool:
    """Whether the word stands between parts of a name: "von"."""
    return text in PARTICLES


def _is_capitalised(part: str) -> bool:
    """A capital and then no other, but for MacLeod and JanErik, and I where a scan had an l."""
    rest = _JOINED.sub("", part)[1:].replace("I", "l")
    return part[:1].isupper() and part.isalpha() and (not rest or rest.islower())
