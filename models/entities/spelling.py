"""Names as they may have been typed or scanned: without their dots, or with look-alike letters."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Generic, TypeVar

from models.swedish.tables.misread import DOUBLED, MISREAD

T = TypeVar("T")

_GAP = re.compile(r"[\s\-‐-―]+")
_TWICE = re.compile(f"([{DOUBLED}])\\1+")
# Every character to the first of those it may be taken for; "i" goes with "l", whose capital looks like it.
_ALIKE = str.maketrans(
    {
        **{c: seen[1] for seen in MISREAD.values() for c in seen.casefold()},
        "l": "l",
        "i": "l",
        "1": "l",
        "|": "l",
    }
)


class Spellings(Generic[T]):
    """Finds the value of a name in any spelling of it; the time does not grow with the number of names."""

    def __init__(self, named: Mapping[str, T]) -> None:
        self._exact = {_plain(name): value for name, value in named.items()}
        self._alike: dict[str, list[tuple[str, T]]] = {}
        for name, value in named.items():
            self._alike.setdefault(read_key(name), []).append((name, value))

    def find(self, text: str) -> T | None:
        """The value of the name that `text` is, in any case; a correct spelling goes before a misread one."""
        if (exact := self.exact(text)) is not None:
            return exact
        for name, value in self._alike.get(read_key(text), ()):
            if _pattern(name).fullmatch(text):
                return value
        return None

    def exact(self, text: str) -> T | None:
        """The value of the name that `text` is, correctly spelled, in any case."""
        return self._exact.get(_plain(text))


def read_key(text: str) -> str:
    """A key that all spellings of a name share. Names seldom share one, so two full names that do are one."""
    return _TWICE.sub(r"\1", _plain(text).translate(_ALIKE))


@lru_cache(maxsize=4096)
def _pattern(name: str) -> re.Pattern[str]:
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
