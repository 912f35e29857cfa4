"""Who was there: attendance lists found among the lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from indexer.minutes.lines import Line, label
from indexer.minutes.rows import cells_of, read_row
from models.records import Attendance
from models.swedish import fold
from models.swedish.tables.attendance import (
    ABSENT_LABELS,
    COLUMN_LABELS,
    HEADER_LABELS,
    PRESENT_LABELS,
    ROLE_LABELS,
)

_PRESENT = frozenset(map(label, PRESENT_LABELS))
_ABSENT = frozenset(map(label, ABSENT_LABELS))
_COLUMNS = frozenset(map(label, COLUMN_LABELS))
_ROLES = {label(key): role for key, role in ROLE_LABELS.items()}
_LONGEST = max(len(key.split()) for key in (*_PRESENT, *_ABSENT, *HEADER_LABELS))


@dataclass(frozen=True, slots=True)
class Roll:
    """The attendance of a meeting, the lines it stands on, and the chair and secretary that the front page names."""

    rows: tuple[Attendance, ...]
    lines: frozenset[int]
    officers: dict[str, str]


def read_roll(lines: Sequence[Line]) -> Roll:
    """Every attendance list among the lines.

    Names and municipalities that stand in separate columns are paired only when their counts agree.
    """
    rows: list[Attendance] = []
    places: list[Attendance] = []
    used: set[int] = set()
    officers: dict[str, str] = {}
    index = 0
    while index < len(lines):
        if heading := _heading(lines[index].content):
            present, rest = heading
            taken = list(_rows(lines, index, rest))
            if any(row.name for _, row in taken):
                used.add(index)
            for position, row in taken:
                if row.name or not rest:
                    used.add(position)
                if row.name:
                    rows.append(replace(row, present=present))
                elif present or not rest:
                    places.append(row)
            index = max((position for position, _ in taken), default=index) + 1
            continue
        if officer := _officer(lines, index):
            role, name, last = officer
            officers.setdefault(role, name)
            if last > index:
                used.update(range(index, last + 1))
        index += 1
    rows, used = _pair(rows, places, lines, used)
    return Roll(tuple(_with_officers(_unique(rows), officers)), frozenset(used), officers)


def heading_of_roll(content: str) -> bool:
    """Whether a line begins an attendance list."""
    return _heading(content) is not None


def _heading(content: str) -> tuple[bool, str] | None:
    """(present?, what follows on the line) when the line is, or begins with, a label of attendance."""
    key = label(content)
    if key in _PRESENT or key in _ABSENT:
        return key in _PRESENT, ""
    words = content.split()
    for count in range(min(_LONGEST, len(words) - 1), 0, -1):
        lead, rest = " ".join(words[:count]), " ".join(words[count:])
        if (label(lead) in _PRESENT or label(lead) in _ABSENT) and (read_row(rest) or lead.endswith(":")):
            return label(lead) in _PRESENT, rest
    return None


def _rows(lines: Sequence[Line], start: int, rest: str) -> Iterator[tuple[int, Attendance]]:
    """The rows below a heading, until the first line that is none."""
    for row in read_row(rest):
        yield start, row
    index = start + 1
    while index < len(lines):
        line = lines[index]
        if _heading(line.content) or label(line.content) in HEADER_KEYS or (rest and line.gap > 0):
            return
        if index == start + 1 and _is_column_heads(line.content):
            index += 1
            continue
        rows = read_row(line.content)
        if not rows or (line.gap > 3 and index == start + 1):
            return
        for row in rows:
            yield index, row
        index += 1


def _is_column_heads(content: str) -> bool:
    cells = cells_of(content)
    return len(cells) > 1 and all(label(cell) in _COLUMNS for cell in cells)


HEADER_KEYS = frozenset(map(label, HEADER_LABELS))
"""Labels of the front page as keys."""


def _officer(lines: Sequence[Line], index: int) -> tuple[str, str, int] | None:
    """(role, name, last line) where the front page names its chair or secretary."""
    content = lines[index].content
    if (role := _ROLES.get(label(content))) and index + 1 < len(lines):
        following = lines[index + 1]
        rows = read_row(following.content)
        if len(rows) == 1 and rows[0].name and following.room > 0:
            return role, rows[0].name, index + 1
        return None
    words = content.split()
    for count in range(min(_LONGEST, len(words) - 2), 0, -1):
        if role := _ROLES.get(label(" ".join(words[:count]))):
            rows = read_row(" ".join(words[count:]))
            return (role, rows[0].name, index) if len(rows) == 1 and rows[0].name else None
    return None


def _pair(
    rows: list[Attendance], places: list[Attendance], lines: Sequence[Line], used: set[int]
) -> tuple[list[Attendance], set[int]]:
    """Pair a column of names with a column of places.

    The column of places may also stand after the list, apart from it: then its lines are found here.
    """
    bare = [row for row in rows if not row.municipality and not row.organisation and not row.role]
    if not places and len(bare) > 1 and used:
        places, taken = _column_after(lines, max(used))
        if len(places) != len(bare):
            return rows, used
        used |= taken
    if not places or len(places) != len(bare):
        return rows, used
    paired = iter(places)
    return [
        replace(next(paired), name=row.name, present=row.present) if row in bare else row for row in rows
    ], used


def _column_after(lines: Sequence[Line], last: int) -> tuple[list[Attendance], set[int]]:
    places: list[Attendance] = []
    taken: set[int] = set()
    for index in range(last + 1, len(lines)):
        rows = read_row(lines[index].content)
        if len(rows) != 1 or rows[0].name:
            break
        places.append(rows[0])
        taken.add(index)
    return places, taken


def _unique(rows: Sequence[Attendance]) -> list[Attendance]:
    return list({fold(row.name): row for row in reversed(rows)}.values())[::-1]


def _with_officers(rows: Sequence[Attendance], officers: dict[str, str]) -> Iterator[Attendance]:
    by_name = {fold(name): role for role, name in officers.items()}
    for row in rows:
        yield replace(row, role=row.role or by_name.get(fold(row.name)))
