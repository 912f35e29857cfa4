"""Attendance as a table: heads of columns, and cells that tell by their column what they mean."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import pairwise

from indexer.minutes.attendance.cells import with_text
from indexer.minutes.attendance.entries import read_entries
from indexer.minutes.attendance.people import is_name
from indexer.minutes.attendance.roll_labels import heads_list
from indexer.minutes.lines import Line, label
from models.records import Attendance
from models.swedish import fold
from models.swedish.tables import attendance_entries as table

# People of one table: more than the largest of councils with its substitutes.
_MOST = 1000
_RULE = re.compile(r"[\s|:=+-]+$")
_NAMES = frozenset(map(label, table.NAME_COLUMNS))
_PRESENCE = {label(key): present for key, present in table.PRESENCE_COLUMNS.items()}
_REMARKS = frozenset(map(label, table.REMARK_COLUMNS))
_IDLE = frozenset(map(label, table.IDLE_COLUMNS))
_COLUMNS = frozenset(map(label, table.COLUMN_LABELS))
_GIVEN, _LAST = label("förnamn"), label("efternamn")
_PRESENT_MARKS = frozenset(map(fold, table.PRESENT_MARKS))
_ABSENT_MARKS = frozenset(map(fold, table.ABSENT_MARKS))


class _Column(Enum):
    NAME = auto()
    GIVEN = auto()
    LAST = auto()
    PRESENT = auto()
    ABSENT = auto()
    IDLE = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows of a table, who was there told where a column tells it, and the lines it stands on."""

    rows: tuple[Attendance, ...]
    lines: range


def read_grid(lines: Sequence[Line], first: int) -> Grid | None:
    """The table whose heads of columns stand on the line `first`; None when that is no such line."""
    heads = _heads(lines[first].content)
    if not heads:
        return None
    rows: list[tuple[Attendance, bool | None]] = []
    index = first + 1
    while index < len(lines) and len(rows) < _MOST:
        content = lines[index].content
        if not _RULE.match(content):
            found = _row(heads, content)
            if not found:
                break
            rows += found
        index += 1
    told = any(present is not None for _, present in rows)
    # An empty cell means absence where others are marked, and nothing where none is.
    people = tuple(replace(row, present=bool(present) if told else row.present) for row, present in rows)
    return Grid(people, range(first, index)) if people else None


def _heads(content: str) -> list[_Column]:
    """What the columns hold; empty when the line is no heads of a table of people."""
    cells = _cells(content)
    if len(cells) < 2 or not cells[0]:
        return []
    heads = [_column(label(cell)) if cell else _Column.PRESENT for cell in cells]
    if heads[0] is _Column.OTHER and heads_list(cells[0]):
        heads[0] = _Column.NAME
    for at in range(1, len(heads)):
        # Two lists side by side: a second column of people, its marks beside it.
        if heads[at] is _Column.OTHER and heads_list(cells[at]) and heads[at - 1] is not _Column.NAME:
            heads[at] = _Column.NAME
    if "" in cells:
        if not all(cell or heads[at - 1] is _Column.NAME for at, cell in enumerate(cells)):
            return []
        if heads[-1] is _Column.NAME:
            heads.append(_Column.PRESENT)
    if _Column.NAME not in heads and not {_Column.GIVEN, _Column.LAST}.issubset(heads):
        return []
    return heads if all(_is_head(cell) for cell in cells if cell) else []


def _is_head(cell: str) -> bool:
    words = label(cell).split()
    return heads_list(cell) or label(cell) in _REMARKS or all(word in _COLUMNS for word in words)


def _column(head: str) -> _Column:
    if head in (_GIVEN, _LAST):
        return _Column.GIVEN if head == _GIVEN else _Column.LAST
    if head in _NAMES:
        return _Column.NAME
    if head in _PRESENCE:
        return _Column.PRESENT if _PRESENCE[head] else _Column.ABSENT
    return _Column.IDLE if head in _IDLE else _Column.OTHER


def _row(heads: Sequence[_Column], content: str) -> list[tuple[Attendance, bool | None]]:
    """The people of a line and whether the table says that they were there; none when it is no row of the table."""
    cells = _cells(content)
    if len(cells) > len(heads) or (len(cells) == 1 and not is_name(cells[0])):
        return []
    by_column = list(zip(heads, [*cells, *[""] * (len(heads) - len(cells))], strict=True))
    return [row for part in _sides(by_column) for row in _people(part)]


def _sides(cells: list[tuple[_Column, str]]) -> list[list[tuple[_Column, str]]]:
    """The cells of each list of a row of two lists side by side: a list begins with a column of names."""
    starts = [at for at, (column, _) in enumerate(cells) if column is _Column.NAME][1:]
    return [cells[low:high] for low, high in pairwise([0, *starts, len(cells)])]


def _people(by_column: Sequence[tuple[_Column, str]]) -> list[tuple[Attendance, bool | None]]:
    name = " ".join(_of(by_column, _Column.GIVEN) + _of(by_column, _Column.LAST)) or "".join(
        _of(by_column, _Column.NAME)[:1]
    )
    people = [Attendance(name)] if is_name(name) else [row for row in read_entries(name)[0] if row.name]
    others: list[Attendance] = []
    for cell in _of(by_column, _Column.OTHER):
        if beside := [row for row in read_entries(cell)[0] if row.name]:
            others += beside
        else:
            people = [with_text(row, cell) for row in people]
    present = _presence(by_column)
    return [(row, present) for row in (*people, *others)]


def _presence(cells: Sequence[tuple[_Column, str]]) -> bool | None:
    for column, cell in cells:
        mark = fold(cell).strip(" .")
        if column is _Column.PRESENT and mark:
            return mark not in _ABSENT_MARKS
        if column is _Column.ABSENT and mark:
            return mark not in _PRESENT_MARKS
    # Only those who were not there are marked in a table without a column of presence.
    kinds = {column for column, _ in cells}
    return True if _Column.ABSENT in kinds and _Column.PRESENT not in kinds else None


def _of(cells: Sequence[tuple[_Column, str]], column: _Column) -> list[str]:
    return [cell for kind, cell in cells if kind is column and cell]


def _cells(content: str) -> list[str]:
    return [cell.strip(" *") for cell in re.split(r"[\t|]", content.strip("| "))]
