"""Sections that titles without numbers make of minutes, and the numbered lists that lie within them: a table of
assignments, the agenda at the front. Such a list numbers no items, however well its numbers rise.
"""

from bisect import bisect_right
from collections.abc import Collection, Sequence
from itertools import accumulate, groupby, pairwise

from indexer.minutes.lines import Line
from indexer.minutes.outline.chain import Candidate
from indexer.minutes.outline.headings import Heading

# So many sections without any number of the list must there be. With fewer, titles may stand around numbered items:
# a summary, what was decided, the next meeting.
_FEWEST = 3
# The fewest entries of a list; and where an entry says more, in characters, it may be an item.
_ENTRIES = 2
_MOST_TEXT = 120
# The deepest headings that are headings for certain, and what is deeper than all: text that is no heading.
_DEEPEST = 6
_NO_HEADING = 8


class Sections:
    """The sections of minutes by their titles without numbers."""

    def __init__(self, lines: Sequence[Line], free: Collection[int], titles: Sequence[Heading]) -> None:
        """`titles` are those of the `free` lines that no number stands before, in order; only below the first line."""
        self._lines = lines
        self._titles = [title for title in titles if title.first > 0 and not title.number]
        counted = set(free)
        sizes = (len(line.content) if index in counted else 0 for index, line in enumerate(lines))
        self._size_above = list(accumulate(sizes, initial=0))
        self._above: dict[int, tuple[list[Heading], list[int]]] = {}

    def hold(self, chain: Sequence[Candidate], found: Sequence[Candidate]) -> bool:
        """Whether a chain of numbered lines is only made of lists within sections, and most text lies in others.

        `found` are all candidates that the chain was made of, in order. Under a heading of markup a list may have
        text between its entries; elsewhere they are short and follow each other without a blank line.
        """
        titles, starts = self._titles_above(min(entry.heading.depth or _NO_HEADING for entry in chain))
        befores = {entry.heading.first: before for before, entry in pairwise(found)}
        held: list[int] = []
        for place, group in groupby(chain, key=lambda entry: bisect_right(starts, entry.heading.first)):
            entries = list(group)
            before = befores.get(entries[0].heading.first)
            # Where a list goes on from the numbers of another, the chain has only its later entries.
            if (
                before
                and _leads_to(before, entries[0])
                and bisect_right(starts, before.heading.first) == place
            ):
                entries.insert(0, before)
            under_markup = place and 0 < titles[place - 1].depth <= _DEEPEST
            if len(entries) < _ENTRIES or not (under_markup or self._are_close(entries)):
                return False
            held.append(place)
        if len(starts) - sum(place > 0 for place in held) < _FEWEST:
            return False
        sizes = [self._size_of(starts, place) for place in held]
        below = self._size_above[-1] - self._size_above[starts[0]]
        outside = below - sum(size for place, size in zip(held, sizes, strict=True) if place)
        return outside > sum(sizes)

    def _titles_above(self, depth: int) -> tuple[list[Heading], list[int]]:
        """The titles that lines of a depth may stand under, and their first lines."""
        if depth not in self._above:
            any_depth = depth == _NO_HEADING
            titles = [title for title in self._titles if any_depth or 0 < title.depth < depth]
            self._above[depth] = titles, [title.first for title in titles]
        return self._above[depth]

    def _size_of(self, starts: Sequence[int], place: int) -> int:
        """The characters of a section: the lines above the first start are at place 0."""
        first = starts[place - 1] if place else 0
        end = starts[place] if place < len(starts) else len(self._lines)
        return self._size_above[end] - self._size_above[first]

    def _are_close(self, entries: Sequence[Candidate]) -> bool:
        """Whether numbered lines are the short entries of one paragraph."""
        inner = self._lines[entries[0].heading.first + 1 : entries[-1].heading.last + 1]
        return not any(line.gap for line in inner) and all(e.text < _MOST_TEXT for e in entries[:-1])


def _leads_to(before: Candidate, entry: Candidate) -> bool:
    return before.order[0] == entry.order[0] - 1
