"""Ties between items to groups."""

import numpy as np
import pytest

from indexer.gathering import ENOUGH, Candidate, Tie, gather, successive
from models.swedish.telling import telling


def candidate(title: str, meeting: str, *, angle: float = 0.0, day: int = 739_000, **others) -> Candidate:
    """An item whose meaning is a direction in the plane, with a word of its title that weighs 1."""
    meaning = np.array([np.cos(angle), np.sin(angle)], dtype=np.float32)
    known = {"circle": 0, "registries": {}} | others
    return Candidate(telling(title), {"=prislist": 1.0}, meaning, meeting, day, **known)


def groups(*candidates: Candidate, ties=None, related=True) -> list[list[int]]:
    pairs = [(a, b) for a in range(len(candidates)) for b in range(a)] if ties is None else ties
    tied = [tie if isinstance(tie, Tie) else Tie(*tie, ENOUGH) for tie in pairs]
    return gather(dict(enumerate(candidates)), tied, np.full((2, 2), related))


def test_what_is_tied_is_one():
    items = [candidate("Prislista", name) for name in "abc"]
    assert groups(*items) == [[0, 1, 2]]
    assert groups(*items, ties=[(0, 2)]) == [[0, 2]]


@pytest.mark.parametrize(
    "other",
    [
        candidate("Prislista 2025", "b"),
        candidate("Prislista 2024", "a"),
        candidate("Prislista 2024", "b", day=739_000 + 1200),
        candidate("Prislista 2024", "b", angle=3.0),
        candidate("Prislista 2024", "b", registries={"KS": frozenset({"KS 2024:2"})}),
    ],
    ids=["year", "meeting", "long after", "meaning", "number"],
)
def test_what_speaks_against_a_tie(other):
    one = candidate("Prislista 2024", "a", registries={"KS": frozenset({"KS 2024:1"})})
    assert groups(one, other) == []


def test_meetings_that_have_nothing_to_do_with_each_other():
    assert groups(candidate("Prislista", "a"), candidate("Prislista", "b"), related=False) == []


def test_a_file_number_in_common_outweighs_years_but_not_meaning():
    one, other = candidate("Prislista 2024", "a"), candidate("Prislista 2025", "b", angle=1.2)
    assert groups(one, other, ties=[Tie(0, 1, 0.4, referred=True)]) == [[0, 1]]
    far = candidate("Prislista 2025", "b", angle=3.0)
    assert groups(one, far, ties=[Tie(0, 1, 0.0, referred=True)]) == []


def test_groups_that_hold_different_years_stay_two():
    items = [
        candidate(f"Prislista{year}", name) for name, year in zip("abc", (" 2024", "", " 2025"), strict=True)
    ]
    assert groups(*items, ties=[Tie(0, 1, 0.9), Tie(1, 2, 0.8)]) == [[0, 1]]


def test_a_long_group_is_joined_by_few_pairs():
    days = list(range(100))
    pairs = list(successive(range(100), days))
    assert len(pairs) < 200
    items = [candidate("Prislista", str(day), day=739_000 + day) for day in days]
    assert groups(*items, ties=pairs) == [list(range(100))]
