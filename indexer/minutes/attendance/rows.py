"""A row of an attendance list that stands by itself: who, from where, in which role."""

import re
from dataclasses import replace

from indexer.minutes.attendance.cells import cells_of, place_of, standing_in, with_text
from indexer.minutes.attendance.people import is_name, is_party, is_role, party_named
from models.entities.gazetteer import association_named, municipality_named
from models.records import Attendance

_MARK = re.compile(r"^(?:(?:[-–•*▪·☒☐✓x]|[Xx]|\d{1,3}[.)])\s+|\*)")
_END_MARK = re.compile(r"(?:\s+[Xx])+(?=\s*(?:[,(]|§|$))")
# Anything longer, in characters, is no entry of one row.
_LONGEST_ROW = 600
_NOBODY_FROM = re.compile(r"([^:\t]{2,60})[:\t]\s*[–—-]+")
"""A place and a dash: "Hjo: –"."""
_PARENTHESIS = re.compile(r"\([^()]*\)")
_NAMED_CELL = re.compile(r"\s*(?:\t+|\s{2,}|[,;|(]|\s[–—-]\s|§|\bkl\b)")


def read_row(text: str) -> list[Attendance]:
    """The people of one row; a place alone is a row without a name; anything else gives none.

    "Namn, Kommun (för & grund), roll" is one person; "Namn, Namn och Namn" are several.
    """
    if len(text) > _LONGEST_ROW:
        return []
    text = _END_MARK.sub("", _MARK.sub("", text)).strip(" .,:;|")
    if not text:
        return []
    if (nobody := _NOBODY_FROM.fullmatch(text)) and (place := place_of(nobody[1])):
        return [replace(place, present=False)]
    names = [name for cell in cells_of(text) for name in re.split(r"\s+(?:och|samt|&)\s+", cell)]
    if len(names) > 1 and all(is_name(name) for name in names):
        return [Attendance(name) for name in names]
    if several := _several(text):
        return several
    end = _NAMED_CELL.search(text)
    if standing := standing_in(text):
        end = standing if end is None or standing.start() < end.start() else end
    head, tail = (text[: end.start()], text[end.start() :]) if end else (text, "")
    row = _first_cell(head.strip(" .*"))
    if row is None:
        return []
    if not row.name and not tail.strip().startswith("("):
        # A place first: "Skövde – Siv Ek, rektor".
        people = read_row(_NAMED_CELL.sub("", tail, count=1))
        if len(people) == 1 and people[0].name:
            return [replace(people[0], municipality=row.municipality, organisation=row.organisation)]
    return [with_text(row, tail)]


def _several(text: str) -> list[Attendance]:
    """ "Namn (S), Namn (M) och Namn (C)": one row a name, each with what its parentheses hold."""
    parts = re.split(r"\s*[,;]\s*|\s+(?:och|samt)\s+", text)
    if len(parts) < 2 or not all(is_name(_PARENTHESIS.sub("", part).strip()) for part in parts):
        return []
    return [row for part in parts for row in read_row(part)]


def _first_cell(cell: str) -> Attendance | None:
    if is_name(cell):
        return _split_glued(cell)
    if row := place_of(cell):
        return row
    words = cell.split()
    if (
        len(words) > 2
        and words[0].isupper()
        and (party := party_named(words[0]))
        and is_name(" ".join(words[1:]))
    ):
        return Attendance(" ".join(words[1:]), party=party)
    for count in range(1, len(words) - 1):
        lead, tail = " ".join(words[:count]), " ".join(words[count:])
        if is_role(lead) and is_name(tail):
            return Attendance(tail, role=lead[0].lower() + lead[1:].rstrip(" :"))
        if is_name(lead) and (is_role(tail) or municipality_named(tail) or association_named(tail)):
            return with_text(Attendance(lead), tail)
    for count in range(len(words) - 1, 1, -1):
        lead, tail = " ".join(words[:count]), " ".join(words[count:])
        if is_name(lead) and (is_party(tail) or municipality_named(tail) or association_named(tail)):
            return with_text(Attendance(lead), tail)
    return None


def _split_glued(cell: str) -> Attendance:
    """A name with its municipality or party glued on, "Kim Ek Ale": parted when a full name is left."""
    words = cell.split()
    if len(words) > 2 and words[-1].isupper() and (party := party_named(words[-1])):
        return Attendance(" ".join(words[:-1]), party=party)
    if len(words) > 2 and words[0].isupper() and (party := party_named(words[0])):
        return Attendance(" ".join(words[1:]), party=party)
    for count in (2, 3):
        tail = " ".join(words[-count + 1 :])
        if len(words) > count and (place := municipality_named(tail)):
            return Attendance(" ".join(words[: -count + 1]), municipality=place.name)
    return Attendance(cell)
