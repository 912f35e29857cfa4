"""Paths as the user gives them to files."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from models.errors import MissingPath, NothingToIndex, Unreadable
from models.swedish.identity import masked

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_RIGHTS = "Check the spelling of the path and the rights of its folder."


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read: its `source`, as reached from the path that the user gave, and its resolved path."""

    source: str
    path: Path


def find_files(paths: Sequence[str], leave_out: Path | None = None) -> tuple[Found, ...]:
    """The files that the paths name, each once: folders are walked in sorted order, hidden files left out.

    `leave_out` is a folder that is not walked, such as the index itself. Touches nothing, so that it can be
    asked before an index is made. Raises MissingPath, NothingToIndex, and Unreadable for a folder that
    cannot be opened.
    """
    check_paths(paths)
    visited = {leave_out.resolve()} if leave_out else set()
    files: dict[Path, Found] = {}
    for path in paths:
        for found in _walk(path, visited):
            files.setdefault(found.path, found)
    if not files:
        raise NothingToIndex(
            f"There are no files in {', '.join(paths)}", "Give files or folders with minutes."
        )
    return tuple(files.values())


def check_paths(paths: Sequence[str]) -> None:
    """Raises MissingPath for the first path that does not exist."""
    for path in paths:
        if not path or not _exists(path):
            raise MissingPath(f"{path or 'An empty path'} does not exist", "Check the spelling of the path.")


def _exists(name: str) -> bool:
    try:
        return Path(name).exists()
    except OSError as error:  # a name too long for the system, or in a folder that may not be entered
        raise MissingPath(f"{name[:200]} cannot be reached: {error.strerror}", _RIGHTS) from error


def _walk(name: str, visited: set[Path]) -> Iterator[Found]:
    path = Path(name)
    if not _is_folder(path):
        if _is_file(path):
            yield Found(_shown(name), _resolved(path))
        return
    if path.resolve() in visited:
        return
    visited.add(path.resolve())
    try:
        names = sorted(child.name for child in path.iterdir())
    except OSError as error:
        raise Unreadable(f"{name} cannot be opened: {error.strerror}", "Check its rights.") from error
    for child in names:
        if not child.startswith("."):
            yield from _walk(f"{name.rstrip('/')}/{child}", visited)


def _shown(name: str) -> str:
    """A name as it can be stored and shown: in UTF-8, on one line, giving no orders to a terminal, and without personal
    identity numbers."""
    return masked(_CONTROLS.sub("\ufffd", name.encode(errors="surrogateescape").decode(errors="replace")))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _is_file(path: Path) -> bool:
    """True also for what cannot be told, such as a broken link: whoever reads it tells why."""
    try:
        return path.is_file() or path.is_symlink()
    except OSError:  # its folder may be listed but not entered
        return True


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # a link that leads to itself; newer Pythons give such a path back
        return path.absolute()
