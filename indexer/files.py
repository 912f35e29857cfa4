"""Files that are whole or not there, and what a disk's troubles mean to a user."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from models.errors import StorageFailed


@contextmanager
def prepared(path: Path, data: bytes | memoryview) -> Iterator[Callable[[], None]]:
    """A file written in full beside its place. What is given puts it there, which takes no more space.

    Whoever opens the file finds the old content or the new, also after a power cut. Raises OSError.
    """
    fresh = path.with_name(f"{path.name}.new")
    try:
        with fresh.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield lambda: _place(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)


def _place(fresh: Path, path: Path) -> None:
    fresh.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


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
