"""How long meetings are kept: a period back from today, in Sweden."""

import datetime as dt
import re
from zoneinfo import ZoneInfo

from indexer.catalog import Catalog, Document
from models.errors import BadRequest

_PERIOD = re.compile(r"([1-9]\d{0,4})([ymd])")
_MONTHS = {"y": 12, "m": 1}
_ZONE = ZoneInfo("Europe/Stockholm")


def parse(period: str) -> str:
    """A period as it is stored: "10y", "18m" or "400d". Raises BadRequest for anything else, and for centuries."""
    told = period.strip().lower()
    if not _PERIOD.fullmatch(told):
        raise _unclear(period)
    before(told, dt.date.today())
    return told


def before(period: str, today: dt.date) -> dt.date:
    """The first day that is kept. A month before the 31st is the last day of a shorter one. Raises BadRequest."""
    found = _PERIOD.fullmatch(period)
    if found is None:
        raise _unclear(period)
    count, unit = int(found[1]), found[2]
    try:
        if unit == "d":
            return today - dt.timedelta(days=count)
        months = today.year * 12 + today.month - 1 - count * _MONTHS[unit]
        year, month = divmod(months, 12)
        first = dt.date(year, month + 1, 1)
        following = dt.date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    except (ValueError, OverflowError) as error:
        raise _unclear(period) from error
    return first.replace(day=min(today.day, (following - dt.timedelta(days=1)).day))


def today() -> dt.date:
    """The day that it is in Sweden."""
    return dt.datetime.now(_ZONE).date()


def limit(catalog: Catalog) -> dt.date | None:
    """The first day that a catalog keeps today; None when it keeps everything."""
    period = catalog.erasures.retention()
    return before(period, today()) if period else None


def divided(catalog: Catalog, first: dt.date) -> tuple[list[Document], list[Document]]:
    """The documents whose meetings are older than the first day that is kept, and those whose have no date."""
    days = {header.id: header.date for header, _ in catalog.rolls()}
    known = [document for document in catalog.documents() if document.id in days]
    old = [document for document in known if (day := days[document.id]) and day < first]
    return old, [document for document in known if days[document.id] is None]


def _unclear(period: str) -> BadRequest:
    return BadRequest(f"{period[:40]!r} is no period", "Give years, months or days: 10y, 18m, 400d.")
