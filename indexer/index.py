"""An index on disk: the catalog, the engine that follows it, and one writer at a time."""

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from indexer.catalog import Catalog, file_url
from indexer.columns import Columns
from indexer.engines import open_engine
from indexer.engines.base import Engine, Reader
from indexer.files import storing
from indexer.lock import locked
from indexer.registry import Registry
from models.encoder.base import Encoder
from models.errors import EncoderMismatch, IndexBusy, NotAnIndex, StorageFailed

_log = logging.getLogger(__name__)

_CATALOG = "catalog.sqlite"
_ENGINE = "engine"
_LOCK = "lock"
_OURS = {_CATALOG, f"{_CATALOG}-wal", f"{_CATALOG}-shm", f"{_CATALOG}-journal", _ENGINE, _LOCK}

_PATIENCE = 2.0
"""Seconds to wait for the writer's lock: a reader that repairs the engine holds it for a moment."""

_PAUSE = 10.0
"""Seconds before a reader that could not repair the engine tries again."""


@dataclass(frozen=True, slots=True)
class State:
    """One moment of the index, whole: its columns, its registry and its engine hold the same items.

    `abbreviations` are those that its minutes explain, each with its long form.
    """

    sequence: int
    columns: Columns
    engine: Reader
    registry: Registry
    abbreviations: tuple[tuple[str, str], ...]


class Index:
    """A folder: `catalog.sqlite` holds the truth, `engine/` what is derived from it, `lock` the writer's lock."""

    def __init__(self, directory: Path, catalog: Catalog, engine: Engine) -> None:
        """Use `create` or `open`."""
        self.directory = directory
        self.catalog = catalog
        self._engine = engine
        self._state: State | None = None
        self._refreshing = threading.Lock()
        self._repair_after = 0.0

    @property
    def encoder_name(self) -> str:
        """The name of the encoder that made the vectors."""
        return self.catalog.encoder

    @classmethod
    def create(cls, directory: Path, encoder: Encoder, engine: str = "local") -> "Index":
        """The index in a folder, made when there is none yet. `engine` is a kind that `open_engine` knows.

        Raises NotAnIndex for a folder that holds something else, EncoderMismatch for an index of another
        encoder, StorageFailed.
        """
        with storing():
            if directory.exists() and not directory.is_dir():
                raise _not_an_index(directory, "is a file")
            directory.mkdir(parents=True, exist_ok=True)
            foreign = {path.name for path in directory.iterdir()} - _OURS
        if foreign and not (directory / _CATALOG).exists():
            raise _not_an_index(directory, "holds other files")
        with locked(directory / _LOCK, _PATIENCE):
            catalog = Catalog.create(file_url(directory / _CATALOG), encoder.name, encoder.dimension)
        index = cls(directory, catalog, _open_engine(engine, directory, catalog))
        try:
            index.check(encoder)
        except EncoderMismatch:
            index.close()
            raise
        return index

    @classmethod
    def open(cls, directory: Path, engine: str = "local") -> "Index":
        """The index in a folder. Raises NotAnIndex when there is none, StorageFailed."""
        with storing():
            found, there = (directory / _CATALOG).is_file(), directory.exists()
        if not found:
            raise _not_an_index(directory, "is no index" if there else "does not exist")
        catalog = Catalog.open(file_url(directory / _CATALOG))
        return cls(directory, catalog, _open_engine(engine, directory, catalog))

    def check(self, encoder: Encoder) -> None:
        """Raises EncoderMismatch when the index was made with another encoder."""
        if (encoder.name, encoder.dimension) != (self.catalog.encoder, self.catalog.dimension):
            raise EncoderMismatch(
                f"The index was made with the encoder {self.catalog.encoder}, not {encoder.name}",
                f"Choose the encoder {self.catalog.encoder}, or index anew with {encoder.name} in an empty folder.",
            )

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Only one process and thread at a time gets here; others get IndexBusy.

        Begins with the engine caught up, and with what had been replaced before gone. Raises StorageFailed.
        """
        with locked(self.directory / _LOCK, _PATIENCE):
            self.catch_up()
            self.catalog.purge(self._engine.sequence())
            yield

    def catch_up(self) -> None:
        """Bring the engine to the catalog's sequence. Only while `writing`. Raises StorageFailed."""
        catch_up(self.catalog, self._engine)

    def state(self) -> State:
        """The newest whole state. Cheap when nothing changed; safe to call from any thread.

        When the engine is behind the catalog and no writer is there to bring it on, that is done first.
        While one is, the older state is given. Raises IndexBusy when there is none yet.
        """
        state = self._state
        if state is None:
            with self._refreshing:
                return self._refresh()
        if state.sequence != self.catalog.sequence() and self._refreshing.acquire(blocking=False):
            try:
                return self._refresh()
            finally:
                self._refreshing.release()
        return state

    def close(self) -> None:
        """Let go of files and memory."""
        self._engine.close()
        self.catalog.close()

    def _repair(self) -> None:
        if self._engine.sequence() == self.catalog.sequence() or time.monotonic() < self._repair_after:
            return
        try:
            with locked(self.directory / _LOCK, patience=0.0):
                self.catch_up()
        except IndexBusy:
            return  # the writer will
        except StorageFailed as error:
            if not self._engine.sequence():
                raise  # there is nothing older to serve
            self._repair_after = time.monotonic() + _PAUSE
            _log.warning("The search files could not be brought up to date: %s", error)

    def _refresh(self) -> State:
        self._repair()
        engine = self._engine.snapshot()
        sequence = engine.sequence()
        if self._state is not None and self._state.sequence == sequence:
            return self._state
        if not sequence and self.catalog.sequence():
            raise IndexBusy("The search index is being built", "Try again in a moment.")
        registry = Registry.of(self.catalog, sequence)
        columns = self.catalog.columns(sequence, registry.mentioned())
        abbreviations = self.catalog.abbreviations(sequence)
        if self._engine.snapshot().sequence() != sequence:
            return self._refresh()  # a writer may have purged what stood at this sequence
        self._state = State(sequence, columns, engine, registry, abbreviations)
        return self._state


def catch_up(catalog: Catalog, engine: Engine) -> None:
    """Bring an engine to the catalog's sequence, from wherever it is; from 0 that builds it anew."""
    reached, now = engine.sequence(), catalog.sequence()
    if reached > now:  # an older catalog was put back
        engine.clear()
    if reached != now:
        changes = catalog.changes(engine.sequence())
        engine.apply(changes.entries, changes.removed, changes.sequence)


def _open_engine(kind: str, directory: Path, catalog: Catalog) -> Engine:
    return open_engine(kind, directory / _ENGINE / kind, catalog.dimension)


def _not_an_index(directory: Path, why: str) -> NotAnIndex:
    return NotAnIndex(
        f"{directory} {why}", "Give an index folder, or make one with: paragraf index PATH --index DIR"
    )
