"""Who was at a meeting, and who was not."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice

from models.records import Answer, Attendance, Intent, Meeting
from models.swedish import fold
from models.swedish.tables.answers import ABSENT, NOT_LISTED, PRESENT
from search_api.answers.asked import Asked
from search_api.answers.occasions import occasions
from search_api.answers.topic import forms

_OfSide = Callable[[str | None, str | None], bool]
"""Whether somebody of an organisation, and with a role, is of the side that is asked for."""

_MOST_SEEN = 500
"""Meetings whose lists are looked at, at the most, the newest first."""


def attended(asked: Asked, present: bool) -> Iterator[Answer]:
    """Those present, or absent, at the meetings that a question is of, by their attendance lists.

    Where it names municipalities or organisations that they come from, those alone; where it names people, whether
    they were there.
    """
    columns, homes = asked.state.columns, asked.homes
    sides = asked.sides
    asked = replace(asked, topic=asked.topic.without(sides))
    met = columns.met.where(homes.__contains__, columns.keys.size) if homes else None
    people = asked.query.understood.person

    @cache  # the same few hundred stand in all lists
    def is_of_side(organisation: str | None, role: str | None) -> bool:
        side = forms(" ".join(text for text in (organisation, role) if text))
        return all(word.stands_in(side) for word in sides)

    found = _of(asked, people) if people else occasions(asked, met if present else None)
    for _, meeting in islice(found, _MOST_SEEN):
        if people:
            yield from (_of_person(meeting, name) for name in people if meeting.attendance)
        elif answer := _of_all(meeting, present, homes, is_of_side if sides else None):
            yield answer


def _of(asked: Asked, people: Sequence[str]) -> Iterator[tuple[int, Meeting]]:
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
    listed = {number for name in people for number, _ in asked.diary.listed.get(fold(name), ())}
    yield from (found for found in occasions(asked) if found[0] in listed)


def _of_person(meeting: Meeting, name: str) -> Answer:
    row = next((row for row in meeting.attendance if row.name == name), None)
    if row is None:
        return Answer(Intent.ATTENDANCE, NOT_LISTED.format(name=name), meeting)
    return Answer(
        Intent.ATTENDANCE, f"{PRESENT if row.present else ABSENT}: {_told(row)}", meeting, people=(row.name,)
    )


def _of_all(
    meeting: Meeting, present: bool, homes: Sequence[str], is_of_side: _OfSide | None
) -> Answer | None:
    rows = [
        row for row in meeting.attendance if row.present == present and _comes_from(row, homes, is_of_side)
    ]
    empty = (
        [] if present or is_of_side else [m for m in meeting.absent_municipalities if not homes or m in homes]
    )
    told = [*map(_told, rows), *empty]
    if not told:
        return None
    text = f"{PRESENT if present else ABSENT} ({len(told)}): {', '.join(told)}"
    return Answer(Intent.ATTENDANCE, text, meeting, people=tuple(dict.fromkeys(row.name for row in rows)))


def _comes_from(row: Attendance, homes: Sequence[str], is_of_side: _OfSide | None) -> bool:
    if homes and row.municipality not in homes and row.organisation not in homes:
        return False
    return is_of_side is None or is_of_side(row.organisation, row.role)


def _told(row: Attendance) -> str:
    home = row.municipality or row.organisation
    return f"{row.name} ({home})" if home else row.name
