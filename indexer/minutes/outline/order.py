"""The outline of minutes: titles with and without numbers put in order, items and their parts told apart."""

from collections.abc import Sequence
from dataclasses import replace

from indexer.minutes.attendance.roll import heading_of_roll
from indexer.minutes.lines import Line, label
from indexer.minutes.outline.groups import is_group
from indexer.minutes.outline.headings import Heading, Level, is_own
from indexer.minutes.outline.numbering import numbered_titles
from indexer.minutes.outline.parts import own_matters, parts_of
from indexer.minutes.outline.title_end import has_verb
from indexer.minutes.outline.titles import is_lead_in, unnumbered_titles
from models.swedish.tables.titles import OPENING_TITLES

_OPENING = tuple(map(label, OPENING_TITLES))


def find_headings(lines: Sequence[Line], taken: frozenset[int]) -> tuple[Heading, ...]:
    """The titles among the lines, in order. `taken` are lines that belong to attendance lists."""
    free = [index for index in range(len(lines)) if index not in taken]
    numbered = numbered_titles(lines, free)
    if not numbered:
        found = [h for h in unnumbered_titles(lines, free, frozenset()) if h.first > 0]
        return _nested(_less_rolls(found, lines, taken))
    claimed = frozenset(index for heading in numbered for index in range(heading.first, heading.last + 1))
    others = unnumbered_titles(lines, [index for index in free if index not in claimed], claimed)
    placed = own_matters(lines, sorted([*numbered, *_placed(lines, others, numbered)], key=_place))
    placed += parts_of(lines, placed, taken)
    return tuple(sorted(placed, key=_place))


def _place(heading: Heading) -> int:
    return heading.first


def _less_rolls(headings: Sequence[Heading], lines: Sequence[Line], taken: frozenset[int]) -> list[Heading]:
    """The titles without those that stand over attendance lists, as on a slide: "Vi som är med"."""
    ends = [*(heading.first for heading in headings[1:]), len(lines)]
    spans = (range(heading.last + 1, end) for heading, end in zip(headings, ends, strict=False))
    return [
        heading for heading, span in zip(headings, spans, strict=True) if not _over_roll(lines, span, taken)
    ]


def _over_roll(lines: Sequence[Line], span: range, taken: frozenset[int]) -> bool:
    """Whether the lines below a title are rows of a list, and few others; not where the list has its own label."""
    rows = [index for index in span if index in taken]
    others = [lines[index].content for index in span if index not in taken]
    if len(rows) <= len(others) or heading_of_roll(lines[rows[0]].content):
        return False
    return not any(has_verb(text.split()) for text in others)


def _nested(headings: Sequence[Heading]) -> tuple[Heading, ...]:
    """Titles without numbers: with markup of several depths, those below the uppermost are parts."""
    top = min((heading.depth for heading in headings), default=0)
    return tuple(replace(h, level=Level.PART) if h.depth > top else h for h in headings)


def _placed(lines: Sequence[Line], others: Sequence[Heading], numbered: Sequence[Heading]) -> list[Heading]:
    """Titles without a number among numbered ones: openings, items of their own, or parts of the item above.

    Where groups of items have headings, one right above a number is of a group too.
    """
    first, last, depth = numbered[0].first, numbered[-1].first, numbered[0].depth
    has_parts = any(first < h.first < last and not is_own(h.title) for h in others)
    followed = {h.first - 1 for h in numbered}
    groups = any(is_group(lines[at].content) for at in followed if at >= 0)
    placed = []
    for heading in others:
        if groups and heading.last in followed:
            continue
        if heading.first < first:
            if label(heading.title).startswith(_OPENING):
                placed.append(heading)
        elif is_lead_in(heading.title) or heading.number or heading.title[0].isdigit():
            # A number that is not of the numbering counts something within an item.
            continue
        elif heading.depth > depth and not (depth == 0 and is_own(heading.title)):
            placed.append(replace(heading, level=Level.PART))
        elif heading.first > last and heading.title.endswith(":") and not is_own(heading.title):
            continue
        elif is_own(heading.title) or (heading.first > last and not has_parts):
            placed.append(heading)
        else:
            placed.append(replace(heading, level=Level.PART))
    return placed
