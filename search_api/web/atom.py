"""What an Atom feed needs besides its template (RFC 4287): names that last, times, letters that XML may have."""

import datetime as dt
import re
from collections.abc import Iterable
from urllib.parse import quote

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold, not even by number (section 2.2). Minutes bring form feeds and the like."""

_NOT_A_NAME = re.compile(r"[^a-z0-9.]+")

_MINTED = 2026
"""The year in which tags of this form were first given out; part of each, and never to be changed."""

_NOON = dt.time(12, tzinfo=dt.UTC)

_NOTHING = dt.date(1970, 1, 1)
"""When a feed without entries changed last: it must have a time."""


def tag(host: str, *what: str) -> str:
    """A name that lasts, whatever becomes of addresses (RFC 4151): tag:protokoll.example.se,2026:item/9f2c-4."""
    return f"tag:{_NOT_A_NAME.sub('-', host.lower()).strip('-.')},{_MINTED}:{'/'.join(map(_quoted, what))}"


def moment(day: dt.date) -> str:
    """A day as a time (RFC 3339): noon, so that it is the same day all over Europe."""
    return dt.datetime.combine(day, _NOON).isoformat().replace("+00:00", "Z")


def latest(days: Iterable[dt.date]) -> str:
    """The time of the last of some days."""
    return moment(max(days, default=_NOTHING))


def sound(xml: str) -> str:
    """XML without the characters that it must not hold."""
    return _NOT_XML.sub("", xml)


def _quoted(part: str) -> str:
    return quote(part, safe="%?&=+-._~")
