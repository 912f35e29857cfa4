"""The encoder behind the port: a sentence-transformers model on the processor."""

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError
from sentence_transformers import SentenceTransformer
from transformers.utils import logging as transformers_logging

from models.encoder.base import Vectors
from models.encoder.precision import multiplies_halves
from models.errors import WeightsMissing

_BATCH = 4
"""Texts encoded together. On one core 1, 4, 8 and 16 passages of 100 words are equally quick (38 to 45 ms
each); few together leave little padding and spread well over cores."""


class TransformerEncoder:
    """An Encoder over a sentence-transformers model. Threads may share it.

    Questions and passages get the prompts of the model's own configuration; a model without reads them bare.
    """

    def __init__(
        self, folder: Path, name: str, *, halved: bool | None = None, cores: int | None = None
    ) -> None:
        """Load the model in `folder`, to be known as `name`. Raises WeightsMissing.

        `halved` says whether matrix products are in bfloat16, `cores` how many batches go side by side; both
        as suits the machine unless given.
        """
        self.name = name
        self._model = _load(folder)
        self.dimension = int(self._model.get_embedding_dimension() or 0)
        self._prompts = {"query": self._prompt("query"), "document": self._prompt("passage", "document")}
        self._tokenizing = threading.Lock()
        self._cores = cores or _cores()
        self._halved = multiplies_halves() if halved is None else halved
        if self._halved:
            for module in self._model.modules():
                if isinstance(module, torch.nn.Linear):
                    module.to(torch.bfloat16)

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Vectors of questions, one a row, in order. An empty sequence gives shape (0, dimension)."""
        return self._encode(texts, "query")

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Vectors of passages, one a row, in order; what goes past the model's window is not read.

        An empty sequence gives shape (0, dimension).
        """
        return self._encode(texts, "document")

    def _encode(self, texts: Sequence[str], task: str) -> Vectors:
        vectors: Vectors = np.empty((len(texts), self.dimension), dtype=np.float32)
        by_length = sorted(range(len(texts)), key=lambda i: len(texts[i]), reverse=True)
        batches = [by_length[start : start + _BATCH] for start in range(0, len(texts), _BATCH)]

        def fill(batch: list[int]) -> None:
            vectors[batch] = self._forward([texts[i] for i in batch], task)

        if len(batches) > 1 and self._cores > 1:
            with ThreadPoolExecutor(self._cores) as pool:
                list(pool.map(fill, batches))
        else:
            for batch in batches:
                fill(batch)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        return vectors

    def _forward(self, texts: list[str], task: str) -> Vectors:
        with self._tokenizing:
            # The tokenizer keeps its padding as state, and raises "Already borrowed" for two threads at once.
            features = self._model.preprocess(texts, prompt=self._prompts[task], task=task)
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16, enabled=self._halved):
            vectors: Vectors = self._model(features, task=task)["sentence_embedding"].float().numpy()
        return vectors

    def _prompt(self, *names: str) -> str:
        return next((prompt for name in names if (prompt := self._model.prompts.get(name))), "")


def _load(folder: Path) -> SentenceTransformer:
    shown = transformers_logging.is_progress_bar_enabled()
    transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    try:
        return SentenceTransformer(str(folder), device="cpu", local_files_only=True).eval()
    except (OSError, ValueError, RuntimeError, SafetensorError) as error:
        raise WeightsMissing(
            f"The encoder in {folder} cannot be loaded: {str(error).strip().partition(chr(10))[0]}",
            "Choose a folder that sentence-transformers can load, or fetch the model again.",
        ) from error
    finally:
        if shown:
            transformers_logging.enable_progress_bar()  # type: ignore[no-untyped-call]


@cache
def _cores() -> int:
    """How many batches go side by side: as many as torch has threads, of which each is then left one.

    Threads that share a batch wait for one another at every layer. With other programs at work on the same
    two cores that made questions five times and passages twice as slow as one thread did; batches side by
    side never wait (scripts/benchmark_encoder).
    """
    cores = torch.get_num_threads()
    torch.set_num_threads(1)
    return cores
