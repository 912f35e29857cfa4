"""Products of one vector with many: in whole numbers, because what takes time is to read them all from memory."""

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from models.encoder.base import Vectors

_GREATEST = 63
"""Of a stored number: seven bits, because processors without VNNI add two products of eight in sixteen."""

_OPSET = 17
_MIDDLE = 128


class Products:
    """Cosines of unit vectors to a question's, in a sixth of the time of floats, .001 off as a rule.

    Over 23,550 vectors of 384 numbers 1.4 ms where faiss takes 8 and more on two busy cores; the cosines of a question
    to items differ by .04 (standard deviation). Threads may share it.
    """

    def __init__(self, vectors: Vectors) -> None:
        """`vectors` is float32[n, dimension], n at least 1, each of length 1 or 0."""
        greatest = np.maximum(np.abs(vectors).max(axis=1), np.finfo(np.float32).tiny * _GREATEST)
        self._steps = (greatest / _GREATEST).astype(np.float32)
        whole = np.rint(vectors / self._steps[:, None]).astype(np.int8)
        self._session = _session(np.ascontiguousarray(whole.T))

    def __call__(self, vector: NDArray[np.float32]) -> NDArray[np.float32]:
        """The cosine of every vector to this one, float32[n]."""
        step = max(float(np.abs(vector).max()), float(np.finfo(np.float32).tiny)) / (_MIDDLE - 1)
        asked = (np.rint(vector / step) + _MIDDLE).astype(np.uint8)
        (found,) = self._session.run(None, {"asked": asked[None]})
        cosines: NDArray[np.float32] = found[0].astype(np.float32) * (self._steps * np.float32(step))
        return cosines


def _session(columns: NDArray[np.int8]) -> onnxruntime.InferenceSession:
    dimension, count = columns.shape
    graph = helper.make_graph(
        [helper.make_node("MatMulInteger", ["asked", "columns", "middle"], ["products"])],
        "products",
        [helper.make_tensor_value_info("asked", TensorProto.UINT8, [1, dimension])],
        [helper.make_tensor_value_info("products", TensorProto.INT32, [1, count])],
        [
            numpy_helper.from_array(columns, "columns"),
            numpy_helper.from_array(np.array(_MIDDLE, dtype=np.uint8), "middle"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", _OPSET)], ir_version=9)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )
