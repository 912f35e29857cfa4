"""What a watch stands on: the system tells of changes in the folders that were there when it was asked, in no others.

Of a folder that was put in the place of one, or a disk that was taken away and mounted again, it says nothing.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")
_POINT = 4
"""The field of a line of it that has the mount point, with blanks and such as three octal figures (proc(5))."""

_OPEN = Path("/proc/self/fd")
_ASKED = Path("/proc/self/fdinfo")
_ASKING = Path("anon_inode:inotify")

Ground = frozenset[tuple[object, ...]]
"""To be compared alone: where two differ, something else lies there."""


def missing(paths: Sequence[str]) -> list[str]:
    """Those of the paths at which there is nothing now, or nothing that can be reached."""
    return [path for path in paths if _identity(path) is None]


def mounted(paths: Sequence[str]) -> frozenset[str]:
    """Where disks are mounted, at the paths or below. Empty where the system does not tell."""
    return frozenset(point for point, _ in _mounts(paths))


def ground(paths: Sequence[str]) -> Ground:
    """What lies at the paths, and the disks that are mounted there or below."""
    return frozenset([*((path, _identity(path)) for path in paths), *_mounts(paths)])


def watched_disks() -> frozenset[str]:
    """The disks with folders that this process has asked the system about; empty where the system does not tell.

    One that is taken away leaves them, and does not come back by being mounted again, even with the same numbers.
    """
    if not _OPEN.exists():
        return frozenset()
    asking = (file.name for file in _OPEN.iterdir() if _leads_to(file) == _ASKING)
    lines = (line for name in asking for line in _lines(_ASKED / name) if line.startswith("inotify"))
    return frozenset(word for line in lines for word in line.split() if word.startswith("sdev:"))


def _identity(path: str) -> tuple[int, int] | None:
    try:
        status = Path(path).stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _mounts(paths: Sequence[str]) -> Iterator[tuple[str, str]]:
    roots = {Path(path).resolve() for path in paths}
    for line in _lines(_MOUNTS):
        point = (
            line.split()[_POINT].encode().decode("unicode_escape").encode("latin-1").decode(errors="replace")
        )
        if not roots.isdisjoint((Path(point), *Path(point).parents)):
            yield point, line


def _leads_to(link: Path) -> Path | None:
    try:
        return link.readlink()
    except FileNotFoundError:  # it was closed meanwhile
        return None


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(errors="replace").splitlines()
    except FileNotFoundError:
        return []
