"""Receipts of erasures: what was done and what is left to do, without what was erased."""

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from indexer.catalog import Cause, Moment
from indexer.files import prepared, storing

_WHAT = "paragraf receipt"


@dataclass(frozen=True, slots=True)
class Copy:
    """A file that held, or may hold, what was erased: a backup, by its path, or an original, by its document's id.

    `there` says whether it lies there still, None that this cannot be known.
    """

    of: str
    there: bool | None


@dataclass(frozen=True, slots=True)
class Receipt:
    """One erasure. It names nobody: what was asked for is a salted digest of the person, or ids of documents.

    `taken` is UTC in ISO 8601; `documents` are those erased, or in which the person was. `counts` says how many rows of
    each table, or places, are gone. `uncertain` mentions could also have been a namesake's and are gone; in `left`
    other documents somebody of the name, nobody knows who, still stands. `backups` and `originals` are not ours to
    change; an upload is, and is deleted, as are those
    that no document named. `named_by_path` are documents whose file's path has the name.
    """

    cause: Cause
    taken: str
    asked: str
    documents: tuple[str, ...]
    counts: Mapping[str, int]
    before: Moment
    after: Moment
    backups: tuple[Copy, ...] = ()
    originals: tuple[Copy, ...] = ()
    uploads_deleted: int = 0
    uncertain: int = 0
    left: tuple[str, ...] = ()
    named_by_path: tuple[str, ...] = ()
    what: str = field(default=_WHAT, init=False)

    def data(self) -> dict[str, Any]:
        """The receipt as JSON has it, with its `checksum`: SHA-256 over it without that, keys sorted, no spaces."""
        told = asdict(self)
        return {**told, "checksum": checksum(told)}


def checksum(told: Mapping[str, Any]) -> str:
    """The checksum of what a receipt says, its own left out."""
    plain = {name: value for name, value in told.items() if name != "checksum"}
    written = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(written.encode()).hexdigest()


def keep(receipt: Receipt, directory: Path) -> Path:
    """Write a receipt into a folder, which is made if need be, under a name of its own. Raises StorageFailed."""
    told = receipt.data()
    day = dt.datetime.fromisoformat(receipt.taken).strftime("%Y%m%dT%H%M%SZ")
    path = directory / f"{day}-{told['checksum'][:12]}.json"
    with storing():
        directory.mkdir(mode=0o700, exist_ok=True)
        with prepared(path, json.dumps(told, indent=1).encode(), 0o600) as place:
            place()
    return path
