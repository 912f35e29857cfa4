"""Hours of the day as Swedish minutes write them."""

import datetime as dt
import re
from dataclasses import dataclass

from models.swedish.tables.dates import ABOUT_WORDS, CLOCK_WORDS, RANGE_WORDS


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_CLOCK = rf"\b(?:{_any(CLOCK_WORDS)})(?![^\W\d_])"
_ABOUT = rf"(?:(?:{_any(ABOUT_WORDS)})\s+)?"
_TO = rf"\s*:?\s*(?:{_any(RANGE_WORDS)})\s*(?:(?:{_CLOCK})\s*)?{_ABOUT}"
# "9", "09.00", "9:00", "1700"; a colon without minutes has lost them, "1 o 00" its hour.
_NO_MORE = r"(?![\d/]|[.:]\d|:(?!\s*[-–])|\s[oO]\b)"
_AFTER_CLOCK = r"(?<!\d)(?P<{0}_hour>[01]?\d|2[0-3])(?:[.:]?(?P<{0}_minute>[0-5]\d))?" + _NO_MORE
_WITH_MINUTES = r"(?P<{0}_hour>[01]?\d|2[0-3])[.:](?P<{0}_minute>[0-5]\d)(?![\d/]|[.:]\d)"
# Not the end of a longer figure, a date or another span.
_ALONE = r"(?<![\d.:/-])"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        # kl. 09.00 11.30: the dash is lost
        rf"{_CLOCK}\s*{_ABOUT}{_WITH_MINUTES.format('from')}\s+{_WITH_MINUTES.format('to')}",
        # kl. 09.00–11.30, klockan 9, kl 18.30 till 20
        rf"{_CLOCK}\s*{_ABOUT}{_AFTER_CLOCK.format('from')}(?:{_TO}{_AFTER_CLOCK.format('to')})?",
        # 09.00–11.30
        rf"{_ALONE}{_WITH_MINUTES.format('from')}{_TO}{_WITH_MINUTES.format('to')}",
    )
)
_LABELLED_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        # 9-12, 9.00-12
        rf"{_ALONE}{_AFTER_CLOCK.format('from')}{_TO}{_AFTER_CLOCK.format('to')}(?!\s*\()",
        # 13.00
        _ALONE + _WITH_MINUTES.format("from"),
    )
)


@dataclass(frozen=True, slots=True)
class WrittenHours:
    """Hours at `text[start:end]`; `to` is None when only the first is written."""

    start: int
    end: int
    since: dt.time
    to: dt.time | None


def written_hours(text: str, *, labelled: bool = False) -> WrittenHours | None:
    """The first hours written in the text, after "kl" or as a span with minutes.

    With `labelled` bare hours count as well ("9-12", "13.00"): for what stands by a label for the time, where
    dates are blanked out.
    """
    for forms in (_FORMS, _LABELLED_FORMS) if labelled else (_FORMS,):
        found = [match for form in forms if (match := form.search(text))]
        if found:
            return _read(min(found, key=lambda match: match.start()))
    return None


def _read(match: re.Match[str]) -> WrittenHours:
    parts = match.groupdict()
    since = dt.time(int(parts["from_hour"]), int(parts["from_minute"] or 0))
    to = dt.time(int(parts["to_hour"]), int(parts["to_minute"] or 0)) if parts.get("to_hour") else None
    # An end before the beginning is a slip or another figure: it tells nothing.
    return WrittenHours(match.start(), match.end(), since, to if to and to > since else None)
