"""What the front of the minutes tells, as a page lists it."""

import datetime as dt
from collections.abc import Iterator

from models.records import Meeting
from search_api.web.marking import plain


def title(meeting: Meeting) -> str:
    """What a meeting's page calls it: its title, or its body where the title is that but for case.

    Minutes often write the body's name in capitals above them, which is hard to read and shouts.
    """
    told, body = plain(meeting.title), meeting.body or ""
    return body if told.casefold().split() == body.casefold().split() else told


def facts(meeting: Meeting) -> Iterator[tuple[str, str]]:
    """(name of a text in `texts`, value) of each thing known: when, where, who led and who checked."""
    known = (
        ("when", _time(meeting.starts, meeting.ends)),
        ("place", meeting.place),
        ("chair", meeting.chair),
        ("secretary", meeting.secretary),
        ("adjusters", ", ".join(meeting.adjusters)),
        ("paragraphs", "§§ {}–{}".format(*meeting.paragraphs) if meeting.paragraphs else ""),
        ("absent_municipalities", ", ".join(meeting.absent_municipalities)),
    )
    return ((name, value) for name, value in known if value)


def _time(starts: dt.time | None, ends: dt.time | None) -> str:
    return "–".join(f"{time:%H.%M}" for time in (starts, ends) if time)
