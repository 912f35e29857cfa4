"""Who was there: attendance lists found among the lines."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from indexer.minutes.attendance.appointments import appointed, opener
from indexer.minutes.attendance.columns import pair
from indexer.minutes.attendance.entries import read_entries
from indexer.minutes.attendance.lists import ListReader
from indexer.minutes.attendance.officers import ADJUSTER
from indexer.minutes.attendance.roll_labels import HEADER_KEYS, Kind, parts_of
from indexer.minutes.attendance.signatures import signed_runs
from indexer.minutes.lines import Line
from models.linking.namesakes import Told, whose
from models.records import Attendance, Doubt
from models.swedish import fold

__all__ = ["HEADER_KEYS", "Roll", "heading_of_roll", "read_roll"]


@dataclass(frozen=True, slots=True)
class Roll:
    """The attendance of a meeting, and the lines it stands on.

    `officers` are the names of chair, secretary and first adjuster by role; `adjusters` all who adjust the minutes;
    `absent_municipalities` official names that a list holds as absent without a person.
    """

    rows: tuple[Attendance, ...]
    lines: frozenset[int]
    officers: dict[str, str]
    adjusters: tuple[str, ...] = ()
    absent_municipalities: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def read_roll(lines: Sequence[Line]) -> Roll:
    """Every attendance list among the lines, and the officers that the front page and the signatures name.

    Names and municipalities that stand in separate columns are paired only when their counts agree; when they do
    not, `doubts` says so. Officers of the front page whom no list holds are rows of their own.
    """
    reader = ListReader(lines)
    reader.read_all()
    for role, row in signed_runs(lines):
        reader.officers.add(role, row, front=False)
    places = [place for place in reader.places if place.municipality not in reader.absent]
    rows, unpaired = pair(reader.rows, places, lines, reader.used)
    rows = _unique(rows)
    elected = appointed(lines, rows)
    first = reader.officers.first(rows, elected, opener(lines, rows))
    return Roll(
        rows=tuple(_unique(reader.officers.into(rows))),
        lines=frozenset(reader.used),
        officers=first,
        adjusters=reader.officers.adjusters(chair=first.get("ordförande"), elected=elected.get(ADJUSTER, ())),
        absent_municipalities=tuple(dict.fromkeys(reader.absent)),
        doubts=(Doubt.MUNICIPALITIES_UNPAIRED,) if unpaired else (),
    )


def heading_of_roll(content: str) -> bool:
    """Whether a line begins an attendance list."""
    parts = parts_of(content, amid=False)
    if not parts or parts[0].kind not in (Kind.PRESENT, Kind.ABSENT):
        return False
    return not parts[0].text or parts[0].marked or bool(read_entries(parts[0].text)[0])


def _unique(rows: Sequence[Attendance]) -> list[Attendance]:
    """Each person once, with what all their rows tell.

    Namesakes stay apart where municipality or party differ; a row that could be of either adds nobody to them.
    """
    told: dict[str, list[Told]] = {}
    for row in rows:
        told.setdefault(fold(row.name), []).append((row.municipality, row.party))
    bearer_of = {name: whose(own) for name, own in told.items()}
    found: dict[tuple[str, Told], Attendance] = {}
    for row in rows:
        name = fold(row.name)
        if bearer := bearer_of[name][row.municipality, row.party]:
            known = found.get((name, bearer), row)
            found[name, bearer] = replace(
                known,
                municipality=known.municipality or row.municipality,
                organisation=known.organisation or row.organisation,
                role=known.role or row.role,
                party=known.party or row.party,
                remark=known.remark or row.remark,
            )
    return list(found.values())
