"""Files to an index: read, parse, recognise, encode, store."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from indexer.index import Index
from models.encoder.base import Encoder
from models.entities.base import EntityRecognizer
from models.records import Unread


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read: its `source`, as reached from the path that the user gave, and its resolved path."""

    source: str
    path: Path


@dataclass(frozen=True, slots=True)
class Report:
    """What was done: files read, unchanged and unread; and what was in those that were read."""

    read: int
    unchanged: int
    unread: tuple[Unread, ...]
    meetings: int
    items: int
    decisions: int


Progress = Callable[[int, int, str], None]
"""Called before each file with how many are done, how many there are, and the file's source; once more at the end."""


def find_files(paths: Sequence[str]) -> tuple[Found, ...]:
    """The files that the paths name, folders walked in sorted order, hidden files left out, each file once.

    Raises MissingPath, NothingToIndex. Touches nothing, so it can be asked before an index is made.
    """
    raise NotImplementedError


def index_paths(
    index: Index,
    paths: Sequence[str],
    encoder: Encoder,
    recognizer: EntityRecognizer,
    progress: Progress = lambda done, total, source: None,
) -> Report:
    """Put the minutes that the paths name into the index; files that did not change are not read again.

    A file that cannot be read is noted and the others go on. Raises MissingPath, NothingToIndex,
    EncoderMismatch, IndexBusy, StorageFailed; meetings stored before stand.
    """
    raise NotImplementedError
