"""An index on disk: the catalog, the engine that follows it, and one writer at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from indexer.catalog import Catalog
from indexer.columns import Columns
from indexer.engines.base import Reader
from models.encoder.base import Encoder


@dataclass(frozen=True, slots=True)
class State:
    """One moment of the index, whole: its columns and its engine hold the same items."""

    sequence: int
    columns: Columns
    engine: Reader


class Index:
    """A folder: `catalog.sqlite` holds the truth, `engine/` what is derived from it, `lock` the writer's lock."""

    catalog: Catalog
    encoder_name: str

    @classmethod
    def create(cls, directory: Path, encoder: Encoder, engine: str = "local") -> "Index":
        """The index in a folder, made when there is none yet.

        Raises NotAnIndex for a folder that holds something else, EncoderMismatch for an index of another
        encoder, StorageFailed.
        """
        raise NotImplementedError

    @classmethod
    def open(cls, directory: Path, engine: str = "local") -> "Index":
        """The index in a folder. Raises NotAnIndex when there is none."""
        raise NotImplementedError

    def check(self, encoder: Encoder) -> None:
        """Raises EncoderMismatch when the index was made with another encoder."""
        raise NotImplementedError

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Only one process and thread at a time gets here; the others get IndexBusy. Starts caught up."""
        raise NotImplementedError
        yield

    def catch_up(self) -> None:
        """Bring the engine to the catalog's sequence. Only while `writing`. Raises StorageFailed."""
        raise NotImplementedError

    def state(self) -> State:
        """The newest whole state. Cheap when nothing changed; safe to call from any thread.

        When the engine is behind, because a writer is at work or died, the older state is given, unless no
        writer is there: then the engine is caught up first.
        """
        raise NotImplementedError

    def close(self) -> None:
        """Let go of files and memory."""
        raise NotImplementedError
