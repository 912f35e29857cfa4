"""Files that are whole or not there, and what a disk's troubles mean to a user."""

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from models.errors import StorageFailed


@contextmanager
def prepared(path: Path, data: bytes | memoryview, mode: int | None = None) -> Iterator[Callable[[], None]]:
    """A file written in full beside its place. What is given puts it there, which takes no more space.

    Whoever opens the file finds the old content or the new, also after a power cut. `mode` are its rights, where they
    are not to be the user's usual ones. Raises OSError.
    """
    fresh = path.with_name(f"{path.name}.new")
    try:
        with fresh.open("wb") as file:
            if mode is not None:
                os.fchmod(file.fileno(), mode)  # before there is anything to read
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield lambda: _place(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)


def _place(fresh: Path, path: Path) -> None:
    fresh.replace(path)
    settled(path.parent)


def settled(path: Path) -> None:
    """See to it that a file's bytes, or the names in a folder, outlive a power cut. Raises OSError."""
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def digest(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def storing() -> Iterator[None]:
    """Translate the system's errors into StorageFailed."""
    try:
        yield
    except OSError as error:
        raise StorageFailed(
            f"The index could not be read or written: {error.strerror or error}",
            "Check the free space and rights of its folder, then run again; what was stored before stands.",
        ) from error
