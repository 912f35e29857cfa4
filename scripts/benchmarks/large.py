"""A large collection for measuring: the sample minutes again and again, each time shuffled.

Every copy of a meeting has its items drawn from all meetings, each with its own decisions and names, and the vectors
turned a little, so that no two items are alike and words are as common as they are in minutes.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import numpy as np

from indexer.index import Index
from indexer.passages import passages
from indexer.paths import find_files
from indexer.pipeline import read_meeting
from models.encoder.base import Encoder, Vectors
from models.entities import load_recognizer
from models.records import AgendaItem, Meeting

_TURN = 0.1
"""Length of what is added to a vector, in a random direction."""

_BETWEEN = timedelta(days=11)


@dataclass(frozen=True, slots=True)
class _Read:
    """Meetings as read, and their items with vectors."""

    meetings: tuple[Meeting, ...]
    items: tuple[tuple[AgendaItem, Vectors], ...]


def make_large(folders: Sequence[Path], index: Index, encoder: Encoder, items: int, seed: int = 20) -> None:
    """Put so many items, drawn from the minutes in the folders, into an empty index."""
    read = _read(folders, encoder)
    draw, turn = random.Random(seed), np.random.default_rng(seed)
    with index.writing():
        made = 0
        for number, (meeting, drawn) in enumerate(_copies(read, draw)):
            named = [replace(item, id=f"{number:012x}-{at}") for at, (item, _) in enumerate(drawn, 1)]
            copy = replace(meeting, id=f"{number:012x}", source=f"{number}.txt", items=tuple(named))
            vectors = [_turned(rows, turn) for _, rows in drawn]
            index.catalog.put(copy, copy.source, str(number), [passages(item) for item in named], vectors)
            made += len(named)
            if made >= items:
                break
        index.catch_up()


def _read(folders: Sequence[Path], encoder: Encoder) -> _Read:
    recognizer = load_recognizer("fast")
    meetings = [
        read_meeting(found, "sample", recognizer) for found in find_files([str(folder) for folder in folders])
    ]
    items = [replace(item, parent=None) for meeting in meetings for item in meeting.items]
    cut = [passages(item) for item in items]
    vectors = encoder.encode_passages([passage.text for some in cut for passage in some])
    ends = np.cumsum([len(some) for some in cut])
    return _Read(tuple(meetings), tuple(zip(items, np.split(vectors, ends[:-1]), strict=True)))


def _copies(read: _Read, draw: random.Random) -> Iterator[tuple[Meeting, list[tuple[AgendaItem, Vectors]]]]:
    for at in range(1_000_000):
        for meeting in read.meetings:
            date = meeting.date - at * _BETWEEN if meeting.date else None
            yield replace(meeting, date=date), draw.choices(read.items, k=max(1, len(meeting.items)))


def _turned(rows: Vectors, turn: np.random.Generator) -> Vectors:
    aside = turn.normal(size=rows.shape).astype(np.float32)
    moved = rows + _TURN * aside / np.linalg.norm(aside, axis=1, keepdims=True)
    turned: Vectors = moved / np.linalg.norm(moved, axis=1, keepdims=True)
    return turned
