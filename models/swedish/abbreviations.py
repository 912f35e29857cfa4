"""Abbreviations learnt from a text that tells what they stand for: "arbetsplatsförlagt lärande (apl)".

After A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text"
(2003), but stricter: each letter has to begin a word or a part of a compound, and each word has to give one.
"""

import re
from collections.abc import Iterator, Sequence

from models.swedish.parting import parted
from models.swedish.tables.abbreviations import PARTIES, SMALL_WORDS
from models.swedish.tables.names import FIRST_NAMES

_IN_PARENTHESES = re.compile(r"\(([^()\n]{2,100})\)")
_SHORT = re.compile(r"[^\W\d_]{2,6}")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*-?")
_WINDOW = 160
"""Characters before a parenthesis where its long form stands."""


def learnt(text: str) -> tuple[tuple[str, str], ...]:
    """Pairs of a short and a long form as the text writes them, in order, each once; linear in the text.

    Found are "long form (SHORT)" and "SHORT (long form)". The short form has two to six letters; a party after a
    person is none.
    """
    return tuple(dict.fromkeys(_pairs(text)))


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    for found in _IN_PARENTHESES.finditer(text):
        inside = found[1].strip()
        before = text[max(0, found.start() - _WINDOW) : found.start()]
        if _SHORT.fullmatch(inside):
            if inside.casefold() not in PARTIES and (long := _long_before(before, inside)):
                yield inside, long
        elif (words := list(_WORD.finditer(before))) and before[words[-1].end() :] in (" ", "\n"):
            short = words[-1].group()
            if _SHORT.fullmatch(short) and not _gap(inside) and _fits(short, _WORD.findall(inside)):
                yield short, inside


def _long_before(before: str, short: str) -> str | None:
    """The fewest words right before that fit the short form."""
    words = list(_WORD.finditer(before))
    for first in range(len(words) - 1, max(-1, len(words) - 2 * len(short) - 2), -1):
        long = before[words[first].start() :].rstrip()
        if _gap(long):
            return None
        if _fits(short, [word.group() for word in words[first:]]):
            return " ".join(long.split())
    return None


def _gap(words: str) -> bool:
    """Whether more than blanks stands between or after the words."""
    return not set(_WORD.sub("", words)) <= {" ", "\n"}


def _fits(short: str, words: Sequence[str]) -> bool:
    """Whether the letters begin the words or their parts, in order, each word but the small giving one."""
    letters = short.casefold()
    pieces = [piece for word in words for piece in word.casefold().split("-") if piece]
    if not pieces or {pieces[0], pieces[-1]} & SMALL_WORDS or words[0] in FIRST_NAMES:
        return False
    reached = {0}
    for piece in pieces:
        begins = [piece[part.start] for part in parted(piece)]
        reached = {at for start in reached for at in _reached(letters, start, begins)} | (
            reached if piece in SMALL_WORDS else set()
        )
    return len(letters) in reached


def _reached(letters: str, start: int, begins: Sequence[str]) -> Iterator[int]:
    """How many letters may be used up after a word whose parts begin so: its first part gives one, the others may."""
    at = start
    for number, begin in enumerate(begins):
        if letters[at : at + 1] == begin:
            at += 1
            yield at
        elif not number:
            return
