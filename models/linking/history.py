"""What somebody was, where and when, as the attendance lists have it."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from models.linking.places import municipality_of
from models.records import Meeting, Period, Sighting, Tenure


def municipalities(sightings: Iterable[Sighting], meetings: Mapping[str, Meeting]) -> tuple[Period, ...]:
    """The municipalities that the lists give somebody, the latest first."""
    days: dict[str, list[dt.date | None]] = {}
    for sighting in sightings:
        meeting = meetings[sighting.meeting]
        if municipality := municipality_of(sighting, meeting):
            days.setdefault(municipality, []).append(meeting.date)
    periods = (Period(value, *_span(found)) for value, found in days.items())
    return tuple(sorted(periods, key=lambda period: period.last or dt.date.min, reverse=True))


def roles(sightings: Iterable[Sighting], meetings: Mapping[str, Meeting]) -> tuple[Tenure, ...]:
    """What somebody was in each body, the latest first. A row without a role counts where its meeting gives none."""
    rows: dict[str, list[Sighting]] = {}
    for sighting in sightings:
        if sighting.present is not None:
            rows.setdefault(sighting.meeting, []).append(sighting)
    days: dict[_Post, list[dt.date | None]] = {}
    for id, own in rows.items():
        for row in [row for row in own if row.role] or own[:1]:
            days.setdefault(_post(row, meetings[id]), []).append(meetings[id].date)
    tenures = (
        Tenure(
            post.role, post.body, post.organisation, post.municipality, post.party, len(found), *_span(found)
        )
        for post, found in days.items()
    )
    return tuple(sorted(tenures, key=lambda tenure: tenure.last or dt.date.min, reverse=True))


class _Post(NamedTuple):
    role: str | None
    body: str | None
    organisation: str | None
    municipality: str | None
    party: str | None


def _post(row: Sighting, meeting: Meeting) -> _Post:
    organisation = row.organisation or meeting.organisation
    return _Post(row.role, meeting.body, organisation, municipality_of(row, meeting), row.party)


def _span(days: Sequence[dt.date | None]) -> tuple[dt.date | None, dt.date | None]:
    known = [day for day in days if day]
    return (min(known), max(known)) if known else (None, None)
