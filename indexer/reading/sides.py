"""What stands at both sides of a gutter: columns of text or two lists, or the cells of a table."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from statistics import median

from indexer.reading.rows import Word
from models.swedish import fold
from models.swedish.tables.attendance import ABSENT_LABELS, GROUP_LABELS, HEADER_LABELS, PRESENT_LABELS

GUTTER = 0.8
"""A gutter is at least so wide, in sizes of the letters: LaTeX's is one, Word's three and a half."""

LEAST_LINES = 4
"""Columns of text have at least so many lines."""

# Lines of print that end because the column does. In a column of labels or figures no line holds so many words.
_LEAST_FULL = 3
_WORDS_OF_FULL = 4
# The rows of a table begin on one baseline in all of its columns, or nearly all of them do.
_ROWS = 0.6
# Of independent columns a quarter of the baselines meet within so many sizes, by chance.
_SAME_BASELINE = 0.15
_MEET = 0.4
_LINES_TO_TELL = 8
# The lines of columns follow each other at up to so many sizes; rows of tables have margins.
_DENSE = 1.6
# Names have more letters than the crosses in a table of those present and absent.
_NAME = 5
_LONGEST_HEAD = 6
_HEADS = frozenset(map(fold, PRESENT_LABELS | ABSENT_LABELS | GROUP_LABELS))
_LABELS = _HEADS | frozenset(map(fold, HEADER_LABELS))

Line = Sequence[Word]


class Side:
    """The lines at one side of a gutter, from top to bottom."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.baselines = [line[0].baseline for line in lines]

    @cached_property
    def full(self) -> list[bool]:
        """For each line whether it ends because the column does: the first word of the next would not fit."""
        edge = max(line[-1].right for line in self.lines)
        return [
            above[-1].right + below[0].size / 4 + below[0].right - below[0].left > edge
            for above, below in pairwise(self.lines)
        ] + [False]

    @property
    def starts(self) -> list[float]:
        """The baselines of lines that the one above does not run on into, but for the first line."""
        return [at for at, above in zip(self.baselines[1:], self.full, strict=False) if not above]

    @property
    def is_prose(self) -> bool:
        full = zip(self.full, self.lines, strict=True)
        return sum(ends and len(line) >= _WORDS_OF_FULL for ends, line in full) >= _LEAST_FULL

    @property
    def is_dense(self) -> bool:
        size = median(line[0].size for line in self.lines)
        return median(below - above for above, below in pairwise(self.baselines)) <= _DENSE * size

    @property
    def is_list(self) -> bool:
        """Whether entries as long as names follow the first line."""
        return median([sum(len(word.text) for word in line) for line in self.lines[1:]] or [0]) >= _NAME


def are_columns(left: Side, right: Side) -> bool:
    """Whether each side is to be read by itself.

    Lines of text that break at the edge of their column tell it, if no rows of cells begin beside each other, or
    many lines at each side that meet no baseline of the other.
    """
    fewest = min(len(left.lines), len(right.lines))
    if fewest < LEAST_LINES:
        return False
    size = left.lines[0][0].size
    if left.is_prose and right.is_prose:
        return not _are_rows(left.starts, right.starts, size)
    meeting = _meeting(left.baselines, right.baselines, size)
    return fewest >= _LINES_TO_TELL and left.is_dense and right.is_dense and meeting < _MEET * fewest


def are_heads(line: Line) -> bool:
    """Whether a line is two heads or more of lists of those present or absent: "Beslutande", "Ersättare"."""
    if not 2 <= len(line) <= _LONGEST_HEAD:
        return False
    found = cells(line)
    return len(found) > 1 and all(_plain(cell) in _HEADS for cell in found)


def is_labelled(line: Line) -> bool:
    """Whether a line is a label of the front page with what it labels beside it."""
    found = cells(line)
    return len(found) > 1 and _plain(found[0]) in _LABELS and not are_heads(line)


def cells(line: Line) -> list[list[Word]]:
    """The words of a line, parted where a gutter may be."""
    parts = [[line[0]]]
    for before, word in pairwise(line):
        if word.left - before.right >= GUTTER * word.size:
            parts.append([])
        parts[-1].append(word)
    return parts


def _plain(words: Line) -> str:
    return fold(" ".join(word.text for word in words)).strip(" :.*")


def _are_rows(left: Sequence[float], right: Sequence[float], size: float) -> bool:
    """Whether what begins on one side begins on the other too, as the cells of a row do."""
    common = _meeting(left, right, size)
    return common > 0 and common >= _ROWS * (len(left) + len(right) - common)


def _meeting(left: Sequence[float], right: Sequence[float], size: float) -> int:
    """How many of the baselines on the left are also found on the right; both go from top to bottom."""
    near = _SAME_BASELINE * size
    places = [(bisect_left(right, baseline - near), baseline) for baseline in left]
    return sum(place < len(right) and right[place] <= baseline + near for place, baseline in places)
