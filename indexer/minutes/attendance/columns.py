"""Names in one column and places in another: paired when their counts agree."""

from collections.abc import Sequence
from dataclasses import replace

from indexer.minutes.attendance.rows import read_row
from indexer.minutes.lines import Line
from models.records import Attendance


def pair(
    rows: Sequence[Attendance], places: Sequence[Attendance], lines: Sequence[Line], used: set[int]
) -> tuple[list[Attendance], bool]:
    """The rows with their places, and whether there are places that cannot be told whose they are.

    The column of places may also stand after the list, apart from it: then its lines are found here and, when they
    fit, added to `used`.
    """
    bare = [row for row in rows if not (row.municipality or row.organisation or row.role or row.party)]
    if not places and len(bare) > 1 and used:
        found, taken = _column_after(lines, max(used))
        places = found
        if len(found) == len(bare):
            used |= taken
        elif len(found) < 2:
            places = ()
    if not places or len(places) != len(bare):
        return list(rows), len(bare) > 1 and len(places) > 1
    paired = iter(places)
    lacking = set(map(id, bare))
    return [
        replace(next(paired), name=row.name, present=row.present, remark=row.remark)
        if id(row) in lacking
        else row
        for row in rows
    ], False


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
