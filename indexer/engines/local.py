"""The engine on this machine: words in tantivy, vectors in faiss, one stamp over both.

A folder with `words/` (tantivy), `vectors.faiss` and `stamp.json`. While the parts change, a file `applying`
lies beside them: whoever finds it knows that they may not belong together, and whoever has loaded them
looks once more that the stamp is still the same. So readers need no lock.
"""

import logging
import shutil
import threading
import time
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from indexer.engines.base import Entry, LexicalQuery, Scores
from indexer.engines.files import Prepared, storing
from indexer.engines.lexical import LexicalReader, LexicalWriter
from indexer.engines.stamp import Stamp, Unfit
from indexer.engines.vectors import VectorIndex
from models.encoder.base import Vectors
from models.errors import IndexBusy

_log = logging.getLogger(__name__)

_PATIENCE = 5.0
"""Seconds to wait for a writer that is just changing the parts; that takes well under one."""


class LocalEngine:
    """One writer at a time (the caller sees to it), any number of readers in any process."""

    def __init__(self, directory: Path, dimension: int) -> None:
        """Touches nothing: the first `apply` makes the folder."""
        self._directory = directory
        self._dimension = dimension
        self._stamp = directory / "stamp.json"
        self._words = directory / "words"
        self._vectors = directory / "vectors.faiss"
        self._applying = directory / "applying"
        self._loading = threading.Lock()
        self._parts: _Parts | None = None
        self._whole: _Parts | None = None

    def sequence(self) -> int:
        return self._load().sequence()

    def apply(self, entries: Iterable[Entry], removed: Sequence[int], sequence: int) -> None:
        parts = self._load()
        with storing(), ExitStack() as cleanup:
            if not parts.sequence():
                self._wipe()
            words = LexicalWriter(self._words)
            cleanup.callback(words.close)
            words.remove(removed)
            keys: list[int] = []
            vectors: list[Vectors] = []
            for entry in entries:
                words.replace(entry)
                keys.append(entry.key)
                vectors.append(entry.vectors)
            changed = parts.vectors.changed(removed, keys, vectors)
            fresh_vectors = cleanup.enter_context(Prepared(self._vectors, changed.data()))
            fresh_stamp = cleanup.enter_context(Prepared(self._stamp, Stamp(self._dimension, sequence).data()))
            # From here on only the commit needs space, and it happens whole or not at all.
            self._applying.touch()
            try:
                words.commit()
            except OSError:
                self._applying.unlink()
                raise
            fresh_vectors.place()
            fresh_stamp.place()
            self._applying.unlink()

    def snapshot(self) -> "_Parts":
        until = time.monotonic() + _PATIENCE
        while not (parts := self._load()).whole:
            if self._whole:
                return self._whole
            if time.monotonic() > until:
                raise IndexBusy("The search index is being built", "Try again in a moment.")
            time.sleep(0.02)
        self._whole = parts
        return parts

    def clear(self) -> None:
        with storing():
            self._wipe()

    def close(self) -> None:
        self._parts = self._whole = None

    def _wipe(self) -> None:
        self._directory.mkdir(parents=True, exist_ok=True)
        self._stamp.unlink(missing_ok=True)  # first: without it the rest counts for nothing
        shutil.rmtree(self._directory)
        self._directory.mkdir()

    def _load(self) -> "_Parts":
        with self._loading:
            while self._parts is None or self._parts.seen != (seen := self._see()):
                parts = self._open(seen := self._see())
                if self._see() == seen:
                    self._parts = parts
            return self._parts

    def _see(self) -> "_Seen":
        try:
            stamp = self._stamp.read_bytes()
        except FileNotFoundError:
            stamp = b""
        return _Seen(stamp, self._applying.exists())
