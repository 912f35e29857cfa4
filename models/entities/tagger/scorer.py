"""The trained network at work: texts to scores of tags."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer

from models.encoder.precision import multiplies_halves
from models.entities.tagger.decoding import TAGS
from models.entities.tagger.network import Tagger, load_changes
from models.entities.tagger.pieces import Pieces, Window, to_pieces, windows
from models.entities.words import Words


class Scorer:
    """Scores every word of a text for every tag. One thread at a time."""

    def __init__(
        self, folder: Path, weights: bytes, layers: int, window: int, overlap: int, batch: int
    ) -> None:
        """The encoder in `folder`, its upper `layers` as `weights` have them. Raises WeightsMissing."""
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._network = Tagger(folder, layers).eval()
        load_changes(self._network, weights)
        self._window, self._overlap, self._batch = window, overlap, batch
        self._halved = multiplies_halves()
        if self._halved:
            for module in self._network.bert.modules():
                if isinstance(module, torch.nn.Linear):
                    module.to(torch.bfloat16)

    def scores(self, texts: Sequence[Words]) -> list[NDArray[np.float32]]:
        """For each text float32[words, tags]. Where no word has a capital, nothing but O is scored."""
        pieces = [to_pieces(words, self._tokenizer) for words in texts]
        found = [_nothing(len(p.ids)) for p in pieces]
        todo = [
            (number, window)
            for number, (words, p) in enumerate(zip(texts, pieces, strict=True))
            for window in _with_capitals(words, p, list(windows(len(p.ids), self._window, self._overlap)))
        ]
        todo.sort(key=lambda job: job[1].end - job[1].start, reverse=True)
        for start in range(0, len(todo), self._batch):
            jobs = todo[start : start + self._batch]
            scored = self._forward([pieces[number].ids[w.start : w.end] for number, w in jobs])
            for (number, w), rows in zip(jobs, scored, strict=True):
                found[number][w.kept : w.kept_end] = rows[w.kept - w.start : w.kept_end - w.start]
        return [rows[p.first] for rows, p in zip(found, pieces, strict=True)]

    def _forward(self, cut: Sequence[NDArray[np.int64]]) -> NDArray[np.float32]:
        ids, mask = padded(cut)
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16, enabled=self._halved):
            scores: NDArray[np.float32] = self._network(ids, mask).float().numpy()
        return scores[:, 1:]


def padded(cut: Sequence[NDArray[np.int64]], length: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    """Windows of pieces as the network takes them: between the signs of begin and end, filled up to the longest
    or to `length`.

    Returns ids int64[windows, length] and the mask, false where filled up.
    """
    ids = np.full((len(cut), max(length, max(map(len, cut)) + 2)), _PADDING, dtype=np.int64)
    for row, some in zip(ids, cut, strict=True):
        row[: len(some) + 2] = [_BEGIN, *some, _END]
    return torch.from_numpy(ids), torch.from_numpy(ids != _PADDING)


_BEGIN, _PADDING, _END = 0, 1, 2
"""XLM-RoBERTa's <s>, <pad> and </s>."""


def _nothing(length: int) -> NDArray[np.float32]:
    """Scores of O alone for each piece, and in the last row for words without one."""
    scores = np.zeros((length + 1, len(TAGS)), dtype=np.float32)
    scores[:, 0] = 1
    return scores


def _with_capitals(words: Words, pieces: Pieces, cut: Sequence[Window]) -> list[Window]:
    capital = np.fromiter((text[0].isupper() for text in words.texts), dtype=bool, count=len(words))
    at = np.sort(pieces.first[capital & (pieces.first >= 0)])
    return [w for w in cut if np.searchsorted(at, w.kept_end) > np.searchsorted(at, w.kept)]
