"""What stands beside a name in an attendance list: party, place, role, organisation, remarks."""

import re
from dataclasses import replace

from indexer.minutes.attendance.people import is_role, party_named, role_named
from models.entities.gazetteer import association_named, municipality_named
from models.records import Attendance
from models.swedish import fold, fold_in_place
from models.swedish.tables import attendance_entries as table

_SEPARATORS = re.compile(r"\t+|\s{2,}|\s*[,;|]\s*|\s+[–—-]\s+|\s*[–—]\s+")
_PARENTHESIS = re.compile(r"\(([^()]*)\)")
_REMARK = re.compile(rf"(?<!\w)(?:{fold(table.REMARKS)})(?!\w)")
_REMARK_OPENING = re.compile(rf"(?:{fold(table.REMARK_OPENINGS)})(?!\w)")
_STANDING_IN = re.compile(rf"(?<!\w)(?:{fold(table.STANDING_IN)})")
_SUBSTITUTE = re.compile(rf"(?:^|(?<=, ))(?:{fold(table.SUBSTITUTES)})(?!\w)")
_GROUP = re.compile(rf"(?:{fold(table.GROUPS)})$")
_LAST_FIGURES = re.compile(r"(?<=[^\W\d_]) \d{1,3}(?: ?[,–-] ?\d{1,3})*$")
_FIGURES = re.compile(r"[\d\s,.:–-]+$")
_MARKS = re.compile(r"(?:(?<!\S)[xX✓✔☒](?![^\s,;])\s*)+")
_CONTACT = re.compile(r"\S+@\S+|(?:tel(?:efon)?\.?:? ?)?(?<!\d)0\d{1,3}[ /-]\d[\d -]{4,}", re.IGNORECASE)
_PLACE_OPENING = re.compile(fold(table.PLACE_OPENINGS))
_ABSENT = frozenset(map(fold, table.ABSENT_REMARKS))
_FILLERS = " .,:;*_/|–—-"
# A party by its name has no more words than this: "Trollhättans framtid", "Barnens bästa i kommunen".
_LONGEST_PARTY = 4
_LONGEST_ORGANISATION = 6
# Letters that stand for an organisation: "GR", "MUCF".
_LONGEST_LETTERS = 6


def cells_of(text: str) -> list[str]:
    """The cells of a row, parted by tabs, wide spaces, commas or dashes, as written."""
    return _SEPARATORS.split(text)


def standing_in(text: str) -> re.Match[str] | None:
    """Where a text begins to tell for whom somebody stands in, or who for them: "med Bo Alm som ersättare"."""
    return _STANDING_IN.search(fold_in_place(text))


def with_text(row: Attendance, text: str, *, parties: bool = False) -> Attendance:
    """The row with all that the text beside the name tells.

    `parties` says that what stands in parentheses after names of this list is a party, whatever it is called.
    """
    text = _MARKS.sub(" ", _CONTACT.sub(" ", text))
    if standing := standing_in(text):
        row = _with_remark(row, text[standing.start() :])
        text = text[: standing.start()]
    at = 0
    for aside in _PARENTHESIS.finditer(text):
        row = _with_cells(row, text[at : aside.start()])
        row = _with_aside(row, aside.group(1), parties=parties)
        at = aside.end()
    return _with_office(_with_cells(row, text[at:]))


def place_of(cell: str) -> Attendance | None:
    """A row without a name for a cell that is a municipality or an association of them."""
    if municipality := municipality_named(cell):
        return Attendance("", municipality=municipality.name)
    if association := association_named(cell):
        return Attendance("", organisation=association.name)
    return None


def is_absence(text: str) -> bool:
    """Whether a cell says that somebody was not there: "anmält förhinder"."""
    return fold(text).strip(_FILLERS) in _ABSENT


def _cut_remarks(row: Attendance, text: str) -> tuple[Attendance, str]:
    kept, at = [], 0
    for match in _REMARK.finditer(fold_in_place(text)):
        row = _with_remark(row, text[match.start() : match.end()])
        kept.append(text[at : match.start()])
        at = match.end()
    return row, ", ".join((*kept, text[at:]))


def _with_cells(row: Attendance, text: str) -> Attendance:
    row, text = _cut_remarks(row, text)
    for part in cells_of(text):
        if cell := part.strip(_FILLERS):
            row = _with_cell(row, cell)
    return row


def _with_cell(row: Attendance, cell: str) -> Attendance:
    first, _, rest = cell.partition(" ")
    if (party := party_named(first)) and not (rest and (is_role(cell) or fold(rest).startswith("ordf"))):
        row = replace(row, party=row.party or party)
        return _with_cell(row, rest.strip(_FILLERS)) if rest.strip(_FILLERS) else row
    lead, _, last = cell.rpartition(" ")
    if lead and (party := party_named(last)) and is_role(lead):
        row, cell = replace(row, party=row.party or party), lead
    if is_absence(cell):
        return replace(row, present=False)
    opening = _PLACE_OPENING.match(fold_in_place(cell))
    if place := place_of(cell[opening.end() :] if opening else cell):
        return _with_place(row, place)
    words = cell.split()
    if len(words) > 2 and (place := place_of(" ".join(words[:2]))):
        # "Hjo kommun Sydvatten": a place and something else.
        return _with_cell(_with_place(row, place), " ".join(words[2:]))
    if _FIGURES.match(cell) or (_REMARK_OPENING.match(fold(cell)) and not is_role(cell)):
        return _with_remark(row, cell)
    if figures := _LAST_FIGURES.search(cell):
        # A paragraph whose sign was lost: "rektor 29".
        row, cell = _with_remark(row, figures.group()), cell[: figures.start()]
    if _are_roles_of_many(cell):
        return row
    if role := role_named(cell):
        lead, place = _role_and_place(role)
        row = _with_role(row, lead)
        return _with_place(row, place) if place else row
    named = cell[0].isupper() and len(cell.split()) <= _LONGEST_ORGANISATION
    if named and not row.organisation and not _GROUP.match(fold(cell)):
        return replace(row, organisation=cell)
    return row


def _with_role(row: Attendance, role: str) -> Attendance:
    """The row with one more role: "verksamhetsledare, sekreterare"."""
    if row.role is None:
        return replace(row, role=role)
    return row if fold(role) in fold(row.role) else replace(row, role=f"{row.role}, {role}")


def _with_office(row: Attendance) -> Attendance:
    """A substitute who has no other role has that one: "tjänstgörande ersättare för Bo Alm"."""
    if row.role or not row.remark or not (found := _SUBSTITUTE.search(fold_in_place(row.remark))):
        return row
    rest = (row.remark[: found.start()].strip(" ,"), row.remark[found.end() :].strip(" ,"))
    return replace(
        row, role=row.remark[found.start() : found.end()], remark=", ".join(filter(None, rest)) or None
    )


def _with_aside(row: Attendance, aside: str, *, parties: bool) -> Attendance:
    """What stands in parentheses and is no party, place or role is a remark: a field of duty, half the meeting."""
    aside = aside.strip(_FILLERS)
    if not aside:
        return row
    if party := party_named(aside):
        return replace(row, party=row.party or party)
    if is_absence(aside):
        return _with_remark(replace(row, present=False), aside)
    if place := place_of(aside):
        return _with_place(row, place)
    if role := role_named(aside):
        lead, place = _role_and_place(role)
        row = row if row.role else replace(row, role=lead)
        return _with_place(row, place) if place else row
    if parties and aside[0].isupper() and len(aside.split()) <= _LONGEST_PARTY and not row.party:
        return replace(row, party=aside)
    cells = _SEPARATORS.split(aside)
    if len(cells) > 1 and all(map(_is_known, cells)):
        return _with_cells(row, aside)
    if aside.isupper() and len(aside) > 1 and not row.organisation:
        return replace(row, organisation=aside)
    return _with_remark(row, aside)


def _is_known(cell: str) -> bool:
    """Whether a cell is a party, a place, a role, or capital letters: what is no remark."""
    short = cell.isupper() and 1 < len(cell) <= _LONGEST_LETTERS
    return short or bool(party_named(cell) or place_of(cell) or is_role(cell))


def _are_roles_of_many(cell: str) -> bool:
    """Whether a cell is a column of roles that lost its lines: "ersättare ersättare sekreterare"."""
    roles = [word for word in fold(cell).split() if is_role(word)]
    return len(roles) > len(set(roles))


def _with_place(row: Attendance, place: Attendance) -> Attendance:
    return replace(
        row,
        municipality=row.municipality or place.municipality,
        organisation=row.organisation or place.organisation,
    )


def _with_remark(row: Attendance, remark: str) -> Attendance:
    remark = " ".join(remark.split()).strip(" ,;:–-")
    if remark.count("(") != remark.count(")"):
        remark = remark.strip("()")
    if not remark or remark.rstrip(".").lower() == "kl":
        return row
    return replace(row, remark=f"{row.remark}, {remark}" if row.remark else remark)


def _role_and_place(cell: str) -> tuple[str, Attendance | None]:
    """ "Avd.chef Skövde Kommun" is a role and a place; a role without a place is itself."""
    words = cell.split()
    for count in range(1, len(words)):
        if municipality_named(tail := " ".join(words[count:])):
            return " ".join(words[:count]), place_of(tail)
    return cell, None
