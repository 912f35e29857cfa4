"""Columns of running text, read one after the other; the columns of a table stay side by side."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from indexer.reading.rows import Rule, Word, lines_of
from indexer.reading.sides import GUTTER, LEAST_LINES, Line, Side, are_columns, are_heads, cells, is_labelled

# Starts of lines that differ by less are one edge, in points.
_EDGE = 3.0
# A gap between lines of more sizes than this parts what belongs to the page again, if little stands beyond it.
_BELOW = 2.5
_TRIED = 6
_DEEPEST = 4

Run = tuple[int, int]


def in_columns(words: Sequence[Word], rules: Sequence[Rule] = ()) -> list[list[Word]]:
    """The words as blocks in reading order: what stands across the page, then each column by itself.

    Two lists of those present, each under a head, are columns as well. Two `rules` drawn across the gutter between
    lines make a table of it.
    """
    return [[word for line in block for word in line] for block in _blocks(lines_of(words), rules, 0)]


def _blocks(lines: Sequence[Line], rules: Sequence[Rule], depth: int) -> list[Sequence[Line]]:
    if not lines:
        return []
    best: list[Run] = []
    best_gutter = 0.0
    for gutter in _gutters(lines) if depth < _DEEPEST else ():
        runs = _columns(lines, gutter, rules)
        if _length(runs) > _length(best):
            best, best_gutter = runs, gutter
    if not best:
        return [lines]
    blocks: list[Sequence[Line]] = []
    end = 0
    for first, last in [*best, (len(lines), len(lines))]:
        for part in (lines[end:first], *_sides(lines[first:last], best_gutter)):
            blocks.extend(_blocks(part, rules, depth + 1))
        end = last
    return blocks


def _length(runs: Sequence[Run]) -> int:
    return sum(last - first for first, last in runs)


def _gutters(lines: Sequence[Line]) -> list[float]:
    """Left of edges that several lines share, other than the page's own, the most shared first; or of heads."""
    margin = min(line[0].left for line in lines) + _EDGE
    parted = [cells(line) for line in lines]
    edges = Counter(
        edge
        for line in parted
        for edge in {round(cell[0].left / _EDGE) for cell in line if cell[0].left > margin}
    )
    # An edge may lie on the border of two of these strips.
    shared = {edge: count + edges.get(edge + 1, 0) for edge, count in edges.items()}
    best = sorted(shared, key=lambda edge: -shared[edge])[:_TRIED]
    heads = {
        cell[0].left - 1
        for line, found in zip(lines, parted, strict=True)
        if are_heads(line)
        for cell in found[1:]
    }
    return [edge * _EDGE - _EDGE for edge in best if shared[edge] >= LEAST_LINES] + sorted(heads)[:_TRIED]


def _columns(lines: Sequence[Line], gutter: float, rules: Sequence[Rule]) -> list[Run]:
    """The stretches of lines, each from one place to before another, that are columns beside this gutter."""
    found: list[Run] = []
    for first, last in _runs(lines, gutter, rules):
        run = lines[first:last]
        if _ruled(run, gutter, rules):
            continue
        if are_columns(*map(Side, _sides(run, gutter))):
            found.append((first, last))
        else:
            found.extend((first + start, first + end) for start, end in _lists(run, gutter))
    return found


def _lists(lines: Sequence[Line], gutter: float) -> Iterator[Run]:
    """The stretches in which lists stand side by side, each under its head."""
    ends = [index for index, line in enumerate(lines) if are_heads(line) or is_labelled(line)]
    for first, last in pairwise([*ends, len(lines)]):
        sides = _sides(lines[first:last], gutter)
        if are_heads(lines[first]) and all(sides) and all(Side(side).is_list for side in sides):
            yield first, last


def _runs(lines: Sequence[Line], gutter: float, rules: Sequence[Rule]) -> list[Run]:
    """Stretches of lines that leave the gutter free.

    A header or footer that a gap or a rule sets off is none of them, nor what begins anew at the left.
    """
    crossing = sorted(rule.y for rule in rules if rule.left < gutter < rule.right)
    runs: list[Run] = []
    joins = False
    for first, last in _stretches(lines, gutter, crossing):
        long = last - first >= LEAST_LINES
        if joins and long and runs[-1][1] == first and lines[first][-1].right > gutter:
            runs[-1] = (runs[-1][0], last)
        else:
            runs.append((first, last))
        joins = long
    return runs


def _stretches(lines: Sequence[Line], gutter: float, crossing: Sequence[float]) -> Iterator[Run]:
    """The lines that leave the gutter free, parted by wide gaps and at the heights of `crossing` rules."""
    first: int | None = None
    for index, line in enumerate(lines):
        free = _leaves_free(line, gutter)
        apart = index > 0 and _is_apart(lines[index - 1][0], line[0], crossing)
        if first is not None and (apart or not free):
            yield first, index
            first = None
        if first is None and free:
            first = index
    if first is not None:
        yield first, len(lines)


def _leaves_free(line: Line, gutter: float) -> bool:
    beyond = next((index for index, word in enumerate(line) if word.right > gutter), len(line))
    if beyond in {0, len(line)}:
        return beyond > 0 or line[0].left >= gutter
    word = line[beyond]
    return word.left >= gutter and word.left - line[beyond - 1].right >= GUTTER * word.size


def _is_apart(above: Word, below: Word, crossing: Sequence[float]) -> bool:
    place = bisect_left(crossing, above.baseline)
    ruled = place < len(crossing) and crossing[place] < below.baseline
    return ruled or below.baseline - above.baseline > _BELOW * below.size


def _sides(lines: Sequence[Line], gutter: float) -> tuple[list[Line], list[Line]]:
    left = [[word for word in line if word.right <= gutter] for line in lines]
    right = [[word for word in line if word.right > gutter] for line in lines]
    return [line for line in left if line], [line for line in right if line]


def _ruled(lines: Sequence[Line], gutter: float, rules: Sequence[Rule]) -> bool:
    top, bottom = lines[0][0].baseline, lines[-1][0].baseline
    return sum(top < rule.y < bottom and rule.left < gutter < rule.right for rule in rules) >= 2
