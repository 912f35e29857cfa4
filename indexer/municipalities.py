"""What the minutes tell of each municipality."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from indexer.catalog import Sightings
from models.entities.gazetteer import Municipality, associations, municipalities
from models.linking import municipality_of
from models.linking.places import municipality_in
from models.records import Person


@dataclass(frozen=True, slots=True)
class MunicipalityEntry:
    """A municipality over all meetings.

    `associations` are the names of those it is a member of. `meetings` are ids, and whether it was there: its own
    meetings, those whose attendance list gives it to somebody, and those that list it as absent. `items` are ids of
    the agenda items that mention it. Both have the latest first. `people` are those whom lists give it, by surname.
    """

    municipality: Municipality
    associations: tuple[str, ...]
    meetings: Mapping[str, bool]
    items: tuple[str, ...]
    people: tuple[Person, ...]

    @property
    def named(self) -> bool:
        """Whether any minutes have it."""
        return bool(self.meetings or self.items or self.people)


def municipality_entries(seen: Sightings, people: Sequence[Person]) -> tuple[MunicipalityEntry, ...]:
    """An entry for each of the 290, in order of code."""
    known = municipalities()
    meetings: dict[str, dict[str, bool]] = defaultdict(dict)
    items: dict[str, dict[str, None]] = defaultdict(dict)
    represented: dict[str, list[Person]] = defaultdict(list)
    latest = sorted(seen.meetings.values(), key=lambda m: m.date or dt.date.min, reverse=True)
    position = {meeting.id: place for place, meeting in enumerate(latest)}
    for meeting in latest:
        if own := municipality_in(meeting.organisation or ""):
            meetings[own][meeting.id] = True
        for absent in meeting.absent_municipalities:
            meetings[absent].setdefault(meeting.id, False)
    for sighting in seen.people:
        if sighting.present is None:
            continue
        if name := municipality_of(sighting, seen.meetings[sighting.meeting]):
            at = meetings[name]
            at[sighting.meeting] = sighting.present or at.get(sighting.meeting, False)
    for mention in sorted(seen.municipalities, key=lambda m: position[m.meeting]):
        items[mention.name].update(dict.fromkeys(mention.items))
    for person in people:
        for period in person.municipalities:
            represented[period.value].append(person)
    return tuple(
        MunicipalityEntry(
            municipality=m,
            associations=tuple(a.name for a in associations() if m.name in a.members),
            meetings=dict(sorted(meetings[m.name].items(), key=lambda held: position[held[0]])),
            items=tuple(items[m.name]),
            people=tuple(represented[m.name]),
        )
        for m in known
    )
