"""Agenda items to fields: the tokens that engines index, by the names in FIELD_WEIGHTS."""

from models.records import AgendaItem, Meeting
from models.swedish import analyze

BOUNDARY = "¶"
"""Stands between title and text in `exact`, so that no phrase crosses. No word of a question is this token."""


def fields(meeting: Meeting, item: AgendaItem) -> dict[str, tuple[str, ...]]:
    """Tokens of an item by field, in order. Of `meeting` only its title, body and organisation are read."""
    title, text = analyze(item.title), analyze(item.text)
    met = " ".join(part for part in (meeting.title, meeting.body, meeting.organisation) if part)
    return {
        "title": tuple(token.stem for token in title),
        "stem": tuple(token.stem for token in (*title, *text)),
        "exact": (*(token.exact for token in title), BOUNDARY, *(token.exact for token in text)),
        "folded": tuple(token.folded for token in (*title, *text)),
        "meeting": tuple(token.stem for token in analyze(met)),
    }
