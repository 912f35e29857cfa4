"""An index on disk: the catalog, the engine that follows it, and one writer at a time."""

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from indexer.catalog import Catalog, Moment, file_url
from indexer.columns import Columns
from indexer.engines import open_engine
from indexer.engines.base import Engine, Reader
from indexer.files import settled, storing
from indexer.lock import locked, shared
from indexer.registry import Registry
from models.encoder.base import Encoder
from models.errors import EncoderMismatch, IndexBusy, NotAnIndex, StorageFailed

_log = logging.getLogger(__name__)

CATALOG = "catalog.sqlite"
_LOCK = "lock"
RESTORING = "restoring.sqlite"
_ENGINE = "engine"
UPLOADS = "uploads"
"""The folder of files that came over the API."""
RECEIPTS = "receipts"
"""The folder of what was said of erasures."""
MEMORY = "erasures.json"
"""What was erased, without a name, beside the catalog."""

_BESIDE = ("", "-wal", "-shm", "-journal")
_OURS = {
    _ENGINE,
    UPLOADS,
    RECEIPTS,
    MEMORY,
    f"{MEMORY}.new",
    _LOCK,
    *(f"{name}{end}" for name in (CATALOG, RESTORING) for end in _BESIDE),
}

_RIGHTS = 0o750
"""Of the folder, where it is made: minutes may hold what is not for everybody on the machine."""

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
    epoch: str = ""

    @property
    def moment(self) -> Moment:
        """The catalog's moment that it shows."""
        return Moment(self.sequence, self.epoch)


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
        """The index in a folder, made when there is none yet, migrated when it is of an earlier version.

        `engine` is a kind that `open_engine` knows. Raises NotAnIndex for a folder that holds something else,
        EncoderMismatch for an index of another encoder, StorageFailed.
        """
        make_folder(directory)
        with alone(directory):
            catalog = Catalog.create(file_url(directory / CATALOG), encoder.name, encoder.dimension)
        with storing():
            settled(directory)
        index = cls(directory, catalog, _open_engine(engine, directory, catalog))
        try:
            index.check(encoder)
        except EncoderMismatch:
            index.close()
            raise
        return index

    @classmethod
    def open(cls, directory: Path, engine: str = "local") -> "Index":
        """The index in a folder. Raises NotAnIndex when there is none of this version, StorageFailed."""
        catalog = Catalog.open(file_url(_found(directory)))
        return cls(directory, catalog, _open_engine(engine, directory, catalog))

    @classmethod
    def migrated(cls, directory: Path) -> "Index":
        """The index in a folder, brought to this version. Raises as `open`, and IndexBusy."""
        path = _found(directory)
        with alone(directory):
            catalog = Catalog.migrated(file_url(path))
        return cls(directory, catalog, _open_engine("local", directory, catalog))

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

        Begins with the engine caught up, anew where its files were damaged, so that nothing is built upon them, and
        with what had been replaced before gone. Raises StorageFailed.
        """
        with alone(self.directory):
            if damages := self._engine.damages():
                _log.warning("The search files are built again: %s", "; ".join(damages))
                self._engine.clear()
            self.catch_up()
            self.catalog.purge(self._engine.sequence())
            yield

    def catch_up(self) -> None:
        """Bring the engine to the catalog's sequence. Only while `writing`. Raises StorageFailed."""
        catch_up(self.catalog, self._engine)

    @contextmanager
    def steady(self) -> Iterator[Engine]:
        """The engine, while no other process or thread writes. Raises IndexBusy when one does."""
        with shared(self.directory / _LOCK, _PATIENCE):
            yield self._engine

    def rebuild(self) -> None:
        """Make the engine anew from the catalog: nothing is read or encoded. Raises IndexBusy, StorageFailed."""
        with alone(self.directory):
            self._engine.clear()
            self.catch_up()

    def remake(self) -> None:
        """Make the engine anew at a sequence of its own, so that nothing is left in files or memory of what was taken
        out; readers go on meanwhile. Only while `writing`. Raises StorageFailed."""
        self.catalog.erasures.advance()
        changes = self.catalog.changes(0)
        self._engine.apply(changes.entries, (), changes.sequence, changes.epoch, anew=True)

    def state(self) -> State:
        """The newest whole state. Cheap when nothing changed; safe to call from any thread.

        When the engine is behind the catalog and no writer is there to bring it on, that is done first.
        While one is, the older state is given. Raises IndexBusy when there is none yet, or a backup is being restored.
        """
        state = self._state
        if state is None:
            with self._refreshing:
                return self._refresh()
        if state.moment != self.catalog.moment() and self._refreshing.acquire(blocking=False):
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
        if _moment(self._engine) == self.catalog.moment() or time.monotonic() < self._repair_after:
            return
        try:
            with alone(self.directory, patience=0.0):
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
        engine, now = self._engine.snapshot(), self.catalog.moment()
        sequence = engine.sequence()
        if now.sequence and (not sequence or engine.epoch() != now.epoch):
            raise IndexBusy("The search index is being built", "Try again in a moment.")
        if self._state is not None and self._state.moment == _moment(engine):
            return self._state
        registry = Registry.of(self.catalog, sequence)
        columns = self.catalog.columns(sequence, registry.mentioned())
        abbreviations = self.catalog.abbreviations(sequence)
        if _moment(self._engine.snapshot()) != _moment(engine):
            return self._refresh()  # a writer may have purged what stood at this sequence
        self._state = State(sequence, columns, engine, registry, abbreviations, engine.epoch())
        return self._state


def catch_up(catalog: Catalog, engine: Engine) -> None:
    """Bring an engine to the catalog's moment, from wherever it is; from 0 that builds it anew."""
    reached, now = _moment(engine), catalog.moment()
    if reached.sequence and (reached.epoch != now.epoch or reached.sequence > now.sequence):
        if reached.epoch == now.epoch:
            _log.warning(
                "The catalog has lost changes: it is at %d, and was at %d", now.sequence, reached.sequence
            )
        engine.clear()
    if reached != now:
        changes = catalog.changes(engine.sequence())
        engine.apply(changes.entries, changes.removed, changes.sequence, changes.epoch)


def alone(directory: Path, patience: float | None = None) -> AbstractContextManager[None]:
    """The writer's lock of the index in a folder. Raises IndexBusy after some `patience` (seconds), StorageFailed."""
    return locked(directory / _LOCK, _PATIENCE if patience is None else patience)


def make_folder(directory: Path) -> None:
    """Make the folder of an index, if need be. Raises NotAnIndex where something else is, StorageFailed."""
    with storing():
        if directory.exists() and not directory.is_dir():
            raise _not_an_index(directory, "is a file")
        directory.mkdir(_RIGHTS, parents=True, exist_ok=True)
        settled(directory.parent)
        foreign = {path.name for path in directory.iterdir()} - _OURS
    if foreign and not (directory / CATALOG).exists():
        raise _not_an_index(directory, "holds other files")


def _moment(engine: Engine | Reader) -> Moment:
    return Moment(engine.sequence(), engine.epoch())


def _found(directory: Path) -> Path:
    with storing():
        found, there = (directory / CATALOG).is_file(), directory.exists()
    if not found:
        raise _not_an_index(directory, "is no index" if there else "does not exist")
    return directory / CATALOG


def _open_engine(kind: str, directory: Path, catalog: Catalog) -> Engine:
    return open_engine(kind, directory / _ENGINE / kind, catalog.dimension)


def _not_an_index(directory: Path, why: str) -> NotAnIndex:
    return NotAnIndex(
        f"{directory} {why}", "Give an index folder, or make one with: paragraf index PATH --index DIR"
    )
