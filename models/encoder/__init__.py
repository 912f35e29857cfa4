"""Text to vectors: one face, behind it sentence-transformers. Importing it loads no model and no torch."""

from pathlib import Path

from models.encoder.base import Encoder, Vectors

DEFAULT_ENCODER = "multilingual-e5-small"
"""The encoder whose weights come with a package, so that a machine without a model hub has one."""

__all__ = ["DEFAULT_ENCODER", "Encoder", "Vectors", "load_encoder"]


def load_encoder(name: str = DEFAULT_ENCODER, cache: Path | None = None) -> Encoder:
    raise NotImplementedError(name, cache)
