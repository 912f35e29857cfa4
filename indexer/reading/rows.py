"""Words put together to rows, and rows parted into segments by wide gaps."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from statistics import median

# Words whose baselines differ by less than this share of their size stand on one row: a raised figure does, the
# next line of the tightest print does not.
_SAME_ROW = 0.4
# A gap wider than this many sizes parts two cells. A space is a quarter; justified lines stretch it to about one.
_CELL_GAP = 1.25
# A narrower one does where the other words of the row stand close, or where a cell begins in a row nearby.
_WIDE_GAP = 0.8
_CLOSE_GAP = 0.45
_ALIGNED_GAP = 0.6
_ALIGNED = 2.0
_NEARBY = 3
# The gaps of a justified line are one width, but for what writers and LaTeX add behind a comma.
_ALIKE = 1.05
_ALIKE_OF_MANY = 1.3
_MANY = 4


@dataclass(frozen=True, slots=True)
class Word:
    """A word: its left and right edge, its baseline and the size of its letters."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A line drawn across the page, such as a border of cells, from `left` to `right` at height `y`."""

    y: float
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Segment:
    """Words of a row that no wide gap parts: a line of text, or a cell."""

    text: str
    left: float
    right: float
    words: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    """What stands side by side. `last_baseline` is that of the lowest line, where cells hold several."""

    segments: tuple[Segment, ...]
    baseline: float
    size: float
    bold: bool
    last_baseline: float

    @property
    def left(self) -> float:
        return self.segments[0].left

    @property
    def right(self) -> float:
        return self.segments[-1].right


def lines_of(words: Iterable[Word]) -> list[list[Word]]:
    """The words by the lines that they stand on, from top to bottom, each from left to right."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=attrgetter("baseline")):
        if lines and word.baseline - lines[-1][0].baseline <= _SAME_ROW * min(word.size, lines[-1][0].size):
            lines[-1].append(word)
        else:
            lines.append([word])
    for line in lines:
        line.sort(key=attrgetter("left"))
    return lines


def rows_of(words: Iterable[Word]) -> list[Row]:
    """The rows from top to bottom."""
    lines = lines_of(words)
    starts = [_cell_starts(line) for line in lines]
    edges = Counter(round(line[-1].right) for line in lines)
    rows: list[Row] = []
    for index, line in enumerate(lines):
        edge = round(line[-1].right)
        shared = edges[edge] + max(edges[edge - 1], edges[edge + 1]) >= _NEARBY
        if shared and _is_justified(line, lines[max(0, index - 1) : index + 2]):
            rows.append(_of_segments([line]))
            continue
        near = starts[max(0, index - _NEARBY) : index + _NEARBY + 1]
        rows.append(_row(line, [start for row in near for start in row]))
    return rows


def _is_justified(line: Sequence[Word], around: Sequence[Sequence[Word]]) -> bool:
    """Whether a line is spaced out to its right edge: its gaps are alike, and no cell above or below begins there."""
    gaps = [word.left - before.right for before, word in pairwise(line)]
    if len(gaps) < 2 or max(gaps) > (_ALIKE if len(gaps) < _MANY else _ALIKE_OF_MANY) * median(gaps):
        return False
    edges = [
        edge for other in around if other is not line for word in other for edge in (word.left, word.right)
    ]
    edges.sort()
    return sum(_is_near(edges, word.left) for word in line[1:]) * 2 < len(gaps)


def _is_near(edges: Sequence[float], at: float) -> bool:
    place = bisect_left(edges, at - _ALIGNED / 4)
    return place < len(edges) and edges[place] <= at + _ALIGNED / 4


def _row(line: Sequence[Word], starts: Sequence[float]) -> Row:
    """A row of words from left to right; `starts` are where cells begin in the rows nearby."""
    segments: list[list[Word]] = [[line[0]]]
    gaps = [_gap(before, word) for before, word in pairwise(line)]
    narrow = _WIDE_GAP if gaps and min(gaps) <= _CLOSE_GAP else _CELL_GAP
    for gap, word in zip(gaps, line[1:], strict=True):
        if gap > narrow or (
            gap > _ALIGNED_GAP and any(abs(word.left - start) <= _ALIGNED for start in starts)
        ):
            segments.append([word])
        else:
            segments[-1].append(word)
    return _of_segments(segments)


def _of_segments(segments: Sequence[Sequence[Word]]) -> Row:
    line = [word for words in segments for word in words]
    baseline = line[0].baseline
    return Row(
        tuple(
            Segment(" ".join(w.text for w in words), words[0].left, max(w.right for w in words), len(words))
            for words in segments
        ),
        baseline,
        max(line, key=lambda word: len(word.text)).size,
        all(word.bold for word in line),
        baseline,
    )


def _cell_starts(line: Sequence[Word]) -> list[float]:
    return [word.left for before, word in pairwise(line) if _gap(before, word) > _CELL_GAP]


def _gap(before: Word, word: Word) -> float:
    """The space between two words, in sizes of their letters."""
    return (word.left - before.right) / max(before.size, word.size)
