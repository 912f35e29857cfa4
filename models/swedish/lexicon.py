"""Swedish words, looked up by their letters without dots. They are of hunspell-sv; see `models/data/README.md`."""

import lzma
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

ONLY_HEAD, WORD_AND_HEAD, NO_TAIL = "-", "+", "."
"""Marks after a word of the file: only the first part of a compound (skol-), a word that may be (bil), a word
that cannot be the last part (och)."""

_MARKS = ONLY_HEAD + WORD_AND_HEAD + NO_TAIL
_BLOCK = 4
_DOTS = str.maketrans("åäö", "aao")


class _Entry(NamedTuple):
    """A spelling: whether it is a word, begins compounds, ends them."""

    word: str
    alone: bool
    head: bool
    tail: bool


class Lexicon:
    """Spellings by what is left of them without å, ä and ö.

    A block, the words that begin with the same four letters, is opened when first asked for: a text asks for few.
    """

    def __init__(self, text: str) -> None:
        self._packed = dict(line.split(" ", 1) for line in text.splitlines())
        self._open: dict[str, dict[str, tuple[_Entry, ...]]] = {}

    def words(self, key: str) -> tuple[str, ...]:
        """All words whose letters are `key` (see `undotted`), genitives too; names with a capital."""
        return tuple(dict.fromkeys(entry.word for entry in self._with_genitives(key) if entry.alone))

    def heads(self, key: str) -> tuple[str, ...]:
        """All that may begin a compound with these letters."""
        return tuple(entry.word for entry in self._entries(key) if entry.head)

    def tails(self, key: str) -> tuple[str, ...]:
        """All words that may end a compound with these letters, genitives too."""
        return tuple(dict.fromkeys(entry.word for entry in self._with_genitives(key) if entry.tail))

    def _with_genitives(self, key: str) -> Iterator[_Entry]:
        yield from self._entries(key)
        if key.endswith("s"):
            yield from (entry._replace(word=entry.word + "s") for entry in self._entries(key[:-1]))

    def _entries(self, key: str) -> tuple[_Entry, ...]:
        name = key[:_BLOCK]
        if (block := self._open.get(name)) is None:
            block = self._open[name] = _unpacked(self._packed.get(name, ""))
        return block.get(key, ())


@cache
def lexicon() -> Lexicon:
    """The lexicon that comes with Paragraf: half a million forms."""
    data = files("models").joinpath("data", "words.xz").read_bytes()
    return Lexicon(lzma.decompress(data).decode())


def undotted(text: str) -> str:
    """The text in lower case with a for å and ä, and o for ö; of the same length."""
    lower = text.lower()
    if len(lower) != len(text):  # a capital that is two letters in lower case: İ
        lower = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return lower if lower.isascii() else lower.translate(_DOTS)


def block_of(word: str) -> str:
    """The name of the block that a word is in."""
    return undotted(word)[:_BLOCK]


def _unpacked(words: str) -> dict[str, tuple[_Entry, ...]]:
    block: dict[str, tuple[_Entry, ...]] = {}
    for marked, letters in zip(words.split(), undotted(words).split(), strict=True):
        word = marked.rstrip(_MARKS)
        marks = marked[len(word) :]
        alone = ONLY_HEAD not in marks
        entry = _Entry(word, alone, not alone or WORD_AND_HEAD in marks, alone and NO_TAIL not in marks)
        key = letters[: len(word)]
        block[key] = (*block.get(key, ()), entry)
    return block
