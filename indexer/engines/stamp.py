"""The stamp of an engine's folder: what made its files, and how far they have come."""

import json
import secrets
from dataclasses import asdict, dataclass, field

from models.swedish import ANALYZER_VERSION

SCHEMA = 3
"""Raise it when the files of the local engine change."""


class Unfit(Exception):
    """Derived files that cannot be used: damaged, or made by another version. They are built again."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """`sequence` and `epoch` are the catalog's; `mark` is drawn anew, so that two stamps of a sequence differ."""

    dimension: int
    sequence: int
    epoch: str = ""
    schema: int = SCHEMA
    analyzer: str = ANALYZER_VERSION
    mark: str = field(default_factory=lambda: secrets.token_hex(8))

    def data(self) -> bytes:
        """What to write to a file."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def parse(cls, data: bytes, dimension: int) -> "Stamp":
        """What `data` gave. Raises Unfit, also when the files are not for this version and vectors so long."""
        try:
            stamp = cls(**json.loads(data))
        except (ValueError, TypeError) as error:
            raise Unfit("their stamp is damaged") from error
        if (stamp.schema, stamp.analyzer, stamp.dimension) != (SCHEMA, ANALYZER_VERSION, dimension):
            raise Unfit("they were made by another version")
        return stamp
