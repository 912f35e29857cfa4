"""People: who somebody is over all meetings, and what says so."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from models.records.minutes import Link


class Reason(StrEnum):
    """Why a sighting is of a person: what it shares with the person's others beside the name.

    `FIRST` founds the person. `SPELLING` and `GENITIVE` are no evidence: they say what lies between the name as it
    stands and the person's. `UNCERTAIN` could be any of several people of the name, and joins none.
    """

    FIRST = "first"
    SAME_MEETING = "same_meeting"
    SAME_MUNICIPALITY = "same_municipality"
    SAME_PARTY = "same_party"
    SAME_BODY = "same_body"
    SAME_ORGANISATION = "same_organisation"
    RARE_NAME = "rare_name"
    SPELLING = "spelling"
    GENITIVE = "genitive"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True)
class Sighting:
    """A name as one meeting has it: a row of its attendance list, or all mentions under one canonical name.

    `meeting` is the meeting's id. `present` is None where the name is only mentioned; `municipality`, `organisation`,
    `role` and `party` come from the attendance list. `mentions` counts the mentions, `items` are the ids of the
    agenda items that hold them, `links` the reasons why they are filed under `name`, `spellings` the forms in which
    they are written.
    """

    meeting: str
    name: str
    present: bool | None = None
    municipality: str | None = None
    organisation: str | None = None
    role: str | None = None
    party: str | None = None
    mentions: int = 0
    items: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    spellings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tie:
    """A sighting of a person, and the reasons for saying so: the evidence first."""

    sighting: Sighting
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Period:
    """A value and the first and last day on which a meeting has it; None where no such meeting has a date."""

    value: str
    first: dt.date | None
    last: dt.date | None


@dataclass(frozen=True, slots=True)
class Tenure:
    """What somebody was in the meetings of a body, and from when to when.

    `role` is None of who had none; `meetings` counts those whose attendance lists say so, absences included.
    """

    role: str | None
    body: str | None
    organisation: str | None
    municipality: str | None
    party: str | None
    meetings: int
    first: dt.date | None
    last: dt.date | None


@dataclass(frozen=True, slots=True)
class Person:
    """One person over all meetings. `id` is readable and unique; `name` the best spelling, `spellings` all others.

    `ties` are in order of date, those without one first. `municipalities` and `roles` come from attendance lists, the
    latest first. An entry with `may_be` is nobody for certain: its sightings could be of any of the people with these
    ids.
    """

    id: str
    name: str
    spellings: tuple[str, ...] = ()
    municipalities: tuple[Period, ...] = ()
    roles: tuple[Tenure, ...] = ()
    ties: tuple[Tie, ...] = ()
    may_be: tuple[str, ...] = ()

    @property
    def certain(self) -> bool:
        """Whether it is one person."""
        return not self.may_be

    @property
    def meetings(self) -> dict[str, bool | None]:
        """Ids of the meetings that have them, the latest first; and were they there? None for a mere mention."""
        found: dict[str, bool | None] = {}
        for tie in reversed(self.ties):
            present, before = tie.sighting.present, found.get(tie.sighting.meeting)
            found[tie.sighting.meeting] = before or (before if present is None else present)
        return found

    @property
    def items(self) -> tuple[str, ...]:
        """Ids of the agenda items that mention them, those of the latest meeting first."""
        return tuple(dict.fromkeys(item for tie in reversed(self.ties) for item in tie.sighting.items))
