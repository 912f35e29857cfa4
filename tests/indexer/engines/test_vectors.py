from pathlib import Path

import numpy as np
import pytest

from indexer.engines.stamp import Unfit
from indexer.engines.vectors import VectorIndex

AXES = np.eye(4, dtype=np.float32)


def test_vectors_are_read_as_they_were_written(tmp_path: Path):
    index = VectorIndex.empty(4).changed([], [1, 2**40], [AXES[:2], AXES[2:]])
    (tmp_path / "vectors").write_bytes(index.data())
    again = VectorIndex.read(tmp_path / "vectors", 4).nearest(AXES[3])
    assert again.keys.tolist() == [1, 2**40]
    assert again.values.tolist() == [0.0, 1.0]


def test_a_change_leaves_the_index_it_was_made_from():
    before = VectorIndex.empty(4).changed([], [1, 2], [AXES[:1], AXES[1:2]])
    after = before.changed([1], [2, 3], [AXES[2:3], AXES[3:]])
    assert before.nearest(AXES[1]).values.tolist() == [0.0, 1.0]
    assert after.nearest(AXES[2]).keys.tolist() == [2, 3]
    assert after.nearest(AXES[2]).values.tolist() == [1.0, 0.0]


def test_the_best_passage_speaks_for_its_item():
    index = VectorIndex.empty(4).changed([], [1, 2], [AXES[[1, 0, 0]], AXES[[2]]])
    assert index.nearest(AXES[0]).keys.tolist() == [1, 2]
    assert index.nearest(AXES[0]).values.tolist() == [1.0, 0.0]


@pytest.mark.parametrize("data", [b"", b"Protokoll", bytes(VectorIndex.empty(3).data())])
def test_other_files_are_unfit(tmp_path: Path, data: bytes):
    (tmp_path / "vectors").write_bytes(data)
    with pytest.raises(Unfit):
        VectorIndex.read(tmp_path / "vectors", 4)
