"""Words to the encoder's pieces, and pieces to windows that fit it."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from models.entities.words import Words

_NEW_LINE = "</s>"
_NEW_CELL = "|"
"""What the encoder reads where a line ends, and between cells of one line: pieces that text seldom holds. Its own
tokenizer takes both for a space, and with them the shape of a list."""

_ENCODED_AT_ONCE = 1024


@dataclass(frozen=True, slots=True)
class Pieces:
    """A text as pieces: `ids` int64[n], and `first` int64[words], where each word begins, -1 for one without."""

    ids: NDArray[np.int64]
    first: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Window:
    """The pieces `start` to `end`, of which those from `kept` to `kept_end` are this window's to judge."""

    start: int
    end: int
    kept: int
    kept_end: int


def to_pieces(words: Words, tokenizer: Tokenizer) -> Pieces:
    """The pieces of a text's words, with a sign for every new line and cell."""
    new_line, new_cell = _id(tokenizer, _NEW_LINE), _id(tokenizer, _NEW_CELL)
    ids: list[int] = []
    first = np.full(len(words), -1, dtype=np.int64)
    cells = list(_cells(words))
    for batch in range(0, len(cells), _ENCODED_AT_ONCE):
        some = cells[batch : batch + _ENCODED_AT_ONCE]
        texts = ["".join(_spaced(words, *cell)) for cell in some]
        for (start, end), encoded in zip(
            some, tokenizer.encode_batch(texts, add_special_tokens=False), strict=True
        ):
            if start:
                gap = words.gaps[start]
                ids += [new_cell] if gap == "\t" else [new_line] * len(gap)
            _place(first, words, start, end, encoded.offsets, len(ids))
            ids += encoded.ids
    return Pieces(np.array(ids, dtype=np.int64), first)


def windows(length: int, size: int, overlap: int) -> Iterator[Window]:
    """Cuts `length` pieces into windows of at most `size`; neighbours share `overlap`, half of it each one's own."""
    start = kept = 0
    while start == 0 or start + overlap < length:
        end = min(start + size, length)
        last = end == length
        kept_end = end if last else end - overlap // 2
        yield Window(start, end, kept, kept_end)
        if last:
            return
        start, kept = end - overlap, kept_end


def _id(tokenizer: Tokenizer, piece: str) -> int:
    found = tokenizer.token_to_id(piece)
    if found is None:
        raise ValueError(f"the encoder's tokenizer has no piece {piece!r}")
    return found


def _cells(words: Words) -> Iterator[tuple[int, int]]:
    """The first word, and the word past the last, of every stretch without a new line or cell."""
    start = 0
    for i in range(1, len(words) + 1):
        if i == len(words) or words.gaps[i] not in ("", " "):
            yield start, i
            start = i


def _spaced(words: Words, start: int, end: int) -> Iterator[str]:
    yield words.texts[start]
    for i in range(start + 1, end):
        yield words.gaps[i]
        yield words.texts[i]


def _place(
    first: NDArray[np.int64],
    words: Words,
    start: int,
    end: int,
    offsets: list[tuple[int, int]],
    base: int,
) -> None:
    """Notes for the words of a cell which piece holds the first letter of each."""
    piece = at = 0
    for i in range(start, end):
        at += len(words.gaps[i]) if i > start else 0
        while piece < len(offsets) and offsets[piece][1] <= at:
            piece += 1
        if piece < len(offsets) and offsets[piece][0] < at + len(words.texts[i]):
            first[i] = base + piece
        at += len(words.texts[i])
