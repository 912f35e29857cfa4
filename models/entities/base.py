"""The port through which a text's names become mentions."""

from collections.abc import Sequence
from typing import Literal, Protocol, get_args

from models.records import Mention

Pipeline = Literal["accurate", "fast"]
"""The trained pipelines: the tuned encoder, and a small network several times as quick that misses more."""

PIPELINES: tuple[Pipeline, ...] = get_args(Pipeline)
DEFAULT_PIPELINE: Pipeline = "accurate"


class EntityRecognizer(Protocol):
    """Finds people, municipalities, organisations and places in text."""

    def mentions(self, texts: Sequence[str], known_people: Sequence[str] = ()) -> list[tuple[Mention, ...]]:
        """Mentions of each text of one meeting, in order of place, never overlapping.

        `known_people` are full names known to be people (the attendance list of the meeting): they are
        found wherever they stand, and a spelling that differs only in dots is filed under the known one.
        """
        ...
