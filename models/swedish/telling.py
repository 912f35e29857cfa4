"""What the title of an agenda item says of which matter it is."""

import re
from functools import lru_cache
from typing import NamedTuple

from models.swedish.analysis import Token, analyze
from models.swedish.tables.routine import (
    NOT_ROUTINE_BEGINNINGS,
    ROUTINE_BEGINNINGS,
    TIMES_OF_YEAR,
    UNTELLING,
)

_ASIDE = re.compile(r"[(\[][^()\[\]]*[)\]]")
_ENDS = frozenset('.:;!?–—-/"”“•')
_FIGURES = re.compile(r"\d+(?::\d+)*")


class Telling(NamedTuple):
    """The words of a title that tell which matter it is, and what tells one of a row of like matters from the next.

    `words` are stems, marked by "=", and the keys of a compound's parts; of a routine title there are none.
    `figures` are years, numbers and designations of property ("3:12"), `times` months and seasons, `names` stems of
    words within it that begin with a capital, as those of places do.
    """

    words: frozenset[str]
    figures: frozenset[str]
    times: frozenset[str]
    names: frozenset[str]

    def differs(self, other: "Telling") -> bool:
        """Whether both say which of a row of like matters they are, and not the same."""
        _, *own = self
        _, *others = other
        return any(
            one and another and one.isdisjoint(another) for one, another in zip(own, others, strict=True)
        )

    def beside(self, known: "Telling") -> "Telling":
        """What it tells beside what is known already: whose meeting it was."""
        return self._replace(words=self.words - known.words, names=self.names - known.words)


@lru_cache(maxsize=65536)
def telling(title: str) -> Telling:
    """What a title tells. Whoever stands in parentheses, as speakers do, tells nothing unless all does."""
    text = _ASIDE.sub(" ", title)
    text = text if any(char.isalpha() for char in text) else title
    tokens = analyze(text)
    plain = " ".join(token.folded for token in tokens)
    words: set[str] = set()
    if not _begins(plain, _ROUTINE) or _begins(plain, _NOT_ROUTINE):
        words = {key for token in tokens for key in _keys(token)}
    return Telling(
        frozenset(words),
        frozenset(_FIGURES.findall(text)),
        frozenset(token.stem for token in tokens if token.stem in _TIMES),
        frozenset(f"={token.stem}" for token in tokens if _is_name(text, token)),
    )


def _keys(token: Token) -> tuple[str, ...]:
    if token.exact.isdigit() or token.stem in _UNTELLING or token.stem in _TIMES:
        return ()
    parts = tuple(part for part in token.parts if part not in _UNTELLING_PARTS)
    return (f"={token.stem}", *parts) if parts else ()


def _is_name(text: str, token: Token) -> bool:
    """Whether a word is written with a capital where no sentence begins, and is no abbreviation."""
    before = text[: token.start].rstrip()
    written = text[token.start : token.end]
    begins = not before or (before[-1] in _ENDS and text[token.start - 1].isspace())
    return not begins and written[0].isupper() and not written.isupper()


def _begins(plain: str, beginnings: tuple[str, ...]) -> bool:
    return any(f"{plain} ".startswith(beginning) for beginning in beginnings)


def _folded(beginnings: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(" ".join(token.folded for token in analyze(text)) + " " for text in beginnings)


_TOKENS = analyze(" ".join(sorted(UNTELLING)))
_UNTELLING = frozenset(token.stem for token in _TOKENS)
_UNTELLING_PARTS = frozenset(token.parts[0] for token in _TOKENS if len(token.parts) == 1)
_TIMES = frozenset(token.stem for token in analyze(" ".join(sorted(TIMES_OF_YEAR))))
_ROUTINE, _NOT_ROUTINE = _folded(ROUTINE_BEGINNINGS), _folded(NOT_ROUTINE_BEGINNINGS)
