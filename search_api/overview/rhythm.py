"""How often a body meets, and where minutes seem to be missing, judged by the body's own rhythm."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

_JULY = 7
"""The month in which hardly any board or network of the Swedish public sector meets. Its days count in no pause, so
that a summer does not look like a gap to a body that meets every month. To leave out all summer would make the halves
of a year so unlike that no rhythm is seen in a body that meets in spring and autumn."""

_ENOUGH = 3
"""Pauses that show a rhythm."""

_MISSED = 1.6
"""Usual pauses that are a gap. One meeting left out makes two of them; a little less lets the next one be early."""

_UNEVEN = 3
"""Median deviations above the median that still belong to a rhythm: two standard deviations of a normal one."""

_LEAST = 90.0
"""Days, without July, that are no gap yet: whoever meets every week or month may skip a meeting or two, or have a
summer from the first of June to the last of September."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A time without minutes: the days of the meetings `after` and `before` which there are none.

    `years` are the first and last whole year without, where these alone tell it; else None.
    """

    after: dt.date
    before: dt.date
    years: tuple[int, int] | None = None


def gaps(days: Iterable[dt.date]) -> tuple[Gap, ...]:
    """The times, in order, in which minutes of one body seem to be missing, by the days of those there are.

    A pause is a gap when it is longer than the body's own rhythm allows. Two or three pauses show no rhythm yet: then
    whole years without minutes are gaps, since nearly every body meets in a year. Before the first meeting and after
    the last nothing is missing: the body may not have been there.
    """
    pairs = list(pairwise(sorted(set(days))))
    longest = _longest([_counted(*pair) for pair in pairs])
    found = []
    for after, before in pairs:
        empty = (after.year + 1, before.year - 1)
        whole = empty[0] <= empty[1]
        if longest is None:
            found += [Gap(after, before, empty)] if whole else []
        elif _counted(after, before) > longest:
            edges = (after, dt.date(empty[0], 1, 1)), (dt.date(empty[1] + 1, 1, 1), before)
            told = whole and all(_counted(*edge) <= longest for edge in edges)
            found.append(Gap(after, before, empty if told else None))
    return tuple(found)


def _longest(pauses: Sequence[int]) -> float | None:
    """The longest pause that belongs to the rhythm of these, in days; None where they show none."""
    if len(pauses) < _ENOUGH:
        return None
    usual = median(pauses)
    uneven = median(abs(pause - usual) for pause in pauses)
    return max(_MISSED * usual, usual + _UNEVEN * uneven, _LEAST)


def _counted(after: dt.date, before: dt.date) -> int:
    """Days from one to the other, without those of July."""
    julys = ((dt.date(y, _JULY, 1), dt.date(y, _JULY + 1, 1)) for y in range(after.year, before.year + 1))
    free = (min(before, end) - max(after, first) for first, end in julys)
    return (before - after).days - sum(max(days.days, 0) for days in free)
