"""The manifest of an engine's folder: what its files held when they were last whole."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from indexer.files import digest

NAME = "manifest.json"

_PASSING = {NAME, "applying"}
_CHANGING = {"meta.json", ".managed.json"}
"""What tantivy writes anew with every commit. Its other files never change: names are not used twice."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """`mark` is that of the stamp beside it; `files` are SHA-256 by path in the folder, in hexadecimal."""

    mark: str
    files: Mapping[str, str]

    @classmethod
    def read(cls, directory: Path) -> "Manifest":
        """The manifest in a folder; an empty one when there is none that can be read. Raises OSError."""
        try:
            told = json.loads((directory / NAME).read_bytes())
            return cls(str(told["mark"]), dict(told["files"]))
        except (FileNotFoundError, ValueError, TypeError, KeyError):
            return cls("", {})

    def after(self, directory: Path, mark: str) -> "Manifest":
        """The manifest of the files as they are now; those that never change are not looked at again."""
        kept = {name: found for name, found in self.files.items() if Path(name).parent != Path()}
        files = {
            name: kept[name] if name in kept and path.name not in _CHANGING else digest(path)
            for name, path in _files(directory)
        }
        return Manifest(mark, files)

    def data(self) -> bytes:
        """What to write to a file."""
        return json.dumps(asdict(self), separators=(",", ":")).encode()

    def differing(self, directory: Path) -> Iterator[str]:
        """What is to be said of each file that is not as it was. Raises OSError."""
        there = dict(_files(directory))
        for name, told in sorted(self.files.items()):
            if name not in there:
                yield f"{name} is missing"
            elif digest(there[name]) != told:
                yield f"{name} differs from its checksum"


def _files(directory: Path) -> Iterator[tuple[str, Path]]:
    """The files of a state, by their path in the folder: neither locks nor what only passes."""
    for path in sorted(directory.rglob("*")):
        if path.is_file() and path.name not in _PASSING and path.suffix not in {".lock", ".new"}:
            yield path.relative_to(directory).as_posix(), path
