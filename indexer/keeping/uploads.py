"""The files that came over the API, as a part of backups.

Each lies in the index's folder of uploads, under its name in a folder that is called by its digest, and in a backup by
the same two names.
"""

import re
import shutil
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from indexer import whereabouts
from indexer.catalog import Catalog, Document
from indexer.discretion import WITHHOLDING
from indexer.files import digest, settled
from indexer.index import UPLOADS

_PLACE = re.compile(r"[a-z]{1,64}/[^./\0][^/\0]{0,254}")
"""What a backup may say of where a file lies: a folder of ours, and a name. None of its files lies elsewhere."""

_COMING = ".restoring-"
"""What a folder is called while its file comes out of a backup: hidden, so that nobody takes it for an upload."""

_DAMAGED = (zipfile.BadZipFile, zlib.error, KeyError, EOFError, NotImplementedError, RuntimeError)
"""What taking a file out of an archive raises where that is not as it was written."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file of a backup: its `place` among the uploads, folder/name, and its SHA-256."""

    place: str
    digest: str


def root(directory: Path) -> str:
    """The folder of uploads of an index, as the catalog has it in the paths of what lies there."""
    return whereabouts.shown((directory / UPLOADS).resolve())


def pack(
    catalog: Catalog, live: Catalog, directory: Path, archive: zipfile.ZipFile
) -> tuple[list[Upload], list[str]]:
    """Put the uploads that a catalog names into an archive; returns them, and the sources of those that are lost.

    Those in which more stands than may be shown are left out: they are not kept. Lost are those that are gone from the
    folder, or changed since they were read. `live` is the catalog that `catalog` is a copy of: what has been taken out
    of it meanwhile is not missed. Raises OSError when the archive cannot be written.
    """
    packed, lost = list[Upload](), list[str]()
    for document in catalog.documents():
        place = document.path.removeprefix(f"{root(directory)}/")
        if place == document.path or not _PLACE.fullmatch(place) or _is_withheld(catalog, document):
            continue
        file = directory / UPLOADS / place
        found = _digest(file)
        if found and found == (document.digest or found):
            archive.write(file, f"{UPLOADS}/{place}")
            packed.append(Upload(place, found))
        elif live.document(document.id):
            lost.append(document.source)
    return packed, lost


def unpack(path: Path, uploads: Sequence[Upload], directory: Path) -> list[str]:
    """Put the uploads of a backup in their places, and return the names of those that the backup does not hold any more
    as they were. A file that lies there already is left alone. Raises OSError when they cannot be written."""
    if not uploads:
        return []
    folder = directory / UPLOADS
    folder.mkdir(mode=0o700, exist_ok=True)
    with zipfile.ZipFile(path) as archive:
        lost = [PurePath(u.place).name for u in uploads if not _put(archive, u, folder)]
    settled(folder)
    return lost


def unknown(catalog: Catalog, directory: Path) -> int:
    """How many files among the uploads a catalog does not name."""
    named = {document.path for document in catalog.documents()}
    return sum(f"{root(directory)}/{place}" not in named for place in _there(directory / UPLOADS))


def _put(archive: zipfile.ZipFile, upload: Upload, folder: Path) -> bool:
    """Whether a file lies in its place, from there or from the archive."""
    if not _PLACE.fullmatch(upload.place):
        return False
    place = folder / upload.place
    if _digest(place) == upload.digest:
        return True
    coming = folder / f"{_COMING}{place.parent.name}"
    shutil.rmtree(coming, ignore_errors=True)
    coming.mkdir(mode=0o700)
    try:
        if not _came(archive, upload, coming / place.name):
            return False
        settled(coming)
        if place.parent.exists():  # holds a damaged file, or one of another name that nobody knows any more
            shutil.rmtree(place.parent)
        coming.rename(place.parent)
    finally:
        shutil.rmtree(coming, ignore_errors=True)
    return True


def _came(archive: zipfile.ZipFile, upload: Upload, to: Path) -> bool:
    with to.open("wb") as file:
        try:
            with archive.open(f"{UPLOADS}/{upload.place}") as packed:
                while piece := packed.read(1 << 20):
                    file.write(piece)
        except _DAMAGED:
            return False
    settled(to)
    return digest(to) == upload.digest


def _there(folder: Path) -> Iterator[str]:
    if folder.is_dir():
        for file in folder.glob("*/*"):
            if not file.parent.name.startswith("."):
                yield whereabouts.shown(file.relative_to(folder))


def _digest(file: Path) -> str | None:
    """None for a file that cannot be read."""
    try:
        return digest(file)
    except OSError:
        return None


def _is_withheld(catalog: Catalog, document: Document) -> bool:
    """Whether more stands in a file than may be shown."""
    return document.reason is None and not WITHHOLDING.isdisjoint(catalog.meeting(document.id).doubts)
