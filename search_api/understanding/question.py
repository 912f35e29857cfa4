"""A question while it is being understood: its words, and what each stretch was taken for so far."""

import re
from collections.abc import Iterable

from models.records import Part, PartKind
from models.swedish import analyze, fold

TAKEN = "_"
"""Stands for a letter that is no longer to be read."""


class Question:
    """The words of a question. Each belongs to one part at most; those of `literal` texts belong to none."""

    def __init__(self, text: str, literal: Iterable[str] = ()) -> None:
        """The text is in Unicode form NFC."""
        self.text = text
        self.tokens = analyze(text)
        self.folded = tuple(fold(token.exact) for token in self.tokens)
        self.parts: list[Part] = []
        self.said: set[int] = set()
        """Words that only say how it is asked: they are no topic, nor a part each."""
        self._owner: dict[int, PartKind] = {}
        self._plain = self._occurrences(literal)

    def words_in(self, start: int, end: int) -> range:
        """The numbers of the words that lie in `text[start:end]`, even in part."""
        inside = [i for i, token in enumerate(self.tokens) if token.start < end and start < token.end]
        return range(inside[0], inside[-1] + 1) if inside else range(0)

    def is_free(self, words: Iterable[int]) -> bool:
        """Whether none of the words is taken, nor to be left as it is."""
        return all(i not in self._owner and i not in self._plain for i in words)

    def is_plain(self, word: int) -> bool:
        """Whether the word is to be left as it is."""
        return word in self._plain

    def owner(self, word: int) -> PartKind | None:
        """What the word was taken for."""
        return self._owner.get(word)

    def take(self, kind: PartKind, start: int, end: int, value: str) -> bool:
        """Take `text[start:end]` for something, if its words are free."""
        words = self.words_in(start, end)
        if not words or not self.is_free(words):
            return False
        self.parts.append(Part(kind, start, end, value))
        self._owner.update(dict.fromkeys(words, kind))
        return True

    def rest(self) -> str:
        """The text, of the same length, with TAKEN for every letter that is taken."""
        if not self.parts:
            return self.text
        letters = list(self.text)
        for part in self.parts:
            letters[part.start : part.end] = TAKEN * (part.end - part.start)
        return "".join(letters)

    def _occurrences(self, literal: Iterable[str]) -> frozenset[int]:
        found: set[int] = set()
        for words in dict.fromkeys(" ".join(text.split()) for text in literal):
            if words:
                pattern = re.escape(words).replace(r"\ ", r"\s+")
                pattern = rf"(?<!\w){pattern}" if words[0].isalnum() else pattern
                pattern = rf"{pattern}(?!\w)" if words[-1].isalnum() else pattern
                # Quoted words may share a mark with others: they are looked for where others were found, too.
                for match in re.finditer(f"(?=({pattern}))", self.text, re.IGNORECASE):
                    found.update(self.words_in(*match.span(1)))
        return frozenset(found)
