"""Where uploaded files are kept, so that they can be read again."""

import hashlib
import os
import shutil
import tempfile
import time
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from indexer.files import settled, storing
from models.errors import StorageFailed
from models.swedish.identity import masked
from search_api.access.errors import TooLarge

_LONGEST = 160
"""Bytes of a name; file systems take 255, and a suffix for files in the making has to fit."""

_ARRIVING = ".arriving-"
_DAY = 86_400
_LETTERS = str.maketrans("0123456789abcdef", "abcdefghijklmnop")
"""Digests are written in letters: figures in a row could look like a personal identity number, and be masked."""


class Arrival:
    """A file that is being received, at `path`, whose last part is its name."""

    def __init__(self, path: Path, most: int) -> None:
        """`most` bytes are taken."""
        self.path = path
        self._most = most
        self._size = 0
        self._sha = hashlib.sha256()
        self._file = path.open("xb")

    @property
    def digest(self) -> str:
        """The SHA-256 of what has come, in hexadecimal."""
        return self._sha.hexdigest()

    def write(self, piece: bytes) -> None:
        """Take the next bytes. Raises TooLarge, StorageFailed."""
        self._size += len(piece)
        if self._size > self._most:
            raise TooLarge(f"The file is larger than {self._most} bytes", "Split it into one file a meeting.")
        self._sha.update(piece)
        with storing():
            self._file.write(piece)

    def close(self) -> None:
        """All has come, and is on the disk. Raises StorageFailed."""
        if not self._file.closed:
            with storing():
                self._file.flush()
                os.fsync(self._file.fileno())
                self._file.close()

    def drop(self) -> None:
        """Nobody wants it."""
        self._file.close()


class Shelf:
    """A folder in which each file lies under its name in a folder of its own, called by its digest.

    So two files of one name are two files, whoever sends them, and no name leads out of the folder.
    """

    def __init__(self, directory: Path) -> None:
        """The folder is made when the first file comes."""
        self._directory = directory

    @contextmanager
    def arrival(self, name: str, most: int) -> Iterator[Arrival]:
        """A file of a safe name (see `safe_name`) to be received, of at most so many bytes; gone when the block ends,
        unless it was kept. Raises StorageFailed."""
        with storing():
            self._directory.mkdir(mode=0o700, exist_ok=True)
            if self._directory.is_symlink():
                raise StorageFailed(
                    "The folder of uploads is a link", "Put a folder in its place: uploads in the index."
                )
            self._sweep()
            folder = Path(tempfile.mkdtemp(prefix=_ARRIVING, dir=self._directory))
            arrival = Arrival(folder / name, most)
        try:
            yield arrival
        finally:
            arrival.drop()
            shutil.rmtree(folder, ignore_errors=True)

    def place(self, name: str, digest: str) -> Path:
        """Where a file of a name and digest is kept."""
        return self._directory.resolve() / digest.translate(_LETTERS)[:32] / name

    def keep(self, arrival: Arrival) -> Path:
        """Put a file that has come in its place; only while writing to the index. Raises StorageFailed."""
        place = self.place(arrival.path.name, arrival.digest)
        with storing():
            settled(arrival.path.parent)
            if place.parent.exists():  # left by one who stored the file and not its meeting
                shutil.rmtree(place.parent)
            arrival.path.parent.rename(place.parent)
            settled(self._directory)
        return place

    def _sweep(self) -> None:
        """Delete what was being received when a process ended, long ago enough that nobody goes on with it."""
        for folder in self._directory.glob(f"{_ARRIVING}*"):
            if folder.lstat().st_mtime < time.time() - _DAY:
                shutil.rmtree(folder, ignore_errors=True)


def safe_name(given: str) -> str:
    """A file's name as it can be stored and shown: no folders, no signs that nobody sees, not hidden, not too long,
    without personal identity numbers. "" where nothing is left."""
    last = unicodedata.normalize("NFC", given).replace("\\", "/").rpartition("/")[2]
    seen = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C").strip(" .")
    path = PurePosixPath(masked(seen))  # last: a sign that nobody sees could part a number
    room = _LONGEST - len(path.suffix.encode())
    return path.stem.encode()[: max(room, 1)].decode(errors="ignore") + path.suffix if seen else ""
