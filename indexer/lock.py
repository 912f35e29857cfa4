"""One writer at a time."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from indexer.files import storing
from models.errors import IndexBusy, StorageFailed


@contextmanager
def locked(path: Path, patience: float) -> Iterator[None]:
    """Hold the lock that a file stands for; the system lets go of it when the process ends, however it ends.

    Waits `patience` seconds for another process or thread, then raises IndexBusy. Raises StorageFailed when
    the file cannot be opened.
    """
    with storing():
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    with _held(file, fcntl.LOCK_EX, patience):
        yield


@contextmanager
def shared(path: Path, patience: float) -> Iterator[None]:
    """Keep writers out, together with others who do. Where nothing can be written it takes no writing, either.

    Raises as `locked`.
    """
    try:
        with storing():
            file = os.open(path, os.O_RDONLY)
    except StorageFailed:
        if path.exists():
            raise
        yield  # nobody has written here since the lock was lost, and whoever begins makes it anew
        return
    with _held(file, fcntl.LOCK_SH, patience):
        yield


@contextmanager
def _held(file: int, how: int, patience: float) -> Iterator[None]:
    """Hold a lock on an open file, which is closed at the end."""
    until = time.monotonic() + patience
    try:
        while True:
            with suppress(BlockingIOError):
                fcntl.flock(file, how | fcntl.LOCK_NB)
                break
            if time.monotonic() >= until:
                raise IndexBusy("Another process writes to the index", "Try again when it is done.")
            time.sleep(0.05)
        yield
    finally:
        os.close(file)
