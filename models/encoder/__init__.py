"""Text to vectors: one face, behind it ONNX Runtime for the default and sentence-transformers for any other.

Importing it loads no model, and the default never loads torch.
"""

from pathlib import Path

from models.encoder.base import Encoder, Vectors
from models.loading import collector_at_rest

DEFAULT_ENCODER = "multilingual-e5-small"
"""The encoder whose weights come with a package, so that a machine without a model hub has one."""

__all__ = ["DEFAULT_ENCODER", "Encoder", "Vectors", "load_encoder"]


def load_encoder(name: str = DEFAULT_ENCODER, cache: Path | None = None) -> Encoder:
    """The encoder of that name: the default, the folder of a sentence-transformers model, or its name on a hub.

    The name that an index is stamped with does as well: what follows its "@" tells versions apart and is left
    aside. `cache` is where the default's folder is made when it is not there yet; the user's own cache folder
    unless given. The default is loaded when its first text comes (.4 s), others at once. Raises WeightsMissing.
    """
    source = name if Path(name).exists() else name.partition("@")[0]
    if source == DEFAULT_ENCODER:
        from models.encoder.compact import compact
        from models.encoder.deferred import DeferredEncoder

        kept = compact(cache)
        return DeferredEncoder(kept.name, kept.dimension, lambda: _default(kept.folder, kept.name))

    from models.encoder.found import find

    found = find(source)
    with collector_at_rest():
        from models.encoder.transformer import TransformerEncoder

        return TransformerEncoder(found.folder, found.name)


def _default(folder: Path, name: str) -> Encoder:
    from models.encoder.onnx_runtime import OnnxEncoder

    return OnnxEncoder(folder, name)
