"""On which day a meeting became news, where its minutes tell none."""

import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

_ZONE = ZoneInfo("Europe/Stockholm")


def arrivals(files: Iterable[tuple[str, str]]) -> Mapping[str, dt.date]:
    """The Swedish day on which each file was last changed, by the meeting's id; pairs of an id and a path come in.

    A file that cannot be looked at, because it is gone or lies on another machine, has none.
    """
    found = {}
    for meeting, path in files:
        try:
            changed = Path(path).stat().st_mtime
        except (OSError, ValueError):  # a path that was masked may be none
            continue
        found[meeting] = dt.datetime.fromtimestamp(changed, _ZONE).date()
    return found
