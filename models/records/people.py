"""People: who somebody is over all meetings, and what says so."""

from dataclasses import dataclass

from models.records.minutes import Link


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
