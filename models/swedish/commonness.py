"""How much a word of a question tells: "samtidigt" little, however seldom minutes write it, "skolskjuts" much."""

import lzma
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

LANGUAGES = ("sv", "en")

RAREST = 3.5
"""Zipf frequency (three and a half: three in a million words) under which a word tells all that it can."""

_EMPTIEST = 6.0
_LEAST = 0.15
"""What words tell that come a thousand times in a million, and more often."""


def telling(word: str, language: str = "sv") -> float:
    """How much a word in small letters tells by itself, from 0.15 to 1, in a question in Swedish or English ("en").

    By its frequency in the language at large; words that no list has tell most. Loading the list takes some 10 ms.
    """
    zipf = frequencies(language).get(word, 0) / 10
    return min(1.0, max(_LEAST, (_EMPTIEST - zipf) / (_EMPTIEST - RAREST)))


def packed_name(language: str) -> str:
    """The file in `models/data` with a language's frequencies."""
    return f"common-{language}.xz"


@cache
def frequencies(language: str) -> Mapping[str, int]:
    """The common words of a language in small letters, with their Zipf frequencies in tenths; for reading alone."""
    packed = files("models").joinpath("data", packed_name(language)).read_bytes()
    lines = (line.partition(" ") for line in lzma.decompress(packed).decode().splitlines())
    return {word: int(tenths) for tenths, _, word in lines}
