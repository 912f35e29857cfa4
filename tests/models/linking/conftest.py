"""Meetings and names in them, told briefly."""

import datetime as dt
from collections.abc import Callable

import pytest

from models.linking import link
from models.records import Meeting, Person, Sighting

Meet = Callable[..., None]


class Minutes:
    """Gathers meetings and sightings, and links them."""

    def __init__(self) -> None:
        self.meetings: dict[str, Meeting] = {}
        self.sightings: list[Sighting] = []

    def meet(
        self,
        id: str,
        *sightings: Sighting,
        body: str | None = None,
        organisation: str | None = "Skaraborgs kommunalförbund",
        day: int = 1,
    ) -> None:
        """A meeting on a day of 2024; the sightings' meeting is filled in."""
        date = dt.date(2023, 12, 31) + dt.timedelta(day)
        self.meetings[id] = Meeting(id, f"{id}.txt", id, organisation, body, date)
        self.sightings += [_in(id, sighting) for sighting in sightings]

    def people(self) -> tuple[Person, ...]:
        return link(self.sightings, self.meetings)

    def told(self) -> dict[str, list[str]]:
        """Meetings by person's id."""
        return {
            person.id: list(dict.fromkeys(tie.sighting.meeting for tie in person.ties))
            for person in self.people()
        }


def _in(meeting: str, s: Sighting) -> Sighting:
    return Sighting(
        meeting, s.name, s.present, s.municipality, s.organisation, s.role, s.party, s.mentions, s.items, s.links,
        s.spellings or ((s.name,) if s.mentions else ()),
    )  # fmt: skip


@pytest.fixture
def minutes() -> Minutes:
    return Minutes()


@pytest.fixture
def row():
    """A row of an attendance list."""

    def row(name: str, municipality: str | None = None, present: bool = True, **told: str) -> Sighting:
        return Sighting("", name, present, municipality, **told)

    return row


@pytest.fixture
def mention():
    """The mentions of a name."""

    def mention(name: str, *items: str) -> Sighting:
        return Sighting("", name, mentions=max(1, len(items)), items=items)

    return mention
