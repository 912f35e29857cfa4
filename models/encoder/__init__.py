"""Text to vectors: one face, behind it sentence-transformers. Importing it loads no model and no torch."""

from pathlib import Path

from models.encoder.base import Encoder, Vectors
from models.loading import collector_at_rest

DEFAULT_ENCODER = "multilingual-e5-small"
"""The encoder whose weights come with a package, so that a machine without a model hub has one."""

__all__ = ["DEFAULT_ENCODER", "Encoder", "Vectors", "load_encoder"]


def load_encoder(name: str = DEFAULT_ENCODER, cache: Path | None = None) -> Encoder:
    """The encoder of that name: the default, the folder of a sentence-transformers model, or its name on a hub.

    The name that an index is stamped with does as well: what follows its "@" tells versions apart and is left
    aside. `cache` is where the default's weights are unpacked when they are not yet; the user's own cache
    folder unless given. The default is loaded when its first text comes (some 8 s), others at once.
    Raises WeightsMissing.
    """
    source = name if Path(name).exists() else name.partition("@")[0]
    if source == DEFAULT_ENCODER:
        from models.encoder.deferred import DeferredEncoder
        from models.encoder.unpack import unpack

        unpacked = unpack(cache)
        return DeferredEncoder(
            unpacked.name, unpacked.dimension, lambda: _load(unpacked.folder, unpacked.name)
        )

    from models.encoder.found import find

    found = find(source)
    return _load(found.folder, found.name)


def _load(folder: Path, name: str) -> Encoder:
    with collector_at_rest():
        from models.encoder.transformer import TransformerEncoder

        return TransformerEncoder(folder, name)
