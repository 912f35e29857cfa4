"""What can be made whole without a backup is made whole: all but the catalog's own content."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from indexer.catalog import Catalog, Damage
from indexer.index import MEMORY, Index
from indexer.keeping import memory
from models.errors import NotFound, StorageFailed

_RESTORE = "Restore the last backup with: paragraf restore FILE --index DIR --force"


@dataclass(frozen=True, slots=True)
class Repair:
    """What was done, a line each, and what is still wrong.

    `again` are the sources of files that are to be read again, which the next indexing of their folders does.
    """

    done: tuple[str, ...]
    left: tuple[str, ...] = ()
    again: tuple[str, ...] = ()


def repair(directory: Path) -> Repair:
    """Make the search files anew from the catalog, the memory of erasures and SQLite's indexes where they are damaged.

    No file is read and nothing encoded. Files whose meetings differ from their checksums are noted to be read again;
    till then their meetings stay as they are, unless they can no longer be read at all. Raises StorageFailed where the
    catalog's structure is damaged beyond that, NotAnIndex, IndexBusy.
    """
    done: list[str] = []
    with closing(Index.open(directory)) as index:
        if _structure(index):
            index.catalog.reindex()
            if left := _structure(index):
                raise StorageFailed(left[0].what, _RESTORE)
            done.append("The catalog's indexes were made anew")
        with index.catalog.inspecting() as inspection:
            damages = inspection.contents()
        ids = {damage.document for damage in damages if damage.document}
        hurt = [document for document in index.catalog.documents() if document.id in ids]
        for document in hurt:
            take = index.catalog.forget if _legible(index.catalog, document.id) else index.catalog.remove
            take(document.id)
        index.rebuild()
        if memory.is_damaged(directory):
            with index.writing():
                memory.keep(index)
            done.append(f"What is remembered of erasures, {MEMORY}, was written anew from the catalog")
        done.append(f"The search files were made anew from the catalog, at {index.catalog.sequence()}")
    return Repair(
        tuple(done),
        tuple(damage.what for damage in damages),
        tuple(document.source for document in hurt),
    )


def _legible(catalog: Catalog, document_id: str) -> bool:
    """Whether what is stored of a file still makes a meeting."""
    try:
        catalog.meeting(document_id)
    except NotFound:
        return True
    except (ValueError, TypeError, StorageFailed):  # JSON, a kind or a text that is none any more
        return False
    return True


def _structure(index: Index) -> list[Damage]:
    with index.catalog.inspecting() as inspection:
        return inspection.structure()
