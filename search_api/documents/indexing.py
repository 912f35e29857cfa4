"""What makes a meeting of an uploaded file, and puts it into an index."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from indexer.catalog import Catalog
from indexer.discretion import DISCREET, Discretion
from indexer.paths import Found
from indexer.pipeline import read_meeting, store
from models.encoder.base import Encoder
from models.entities.base import EntityRecognizer
from models.errors import IndexBusy, Unreadable
from models.records import Meeting

_PATIENCE = 2.0
"""Seconds to wait while another file is read. Whoever waits holds a place that a search could have."""


class Indexing:
    """Reads files one at a time, by the encoder of an index and a recognizer that is loaded when the first file comes.

    `limit` is how many bytes a file may have. Safe to use from many threads, and for several indexes.
    """

    def __init__(
        self,
        encoder: Encoder,
        load_recognizer: Callable[[], EntityRecognizer],
        limit: int,
        discretion: Discretion = DISCREET,
    ) -> None:
        self.limit = limit
        self._encoder = encoder
        self._load_recognizer = load_recognizer
        self._discretion = discretion
        self._reading = threading.Lock()

    @cached_property
    def _recognizer(self) -> EntityRecognizer:
        return self._load_recognizer()

    def read(self, path: Path, source: str, meeting_id: str) -> Meeting:
        """The meeting that a file tells. Raises Unreadable that names the source, IndexBusy while others are read."""
        with self._alone():
            try:
                return read_meeting(Found(source, path), meeting_id, self._recognizer, self._discretion)
            except Unreadable as error:
                raise type(error)(f"{source} cannot be read: {error}", error.remedy) from error

    def store(self, catalog: Catalog, meeting: Meeting, path: str, digest: str) -> None:
        """Put a meeting into a catalog; only while writing to its index. Raises StorageFailed."""
        store(catalog, meeting, path, digest, self._encoder)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if not self._reading.acquire(timeout=_PATIENCE):
            raise IndexBusy("Another document is being read", "Send it again in a moment.")
        try:
            yield
        finally:
            self._reading.release()
