"""The port through which text becomes vectors."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
"""Shape (texts, dimension), each row of length 1."""


class Encoder(Protocol):
    """Turns questions and passages into unit vectors whose dot product says how near in meaning they are.

    `name` is stamped on an index: two encoders of one name give the same vectors. `dimension` is the
    length of a vector.
    """

    name: str
    dimension: int

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Vectors of questions, one a row, in order. An empty sequence gives shape (0, dimension)."""
        ...

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Vectors of passages, one a row, in order. An empty sequence gives shape (0, dimension)."""
        ...
