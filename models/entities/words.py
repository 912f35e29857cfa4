"""Text to words, as names are made of: the pipeline's tokenizer, and a view of a doc that skips blanks."""

import re
from typing import Any

import spacy
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

# Hyphens, apostrophes and & join a word (Ann-Charlotte, O'Hara); a row of one sign is one token, so that ruled
# lines cost nothing.
_PIECE = re.compile(r"[^\W_]+(?:[-‐‑'’&][^\W_]+)*|\s+|_+|([^\w\s])\1*")

_SENTENCE_ENDS = frozenset(".!?:;•·*–—-⇒→|#>")
_LONGEST_WORD = 40
"""Characters: what is longer is no part of a name, and is not looked up."""


class WordTokenizer:
    """Cuts text into words, signs and blanks, in time linear in its length."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """A doc whose text is `text`."""
        words: list[str] = []
        spaces: list[bool] = []
        for match in _PIECE.finditer(text):
            piece = match.group()
            if piece[0] == " " and words and not spaces[-1] and not words[-1].isspace():
                spaces[-1] = True
                piece = piece[1:]
            if piece:
                words.append(piece)
                spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces)

    # The rules are code: there is nothing to save beside the pipeline's config.
    def to_bytes(self, **_: Any) -> bytes:
        return b""

    def from_bytes(self, _: bytes, **__: Any) -> "WordTokenizer":
        return self

    def to_disk(self, *_: Any, **__: Any) -> None:
        pass

    def from_disk(self, *_: Any, **__: Any) -> "WordTokenizer":
        return self


@spacy.registry.tokenizers("paragraf.words.v1")
def _make_tokenizer() -> Any:
    return lambda nlp: WordTokenizer(nlp.vocab)


class Words:
    """The words and signs of a doc without its blanks.

    `texts[i]` is the word, `lower[i]` the same in lower case ("" past 40 characters), `gaps[i]` what stands
    before it: "" nothing, " " one space, "\\t" a wider gap, as between cells, "\\n" a new line.
    """

    def __init__(self, doc: Doc) -> None:
        self.texts: list[str] = []
        self.gaps: list[str] = []
        self._at: list[int] = []
        gap = "\n"
        for token in doc:
            text = token.text
            if text.isspace():
                gap = "\n" if "\n" in text or gap == "\n" else "\t"
                continue
            self.texts.append(text)
            self.gaps.append(gap)
            self._at.append(token.i)
            gap = token.whitespace_
        self.lower = [text.lower() if len(text) <= _LONGEST_WORD else "" for text in self.texts]
        self._doc = doc

    def __len__(self) -> int:
        return len(self.texts)

    def span(self, start: int, end: int, label: str, canonical: str, code: str = "") -> Span:
        """The doc's span of words `start` to `end`."""
        return Span(
            self._doc, self._at[start], self._at[end - 1] + 1, label, kb_id=code, span_id=canonical
        )

    def taken(self) -> set[int]:
        """The words that are part of an entity already."""
        return {i for i, at in enumerate(self._at) if self._doc[at].ent_type}

    def before(self, i: int) -> str:
        """The word before `i` on its line, in lower case, or ""."""
        return self.lower[i - 1] if i > 0 and self.gaps[i] != "\n" else ""

    def after(self, end: int) -> str:
        """The word at `end` if it is on the line of the word before it, in lower case, or ""."""
        return self.lower[end] if end < len(self) and self.gaps[end] != "\n" else ""

    def starts_line(self, i: int) -> bool:
        """Whether `i` is the first word of its line or cell, list signs apart."""
        while i > 0 and self.gaps[i] in ("", " ") and not self.texts[i - 1][0].isalnum():
            if self.texts[i - 1] in (")", '"', "”"):
                return False
            i -= 1
        return self.gaps[i] in ("\n", "\t")

    def ends_line(self, end: int) -> bool:
        """Whether no word of the same line or cell stands at `end`."""
        return end >= len(self) or self.gaps[end] in ("\n", "\t")

    def starts_sentence(self, i: int) -> bool:
        """Whether a capital at `i` may be due to the place alone."""
        return i == 0 or self.gaps[i] in ("\n", "\t") or self.texts[i - 1][-1] in _SENTENCE_ENDS


def words_of(doc: Doc) -> Words:
    """The words of a doc, made once."""
    words = doc.user_data.get("words")
    if not isinstance(words, Words):
        words = doc.user_data["words"] = Words(doc)
    return words


def known_people_of(doc: Doc) -> tuple[str, ...]:
    """The people known to whoever asked, as they are filed."""
    return tuple(doc.user_data.get("known_people", ()))
