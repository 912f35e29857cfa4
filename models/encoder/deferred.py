"""An encoder that is loaded when its first text comes."""

import threading
from collections.abc import Callable, Sequence

from models.encoder.base import Encoder, Vectors


class DeferredEncoder:
    """Known by name and dimension at once; `load` is called once, by the first call that needs a vector.

    So an index can be checked, and found to be up to date, without the seconds that a model takes.
    """

    def __init__(self, name: str, dimension: int, load: Callable[[], Encoder]) -> None:
        self.name = name
        self.dimension = dimension
        self._load = load
        self._loading = threading.Lock()
        self._encoder: Encoder | None = None

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """As the loaded encoder does. Raises WeightsMissing when it cannot be loaded."""
        return self._loaded().encode_queries(texts)

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """As the loaded encoder does. Raises WeightsMissing when it cannot be loaded."""
        return self._loaded().encode_passages(texts)

    def _loaded(self) -> Encoder:
        with self._loading:
            if self._encoder is None:
                self._encoder = self._load()
            return self._encoder
