"""Where a meeting was, as the minutes write it."""

import re
from collections.abc import Iterator

from indexer.minutes.attendance.people import is_name
from indexer.minutes.header.bodies import body_of, meeting_of, strip_leads
from indexer.minutes.header.front import KINDS, Front, phrases, without_times
from indexer.minutes.header.societies import society_in
from models.swedish import fold, fold_in_place
from models.swedish.dates import written_dates
from models.swedish.hours import WrittenHours, written_hours
from models.swedish.tables.dates import CLOCK_WORDS, WEEKDAYS
from models.swedish.tables.front import (
    DIGITAL_WORDS,
    PAUSES,
    PLACE_BEGINNINGS,
    PLACE_ENDINGS,
    PLACE_LEADS,
    PLACE_WORDS,
)
from models.swedish.tables.owners import BEFORE_PLACES

_DIGITAL = re.compile(rf"(?<!\w)(?:{fold(DIGITAL_WORDS)})(?!\w)")
_ROOM = re.compile(rf"(?:{fold(PLACE_BEGINNINGS)})(?!\w)")
_CLOCK = "|".join(re.escape(word) for word in sorted(CLOCK_WORDS, key=len, reverse=True))
# An hour that was lost leaves its word behind.
_HOUR_WORDS = re.compile(rf"(?<!\w)(?:{_CLOCK})(?!\w)(?:[\s\d.:–-]*$|(?=\s*(?:,|$)))", re.IGNORECASE)
_CLOCK_WORD = re.compile(rf"(?<!\w)(?:{_CLOCK})(?!\w)", re.IGNORECASE)
_QUOTES = '”"“»«'
_LOST_HOUR = re.compile(rf"(?<!\w)({_CLOCK})(?=\s+[A-ZÅÄÖ])")
_LABEL = re.compile(r"(?<!\w)(?P<word>[^\W_]+):(?=\s)")
_PARTY = re.compile(r"\s*\([A-ZÅÄÖ]{1,3}\)$")
_PAUSE = re.compile(rf"[\s,.(;]*\b{PAUSES}.*$", re.IGNORECASE | re.DOTALL)
_LEAD = re.compile(rf"^[\s,;:.–-]*(?:(?P<lead>{'|'.join(map(fold, PLACE_LEADS))})\s+)?", re.IGNORECASE)
_GAP = re.compile(r"\s*(?:,|;|\.(?=\s)|\s[–-]\s|\s{2,})[\s,;.–-]*")
_WEEKDAY = re.compile(rf"(?:{'|'.join(WEEKDAYS)})(?: den)?", re.IGNORECASE)
_PLACE_LEADS = frozenset(map(fold, PLACE_LEADS))
_PREPOSITION = re.compile(rf"^(?:{'|'.join(PLACE_LEADS)})\s+(?=[A-ZÅÄÖ])")
_ENDINGS = tuple(map(fold, PLACE_ENDINGS))
_MOST_WORDS = 8
_LETTERHEAD = 12
_LONGEST = 120


def find_place(front: Front) -> str | None:
    """The place of the meeting: what a label tells, less its day and hours; else what follows the day on a line."""
    for value in front.values("where", "when and where"):
        if (place := _place(value)) and not body_of(place):
            return place
    for line in front.free:
        if place := _after_date(line) or _after_meeting(line):
            return place
    for value in front.values("when"):
        if place := _after_date(value):
            return place
    return next((line for line in front.free[:_LETTERHEAD] if _is_digital(line) or _is_room(line)), None)


def _place(value: str) -> str | None:
    """A value without its day, hours and pauses: its parts that hold letters, joined by commas."""
    bare = _ended(_PAUSE.sub("", without_times(value)))
    parts = (_HOUR_WORDS.sub("", part).strip(" .,;:–-") for part in _GAP.split(bare))
    kept = [part for part in parts if any(c.isalpha() for c in part) and not _WEEKDAY.fullmatch(part)]
    place = _PREPOSITION.sub("", ", ".join(kept))
    # Columns read as one line put whoever adjusts the minutes beside the label: "Siv Ek (S)".
    person = (party := _PARTY.search(place)) and is_name(place[: party.start()])
    return place if place and len(place) <= _LONGEST and not person else None


def _ended(value: str) -> str:
    """A value up to where something else begins: a word for the kind of minutes, another label, a lost hour."""
    folded = fold_in_place(value)
    ends = [match.start() for match in KINDS.finditer(folded)]
    ends += [match.start() for match in _LABEL.finditer(folded) if match["word"] not in PLACE_WORDS]
    kept = value[: min(ends, default=len(value))]
    before, clock, after = (*_LOST_HOUR.split(kept, maxsplit=1), "", "")[:3]
    return before if any(c.isalpha() for c in before) or not clock else after


def _after_date(line: str) -> str | None:
    """What follows the day and hours of a line: ", Stadshotellet, Skara", "i Morastugan", or stands before them."""
    end = max((end for end in _time_ends(line)), default=0)
    if not end:
        return None
    if between := _between_day_and_hour(line):
        return _place(between)
    tail = line[end:]
    lead = _LEAD.match(fold_in_place(tail))
    rest = tail[lead.end() if lead else 0 :]
    separated = bool(lead and lead.group().strip())
    words = rest.split()
    if separated and 0 < len(words) <= _MOST_WORDS:
        named = (
            words[0][0].isupper()
            or fold(words[0].strip(".,")).endswith(_ENDINGS)
            or _DIGITAL.match(fold(rest))
        )
        if named:
            return _place(rest)
    begin = line[: next(_time_starts(line))].strip(" ,.")
    return begin if begin and _is_digital(begin) and not body_of(begin) else None


def _between_day_and_hour(line: str) -> str | None:
    """What stands between the day and "kl": "29 maj 2012 ”Tornet”, Vika gård kl 10"."""
    for date in written_dates(line):
        clock = _CLOCK_WORD.search(line, date.end)
        between = line[date.end : clock.start()].strip(" ,.;") if clock else ""
        named = between[:1].isupper() or between[:1] in _QUOTES
        if between and named and len(between.split()) <= _MOST_WORDS and ":" not in between:
            return None if body_of(between) or meeting_of(between.split()[0]) else between
    return None


def _after_meeting(line: str) -> str | None:
    """What follows the word for a meeting: "Protokoll från styrelsemöte i Vika bygdegård 2014-10-30"."""
    for phrase in phrases(line):
        words, _ = strip_leads(phrase)
        if not words or not meeting_of(words[0]):
            continue
        at = next((i for i, word in enumerate(words[2:], start=2) if word in BEFORE_PLACES), None)
        if at and len(words) - at <= _MOST_WORDS and words[at + 1 :] and words[at + 1][0].isupper():
            return _place(" ".join(words[at + 1 :]))
        if (
            2 < len(words) <= _MOST_WORDS
            and fold(words[1]) in _PLACE_LEADS
            and words[2][0].isupper()
            and not society_in(words)
        ):
            return _place(" ".join(words[2:]))
    return None


def _is_digital(line: str) -> bool:
    return len(line.split()) <= _MOST_WORDS and bool(_DIGITAL.search(fold_in_place(line)))


def _is_room(line: str) -> bool:
    words = line.split()
    return (
        1 < len(words) <= _MOST_WORDS
        and not line.endswith((".", ":"))
        and bool(_ROOM.match(fold_in_place(line)))
    )


def _time_ends(line: str) -> Iterator[int]:
    yield from (date.end for date in written_dates(line))
    if hours := _hours(line):
        yield hours.end


def _hours(line: str) -> WrittenHours | None:
    """The hours of a line, bare ones too where it has a day."""
    blank = list(line)
    for date in written_dates(line):
        blank[date.start : date.end] = " " * (date.end - date.start)
    return written_hours("".join(blank), labelled=blank != list(line))


def _time_starts(line: str) -> Iterator[int]:
    starts = [date.start for date in written_dates(line)]
    if hours := _hours(line):
        starts.append(hours.start)
    yield min(starts)
