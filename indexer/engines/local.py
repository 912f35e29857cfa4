"""The engine on this machine: words in tantivy, vectors in faiss, one stamp over both.

A folder with `words/` (tantivy), `vectors.faiss`, `stamp.json` and `manifest.json`. A file `applying` comes before
the parts change and goes after; it holds the mark of the stamp that is placed last. Whoever finds it beside another
stamp knows that the parts may not belong together, and whoever has loaded them looks once more that nothing
changed meanwhile. So readers need no lock. The manifest comes when tantivy has brought its files together; where it
is not of the stamp, a writer died just before, and the parts cannot be checked.
"""

import logging
import shutil
import threading
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from indexer.engines.base import NO_SCORES, Entry, Inventory, Reader, Scores, Word
from indexer.engines.lexical import LexicalReader, LexicalWriter
from indexer.engines.manifest import NAME, Manifest
from indexer.engines.stamp import Stamp, Unfit
from indexer.engines.vectors import VectorIndex
from indexer.files import prepared, storing
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

    def epoch(self) -> str:
        return self._load().epoch()

    def apply(
        self,
        entries: Iterable[Entry],
        removed: Sequence[int],
        sequence: int,
        epoch: str = "",
        anew: bool = False,
    ) -> None:
        stamp = Stamp(self._dimension, sequence, epoch)
        with storing():
            self._change(entries, removed, stamp, anew)
            manifest = Manifest.read(self._directory).after(self._directory, stamp.mark)
            with prepared(self._directory / NAME, manifest.data()) as place:
                place()
            self._applying.unlink()

    def _change(self, entries: Iterable[Entry], removed: Sequence[int], stamp: Stamp, anew: bool) -> None:
        """Bring the parts to a stamp. Raises OSError."""
        parts = self._load()
        with ExitStack() as cleanup:
            if not parts.sequence():
                self._wipe()
            words = LexicalWriter(self._words)
            cleanup.callback(words.close)
            if anew:
                words.clear()
            words.remove(removed)
            keys: list[int] = []
            vectors: list[Vectors] = []
            for entry in entries:
                words.replace(entry)
                keys.append(entry.key)
                vectors.append(entry.vectors)
            before = VectorIndex.empty(self._dimension) if anew else parts.vectors
            changed = before.changed(removed, keys, vectors)
            place_vectors = cleanup.enter_context(prepared(self._vectors, changed.data()))
            place_stamp = cleanup.enter_context(prepared(self._stamp, stamp.data()))
            place_mark = cleanup.enter_context(prepared(self._applying, stamp.mark.encode()))
            # From here on only the commit needs space, and it happens whole or not at all.
            place_mark()
            try:
                words.commit()
            except OSError:
                if parts.whole:
                    self._applying.unlink()
                raise
            place_vectors()
            place_stamp()

    def snapshot(self) -> Reader:
        until = time.monotonic() + _PATIENCE
        while not (parts := self._load()).whole:
            if self._whole:
                return self._whole
            if time.monotonic() > until:
                raise IndexBusy("The search index is being built", "Try again in a moment.")
            time.sleep(0.02)
        self._whole = parts
        return parts

    def damages(self) -> list[str]:
        with storing():
            stamp, manifest = _content(self._stamp), Manifest.read(self._directory)
            if not stamp:
                return []
            try:
                mark = Stamp.parse(stamp, self._dimension).mark
            except Unfit as error:
                return [str(error)]
            if self._applying.exists() or manifest.mark != mark:
                return ["they were being written when their writer stopped"]
            return list(manifest.differing(self._directory))

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
        """The parts as they lie in the folder now, whole or not."""
        with self._loading:
            while True:
                seen = self._see()
                if self._parts is not None and self._parts.seen == seen:
                    return self._parts
                parts, trouble = self._open(seen)
                if self._see() == seen:
                    self._parts = parts
                    if trouble:
                        _log.warning("The search files in %s are built again: %s", self._directory, trouble)

    def _see(self) -> "_Seen":
        stamp, applying = _content(self._stamp), _content(self._applying)
        return _Seen(stamp, b"" if applying in stamp else applying)

    def _open(self, seen: "_Seen") -> "tuple[_Parts, Unfit | None]":
        nothing = VectorIndex.empty(self._dimension)
        if not seen.stamp:
            return _Parts(seen, None, None, nothing), None
        try:
            stamp = Stamp.parse(seen.stamp, self._dimension)
            words = LexicalReader(self._words)
            vectors = VectorIndex.read(self._vectors, self._dimension)
        except Unfit as error:
            return _Parts(seen, None, None, nothing, whole=False), error
        return _Parts(seen, stamp, words, vectors, whole=not seen.applying), None


@dataclass(frozen=True, slots=True)
class _Seen:
    """What tells one state of the folder from another: the stamp's bytes, and the mark of one that is still to come.

    Both are b"" for none.
    """

    stamp: bytes
    applying: bytes


@dataclass(frozen=True, slots=True)
class _Parts:
    """What was loaded, and a Reader of it. Not `whole` when a writer is between the parts, or died there."""

    seen: _Seen
    stamp: Stamp | None
    words: LexicalReader | None
    vectors: VectorIndex
    whole: bool = True

    def sequence(self) -> int:
        return self.stamp.sequence if self.stamp else 0

    def epoch(self) -> str:
        return self.stamp.epoch if self.stamp else ""

    def inventory(self) -> Inventory:
        return Inventory(self.words.keys if self.words else NO_SCORES.keys, self.vectors.owners())

    def lexical(self, words: Sequence[Word], limit: int | None = None) -> Scores:
        return self.words.search(words, limit) if self.words else NO_SCORES

    def holding(self, phrase: tuple[str, ...]) -> NDArray[np.int64]:
        return self.words.holding(phrase) if self.words else NO_SCORES.keys

    def vocabulary(self) -> Mapping[str, int]:
        return self.words.vocabulary() if self.words else {}

    def semantic(self, vector: NDArray[np.float32]) -> Scores:
        return self.vectors.nearest(vector)


def _content(path: Path) -> bytes:
    with storing():
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return b""
