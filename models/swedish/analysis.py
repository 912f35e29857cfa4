"""The one analyzer, for writing and for asking: text to tokens, each in the forms that engines index."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from models.swedish.parting import parted
from models.swedish.stemming import stem

ANALYZER_VERSION = "2"
"""Stamped on every index; raise it when a token could come out differently."""

# A word is letters and digits. A colon joins an abbreviation to its ending (SKR:s, EU:s, a-kassan:s) but
# parts figures (KS/2024:113). No underscore: minutes use it to draw lines to write on.
_WORD = re.compile(r"[^\W_]+(?:[:’'](?:s|n|en|t|et|ar|er|arna|erna|are)(?![^\W_]))?", re.IGNORECASE)
_ENDING = re.compile(r"[:’'].*$")

_GRAM = 4
"""Letters. Alone over the same questions: 3 .731, 4 .775, 5 .740."""
_MARK = "_"


class Token(NamedTuple):
    """A word at `text[start:end]`, lower-cased (`exact`), stemmed (`stem`) and stripped of its dots (`folded`).

    `parts` are the keys of its parts (see `models.swedish.parting`); of a word that is no compound, its own.

    A tuple, because a search makes thousands and a frozen dataclass takes three times as long to make.
    """

    start: int
    end: int
    exact: str
    stem: str
    folded: str
    parts: tuple[str, ...]


def analyze(text: str) -> tuple[Token, ...]:
    """The tokens of a text, in order. The text is in Unicode form NFC, as readers and queries make it."""
    return tuple(Token(match.start(), match.end(), *forms(match.group())) for match in _WORD.finditer(text))


def words(text: str) -> Iterator[re.Match[str]]:
    """The words of a text as `analyze` has them, as written and in order: for what looks at few of them closely."""
    return _WORD.finditer(text)


def fold(text: str) -> str:
    """The text in lower case without diacritics: "Göran" and "Goran" are both "goran"."""
    return text.casefold() if text.isascii() else text.translate(_FOLDED)


def fold_in_place(text: str) -> str:
    """As `fold`, but of the same length, so that offsets hold: a letter that would become two stays itself."""
    return text.lower() if text.isascii() else text.translate(_FOLDED_IN_PLACE)


@lru_cache(maxsize=65536)
def grams(folded: str) -> tuple[str, ...]:
    """The runs of four letters in a folded word (see `fold`), in order, its beginning marked; a short word is one run.

    The mark tells the beginning of a word from its middle, where a compound has another one. Measured over questions
    about minutes, nDCG@10 beside stems and parts: without a mark .799, with it .806, with one at the end too .810, but
    then SweFAQ loses and the ends of inflections (-ing) are in every item.
    """
    marked = _MARK + folded
    return tuple(marked[at : at + _GRAM] for at in range(max(1, len(marked) - _GRAM + 1)))


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
def forms(word: str) -> tuple[str, str, str, tuple[str, ...]]:
    """The forms of one of a text's `words`, as its token has them: exact, stem, folded and parts."""
    exact = _ENDING.sub("", word).casefold()
    return exact, stem(exact), stem(fold(exact)), tuple(part.key for part in parted(exact))
