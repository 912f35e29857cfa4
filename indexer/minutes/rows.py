"""A row of an attendance list: who, from where, in which role."""

import re
from dataclasses import replace

from indexer.minutes.people import is_name, is_party, is_role, role_named
from models.entities.gazetteer import association_named, municipality_named
from models.records import Attendance

# What may follow a name and says nothing about who it is: attendance by paragraph or hour, marks in columns.
_REMARK = re.compile(
    r"(?:,\s*)?(?:§§?\s*[\d\s,–-]+|\bkl(?:ockan)?\.?\s*[\d.:]+(?:\s*[-–]\s*[\d.:]+)?|\b\d\d[.:]\d\d\s*[-–]\s*\d\d[.:]\d\d)"
)
_MARK = re.compile(r"^(?:[-–•*▪·☒☐✓x]|[Xx])\s+|\s+[Xx](?=\s*(?:,|$))")
# Sixty names on one line; anything longer, in characters, is text.
_LONGEST_ROW = 3000
_PARENTHESIS = re.compile(r"\(([^()]*)\)")
_CELLS = re.compile(r"\t+|\s{2,}|\s*[,;|]\s*|\s+[–—-]\s+")


def cells_of(text: str) -> list[str]:
    """The cells of a row, parted by tabs, wide spaces, commas or dashes, as written."""
    return _CELLS.split(text)


def read_row(text: str) -> list[Attendance]:
    """The people of one row; a place alone is a row without a name; anything else gives none.

    "Namn, Kommun (för & grund), roll" is one person; "Namn, Namn och Namn" are several.
    """
    if len(text) > _LONGEST_ROW:
        return []
    text = _REMARK.sub("", _MARK.sub("", text)).strip(" .,:;")
    remarks = [part.strip() for part in _PARENTHESIS.findall(text)]
    cells = [cell for part in cells_of(_PARENTHESIS.sub(", ", text)) if (cell := part.strip(" .*"))]
    if not cells:
        return []
    names = [name for cell in cells for name in re.split(r"\s+(?:och|samt|&)\s+", cell)]
    if len(names) > 1 and all(is_name(name) for name in names):
        return [Attendance(name) for name in names]
    if several := _several(text):
        return several
    row = _first_cell(cells[0])
    if row is None:
        return []
    for cell in (*cells[1:], *remarks):
        row = _with_cell(row, cell, aside=cell in remarks)
    return [row]


def _several(text: str) -> list[Attendance]:
    """ "Namn (S), Namn (M) och Namn (C)": one row a name, each with what its parentheses hold."""
    parts = re.split(r"\s*[,;]\s*|\s+(?:och|samt)\s+", text)
    if len(parts) < 2 or not all(is_name(_PARENTHESIS.sub("", part).strip()) for part in parts):
        return []
    return [row for part in parts for row in read_row(part)]


def _first_cell(cell: str) -> Attendance | None:
    if is_name(cell):
        return _split_glued(cell)
    if row := _place(cell):
        return row
    words = cell.split()
    for count in range(1, len(words) - 1):
        lead, tail = " ".join(words[:count]), " ".join(words[count:])
        if is_role(lead) and is_name(tail):
            return Attendance(tail, role=lead[0].lower() + lead[1:])
        if is_name(lead) and (is_role(tail) or municipality_named(tail) or association_named(tail)):
            return _with_cell(Attendance(lead), tail)
    for count in range(len(words) - 1, 1, -1):
        lead, tail = " ".join(words[:count]), " ".join(words[count:])
        if is_name(lead) and (is_party(tail) or municipality_named(tail) or association_named(tail)):
            return _with_cell(Attendance(lead), tail)
    return None


def _split_glued(cell: str) -> Attendance:
    """A name with its municipality glued on, "Kim Ek Ale": parted when a full name is left."""
    words = cell.split()
    for count in (2, 3):
        tail = " ".join(words[-count + 1 :])
        if len(words) > count and (place := municipality_named(tail)):
            return Attendance(" ".join(words[: -count + 1]), municipality=place.name)
    return Attendance(cell)


def _place(cell: str) -> Attendance | None:
    if municipality := municipality_named(cell):
        return Attendance("", municipality=municipality.name)
    if association := association_named(cell):
        return Attendance("", organisation=association.name)
    return None


def _with_cell(row: Attendance, cell: str, *, aside: bool = False) -> Attendance:
    if is_party(cell):
        return row
    if place := _place(cell):
        return replace(
            row,
            municipality=row.municipality or place.municipality,
            organisation=row.organisation or place.organisation,
        )
    if role := role_named(cell):
        lead, place = _role_and_place(role)
        return replace(
            row,
            role=row.role or lead,
            municipality=row.municipality or (place.municipality if place else None),
        )
    if aside:
        # What stands in parentheses and is no role is a remark: a field of duty, half the meeting.
        return row
    if cell[0].isupper() and not row.organisation:
        return replace(row, organisation=cell)
    return row


def _role_and_place(cell: str) -> tuple[str, Attendance | None]:
    """ "Avd.chef Skövde Kommun" is a role and a place; a role without a place is itself."""
    words = cell.split()
    for count in range(1, len(words)):
        if municipality_named(tail := " ".join(words[count:])):
            return " ".join(words[:count]), _place(tail)
    return cell, None
