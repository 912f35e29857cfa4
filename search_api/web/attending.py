"""An attendance list as a page shows it: by municipality."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models.records import Attendance, Meeting


@dataclass(frozen=True, slots=True)
class Delegation:
    """Who is listed for a municipality, None where the list does not say which.

    Without `rows` the list holds the municipality itself as absent.
    """

    municipality: str | None
    rows: tuple[Attendance, ...]


@dataclass(frozen=True, slots=True)
class Attending:
    """A meeting's attendance: how many were there and how many were not, and which columns hold anything."""

    delegations: tuple[Delegation, ...]
    present: int
    absent: int
    columns: tuple[str, ...]


def attending(meeting: Meeting) -> Attending:
    """The attendance of a meeting. Municipalities are in the order of the list, what belongs to none is last."""
    rows = meeting.attendance
    present = sum(row.present for row in rows)
    told = (
        ("organisation", any(row.organisation for row in rows)),
        ("role", any(row.role or row.remark for row in rows)),
    )
    return Attending(
        tuple(_delegations(rows, meeting.absent_municipalities)),
        present,
        len(rows) - present,
        tuple(name for name, holds in told if holds),
    )


def _delegations(rows: Sequence[Attendance], absent: Iterable[str]) -> list[Delegation]:
    found: dict[str | None, list[Attendance]] = {}
    for row in rows:
        found.setdefault(row.municipality, []).append(row)
    others = found.pop(None, None)
    known = [Delegation(name, tuple(listed)) for name, listed in found.items()]
    known += [Delegation(name, ()) for name in absent if name not in found]
    return [*known, Delegation(None, tuple(others))] if others else known
