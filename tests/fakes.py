"""Stand-ins for slow parts. Each is a pure function of its input."""

import hashlib
from collections.abc import Sequence

import numpy as np

from models.encoder.base import Vectors
from models.swedish import analyze

_DIMENSION = 64


class FakeEncoder:
    """Texts are near when they share stems: the normalised sum of one fixed random vector a stem.

    A question and a passage of the same words have the same vector; words in any order, too. A text
    without words has the first axis for a vector.
    """

    name = "fake"
    dimension = _DIMENSION

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        return _encode(texts)

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        return _encode(texts)


def _encode(texts: Sequence[str]) -> Vectors:
    vectors = np.zeros((len(texts), _DIMENSION), dtype=np.float32)
    for row, text in zip(vectors, texts, strict=True):
        row[:] = sum((_direction(token.stem) for token in analyze(text)), start=np.zeros(_DIMENSION))
        length = np.linalg.norm(row)
        if length:
            row /= length
        else:
            row[0] = 1.0
    return vectors


def _direction(stem: str) -> np.ndarray:
    seed = int.from_bytes(hashlib.blake2b(stem.encode(), digest_size=8).digest(), "big")
    return np.random.default_rng(seed).standard_normal(_DIMENSION)
