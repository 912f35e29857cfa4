"""One file read and parsed, and whether what came of it may come of a file."""

import resource
import signal
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import FrameType

from indexer.minutes import parse
from indexer.minutes.holding import check_open
from indexer.reading import document_of, read
from indexer.reading.formats import FORMATS, read_bytes
from indexer.reading.worker import MEMORY, SECONDS
from models.errors import Unreadable
from models.records import Document

SECONDS_TO_PARSE = 20.0
"""Of the processor's time. Nothing bounds it in use: minutes of usual length take a tenth of a second."""

APART = frozenset({"pdf", "image"})
"""Kinds that are read in the process that is made for it, as in use; all others' readers are tried here."""


class Outcome(StrEnum):
    """What became of a file."""

    READ = "read"
    REFUSED = "refused"
    FINDING = "finding"


@dataclass(frozen=True, slots=True)
class Tried:
    """What became of a file of a suffix, in how many milliseconds; of a finding what there is to say."""

    suffix: str
    outcome: Outcome
    milliseconds: float
    told: str = ""


def bound() -> None:
    """Let this process have no more memory than the readers' own."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def tried(data: bytes, suffix: str, folder: Path) -> Tried:
    """A file with these bytes and this suffix, read and parsed; one that has to lie on disk lies in the folder.

    Only in a main thread: its alarms end what takes too long.
    """
    begun = time.perf_counter()

    def ended(outcome: Outcome, told: str = "") -> Tried:
        return Tried(suffix, outcome, (time.perf_counter() - begun) * 1000, told)

    try:
        document = _document(data, suffix, folder)
        with _within(SECONDS_TO_PARSE):
            check_open(document)
            parse(document, "0" * 12)
    except Unreadable as error:
        return ended(Outcome.REFUSED) if str(error) and error.remedy else ended(Outcome.FINDING, repr(error))
    except Exception:  # noqa: BLE001 (that is what is looked for)
        return ended(Outcome.FINDING, traceback.format_exc())
    return ended(Outcome.READ)


def _document(data: bytes, suffix: str, folder: Path) -> Document:
    form = FORMATS[suffix]
    if form.kind in APART:
        path = folder / f"file{suffix}"
        path.write_bytes(data)
        return read(path, path.name)
    with _within(SECONDS):
        try:
            pages = read_bytes(data, form)
        except MemoryError as error:  # the process that reads in use tells it so
            raise Unreadable("takes too much memory", "Split it, or save it anew.") from error
    with _within(SECONDS_TO_PARSE):
        return document_of(pages, f"file{suffix}")


@contextmanager
def _within(seconds: float) -> Iterator[None]:
    """Raises TimeoutError inside when it takes more of the processor's time."""

    def stop(_: int, __: FrameType | None) -> None:
        raise TimeoutError(f"more than {seconds:.0f} seconds of the processor")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
