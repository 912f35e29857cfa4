"""Who met, when and where: read from the lines before the first item, and where they are silent from the whole."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from indexer.minutes.header.bodies import body_in_line, find_body
from indexer.minutes.header.body_names import definite
from indexer.minutes.header.front import Front, read_front, with_labels
from indexer.minutes.header.kind import find_kind
from indexer.minutes.header.organisation import find_organisation
from indexer.minutes.header.place import find_place
from indexer.minutes.header.when import find_when, tells_hours
from indexer.minutes.lines import Line, label
from models.records import Attendance, Doubt, MeetingKind
from models.swedish import fold, fold_in_place
from models.swedish.references import paragraph_number
from models.swedish.tables.bodies import GENERIC_TITLES, OWNED

_GENERIC = frozenset(map(label, GENERIC_TITLES))
# A line of the front that is longer is no title, in characters.
_LONGEST_TITLE = 200
_OWNED = re.compile(rf"(?:[^\W\d_]+ )*[^\W\d_]*{fold(OWNED)}\s*")
_SPAN = re.compile(
    r"(?:§+\s*)?(?P<first>\d{1,4}(?:\s?[a-z](?!\w))?)(?:\s*(?:[-–—]|till)\s*(?:§+\s*)?(?P<last>\d{1,4}(?:\s?[a-z](?!\w))?))?"
)
_SPAN_ALONE = re.compile(rf"(?:[^\W\d_]+\s+)?§+\s*{_SPAN.pattern}\s*$")


@dataclass(frozen=True, slots=True)
class Header:
    """What the front of the minutes tells; None where it does not.

    `starts` and `ends` are times of the day; `place` is as written; `paragraphs` are the first and last § that
    the front names; `doubts` say what is less than certain.
    """

    title: str
    organisation: str | None
    body: str | None
    date: dt.date | None
    kind: MeetingKind | None = None
    starts: dt.time | None = None
    ends: dt.time | None = None
    place: str | None = None
    paragraphs: tuple[str, str] | None = None
    doubts: tuple[Doubt, ...] = ()


def read_header(lines: Sequence[Line], text: str, roll: Sequence[Attendance], source: str) -> Header:
    """The header of minutes.

    `lines` are those before the first item, without attendance lists; `text` is the whole; `roll` the rows of
    attendance; `source` the file's path, whose name is asked last.
    """
    front = read_front(lines)
    name = PurePath(source).stem
    kind = find_kind(front, text, roll, source)
    when = find_when(front, text, name)
    # What a summons encloses has labels of its own: those of another meeting.
    fuller = front if kind is MeetingKind.SUMMONS else with_labels(front, text)
    told = find_when(fuller, text, name)
    if when.date in {None, told.date}:
        front, when = fuller, told
    body = find_body(front, text)
    place = find_place(front)
    organisation = find_organisation(front, text, roll, body, place, name)
    return Header(
        title=_title(lines, body, name),
        organisation=organisation,
        body=_without_owner(body, organisation),
        date=when.date,
        kind=kind,
        starts=when.starts,
        ends=when.ends,
        place=place,
        paragraphs=_paragraphs(front),
        doubts=when.doubts,
    )


def _title(lines: Sequence[Line], body: str | None, name: str) -> str:
    """The first line that names the meeting, as written; else what kind of minutes it is, else the body or file."""
    top = [line.content for line in lines[:6] if any(c.isalpha() for c in line.content)]
    short = [line for line in top if len(line) <= _LONGEST_TITLE]
    named = [
        line
        for line in short
        if label(line) not in _GENERIC
        and (body_in_line(line) or ("möte" in line.lower() and not tells_hours(line)))
    ]
    return next(iter(named), None) or next(iter(short), None) or body or name


def _without_owner(body: str | None, organisation: str | None) -> str | None:
    """A body's name without whose it is: "Styrelsen för Vika vägförening"."""
    if not body or not organisation:
        return body
    if fold(body).endswith(fold(organisation)) and len(words := body[: -len(organisation)].split()) == 2:
        return words[0]
    owned = _OWNED.match(fold_in_place(body))
    return definite(body[owned.end() :].strip()) if owned else body


def _paragraphs(front: Front) -> tuple[str, str] | None:
    """The first and last § of the front: by a label, or on a line that holds nothing else but a word."""
    matches = (
        *(_SPAN.match(value) for value in front.values("paragraphs")),
        *(_SPAN_ALONE.match(line) for line in front.free),
    )
    match = next(filter(None, matches), None)
    if match is None:
        return None
    first = paragraph_number(match["first"])
    last = paragraph_number(match["last"] or match["first"])
    return (first, last) if first and last else None
