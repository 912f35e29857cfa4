"""Files that are whole or not there, and what a disk's troubles mean to a user."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.errors import StorageFailed


class Prepared:
    """A file written in full beside its place, on the disk, so that putting it there takes no space."""

    def __init__(self, path: Path, data: bytes | memoryview) -> None:
        """Raises OSError."""
        self._path = path
        self._fresh = path.with_name(f"{path.name}.new")
        with self._fresh.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())

    def place(self) -> None:
        """Put it in its place: whoever opens it finds the old content or the new, also after a power cut."""
        self._fresh.replace(self._path)
        folder = os.open(self._path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    def drop(self) -> None:
        """Take it away, if it was not placed."""
        self._fresh.unlink(missing_ok=True)


@contextmanager
def storing() -> Iterator[None]:
    """Translate the system's errors into StorageFailed."""
    try:
        yield
    except OSError as error:
        raise StorageFailed(
            f"The index could not be written: {error.strerror or error}",
            "Check the free space and rights of its folder, then run again; what was stored before stands.",
        ) from error
