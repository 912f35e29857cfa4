"""What was erased, in a file beside the catalog too: a backup that takes a lost one's place does not know the last."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from indexer.catalog import Cause, Erasure, Heritage
from indexer.files import prepared, storing
from indexer.index import MEMORY, Index
from indexer.keeping.receipts import checksum
from models.errors import MissingPath, StorageFailed

_WHAT = "paragraf erasures"


@dataclass(frozen=True, slots=True)
class Memory:
    """What is remembered of erasures, without a name, and how long meetings are kept; None for ever."""

    erasures: tuple[Erasure, ...]
    retention: str | None = None


def keep(index: Index) -> None:
    """Bring the file in an index's folder to what its catalog remembers. Only while `writing`. Raises StorageFailed."""
    known = index.catalog.erasures
    rows = [asdict(replace(erasure, done=True)) for erasure in known.all()]
    told = {"what": _WHAT, "retention": known.retention(), "erasures": rows}
    data = json.dumps({**told, "checksum": checksum(told)}, separators=(",", ":")).encode()
    path = index.directory / MEMORY
    with storing():
        if path.is_file() and path.read_bytes() == data:
            return
        with prepared(path, data, 0o600) as place:
            place()


def recall(path: Path) -> Memory:
    """What a file remembers. Raises MissingPath, and StorageFailed when it is not as it was written."""
    damaged = StorageFailed(
        f"{path} is damaged, or does not tell of erasures", f"Give the file {MEMORY} of an index's folder."
    )
    with storing():
        try:
            told = json.loads(path.read_bytes())
            if told["what"] != _WHAT or told["checksum"] != checksum(told):
                raise damaged
            erasures = (Erasure(**{**row, "cause": Cause(row["cause"])}) for row in told["erasures"])
            return Memory(tuple(erasures), told["retention"])
        except FileNotFoundError as error:
            raise MissingPath(f"{path} does not exist", "Check the spelling of the path.") from error
        except (ValueError, TypeError, KeyError) as error:  # no JSON, or another's
            raise damaged from error


def left(directory: Path) -> Memory | None:
    """What the file in a folder remembers; None where there is none that can be read."""
    try:
        return recall(directory / MEMORY)
    except (MissingPath, StorageFailed):
        return None


def is_damaged(directory: Path) -> bool:
    """Whether there is a file of that kind in a folder that cannot be read."""
    return (directory / MEMORY).exists() and left(directory) is None


def joined(heritage: Heritage | None, memories: Iterable[Memory]) -> Heritage:
    """What a restored catalog takes over: from the one that was there, if it could be read, and from memories."""
    known = tuple(memories)
    erasures = (erasure for memory in known for erasure in memory.erasures)
    if heritage is None:
        kept = next((memory.retention for memory in known if memory.retention), None)
        return Heritage(erasures=tuple(erasures), retention=kept)
    return replace(heritage, erasures=tuple(dict.fromkeys((*heritage.erasures, *erasures))))
