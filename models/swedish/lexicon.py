"""Swedish words, looked up by their letters, with dots or without; of hunspell-sv (see `models/data/README.md`)."""

import lzma
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

ONLY_HEAD, WORD_AND_HEAD, NO_TAIL = "-", "+", "."
"""Marks after a word of the file: only the first part of a compound (skol-), a word that may be (bil), a word
that cannot be the last part (och). Then comes what makes its lemma: a number of letters to cut, and letters to add
(skolor2a); nothing where the word is its own."""

_MARKED = re.compile(rf"([^\W\d]+)([{re.escape(ONLY_HEAD + WORD_AND_HEAD + NO_TAIL)}]*)(?:(\d+)([^\W\d]*))?")
_BLOCK = 4
_DOTS = str.maketrans("åäö", "aao")


class _Entry(NamedTuple):
    """A spelling: whether it is a word, begins compounds, ends them."""

    word: str
    alone: bool
    head: bool
    tail: bool


class Form(NamedTuple):
    """A spelling's lemma, and whether it is a word, begins compounds, ends them."""

    lemma: str
    alone: bool
    head: bool
    tail: bool


class Lexicon:
    """Spellings by what is left of them without å, ä and ö.

    A block, the words that begin with the same four letters, is opened when first asked for: a text asks for few.
    """

    def __init__(self, text: str) -> None:
        self._packed = {
            name: f" {words} " for name, words in (line.split(" ", 1) for line in text.splitlines())
        }
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

    def form(self, word: str) -> Form | None:
        """What is known of a word spelled so, case included. Genitives are not known.

        The block is searched and not opened, which takes a thousand times as long: asking of parts visits many.
        """
        block = self._packed.get(undotted(word[:_BLOCK]), "")
        begin = f" {word}"
        at = block.find(begin)
        while at >= 0:
            if not block[at + len(begin)].isalpha() and (found := _MARKED.match(block, at + 1)):
                return Form(_lemma(found), *_kinds(found[2]))
            at = block.find(begin, at + 1)
        return None

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
    letters = undotted(words)
    for found in _MARKED.finditer(words):
        key = letters[found.start(1) : found.end(1)]
        block[key] = (*block.get(key, ()), _Entry(found[1], *_kinds(found[2])))
    return block


def _kinds(marks: str) -> tuple[bool, bool, bool]:
    alone = ONLY_HEAD not in marks
    return alone, not alone or WORD_AND_HEAD in marks, alone and NO_TAIL not in marks


def _lemma(found: re.Match[str]) -> str:
    word, _, cut, added = found.groups()
    return word[: len(word) - int(cut)] + added if cut else word
