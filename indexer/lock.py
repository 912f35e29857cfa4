"""One writer at a time."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from indexer.files import storing
from models.errors import IndexBusy


@contextmanager
def locked(path: Path, patience: float) -> Iterator[None]:
    """Hold the lock that a file stands for; the system lets go of it when the process ends, however it ends.

    Waits `patience` seconds for another process or thread, then raises IndexBusy. Raises StorageFailed when
    the file cannot be opened.
    """
    until = time.monotonic() + patience
    with storing():
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        while True:
            with suppress(BlockingIOError):
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            if time.monotonic() >= until:
                raise IndexBusy("Another process writes to the index", "Try again when it is done.")
            time.sleep(0.05)
        yield
    finally:
        os.close(file)
