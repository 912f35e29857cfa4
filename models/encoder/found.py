"""Finds the folder of a model that somebody chose, and what to call it."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from models.errors import WeightsMissing

_MODEL_FILES = {".safetensors", ".bin", ".json", ".txt", ".model"}
_STRETCH = 4096


@dataclass(frozen=True, slots=True)
class Found:
    """A model's folder, and a name that no model with other vectors has."""

    folder: Path
    name: str


def find(source: str) -> Found:
    """The model that is the folder `source`, or that the hub's library keeps under that name.

    Nothing is fetched: a misspelt name would keep a machine without a way to the hub waiting for a minute,
    and a search should never be what sends for half a gigabyte. Raises WeightsMissing.
    """
    if source and Path(source).is_dir():
        folder = Path(source)
        return Found(folder, f"{folder.resolve().name}@{_digest(folder)}")

    from huggingface_hub import snapshot_download

    try:
        folder = Path(snapshot_download(source, local_files_only=True))
    except (OSError, ValueError) as error:
        raise WeightsMissing(
            f"No encoder is called {source!r}: there is no such folder, and no such model on this machine",
            "Give the folder of a sentence-transformers model, or a name on the hub after fetching it "
            "with: hf download NAME",
        ) from error
    return Found(folder, f"{source}@{_digest(folder)}")


def _digest(folder: Path) -> str:
    """Eight hex digits over the files that a vector follows from: of each its name, its size, and 64 evenly
    spaced stretches, which is all of a small file."""
    digest = hashlib.blake2b(digest_size=4)
    for path in sorted(path for path in folder.rglob("*") if path.suffix in _MODEL_FILES):
        size = path.stat().st_size
        digest.update(f"{path.relative_to(folder)} {size}".encode())
        with path.open("rb") as file:
            for start in range(0, size, max(_STRETCH, size // 64)):
                file.seek(start)
                digest.update(file.read(_STRETCH))
    return digest.hexdigest()
