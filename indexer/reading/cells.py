"""Rows of a table whose cells hold several lines, made whole: one row of the table, one line of text."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from indexer.reading.hyphens import joined
from indexer.reading.rows import Row, Rule, Segment

# With two columns a cell of several lines is as often a list of names, which must stay apart.
_LEAST_COLUMNS = 3
# Lines within a cell stand closer together than rows do.
_CLOSER = 1.2
# What tells nothing but by the head it stands under has at most so many letters: "X", "1".
_MARK = 2


def whole_rows(rows: Sequence[Row], rules: Sequence[Rule] = ()) -> list[Row]:
    """The rows, those of a table of three columns and more made whole. `rules` are drawn between them."""
    whole: list[Row] = []
    for block in _tables(rows):
        groups = _grouped(block, rules) if len(block) > 1 else [block]
        columns = max(block, key=lambda row: len(row.segments))
        whole.extend(_with_empty_cells(_merged(group, columns), columns) for group in groups)
    return whole


def _tables(rows: Sequence[Row]) -> list[list[Row]]:
    """Rows that follow each other and may be one table; a line of text is a block of its own."""
    blocks: list[list[Row]] = []
    fullest: Row | None = None
    for row in rows:
        if fullest and _fits(row, blocks[-1][-1], fullest):
            blocks[-1].append(row)
            fullest = max(fullest, row, key=lambda other: len(other.segments))
        else:
            blocks.append([row])
            fullest = row if len(row.segments) >= _LEAST_COLUMNS else None
    return blocks


def _fits(row: Row, above: Row, fullest: Row) -> bool:
    """Whether a row is near the one above, and every segment stands in one column of the table's fullest row."""
    if row.baseline - above.baseline > 4 * row.size:
        return False
    return all(_column(segment, fullest) is not None for segment in row.segments)


def _column(segment: Segment, row: Row) -> int | None:
    """The column under whose head a segment stands; None where it stands under several or none."""
    under = [
        index
        for index, other in enumerate(row.segments)
        if segment.left < other.right and segment.right > other.left
    ]
    if len(under) == 1:
        return under[0]
    starts = [index for index, other in enumerate(row.segments) if abs(other.left - segment.left) < 3]
    return starts[0] if len(starts) == 1 and len(under) <= 1 else None


def _nearest(segment: Segment, row: Row) -> int:
    """The column that a segment is part of: the one it stands under, else the one that begins nearest to it."""
    column = _column(segment, row)
    if column is not None:
        return column
    return min(range(len(row.segments)), key=lambda index: abs(row.segments[index].left - segment.left))


def _grouped(table: Sequence[Row], rules: Sequence[Rule]) -> list[list[Row]]:
    """The lines of a table by the row they belong to: between two drawn lines, or close together."""
    inner = [rule.y for rule in rules if table[0].baseline < rule.y < table[-1].baseline]
    steps = [below.baseline - above.baseline for above, below in pairwise(table)]
    tight = min(steps) * _CLOSER
    padded = max(steps) > tight * _CLOSER
    columns = max(len(row.segments) for row in table)
    groups = [[table[0]]]
    for (above, row), step in zip(pairwise(table), steps, strict=True):
        if len(inner) >= 2:
            begins = any(above.baseline < y < row.baseline for y in inner)
        elif padded:
            begins = step > tight or len(row.segments) == columns
        else:
            # Nothing drawn and no space between rows: only a cell that goes on in lower case tells.
            begins = row.left - table[0].left < 3 or not row.segments[0].text[:1].islower()
        if begins:
            groups.append([row])
        else:
            groups[-1].append(row)
    return groups


def _merged(group: Sequence[Row], columns: Row) -> Row:
    if len(group) == 1:
        return group[0]
    cells: list[list[Segment]] = [[] for _ in columns.segments]
    for row in group:
        for segment in row.segments:
            cells[_nearest(segment, columns)].append(segment)
    return replace(
        group[0],
        segments=tuple(
            Segment(
                joined([part.text for part in parts]),
                min(part.left for part in parts),
                max(part.right for part in parts),
                sum(part.words for part in parts),
            )
            for parts in cells
            if parts
        ),
        baseline=group[0].baseline,
        last_baseline=group[-1].baseline,
        bold=all(row.bold for row in group),
    )


def _with_empty_cells(row: Row, columns: Row) -> Row:
    """A row of crosses with its empty cells between others: one under "Nej" is none under "Ja"."""
    marks = any(len(segment.text) <= _MARK for segment in row.segments[1:])
    if not marks or len(row.segments) == len(columns.segments):
        return row
    places = [_column(segment, columns) for segment in row.segments]
    found = dict(zip(places, row.segments, strict=True))
    if None in found or len(found) < len(places):
        return row
    heads = list(enumerate(columns.segments))
    first, last = (next(place for place, _ in order if place in found) for order in (heads, heads[::-1]))
    cells = [
        found.get(place) or Segment("", head.left, head.left, 0) for place, head in heads[first : last + 1]
    ]
    return replace(row, segments=tuple(cells))
