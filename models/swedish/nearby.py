"""The words around a word, and which of several words they tell is meant."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from models.swedish.lexicon import undotted
from models.swedish.tables.lost_letters import CONTEXTS
from models.swedish.tables.names import FIRST_NAMES

_FIRST_NAMES = frozenset(map(undotted, FIRST_NAMES))
_GAP = 3
"""Blanks at most between words that bear on each other; cells have more."""
_YEAR = 4


class Near(NamedTuple):
    """The words around a word, without dots, whether they have a capital, and whether it follows a first name."""

    before: str
    after: str
    capital_before: bool
    capital_after: bool
    surname: bool

    @property
    def capital(self) -> bool:
        """Whether one of them has."""
        return self.capital_before or self.capital_after


def nears(found: list[re.Match[str]]) -> Iterator[Near]:
    """What stands around each word, on its line or the next, with nothing but space between."""
    for number, match in enumerate(found):
        text = match.string
        before = found[number - 1].group() if number and _touch(found[number - 1], match) else ""
        after = (
            found[number + 1].group() if match is not found[-1] and _touch(match, found[number + 1]) else ""
        )
        yield Near(
            before=undotted(before),
            after=undotted(after),
            capital_before=before[:1].isupper(),
            capital_after=after[:1].isupper(),
            surname=text[match.start() - 1] == " " and undotted(before) in _FIRST_NAMES,
        )


def _touch(first: re.Match[str], second: re.Match[str]) -> bool:
    return second.start() - first.end() <= _GAP and first.string[first.end() : second.start()].isspace()


def tells(meant: str, near: Near) -> bool:
    """Whether a word is one of CONTEXTS, and what stands around tells that it is meant."""
    before, after = (undotted(told).split() for told in CONTEXTS.get(meant, ("", "")))
    return _kind(near.before) in before or _kind(near.after) in after


def _kind(word: str) -> str:
    """A word, or what stands for figures in CONTEXTS."""
    if not word.isdecimal():
        return word or " "
    return "####" if len(word) == _YEAR else "#" if len(word) < _YEAR else word
