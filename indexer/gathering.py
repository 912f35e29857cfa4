"""Agenda items to groups that follow one matter: the surest pairs first, as long as the groups fit together."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from indexer.likeness import likeness
from models.swedish.telling import Telling

TITLES = 0.5
"""What the likeness of titles counts beside that of meaning. Measured over sample minutes, average precision of
pairs without a file number: meaning alone .78, titles alone .73, both .85."""

ENOUGH = 0.55
"""From what likeness two items without a file number in common are one matter: above it 9 of 10 pairs are."""

ENOUGH_IN_COMMON = 0.25
"""The same where they share a file number: what is less alike shares a number that stands for many matters."""

ON_AVERAGE = 0.45
"""How alike all items of two groups must be for a pair between them to make them one."""

_FAR = 3 * 365
"""Days between two groups that are no more one matter, unless a file number says so."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An agenda item that may be a step of a matter.

    `weights` are its title's words (see `indexer.likeness.weights`), `meaning` a unit vector from the middle of the
    collection, `day` a proleptic ordinal, 0 when unknown, `circle` a row of what `related` tells, `registries` its
    file numbers by the letters before them.
    """

    told: Telling
    weights: Mapping[str, float]
    meaning: NDArray[np.float32]
    meeting: str
    day: int
    circle: int
    registries: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Tie:
    """What speaks for two rows being one matter, and whether they share a file number."""

    one: int
    other: int
    likeness: float
    referred: bool = False


def gather(
    candidates: Mapping[int, Candidate], ties: Iterable[Tie], related: NDArray[np.bool_]
) -> list[list[int]]:
    """Groups of two rows or more. A tie is heeded only where all items of both groups fit."""
    group_of = {row: _Group.of(row, candidate) for row, candidate in candidates.items()}
    for tie in sorted(ties, key=lambda tie: (not tie.referred, -tie.likeness, tie.one, tie.other)):
        one, other = group_of[tie.one], group_of[tie.other]
        if one is other or not _fit(one, other, related, tie.referred):
            continue
        if len(one.rows) < len(other.rows):
            one, other = other, one
        one.take(other)
        group_of |= dict.fromkeys(other.rows, one)
    groups = {id(group): group.rows for group in group_of.values() if len(group.rows) > 1}
    return [sorted(rows) for rows in groups.values()]


def successive(rows: Sequence[int], days: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Each row with the next two in order of day: enough to join a group, few enough in a large one.

    `days` are those of all rows.
    """
    ordered = sorted(rows, key=lambda row: (days[row], row))
    for at, row in enumerate(ordered):
        for other in ordered[at + 1 : at + 3]:
            yield row, other


class _Group:
    """Items that are one matter, so far; sums stand for means."""

    def __init__(self, row: int, candidate: Candidate) -> None:
        self.rows = [row]
        self.meaning = candidate.meaning.copy()
        self.weights = dict(candidate.weights)
        self.told = candidate.told
        self.meetings = {candidate.meeting}
        self.days = [candidate.day] if candidate.day else []
        self.circles = {candidate.circle}
        self.registries = dict(candidate.registries)

    @classmethod
    def of(cls, row: int, candidate: Candidate) -> "_Group":
        return cls(row, candidate)

    def take(self, other: "_Group") -> None:
        self.rows += other.rows
        self.meaning += other.meaning
        for word, value in other.weights.items():
            self.weights[word] = self.weights.get(word, 0.0) + value
        self.told = Telling(*(one | another for one, another in zip(self.told, other.told, strict=True)))
        self.meetings |= other.meetings
        self.days += other.days
        self.circles |= other.circles
        for name, numbers in other.registries.items():
            self.registries[name] = self.registries.get(name, frozenset()) | numbers


def _fit(one: _Group, other: _Group, related: NDArray[np.bool_], referred: bool) -> bool:
    if not related[np.ix_(sorted(one.circles), sorted(other.circles))].all():
        return False
    together = float(one.meaning @ other.meaning) + TITLES * likeness(one.weights, other.weights)
    average = together / (len(one.rows) * len(other.rows))
    if referred:
        return average >= ENOUGH_IN_COMMON
    return (
        average >= ON_AVERAGE
        and one.meetings.isdisjoint(other.meetings)
        and not one.told.differs(other.told)
        and not _registered_apart(one.registries, other.registries)
        and not _far_apart(one.days, other.days)
    )


def _registered_apart(one: Mapping[str, frozenset[str]], other: Mapping[str, frozenset[str]]) -> bool:
    """Whether one registry has given both numbers, and no number in common."""
    return any(one[name].isdisjoint(other[name]) for name in one.keys() & other.keys())


def _far_apart(one: Sequence[int], other: Sequence[int]) -> bool:
    if not one or not other:
        return False
    return max(min(one) - max(other), min(other) - max(one)) > _FAR
