import math

import pytest

from indexer.engines.base import FIELD_WEIGHTS, Word
from indexer.engines.memory import MemoryEngine


def test_bm25_as_worked_out_by_hand(make_entry):
    engine = MemoryEngine(4)
    engine.apply([make_entry(1, stem="skola skola buss"), make_entry(2, stem="vård")], [], 1)
    scores = engine.snapshot().lexical([Word({"stem": ("skola",)})])
    rarity = math.log(1 + (2 - 1 + 0.5) / (1 + 0.5))
    frequency = 2 * 2.2 / (2 + 1.2 * (0.25 + 0.75 * 3 / 2))
    assert scores.keys.tolist() == [1]
    assert scores.values[0] == pytest.approx(FIELD_WEIGHTS["stem"] * rarity * frequency)
