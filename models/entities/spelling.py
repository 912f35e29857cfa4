"""Names as they may have been typed or scanned: without their dots, or with look-alike letters."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Generic, TypeVar

from models.swedish.tables.misread import DOUBLED, MISREAD

T = TypeVar("T")

_GAP = re.compile(r"[\s\-‐-―]+")
# What a key leaves out or takes as one: every letter that stands for another, and the gaps between words.
_LOOSE = {c for seen in MISREAD.values() for c in seen.casefold() if c not in "lı1|i"} | set(" -")
_AS_L = str.maketrans("i1|", "lll")


class Spellings(Generic[T]):
    """Finds the value of a name in any spelling of it; the time does not grow with the number of names."""

    def __init__(self, named: Mapping[str, T]) -> None:
        self._exact = {_plain(name): value for name, value in named.items()}
        self._alike: dict[str, list[tuple[re.Pattern[str], T]]] = {}
        for name, value in named.items():
            self._alike.setdefault(_key(name), []).append((spelling_pattern(name), value))

    def find(self, text: str) -> T | None:
        """The value of the name that `text` is, in any case; a correct spelling goes before a misread one."""
        if (exact := self._exact.get(_plain(text))) is not None:
            return exact
        for pattern, value in self._alike.get(_key(text), ()):
            if pattern.fullmatch(text):
                return value
        return None

    def exact(self, text: str) -> T | None:
        """The value of the name that `text` is, correctly spelled, in any case."""
        return self._exact.get(_plain(text))


@lru_cache(maxsize=4096)
def spelling_pattern(name: str) -> re.Pattern[str]:
    """A pattern of every spelling of `name`; spaces and hyphens stand for one another."""
    return re.compile("".join(_letter(c) for c in _GAP.sub(" ", name)), re.IGNORECASE)


def _letter(letter: str) -> str:
    if letter == " ":
        return _GAP.pattern
    lower = letter.casefold()
    if lower in MISREAD:
        seen = "".join(c if c.isupper() else c + c.upper() for c in MISREAD[lower])
        return f"(?-i:[{re.escape(seen)}])"
    return re.escape(letter) + ("{1,2}" if lower in DOUBLED else "")


def _plain(text: str) -> str:
    return _GAP.sub(" ", text.strip()).casefold()


def _key(text: str) -> str:
    kept = "".join(c for c in _plain(text) if c not in _LOOSE).translate(_AS_L)
    return re.sub(f"([{DOUBLED}])\\1", r"\1", kept)
