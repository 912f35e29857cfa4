"""Backups: one file that holds the catalog, from which all else follows, and what tells that it is whole.

A zip archive of `catalog.sqlite` and `manifest.json`, which has the catalog's SHA-256.
"""

import datetime as dt
import json
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from indexer.catalog import Catalog, Heritage, file_url
from indexer.files import digest, settled, storing
from indexer.index import CATALOG, RESTORING, Index, alone, make_folder
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
    """What a backup holds. `taken` is UTC in ISO 8601, `digest` the SHA-256 of the catalog in it, `size` its bytes."""

    taken: str
    sequence: int
    epoch: str
    encoder: str
    size: int
    digest: str
    what: str = _WHAT


def backup(directory: Path, to: Path) -> tuple[Path, Manifest]:
    """Write a backup of the index in a folder into a file, or a folder, in which it gets a name of its own.

    Of one moment, while others search and index. It is noted in the catalog before it is there, so that no backup goes
    unnoted, and looked through before it is given its name. Raises BadRequest where the file is there already,
    StorageFailed also when the catalog is damaged, NotAnIndex.
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
            with storing():
                fresh.touch()  # before anything is noted: it tells whether the folder can be written to
            index.catalog.note_backup(now, str(path))
            index.catalog.copy(copy)
            manifest = _checked(copy, now)
            with storing():
                _pack(copy, manifest, fresh)
                fresh.replace(path)
                settled(path.parent)
    return path, manifest


def restore(path: Path, directory: Path, force: bool = False) -> Manifest:
    """Put what a backup holds in the place of the index in a folder, or make one there.

    The index that was stays whole till the restored one takes its place, in one transaction of the database; whoever
    serves it goes over to the other without being started again. Its sequence goes on from where the index was, in a
    new epoch, so that nothing that was made of the other is taken for its own. Raises BadRequest when there is an index
    and not `force`, EncoderMismatch when that is of another encoder, StorageFailed when the backup is damaged.
    """
    make_folder(directory)
    if (directory / CATALOG).exists() and not force:
        raise BadRequest(f"There is an index in {directory}", "Give --force to put the backup in its place.")
    fresh = directory / RESTORING
    with alone(directory), _passing(fresh):
        manifest = _unpack(path, fresh)
        with closing(Catalog.migrated(file_url(fresh))) as catalog:
            _sound(catalog, path)
            catalog.renew(_place_of(directory, catalog))
        _settle(fresh, directory / CATALOG)
    with (
        closing(Index.open(directory)) as index,
        suppress(IndexBusy),
    ):  # a writer rebuilds it before it writes
        index.rebuild()
    return manifest


def _named(to: Path, now: str, sequence: int) -> Path:
    if not to.is_dir():
        return to
    return to / f"paragraf-{now.split('+', maxsplit=1)[0].replace(':', '')}-{sequence}.zip"


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


def _checked(copy: Path, now: str) -> Manifest:
    with closing(Catalog.open(file_url(copy))) as catalog:
        _sound(catalog, copy)
        moment, encoder = catalog.moment(), catalog.encoder
    with storing():
        return Manifest(now, moment.sequence, moment.epoch, encoder, copy.stat().st_size, digest(copy))


def _sound(catalog: Catalog, path: Path) -> None:
    with catalog.inspecting() as inspection:
        damages = inspection.structure() or inspection.contents()
    if damages:
        raise StorageFailed(
            f"The catalog for {path} is damaged: {damages[0].what}",
            "Mend it first with: paragraf repair, then index the files that it names.",
        )


def _pack(copy: Path, manifest: Manifest, to: Path) -> None:
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr(_MANIFEST, json.dumps(asdict(manifest), indent=1))
        archive.write(copy, CATALOG)
    settled(to)


def _unpack(path: Path, to: Path) -> Manifest:
    """Write the catalog of a backup into a file. Raises StorageFailed when the backup is not as it was written."""
    if not path.is_file():
        raise MissingPath(f"{path} does not exist", "Check the spelling of the path.")
    damaged = StorageFailed(f"The backup {path} is damaged or no backup", _BACKUP_AGAIN)
    with storing():
        try:
            with zipfile.ZipFile(path) as archive:
                manifest = Manifest(**json.loads(archive.read(_MANIFEST)))
                with archive.open(CATALOG) as packed, to.open("wb") as file:
                    shutil.copyfileobj(packed, file, 1 << 20)
        except _NO_BACKUP as error:
            raise damaged from error
        if manifest.what != _WHAT or digest(to) != manifest.digest:
            raise damaged
    return manifest


def _place_of(directory: Path, restored: Catalog) -> Heritage:
    """What the index in a folder leaves to the one that takes its place: nothing, where there is none to be read."""
    try:
        with closing(Catalog.migrated(file_url(directory / CATALOG))) as old:
            if (old.encoder, old.dimension) != (restored.encoder, restored.dimension):
                raise EncoderMismatch(
                    f"The index was made with the encoder {old.encoder}, the backup with {restored.encoder}",
                    "Restore it into an empty folder.",
                )
            return old.heritage()
    except (NotAnIndex, StorageFailed):
        return Heritage()


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
