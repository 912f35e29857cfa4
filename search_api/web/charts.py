"""Charts of meetings over time: what stands where, for a template to draw."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_HEIGHT = 120
"""Of the tallest column, in CSS pixels like all measures here."""
_TOP, _FOOT = 20, 38
"""Above the columns for a number, below them for two lines of labels."""
_STEP, _COLUMN = 44, 26
_QUARTERS_UP_TO = 3
"""Years: over so few, meetings are counted by quarter."""
_MOST = 60
"""Columns: of a longer time, the last are drawn, and the table holds all."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a column that counts one series: drawn from `y` down by `height`."""

    series: str
    count: int
    y: int
    height: int


@dataclass(frozen=True, slots=True)
class ChartColumn:
    """A year, or a quarter of it (1 to 4): its pieces from the bottom up, their sum, and where it is drawn.

    `begins` says that it is the first that is drawn of its year.
    """

    year: int
    quarter: int | None
    total: int
    pieces: tuple[Piece, ...]
    x: int
    begins: bool

    @property
    def middle(self) -> int:
        """The x of its middle."""
        return self.x + _COLUMN // 2

    def count(self, series: str) -> int:
        """How many of one series."""
        return sum(piece.count for piece in self.pieces if piece.series == series)

    @property
    def top(self) -> int:
        """The y of its upper edge."""
        return min((piece.y for piece in self.pieces), default=_TOP + _HEIGHT)


@dataclass(frozen=True, slots=True)
class Chart:
    """Columns without a gap from the first to the last year (or quarter); `drawn` are the last of them at the most.

    `series` are those that count anything, in order; `undated` counts what has no day and is in no column.
    """

    series: tuple[str, ...]
    columns: tuple[ChartColumn, ...]
    undated: int
    column: int = _COLUMN
    base: int = _TOP + _HEIGHT
    height: int = _TOP + _HEIGHT + _FOOT

    @property
    def quarterly(self) -> bool:
        """Whether a column is a quarter, not a year."""
        return any(column.quarter for column in self.columns)

    @property
    def drawn(self) -> tuple[ChartColumn, ...]:
        """The columns that are drawn."""
        return self.columns[-_MOST:]

    @property
    def left(self) -> int:
        """The x at which the drawing begins."""
        return self.drawn[0].x - (_STEP - _COLUMN) // 2

    @property
    def width(self) -> int:
        """Of the drawing."""
        return _STEP * len(self.drawn)


def chart(dated: Iterable[tuple[dt.date | None, str]], series: Sequence[str]) -> Chart | None:
    """A chart of how many there are of each of the series (day, series), by year or quarter; None without any day."""
    found = list(dated)
    days = [(date, name) for date, name in found if date]
    if not days:
        return None
    first, last = min(date for date, _ in days), max(date for date, _ in days)
    quarterly = last.year - first.year < _QUARTERS_UP_TO
    counts = Counter((_period(date, quarterly), name) for date, name in days)
    some = tuple(name for name in series if any(told == name for _, told in days))
    periods = range(_period(first, quarterly), _period(last, quarterly) + 1)
    most = max(sum(counts[period, name] for name in some) for period in periods)
    columns = [_column(n, period, quarterly, counts, some, most) for n, period in enumerate(periods)]
    return Chart(some, tuple(columns), undated=len(found) - len(days))


def _period(date: dt.date, quarterly: bool) -> int:
    return date.year * 4 + (date.month - 1) // 3 if quarterly else date.year


def _column(
    place: int,
    period: int,
    quarterly: bool,
    counts: Counter[tuple[int, str]],
    series: Sequence[str],
    most: int,
) -> ChartColumn:
    pieces: list[Piece] = []
    reached = 0
    for name in series:
        if count := counts[period, name]:
            below, reached = reached, reached + count
            y, foot = (_TOP + _HEIGHT - round(_HEIGHT * height / most) for height in (reached, below))
            pieces.append(Piece(name, count, y, foot - y))
    year, quarter = divmod(period, 4) if quarterly else (period, -1)
    return ChartColumn(
        year=year,
        quarter=quarter + 1 or None,
        total=reached,
        pieces=tuple(pieces),
        x=place * _STEP + (_STEP - _COLUMN) // 2,
        begins=not quarterly or quarter == 0 or place == 0,
    )
