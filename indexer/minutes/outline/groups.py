"""Headings over groups of items, as "Beslutsärenden": no items themselves; below one the numbers may begin anew."""

from collections.abc import Sequence
from itertools import pairwise

from indexer.minutes.lines import Line, label
from indexer.minutes.outline.chain import Candidate
from models.swedish.tables.titles import GROUP_ENDING, GROUP_TITLES

_GROUPS = frozenset(map(label, GROUP_TITLES))
_GROUP_ENDING = label(GROUP_ENDING)


def is_group(title: str) -> bool:
    """Whether a heading without a number stands over several items."""
    key = label(title)
    return key in _GROUPS or (key.endswith(_GROUP_ENDING) and " " not in key)


def grouped(candidates: Sequence[Candidate], lines: Sequence[Line]) -> list[list[Candidate]]:
    """The candidates, of one family and in order, parted where the numbers begin anew below a group's heading."""
    starts = [
        place
        for place, candidate in enumerate(candidates)
        if place and candidate.order == (1,) and _heads_group(lines, candidate.heading.first)
    ]
    return [list(candidates[first:last]) for first, last in pairwise([0, *starts, len(candidates)])]


def _heads_group(lines: Sequence[Line], first: int) -> bool:
    return first > 0 and is_group(lines[first - 1].content)
