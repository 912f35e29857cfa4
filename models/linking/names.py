"""Names across meetings: what their spellings share, which is the best, and how much sharing one says."""

import re
from collections import Counter
from collections.abc import Iterable
from enum import IntEnum
from functools import cache, lru_cache
from math import inf

from models.entities.spelling import read_key
from models.swedish import fold
from models.swedish.tables.common_names import (
    FIRST_NAME_BEARERS,
    OTHER_FIRST_NAME_BEARERS,
    OTHER_SURNAME_BEARERS,
    POPULATION,
    SURNAME_BEARERS,
)
from models.swedish.tables.names import FIRST_NAMES, PARTICLES


class Weight(IntEnum):
    """How common a name is: what else it takes to say that two who have it are one.

    A rare name needs nothing that speaks for it, an ordinary one the same organisation, a common one more than that.
    """

    RARE = 0
    ORDINARY = 1
    COMMON = 2


_MOST = {Weight.RARE: 10.0, Weight.ORDINARY: 200.0, Weight.COMMON: inf}
"""People in all Sweden who may bear a name of this weight. Of some hundred thousand in minutes, a name of ten in ten
million has a second bearer once in ten times at worst; one of two hundred has two, hardly in one organisation."""

_GAP = re.compile(r"[\W_]+")
_DOTS = frozenset("åäöÅÄÖ")
_MISREAD = re.compile(r"[\d&|]|(?<=[^\W\d_])I(?=[^\W\d_])")
"""What no name is spelled with: figures, signs, and a capital I within a word."""


@lru_cache(maxsize=262144)
def keys(name: str) -> tuple[str, str]:
    """What the spellings of a name share: its letters without dots, or what they may be misread as."""
    return _GAP.sub(" ", fold(name)), read_key(name)


@lru_cache(maxsize=262144)
def is_whole(name: str) -> bool:
    """Whether the name has a first name and a surname; "Anneli", "Fredrik Z." and "F. Zetterberg" are anybody's."""
    words = [word.rstrip(".") for word in name.split()]
    return len(words) > 1 and len(words[0]) > 1 and len(words[-1]) > 1


def without_genitive(name: str) -> str | None:
    """The name without the -s that it ends in; None when it ends in none."""
    return name[:-1] if name[-1:] in {"s", "S"} and name[-2:-1].isalpha() else None


@lru_cache(maxsize=262144)
def weight(name: str) -> Weight:
    """How much it says that two meetings have the same whole name.

    First names and surnames are counted as if drawn each by itself. Of several surnames the rarest counts: "Annika
    Samuelsson Lovén" is as rare as Lovén.
    """
    first, *rest = name.split()
    surnames = [part for word in rest for part in word.split("-") if len(part) > 1]
    own = [word for word in surnames if fold(word) not in _first_names()] or surnames or [first]
    firsts = _bearers_of_first_names().get(_key(first), OTHER_FIRST_NAME_BEARERS)
    bearers = min(_bearers_of_surnames().get(_key(word), OTHER_SURNAME_BEARERS) for word in own)
    return next(w for w in Weight if firsts * bearers / POPULATION <= _MOST[w])


@lru_cache(maxsize=262144)
def surname(name: str) -> str:
    """What a Swedish register has a name under: what follows first names, initials and particles ("von", "af").

    Of two surnames both: "Annika Samuelsson Lovén" stands under Samuelsson Lovén. The last word where all could be
    first names, and a single name itself.
    """
    _, *rest = name.split() or [name]
    while len(rest) > 1 and _precedes(rest[0]):
        rest.pop(0)
    return " ".join(rest) or name


def best_spelling(names: Iterable[str]) -> str:
    """Of spellings of one name, each as often as it occurs: one that can be, with its dots, the most frequent."""
    counted = Counter(names)
    return min(counted, key=lambda name: (*_faults(name), -counted[name], name))


def slug(name: str) -> str:
    """The name as a part of an address: "goran-careborg"."""
    return _GAP.sub("-", fold(name)).strip("-") or "name"


def _faults(name: str) -> tuple[bool, bool, int, int]:
    dotted = sum(map(name.count, _DOTS))
    accented = sum(not c.isascii() for c in name) - dotted
    return bool(_MISREAD.search(name)), name.isupper(), -dotted, -accented


def _precedes(word: str) -> bool:
    """Whether the word, after a first name, is one more, an initial or a particle."""
    return (
        len(word.rstrip(".")) == 1
        or word in PARTICLES
        or all(fold(part) in _first_names() for part in word.split("-"))
    )


@cache
def _first_names() -> frozenset[str]:
    return frozenset(map(fold, FIRST_NAMES))


@cache
def _bearers_of_first_names() -> dict[str, int]:
    return _by_key(FIRST_NAME_BEARERS)


@cache
def _bearers_of_surnames() -> dict[str, int]:
    return _by_key(SURNAME_BEARERS)


def _by_key(bearers: dict[str, int]) -> dict[str, int]:
    """Spellings that share a key are as common as the commonest: "Goran Nilson" may be Göran Nilsson."""
    found: dict[str, int] = {}
    for name, count in bearers.items():
        found[_key(name)] = max(count, found.get(_key(name), 0))
    return found


def _key(word: str) -> str:
    return read_key(fold(word))
