"""Who was at a meeting, and who was not."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from models.records import Answer, Attendance, Intent, Meeting
from models.swedish.tables.answers import ABSENT, NOT_LISTED, PRESENT
from search_api.answers.asked import Asked
from search_api.answers.occasions import occasions
from search_api.answers.topic import Word, forms


def attended(asked: Asked, present: bool) -> Iterator[Answer]:
    """Those present, or absent, at the meetings that a question is of, by their attendance lists.

    Where it names municipalities or organisations that they come from, those alone; where it names people, whether
    they were there.
    """
    columns, homes = asked.state.columns, asked.homes
    sides = [word for word in asked.topic.words if asked.comes_after_from(word.start)]
    asked = replace(asked, topic=asked.topic.without(sides))
    met = columns.met.where(homes.__contains__, columns.keys.size) if homes else None
    people = asked.query.understood.person
    for meeting in _of(asked, people) if people else occasions(asked, met if present else None):
        if people:
            yield from (_of_person(meeting, name) for name in people if meeting.attendance)
        elif answer := _of_all(meeting, present, homes, sides):
            yield answer


def _of(asked: Asked, people: Sequence[str]) -> Iterator[Meeting]:
    """The meetings that a question is of; where it tells nothing but the people, those whose lists name them."""
    named = asked.query.understood
    if (
        named.body
        or named.association
        or named.date_from
        or named.date_to
        or asked.places
        or asked.topic.words
    ):
        yield from occasions(asked)
        return
    registry = asked.state.registry
    listed = {
        tie.sighting.meeting
        for name in people
        for person in registry.called(name)
        for tie in person.ties
        if tie.sighting.present is not None
    }
    columns = asked.state.columns
    if listed:
        days = [date.toordinal() if (date := registry.meetings[id].date) else 0 for id in listed]
        yield from (m for m in occasions(asked, np.isin(columns.dates, days)) if m.id in listed)


def _of_person(meeting: Meeting, name: str) -> Answer:
    row = next((row for row in meeting.attendance if row.name == name), None)
    if row is None:
        return Answer(Intent.ATTENDANCE, NOT_LISTED.format(name=name), meeting)
    return Answer(
        Intent.ATTENDANCE, f"{PRESENT if row.present else ABSENT}: {_told(row)}", meeting, people=(row.name,)
    )


def _of_all(meeting: Meeting, present: bool, homes: Sequence[str], sides: Sequence[Word]) -> Answer | None:
    rows = [row for row in meeting.attendance if row.present == present and _comes_from(row, homes, sides)]
    empty = [] if present or sides else [m for m in meeting.absent_municipalities if not homes or m in homes]
    told = [*map(_told, rows), *empty]
    if not told:
        return None
    text = f"{PRESENT if present else ABSENT} ({len(told)}): {', '.join(told)}"
    return Answer(Intent.ATTENDANCE, text, meeting, people=tuple(dict.fromkeys(row.name for row in rows)))


def _comes_from(row: Attendance, homes: Sequence[str], sides: Sequence[Word]) -> bool:
    if homes and row.municipality not in homes and row.organisation not in homes:
        return False
    side = forms(" ".join(text for text in (row.organisation, row.role) if text))
    return all(word.stands_in(side) for word in sides)


def _told(row: Attendance) -> str:
    home = row.municipality or row.organisation
    return f"{row.name} ({home})" if home else row.name
