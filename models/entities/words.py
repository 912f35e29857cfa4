"""Text to words, as names are made of: the pipeline's tokenizer, and a view of a doc that skips blanks."""

import re
from collections.abc import Callable, Iterable

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import DummyTokenizer, registry
from spacy.vocab import Vocab

from models.entities.gazetteer import read_municipality
from models.swedish import fold
from models.swedish.tables.places import ALSO_NAMES

TOKENIZER = "paragraf.words.v1"
"""The tokenizer's name among spaCy's, for a pipeline's config."""

# Hyphens, soft ones too, apostrophes and & join a word (Ann-Charlotte, O'Hara); a row of one sign is one
# token, so that ruled lines cost nothing.
_PIECE = re.compile(r"[^\W_]+(?:[-\u00ad‐‑'’&][^\W_]+)*|\s+|_+|([^\w\s])\1*")
_NEW_LINE = re.compile(r"\r\n|[\n\r\f\v\x85\u2028\u2029]")

_LIST_SIGNS = frozenset("*·•–—-⇒→#")
_SENTENCE_ENDS = frozenset('.!?:;|>"”’)') | _LIST_SIGNS

_LONGEST_WORD = 40
"""Characters: what is longer is no part of a name, and is not looked up."""
_TOO_LONG = "…"
_SOFT_HYPHEN = "\u00ad"
_WIDEST_SPACE = 2
"""Blanks: justified text has two between words, columns have more."""


class WordTokenizer(DummyTokenizer):
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
            for part in _parts(piece):
                words.append(part)
                spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces)


class Words:
    """The words and signs of a doc without its blanks.

    `texts[i]` is the word without soft hyphens, or "…" for one of more than 40 characters; `folded[i]` the same
    in lower case without dots; `gaps[i]` what stands before it: "" nothing, " " one space, "\\t" a wider gap, as
    between cells, "\\n" a new line, "\\n\\n" a blank line or more.
    """

    def __init__(self, doc: Doc) -> None:
        self.texts: list[str] = []
        self.gaps: list[str] = []
        self._at: list[int] = []
        self._doc = doc
        gap = "\n\n"
        for token in doc:
            text = token.text
            if text.isspace():
                gap = _gap(gap + text) if self.texts else gap
                continue
            text = text.replace(_SOFT_HYPHEN, "") or text
            self.texts.append(text if len(text) <= _LONGEST_WORD else _TOO_LONG)
            self.gaps.append(gap)
            self._at.append(token.i)
            gap = token.whitespace_
        self.folded = list(map(_fold, self.texts))

    def __len__(self) -> int:
        return len(self.texts)

    def span(self, start: int, end: int, label: str, canonical: str, code: str = "") -> Span:
        """The doc's span of words `start` to `end`, which keeps the canonical form as its id."""
        first, last = self._at[start], self._at[end - 1]
        return Span(self._doc, first, last + 1, label, kb_id=code, span_id=canonical)

    def taken(self) -> set[int]:
        """The words that are part of an entity already."""
        return {i for i, at in enumerate(self._at) if self._doc[at].ent_type}

    def bounds(self, label: str | None = None) -> list[tuple[int, int]]:
        """The first word, and the word past the last, of each of the doc's entities, or of those of a label."""
        return self.bounds_of(span for span in self._doc.ents if label in (None, span.label_))

    def bounds_of(self, spans: Iterable[Span]) -> list[tuple[int, int]]:
        """The first word, and the word past the last, of each of the doc's spans that holds a word."""
        at = {token: i for i, token in enumerate(self._at)}
        inside = ([at[token.i] for token in span if token.i in at] for span in spans)
        return [(found[0], found[-1] + 1) for found in inside if found]

    def before(self, i: int) -> str:
        """The word or sign before `i`, folded, or "".

        Of the line above it counts if it is a word in lower case: a sentence then most likely goes on.
        """
        if i == 0 or ("\n" in self.gaps[i] and not self.texts[i - 1].islower()):
            return ""
        return self.folded[i - 1]

    def after(self, end: int) -> str:
        """The word or sign at `end`, folded, or "" if the line ends before it."""
        return self.folded[end] if end < len(self) and "\n" not in self.gaps[end] else ""

    def starts_line(self, i: int) -> bool:
        """Whether `i` is the first word of its line or cell, list signs apart."""
        while self.gaps[i] in ("", " ") and self.texts[i - 1] in _LIST_SIGNS:
            i -= 1
        return self.gaps[i] not in ("", " ")

    def ends_line(self, end: int) -> bool:
        """Whether no word of the same line or cell stands at `end`."""
        return end >= len(self) or self.gaps[end] not in ("", " ")

    def starts_sentence(self, i: int) -> bool:
        """Whether a capital at `i` may be due to the place alone."""
        return self.gaps[i] not in ("", " ") or self.texts[i - 1][-1] in _SENTENCE_ENDS


def words_of(doc: Doc) -> Words:
    """The words of a doc, made once."""
    words = doc.user_data.get("words")
    if not isinstance(words, Words):
        words = doc.user_data["words"] = Words(doc)
    return words


def pieces(text: str) -> list[str]:
    """The words and signs of a text."""
    return [match.group() for match in _PIECE.finditer(text) if not match.group().isspace()]


def folded_words(table: Iterable[str]) -> frozenset[str]:
    """A table's words as `Words.folded` has them."""
    return frozenset(map(fold, table))


def _fold(text: str) -> str:
    return text.lower() if text.isascii() else fold(text)


def _gap(blank: str) -> str:
    if lines := len(_NEW_LINE.findall(blank)):
        return "\n" * min(2, lines)
    return "\t" if "\t" in blank or len(blank) > _WIDEST_SPACE else " "


def _parts(piece: str) -> list[str]:
    """A word as it is, but municipalities joined by hyphens apart: "Borås-Varberg", not "Upplands-Bro"."""
    if "-" not in piece or len(piece) > _LONGEST_WORD or read_municipality(piece):
        return [piece] if piece else []
    parts = piece.split("-")
    if None in map(read_municipality, parts) or all(part.lower() in ALSO_NAMES for part in parts):
        return [piece]
    return [token for part in parts for token in ("-", part)][1:]


def make_tokenizer() -> Callable[[Language], WordTokenizer]:
    return lambda nlp: WordTokenizer(nlp.vocab)


registry.tokenizers.register(TOKENIZER, func=make_tokenizer)
