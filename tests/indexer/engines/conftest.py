"""Entries for engines."""

from collections.abc import Callable

import numpy as np
import pytest

from indexer.engines.base import FIELD_WEIGHTS, Entry

DIMENSION = 4

MakeEntry = Callable[..., Entry]


@pytest.fixture
def make_entry() -> MakeEntry:
    """An entry with the words of a text in every field or in those named, and a unit vector along each axis given."""

    def make(key: int, text: str = "", axes: tuple[int, ...] = (0,), **fields: str) -> Entry:
        words = {name: tuple(fields.get(name, text).split()) for name in FIELD_WEIGHTS}
        return Entry(key, words, np.eye(DIMENSION, dtype=np.float32)[list(axes)])

    return make
