"""Backups: one file that holds the catalog, from which the search files follow, the uploads that it names, and what
tells that all is whole.

A zip archive of `catalog.sqlite`, `uploads/` and `manifest.json`, which has the SHA-256 of each file.
"""

import datetime as dt
import json
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from indexer.catalog import Catalog, Heritage, file_url
from indexer.files import digest, settled, storing
from indexer.index import CATALOG, RESTORING, Index, alone, make_folder
from indexer.keeping import memory, uploads
from indexer.keeping.uploads import Upload
from models.errors import BadRequest, EncoderMismatch, IndexBusy, MissingPath, NotAnIndex, StorageFailed

_WHAT = "paragraf backup"
_MANIFEST = "manifest.json"
_NO_BACKUP = (
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    ValueError,
    TypeError,
    EOFError,
    NotImplementedError,
    RuntimeError,
)
"""What opening and unpacking raise for a file that is not as we write it."""

_BACKUP_AGAIN = "Use an older backup, and take another copy of this one if there is one."


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds. `taken` is UTC in ISO 8601, `digest` the SHA-256 of the catalog in it, `size` its bytes.

    `root` is where the catalog says that the uploads lie, `lost` the sources of those that were gone or had changed
    when it was taken, or were damaged in it. Backups of earlier versions have no uploads.
    """

    taken: str
    sequence: int
    epoch: str
    encoder: str
    size: int
    digest: str
    what: str = _WHAT
    root: str = ""
    uploads: tuple[Upload, ...] = ()
    lost: tuple[str, ...] = ()


def backup(directory: Path, to: Path) -> tuple[Path, Manifest]:
    """Write a backup of the index in a folder into a file, or a folder, in which it gets a name of its own.

    Of one moment, while others search and index. It is noted in the catalog before it is there, so that no backup goes
    unnoted, and looked through before it is given its name. An upload that is gone or has changed is told in the
    manifest and keeps nothing back. Raises BadRequest where the file is there already, StorageFailed also when the
    catalog is damaged, NotAnIndex.
    """
    now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    with closing(Index.open(directory)) as index:
        path = _named(to, now, index.catalog.sequence()).absolute()
        if path.exists():
            raise BadRequest(
                f"{path} is there already", "Give another name: a backup never takes another's place."
            )
        fresh, copy = (path.with_name(f"{path.name}.{end}") for end in ("new", "sqlite"))
        with _passing(fresh, copy):
            with _writing_to(path.parent):
                fresh.touch()  # before anything is noted: it tells whether the folder can be written to
            index.catalog.note_backup(now, str(path))
            index.catalog.copy(copy)
            with _writing_to(path.parent):
                manifest = _pack(index, copy, now, fresh)
                fresh.replace(path)
                settled(path.parent)
    return path, manifest


def restore(
    path: Path, directory: Path, force: bool = False, erasures: Path | None = None
) -> tuple[Manifest, bool]:
    """Put what a backup holds in the place of the index in a folder, or make one there.

    The index that was stays whole till the restored one takes its place, in one transaction of the database; whoever
    serves it goes over to the other without being started again. Its sequence goes on from where the index was, in a
    new epoch, so that nothing that was made of the other is taken for its own. Uploads are in their places before it;
    those that came since the backup stay there, too. What was erased since is noted to be erased again, as the index
    that was, its memory in the folder and the one in the file `erasures` tell. Returns what the backup holds, and
    whether any of these could tell. Raises BadRequest when there is an index and not `force`, EncoderMismatch when that
    is of another encoder, MissingPath, StorageFailed when the backup is damaged.
    """
    given = memory.recall(erasures) if erasures else None
    with _folder(directory):
        if (directory / CATALOG).exists() and not force:
            raise BadRequest(
                f"There is an index in {directory}", "Give --force to put the backup in its place."
            )
        fresh = directory / RESTORING
        with alone(directory), _passing(fresh):
            manifest = _unpack(path, fresh)
            with closing(Catalog.migrated(file_url(fresh))) as catalog:
                _sound(catalog, path)
                left = _place_of(directory, catalog)
                memories = [known for known in (given, memory.left(directory)) if known]
                catalog.renew(memory.joined(left, memories))
                if manifest.root:
                    catalog.rebase(manifest.root, uploads.root(directory))
            with storing():
                lost = uploads.unpack(path, manifest.uploads, directory)
            _settle(fresh, directory / CATALOG)
    with (
        closing(Index.open(directory)) as index,
        suppress(IndexBusy),
    ):  # a writer rebuilds it before it writes
        index.rebuild()
        with index.writing():
            memory.keep(index)
    return replace(manifest, lost=(*manifest.lost, *lost)), bool(left or memories)


@contextmanager
def _folder(directory: Path) -> Iterator[None]:
    """The folder of an index, made if need be, and gone again where nothing came to be in it."""
    there = directory.exists()
    make_folder(directory)
    try:
        yield
    except BaseException:
        if not there and not (directory / CATALOG).exists():
            shutil.rmtree(directory, ignore_errors=True)
        raise


def _named(to: Path, now: str, sequence: int) -> Path:
    if not to.is_dir():
        return to
    return to / f"paragraf-{now.split('+', maxsplit=1)[0].replace(':', '')}-{sequence}.zip"


@contextmanager
def _writing_to(folder: Path) -> Iterator[None]:
    """Translate the system's errors into StorageFailed of the folder that a backup is written into."""
    try:
        yield
    except OSError as error:
        raise StorageFailed(
            f"No backup could be written into {folder}: {error.strerror or error}",
            "Check that this folder is there, its free space and rights; the index is as it was.",
        ) from error


@contextmanager
def _passing(*paths: Path) -> Iterator[None]:
    """Files that are there only while the block runs, with what SQLite lays beside them. What was left goes first."""
    beside = [
        path.with_name(f"{path.name}{end}") for path in paths for end in ("", "-wal", "-shm", "-journal")
    ]
    try:
        for path in beside:
            with storing():
                path.unlink(missing_ok=True)
        yield
    finally:
        for path in beside:
            with suppress(OSError):
                path.unlink(missing_ok=True)


def _sound(catalog: Catalog, path: Path) -> None:
    with catalog.inspecting() as inspection:
        damages = inspection.structure() or inspection.contents()
    if damages:
        raise StorageFailed(
            f"The catalog for {path} is damaged: {damages[0].what}",
            "Mend it first with: paragraf repair, then index the files that it names.",
        )


def _pack(index: Index, copy: Path, now: str, to: Path) -> Manifest:
    """Write a backup of a copy of an index's catalog. Raises OSError, and StorageFailed when the copy is damaged."""
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        with closing(Catalog.open(file_url(copy))) as catalog:
            _sound(catalog, copy)
            moment, encoder = catalog.moment(), catalog.encoder
            packed, lost = uploads.pack(catalog, index.catalog, index.directory, archive)
        manifest = Manifest(
            now,
            moment.sequence,
            moment.epoch,
            encoder,
            copy.stat().st_size,
            digest(copy),
            root=uploads.root(index.directory),
            uploads=tuple(packed),
            lost=tuple(lost),
        )
        archive.writestr(_MANIFEST, json.dumps(asdict(manifest), indent=1))
        archive.write(copy, CATALOG)
    settled(to)
    return manifest


def _unpack(path: Path, to: Path) -> Manifest:
    """Write the catalog of a backup into a file. Raises StorageFailed when the backup is not as it was written."""
    if not path.is_file():
        raise MissingPath(f"{path} does not exist", "Check the spelling of the path.")
    damaged = StorageFailed(f"The backup {path} is damaged or no backup", _BACKUP_AGAIN)
    with storing():
        try:
            with zipfile.ZipFile(path) as archive:
                manifest = _manifest(archive.read(_MANIFEST))
                with archive.open(CATALOG) as packed, to.open("wb") as file:
                    shutil.copyfileobj(packed, file, 1 << 20)
        except _NO_BACKUP as error:
            raise damaged from error
        if manifest.what != _WHAT or digest(to) != manifest.digest:
            raise damaged
    return manifest


def _manifest(text: bytes) -> Manifest:
    told = dict(json.loads(text))
    listed = tuple(Upload(**upload) for upload in told.pop("uploads", ()))
    return Manifest(**told, uploads=listed)


def _place_of(directory: Path, restored: Catalog) -> Heritage | None:
    """What the index in a folder leaves to the one that takes its place; None where there is none to be read."""
    try:
        with closing(Catalog.migrated(file_url(directory / CATALOG))) as old:
            if (old.encoder, old.dimension) != (restored.encoder, restored.dimension):
                raise EncoderMismatch(
                    f"The index was made with the encoder {old.encoder}, the backup with {restored.encoder}",
                    "Restore it into an empty folder.",
                )
            return old.heritage()
    except (NotAnIndex, StorageFailed):
        return None


def _settle(fresh: Path, path: Path) -> None:
    """Put a restored catalog in its place."""
    try:
        catalog = Catalog.open(file_url(path))
    except (NotAnIndex, StorageFailed):
        _replace(fresh, path)
        return
    with closing(catalog):
        catalog.overwrite(fresh)


def _replace(fresh: Path, path: Path) -> None:
    """Put a restored catalog where there is none, or none that can be read."""
    with storing():
        settled(fresh)
        for beside in (path.with_name(f"{path.name}{end}") for end in ("-wal", "-shm", "-journal")):
            beside.unlink(missing_ok=True)
        fresh.replace(path)
        settled(path.parent)
    with closing(Catalog.open(file_url(path))) as catalog:
        catalog.share()
