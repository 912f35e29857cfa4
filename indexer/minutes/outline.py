"""The outline of minutes: titles with and without numbers put in order, items and their parts told apart."""

import re
from collections.abc import Sequence
from dataclasses import replace

from indexer.minutes.headings import Heading, Level, is_own
from indexer.minutes.lines import Line, label
from indexer.minutes.numbering import numbered_titles
from indexer.minutes.titles import unnumbered_titles
from models.swedish.tables.titles import OPENING_TITLES

# "Skolcheferna beslutar" above a list is a part of its item, however much it looks like a title.
_LEAD_IN = re.compile(r"\b(?:beslutar|beslutade|beslöt|beslot|enades|enas)(?: att)?:?$")
_OPENING = tuple(map(label, OPENING_TITLES))


def find_headings(lines: Sequence[Line], taken: frozenset[int]) -> tuple[Heading, ...]:
    """The titles among the lines, in order. `taken` are lines that belong to attendance lists."""
    free = [index for index in range(len(lines)) if index not in taken]
    numbered = numbered_titles(lines, free)
    if not numbered:
        return _nested([h for h in unnumbered_titles(lines, free, frozenset()) if h.first > 0])
    claimed = frozenset(index for heading in numbered for index in range(heading.first, heading.last + 1))
    others = unnumbered_titles(lines, [index for index in free if index not in claimed], claimed)
    placed = _placed(others, numbered)
    return tuple(sorted((*numbered, *placed), key=lambda heading: heading.first))


def _nested(headings: Sequence[Heading]) -> tuple[Heading, ...]:
    """Titles without numbers: with markup of several depths, those below the uppermost are parts."""
    top = min((heading.depth for heading in headings), default=0)
    return tuple(replace(h, level=Level.PART) if h.depth > top else h for h in headings)


def _placed(others: Sequence[Heading], numbered: Sequence[Heading]) -> list[Heading]:
    """Titles without a number among numbered ones: openings, items of their own, or parts of the item above."""
    first, last, depth = numbered[0].first, numbered[-1].first, numbered[0].depth
    has_parts = any(first < h.first < last and not is_own(h.title) for h in others)
    placed = []
    for heading in others:
        if heading.first < first:
            if label(heading.title).startswith(_OPENING):
                placed.append(heading)
        elif _LEAD_IN.search(heading.title):
            continue
        elif heading.depth > depth:
            placed.append(replace(heading, level=Level.PART))
        elif is_own(heading.title) or (heading.first > last and not has_parts):
            placed.append(heading)
        else:
            placed.append(replace(heading, level=Level.PART))
    return placed
