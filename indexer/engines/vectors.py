"""Vectors in faiss: the passages of items, found by cosine."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import faiss
import numpy as np
from numpy.typing import NDArray

from indexer.engines.base import NO_SCORES, Scores
from indexer.engines.products import Products
from indexer.engines.stamp import Unfit
from models.encoder.base import Vectors

_BITS = 16
"""A passage's number in faiss is its item's key, shifted by so many bits, and its position in the item."""


class VectorIndex:
    """Unit vectors by passage. It never changes: `changed` gives another."""

    def __init__(self, index: Any) -> None:
        """Use `empty` or `read`. `index` is a faiss.IndexIDMap2, whose Python methods faiss's types leave out."""
        self._index = index

    @classmethod
    def empty(cls, dimension: int) -> "VectorIndex":
        """No vectors, of a length."""
        return cls(faiss.IndexIDMap2(faiss.IndexFlatIP(dimension)))

    @classmethod
    def read(cls, path: Path, dimension: int) -> "VectorIndex":
        """The vectors in a file. Raises Unfit."""
        try:
            index = faiss.deserialize_index(np.fromfile(path, dtype=np.uint8))
        except (OSError, RuntimeError) as error:
            raise Unfit(str(error)) from error
        if not isinstance(index, faiss.IndexIDMap2) or index.d != dimension:
            raise Unfit(f"not an index of vectors of length {dimension}")
        return cls(index)

    def data(self) -> memoryview:
        """What to write to a file."""
        data: NDArray[np.uint8] = faiss.serialize_index(self._index)
        return data.data

    def changed(
        self, removed: Sequence[int], keys: Sequence[int], vectors: Sequence[Vectors]
    ) -> "VectorIndex":
        """Without the items `removed`, with `vectors` (one array an item, a row a passage) of the items `keys`."""
        index: Any = faiss.clone_index(self._index)
        stored = faiss.vector_to_array(index.id_map)
        gone = stored[np.isin(stored >> _BITS, [*removed, *keys])]
        if gone.size:
            index.remove_ids(gone)
        if keys:
            numbers = [(key << _BITS) + np.arange(len(rows)) for key, rows in zip(keys, vectors, strict=True)]
            index.add_with_ids(np.concatenate(vectors), np.concatenate(numbers))
        return VectorIndex(index)

    def owners(self) -> NDArray[np.int64]:
        """The key of the item of each vector, ascending."""
        numbers: NDArray[np.int64] = faiss.vector_to_array(self._index.id_map)
        return np.sort(numbers >> _BITS)

    def nearest(self, vector: NDArray[np.float32]) -> Scores:
        """As `Reader.semantic`."""
        found = self._passages
        if found is None:
            return NO_SCORES
        return Scores(found.items, np.maximum.reduceat(found.products(vector), found.first))

    @cached_property
    def _passages(self) -> "_Passages | None":
        """What is made of the vectors when they are first asked: 60 ms for 20,000."""
        numbers = faiss.vector_to_array(self._index.id_map)
        if not numbers.size:
            return None
        order = np.argsort(numbers)
        vectors = self._index.index.reconstruct_n(0, self._index.ntotal)
        items = numbers[order] >> _BITS
        first = np.flatnonzero(np.diff(items, prepend=-1))
        return _Passages(items[first], first, Products(vectors[order]))


@dataclass(frozen=True, slots=True)
class _Passages:
    """Passages in the order of their items: `items` are keys, and `first` says where each one's begin."""

    items: NDArray[np.int64]
    first: NDArray[np.int64]
    products: Products
