"""Which of the catalog's documents a file is, and which have no file any more."""

import hashlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from indexer.catalog import Catalog, Document
from indexer.paths import Found
from models.errors import NothingToIndex
from models.swedish.identity import MASK, masked

_UNREAD = "\ufffd"
"""Stands in a path for what is no UTF-8."""

_TRIES = 16
"""Ids for a path: only files that were moved away, one after the other, leave the first ones taken."""


def shown(path: Path) -> str:
    """A path as the catalog stores it: in UTF-8, each name that holds a personal identity number with that masked and a
    digest of it behind, so that no two files get the same."""
    return "/".join(map(_told, os.fsencode(path).decode(errors="replace").split("/")))


def _told(name: str) -> str:
    hidden = masked(name)
    return name if hidden == name else f"{hidden}#{hashlib.sha256(os.fsencode(name)).hexdigest()[:12]}"


def identity(catalog: Catalog, path: Path) -> str:
    """The id of the document at a path: the one it has, or one that is free and always the same for the path."""
    name = os.fsencode(path)
    names = [name, *(b"%s\0%d" % (name, n) for n in range(1, _TRIES))]
    return catalog.identify([_id(some) for some in names], shown(path))


def first_id(path: Path) -> str:
    """The id of whatever file comes first to a path."""
    return _id(os.fsencode(path))


def _id(name: bytes) -> str:
    return hashlib.sha256(name).hexdigest()[:12]


def moved(catalog: Catalog, digest: str) -> Document | None:
    """The document of a digest whose file is no longer where it was, if there is one."""
    return next((document for document in catalog.documents(digest) if not there(document)), None)


def gone(
    catalog: Catalog, paths: Sequence[str], files: Sequence[Found], own: Path | None = None
) -> list[Document]:
    """The documents from under the paths whose files are gone; `files` are those that are there now.

    What came into the index's `own` folder is not looked for: of some uploads only the meeting is kept. Raises
    NothingToIndex for a path that held some and holds none now: its disk may only be away.
    """
    here = {shown(found.path) for found in files}
    known = [document for document in catalog.documents() if not (own and lies_in(document, own))]
    missing: dict[str, Document] = {}
    for name in paths:
        below = [document for document in known if _under(name, document.path, document.source)]
        lost = [document for document in below if document.path not in here and not there(document)]
        if lost and not any(_under(name, shown(found.path), found.source) for found in files):
            raise NothingToIndex(
                f"{name} holds no files any more, and {len(lost)} were indexed from it",
                "Look whether its disk is there; take them out with: paragraf remove PATH",
            )
        missing.update((document.id, document) for document in lost)
    return list(missing.values())


def named(catalog: Catalog, name: str) -> Iterator[Document]:
    """The documents that a user means: by id, by source or path, or by a folder that they were in."""
    for document in catalog.documents():
        if document.id == name or _under(name, document.path, document.source):
            yield document


def _under(name: str, path: str, source: str) -> bool:
    """Whether a file is what a user named, or lies in it."""
    root = shown(Path(name).resolve())
    return any(
        told == given or told.startswith(f"{given.rstrip('/')}/")
        for told, given in ((path, root), (source, masked(name)))
    )


def lies_in(document: Document, folder: Path) -> bool:
    """Whether a document's file was put into a folder, or one in it."""
    return document.path.startswith(f"{shown(folder.resolve())}/")


def there(document: Document) -> bool:
    """Whether a document's file is where it was; where that cannot be known, nobody has seen it gone."""
    return lies(document.path) is not False


def lies(path: str) -> bool | None:
    """Whether anything lies at a path, also one that stands in the catalog otherwise than on the disk (see `shown`).

    None where it cannot be known: a folder may not be looked into, or a disk does not answer.
    """
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return _shown_so(path) if MASK in path or _UNREAD in path else False
    except OSError:
        return None
    return True


def _shown_so(path: str) -> bool | None:
    """Whether a file is shown as a path: folder by folder, names with signs in the place of others are sought."""
    place = Path(Path(path).anchor)
    try:
        for told in Path(path).parts[1:]:
            if MASK in told or _UNREAD in told:
                here = (entry for entry in place.iterdir() if shown(Path(entry.name)) == told)
                if (found := next(here, None)) is None:
                    return False
                place = found
            else:
                place /= told
            place.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return None
    return True
