"""Misspellings: how words sound, how far a spelling is from another, and which words are rightly spelled.

Distances are Damerau and Levenshtein's in its restricted form (optimal string alignment), by RapidFuzz, over words as
they sound; tables say which errors count less than one.
"""

import re
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import OSA, Levenshtein

from models.swedish.analysis import fold
from models.swedish.lexicon import lexicon
from models.swedish.parting import parted
from models.swedish.tables.spelling import (
    BESIDE,
    CLOSE,
    DROPPED,
    FIRST,
    KEYBOARD,
    SOUNDS,
    SURFACE,
)

_DOUBLED = re.compile(r"([^\W\d_])\1+")

_REPLACED: dict[tuple[str, str], float] = {
    pair: cost
    for letters, cost in (*((a + b, BESIDE) for row in KEYBOARD for a, b in pairwise(row)), *CLOSE.items())
    for pair in ((letters[0], letters[1]), (letters[1], letters[0]))
}


def sound(text: str) -> str:
    """How a text in small letters sounds: without dots and doubled letters, what is heard alike written alike.

    White space stays, so that many words are heard at once.
    """
    heard = fold(text)
    for written, alike in SOUNDS:
        heard = heard.replace(written, alike)
    return _DOUBLED.sub(r"\1", heard)


def distance(asked: str, found: str, asked_sound: str, found_sound: str) -> float:
    """What the errors cost that make `found` into `asked`: 0 for none, about 1 for each that is heard.

    Both are in small letters, with their sounds (see `sound`).
    """
    heard, seen = OSA.distance(asked_sound, found_sound), OSA.distance(asked, found)
    cost = heard + SURFACE * max(0, seen - heard)
    if not heard:
        return cost
    edits = Levenshtein.editops(found_sound, asked_sound)
    if len(edits) == heard:  # else letters changed places, which those edits tell otherwise
        cost -= sum(
            1 - _cost(edit.tag, edit.src_pos, edit.dest_pos, found_sound, asked_sound) for edit in edits
        )
    # One error in letters that sound as one ("toin" for "tion") changes more of them.
    return min(cost, seen) + FIRST * (asked_sound[:1] != found_sound[:1])


@lru_cache(maxsize=16384)
def is_word(word: str) -> bool:
    """Whether the lexicon has a word, in small letters, as it is or in the genitive; names count too."""
    return any(
        (form := lexicon().form(written)) is not None and form.alone
        for base in ((word, word[:-1]) if word.endswith("s") else (word,))
        for written in (base, base.capitalize())
    )


def is_compound(word: str) -> bool:
    """Whether a word in small letters can be parted into words; by chance some misspellings can."""
    return len(parted(word)) > 1


def _cost(tag: str, at: int, place: int, found: str, asked: str) -> float:
    if tag == "replace":
        return _REPLACED.get((found[at], asked[place]), 1.0)
    return DROPPED.get(found[at] if tag == "delete" else asked[place], 1.0)
