"""The numbering of minutes, taken as a whole: of all lines that could be numbered titles, the rising chain that
leaves the most text under its titles. So an enumeration inside an item and a reference to another paragraph fall
away by themselves.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from indexer.minutes.lines import Line
from indexer.minutes.outline.headings import Heading

# Body text, in characters, that makes a title as sure as text can.
_ENOUGH_TEXT = 120

# What each number left out of a chain costs, and how many of them count.
_LEFT_OUT = 0.15
_LEFT_OUT_MOST = 8

# What a change of marks costs, from "3." to "4" or "4)".
_OTHER_MARK = 0.4

# No number of an item is higher.
_HIGHEST = 1 << 14

# How many numbers in a row make a sign certain that a scan misread; one may be missing between two of them.
_CERTAIN = 3
_NEAR = 2

# So many numbers at most are of the front page.
_FRONT = 2


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line that could be a numbered title: `order` is its number to compare, `worth` how much like a title it looks.

    `family` is the way it is numbered; a chain keeps to one. `mark` is what follows the number. `text` counts the
    characters below it. `misread` tells that its § is a guess.
    """

    heading: Heading
    order: tuple[int, ...]
    worth: float
    family: str
    mark: str = ""
    text: int = 0
    misread: bool = False

    @property
    def weight(self) -> float:
        """What it adds to a chain: a title has text below it, an entry of an agenda has none."""
        return self.worth + min(self.text, _ENOUGH_TEXT) / _ENOUGH_TEXT


def with_text(candidates: Sequence[Candidate], lines: Sequence[Line]) -> list[Candidate]:
    """The candidates with the text below each, up to the next; candidates of one family, in order."""
    ends = [candidate.heading.first for candidate in candidates[1:]] + [len(lines)]
    return [
        replace(
            candidate,
            text=_beside(candidate.heading, lines)
            + sum(len(line.content) for line in lines[candidate.heading.last + 1 : end]),
        )
        for candidate, end in zip(candidates, ends, strict=False)
    ]


def _beside(heading: Heading, lines: Sequence[Line]) -> int:
    """How much text stands on the title's own lines."""
    run_on = lines[heading.last].end - heading.body if heading.body is not None else 0
    return len(heading.lead) + run_on


def best_chain(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The rising chain of the greatest weight, by dynamic programming.

    Numbers left out cost a little, up to a most. So what a candidate may follow is looked for one by one among the
    numbers near its own, and at once among all that are lower: time grows with the candidates, not their pairs.
    """
    near: dict[int, dict[tuple[tuple[int, ...], str], _Top]] = {}
    far: dict[str, _PrefixTop] = {}
    befores: list[int] = []
    best = _Top(0.0, -1)
    for index, candidate in enumerate(candidates):
        number = candidate.order[0]
        top = _Top(0.0, -1)
        for back in range(_LEFT_OUT_MOST + 1):
            for (order, mark), earlier in near.get(number - back, {}).items():
                if order < candidate.order:
                    cost = _LEFT_OUT * max(back - 1, 0) + _OTHER_MARK * (mark != candidate.mark)
                    top = max(top, _Top(earlier.total - cost, earlier.place))
        for mark, lower in far.items():
            cost = _LEFT_OUT * _LEFT_OUT_MOST + _OTHER_MARK * (mark != candidate.mark)
            earlier = lower.below(number - _LEFT_OUT_MOST)
            top = max(top, _Top(earlier.total - cost, earlier.place))
        befores.append(top.place)
        here = _Top(top.total + candidate.weight, index)
        best = max(best, here)
        place = (candidate.order, candidate.mark)
        of_number = near.setdefault(number, {})
        of_number[place] = max(here, of_number.get(place, here))
        far.setdefault(candidate.mark, _PrefixTop()).add(number, here)
    chain: list[Candidate] = []
    at = best.place
    while at >= 0:
        chain.append(candidates[at])
        at = befores[at]
    return chain[::-1]


class _Top(NamedTuple):
    """The weight of the best chain that ends at a candidate, and its place."""

    total: float
    place: int


class _PrefixTop:
    """The best chain that ends below a number: a Fenwick tree of maxima."""

    def __init__(self) -> None:
        self._tops: dict[int, _Top] = {}

    def add(self, number: int, top: _Top) -> None:
        """Enter a chain that ends at a number."""
        at = number + 1
        while at <= _HIGHEST:
            self._tops[at] = max(top, self._tops.get(at, top))
            at += at & -at

    def below(self, number: int) -> _Top:
        """The best chain that ends below a number, or none."""
        at, top = max(number, 0), _Top(0.0, -1)
        while at > 0:
            top = max(top, self._tops.get(at, top))
            at -= at & -at
        return top


def without_front(chain: Sequence[Candidate]) -> list[Candidate]:
    """A chain without a number or two, far below the rest, that its front page has: of a page, of a street."""
    for place in range(1, min(_FRONT, len(chain) - _CERTAIN) + 1):
        rest = chain[place:]
        leap = rest[0].order[0] - chain[place - 1].order[0] > _LEFT_OUT_MOST
        if leap and rest[_CERTAIN - 1].order[0] - rest[0].order[0] <= _NEAR * (_CERTAIN - 1):
            return list(rest)
    return list(chain)


def total(chain: Sequence[Candidate]) -> float:
    """The weight of a chain."""
    return sum(candidate.weight for candidate in chain)


def certain(chain: Sequence[Candidate]) -> list[Candidate]:
    """A chain without misread signs that the numbers around do not make certain."""
    run = [1] * len(chain)
    for index, (before, after) in enumerate(pairwise(chain), start=1):
        if after.order[0] - before.order[0] <= _NEAR:
            run[index] = run[index - 1] + 1
    for index in range(len(chain) - 2, -1, -1):
        if chain[index + 1].order[0] - chain[index].order[0] <= _NEAR:
            run[index] = max(run[index], run[index + 1])
    return [c for c, length in zip(chain, run, strict=True) if not c.misread or length >= _CERTAIN]
