"""The one analyzer, for writing and for asking: text to tokens, each in the three forms that engines index."""

import re
import threading
import unicodedata
from functools import lru_cache
from typing import NamedTuple

import Stemmer

from models.swedish.tables.stems import STEM_ENDINGS

ANALYZER_VERSION = "1"
"""Stamped on every index; raise it when a token could come out differently."""

# A word is letters and digits. A colon joins an abbreviation to its ending (SKR:s, EU:s, a-kassan:s) but
# parts figures (KS/2024:113). No underscore: minutes use it to draw lines to write on.
_WORD = re.compile(r"[^\W_]+(?:[:’'](?:s|n|en|t|et|ar|er|arna|erna|are)(?![^\W_]))?", re.IGNORECASE)
_ENDING = re.compile(r"[:’'].*$")

_LONGEST_ENDING = max(map(len, STEM_ENDINGS))

# PyStemmer's stemmers keep state between calls: one a thread.
_local = threading.local()


class Token(NamedTuple):
    """A word at `text[start:end]`, lower-cased (`exact`), stemmed (`stem`) and stripped of its dots (`folded`).

    A tuple, because a search makes thousands and a frozen dataclass takes three times as long to make.
    """

    start: int
    end: int
    exact: str
    stem: str
    folded: str


def analyze(text: str) -> tuple[Token, ...]:
    """The tokens of a text, in order. The text is in Unicode form NFC, as readers and queries make it."""
    return tuple(Token(match.start(), match.end(), *_forms(match.group())) for match in _WORD.finditer(text))


def fold(text: str) -> str:
    """The text in lower case without diacritics: "Göran" and "Goran" are both "goran"."""
    return text.casefold() if text.isascii() else text.translate(_FOLDED)


def fold_in_place(text: str) -> str:
    """As `fold`, but of the same length, so that offsets hold: a letter that would become two stays itself."""
    return text.lower() if text.isascii() else text.translate(_FOLDED_IN_PLACE)


class _Folded(dict[int, str]):
    def __missing__(self, code: int) -> str:
        decomposed = unicodedata.normalize("NFKD", chr(code).casefold())
        self[code] = "".join(c for c in decomposed if not unicodedata.combining(c))
        return self[code]


class _FoldedInPlace(_Folded):
    def __missing__(self, code: int) -> str:
        letter = super().__missing__(code)
        self[code] = letter if len(letter) == 1 else chr(code)
        return self[code]


# Tables filled as letters are met: each letter is folded by itself, and a table is several times as fast as a loop.
_FOLDED = _Folded()
_FOLDED_IN_PLACE = _FoldedInPlace()


@lru_cache(maxsize=65536)
def _forms(word: str) -> tuple[str, str, str]:
    exact = _ENDING.sub("", word).casefold()
    folded = fold(exact)
    return exact, _stem(exact), _stem(folded)


def _stem(word: str) -> str:
    for cut in range(max(0, len(word) - _LONGEST_ENDING), len(word)):
        if (ending := word[cut:]) in STEM_ENDINGS:
            return word[:cut] + STEM_ENDINGS[ending]
    if not hasattr(_local, "stemmer"):
        _local.stemmer = Stemmer.Stemmer("swedish")
    return str(_local.stemmer.stemWord(word))
