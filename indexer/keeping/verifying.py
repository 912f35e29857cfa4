"""Is an index sound: the catalog by its checksums, the search files by theirs, and each by the other."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from indexer.catalog import Inspection
from indexer.engines.base import Engine
from indexer.index import CATALOG, MEMORY, Index
from indexer.keeping.memory import is_damaged
from models.errors import NotAnIndex, StorageFailed

REPAIR = "Run: paragraf repair"
RESTORE = "Run: paragraf restore, with the last backup"
FINISH = "Run: paragraf erase --finish"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be, and the remedy."""

    what: str
    remedy: str


def verify(directory: Path) -> list[Finding]:
    """What is wrong with the index in a folder; nothing when it is sound. Everything is read, nothing written.

    Readers go on, and writers are kept out only while the search files are read: what is found is of one state. A
    million passages take some minutes. Raises NotAnIndex when there is none of this version, IndexBusy while a writer
    is at work.
    """
    try:
        with closing(Index.open(directory)) as index:
            return _findings(index)
    except NotAnIndex:
        if _is_database(directory / CATALOG):
            raise
        return [Finding("The catalog is no database any more", RESTORE)]
    except StorageFailed as error:
        return [Finding(str(error), RESTORE)]


def _findings(index: Index) -> list[Finding]:
    with index.catalog.inspecting() as inspection:
        with index.steady() as engine:
            derived = list(_derived(engine, inspection))
            unfinished = list(_erasures(index))
        structure = [Finding(damage.what, REPAIR) for damage in inspection.structure()]
        contents = [Finding(d.what, REPAIR if d.document else RESTORE) for d in inspection.contents()]
    return [*structure, *contents, *derived, *unfinished]


def _erasures(index: Index) -> Iterator[Finding]:
    """What was to be gone for good and may stand here still, and whether the memory of it is as it was written."""
    if pending := index.catalog.erasures.pending():
        yield Finding(f"What was to be erased on {pending[0].noted[:10]} is not all gone", FINISH)
    if is_damaged(index.directory):
        yield Finding(f"What is remembered of erasures beside the catalog, in {MEMORY}, is damaged", REPAIR)


def _derived(engine: Engine, inspection: Inspection) -> Iterator[Finding]:
    """What is wrong with the search files, beside the catalog's one moment."""
    if damages := engine.damages():
        yield from (Finding(f"The search files are damaged: {damage}", REPAIR) for damage in damages)
        return
    reached = engine.sequence()
    if reached != inspection.sequence or (reached and engine.epoch() != inspection.epoch):
        if reached > inspection.sequence and engine.epoch() == inspection.epoch:
            told = (
                f"The catalog has lost changes: it is at {inspection.sequence}, the search files at {reached}"
            )
            yield Finding(told, RESTORE)
        else:
            yield Finding(f"The search files are at {reached}, the catalog at {inspection.sequence}", REPAIR)
        return
    held, (items, passages) = engine.snapshot().inventory(), inspection.living()
    for kind, found, wanted in (("items", held.items, items), ("passages", held.passages, passages)):
        if not np.array_equal(found, wanted):
            told = f"The search files hold {found.size} {kind}, the catalog {wanted.size}, and they are not the same"
            yield Finding(told, REPAIR)


def _is_database(path: Path) -> bool:
    """Whether a file begins as SQLite's do; True for one that is not there, of which others tell."""
    try:
        with path.open("rb") as file:
            return file.read(16) == b"SQLite format 3\x00"
    except OSError:
        return True
