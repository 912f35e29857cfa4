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
from indexer.files import digest, settled, storing
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


def own(path: str, directory: Path) -> Path | None:
    """Where a document's file lies now if it is an upload of the index in a folder; None for any other.

    `path` is as the catalog has it: of where the index lay when the file came, which can be elsewhere.
    """
    file = Path(path)
    came = file.parent.parent
    if came.name != UPLOADS or not _PLACE.fullmatch(f"{file.parent.name}/{file.name}"):
        return None
    folder = (directory / UPLOADS).resolve() / file.parent.name
    return folder / file.name if str(came) == root(directory) or folder.is_dir() else None


def now(path: str, directory: Path) -> str:
    """Where a document's file lies now, an upload or not; `path` is as the catalog has it."""
    return str(own(path, directory) or path)


def discard(path: str, directory: Path) -> bool:
    """Delete a document's file, with its folder, if it is an upload; returns whether there was one to be deleted.

    Only while `Index.writing`. Raises StorageFailed.
    """
    file = own(path, directory)
    if file is None:
        return False
    with storing():
        if not file.parent.is_dir():
            return False
        shutil.rmtree(file.parent)
        settled(file.parent.parent)
    return True


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
        file = own(document.path, directory)
        if file is None or _is_withheld(catalog, document):
            continue
        found, place = _digest(file), f"{file.parent.name}/{file.name}"
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


def unknown(catalog: Catalog, directory: Path) -> list[Path]:
    """The files among the uploads that a catalog does not name: nothing finds them."""
    named = {own(document.path, directory) for document in catalog.documents()}
    return [file for file in _there((directory / UPLOADS).resolve()) if _shown(file) not in named]


def sweep(catalog: Catalog, directory: Path) -> int:
    """Delete the files among the uploads that a catalog does not name, and what a restoring that was cut off has left;
    returns how many of the first there were. Only while `Index.writing`. Raises StorageFailed."""
    strays, folder = unknown(catalog, directory), directory / UPLOADS
    with storing():
        for left in folder.glob(f"{_COMING}*"):
            shutil.rmtree(left)
        for file in strays:
            file.unlink()
            if not any(file.parent.iterdir()):
                file.parent.rmdir()
        if strays:
            settled(folder)
    return len(strays)


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


def _there(folder: Path) -> Iterator[Path]:
    for file in folder.glob("*/*"):
        if not file.parent.name.startswith(".") and not file.is_dir():
            yield file


def _shown(file: Path) -> Path:
    """A file under the name that the catalog has for it."""
    return file.with_name(whereabouts.shown(Path(file.name)))


def _digest(file: Path) -> str | None:
    """None for a file that cannot be read."""
    try:
        return digest(file)
    except OSError:
        return None


def _is_withheld(catalog: Catalog, document: Document) -> bool:
    """Whether more stands in a file than may be shown."""
    return document.reason is None and not WITHHOLDING.isdisjoint(catalog.meeting(document.id).doubts)
