"""Who met and when: read from the lines before the first item, and where they are silent from the whole."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from indexer.minutes.lines import Line, label
from models.entities.gazetteer import association_named, associations, municipality_named
from models.records import Attendance
from models.swedish import fold, fold_in_place
from models.swedish.dates import WrittenDate, resolve, written_dates, written_years
from models.swedish.tables.minutes import BODY_HEADS, GENERIC_TITLES

_HEADS = {fold(head): head for head in sorted(BODY_HEADS, key=len, reverse=True)}
_HEAD = "|".join(_HEADS)
_GENERIC = frozenset(map(label, GENERIC_TITLES))
_KIND_AND_BODY = re.compile(
    r"(?:(?:minnes|motes)?anteckningar|(?:sammantrades)?protokoll|(?:natverks)?mote|sammantrade)"
    r"\s*(?:fran|for|i|med|fort vid|-|–|:)?\s+(?:mote\s+(?:i|med)\s+)?"
)
_BODY_IN_TEXT = re.compile(rf"\b[^\W\d_]*(?:{_HEAD})\b|\b[^\W\d_]+s (?:natverket|namnden|styrelsen)\b")
_DATE_LABEL = re.compile(r"\b(?:datum|tid|sammantrad\w*|mote\w*|den)\b")
_DATE_TAIL = re.compile(r"[\s,–-]*(?:den\s+)?\d{1,4}[\s./-].*$")
_LABEL = re.compile(r"^\W*[^\W\d_]+\W*:\W*(?=\w)")
_ORGANISATION = re.compile(
    r"[^\W\d_][\w\s.-]*?\b(?:kommunalförbund|kommunalforbund|kommun|stad)\b|region \w+(?: län)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Header:
    """What the front of the minutes tells; None where it does not."""

    title: str
    organisation: str | None
    body: str | None
    date: dt.date | None


def read_header(front: Sequence[Line], text: str, roll: Sequence[Attendance], source: str) -> Header:
    """The header of minutes whose lines before the first item are `front` and whose whole is `text`."""
    body = _body(front, text)
    return Header(_title(front, body, source), _organisation(front, roll), body, _date(front, text, source))


def _title(front: Sequence[Line], body: str | None, source: str) -> str:
    """The first line that names the meeting, as written; else what kind of minutes it is, else the body or file."""
    top = [line.content for line in front[:6] if any(c.isalpha() for c in line.content)]
    named = [
        line for line in top if label(line) not in _GENERIC and (_body_of(line) or "möte" in line.lower())
    ]
    return next(iter(named), None) or next(iter(top), None) or body or PurePath(source).stem


def _body(front: Sequence[Line], text: str) -> str | None:
    for line in front[:25]:
        if body := _body_of(line.content):
            return body
    # No line names it: the body that the minutes speak of most, in a form of its own ("Grundskolenätverket").
    found: Counter[str] = Counter()
    for match in _BODY_IN_TEXT.finditer(fold_in_place(text)):
        written = text[match.start() : match.end()]
        if written[0].isupper() and match.group() not in _HEADS:
            found[_spelled(written)] += 1
    return found.most_common(1)[0][0] if found else None


def _body_of(content: str) -> str | None:
    """The body that a line of the front names, spelled as one word where it is one."""
    folded = fold_in_place(content)
    lead = _KIND_AND_BODY.match(folded)
    name = _DATE_TAIL.sub("", content[lead.end() if lead else 0 :]).strip(" .:,–-")
    words = fold(name).split()
    if not words or len(words) > 12 or len(name) > 110 or name.endswith("."):
        return None
    has_head = any(
        word.endswith(tuple(_HEADS)) for word in (words if len(words) > 4 else words[-1:] + words[:1])
    )
    if not has_head or not name[0].isupper() or any(c in name for c in "\t:;"):
        return None
    return _spelled(name)


def _spelled(name: str) -> str:
    """The body's name with its dots, in sentence case, and "Utbildningschefs nätverket" as one word."""
    name = " ".join(name.split())
    if name.isupper():
        name = name.capitalize()
    words = name.split()
    for index, word in enumerate(words):
        for head, spelled in _HEADS.items():
            if fold(word).endswith(head) and len(fold(word)) == len(word):
                ending = spelled.capitalize() if word[: -len(head)] == "" and word[0].isupper() else spelled
                words[index] = word[: -len(head)] + ending
                break
    if len(words) == 2 and words[0].endswith("s") and words[1] in BODY_HEADS and words[0][0].isupper():
        words = ["".join(words)]
    return " ".join(words)


def _organisation(front: Sequence[Line], roll: Sequence[Attendance]) -> str | None:
    for line in front[:25]:
        if found := _organisation_of(line.content):
            return found
    known = {association.name for association in associations()}
    attending = Counter(row.organisation for row in roll if row.organisation in known)
    if attending:
        return attending.most_common(1)[0][0]
    return None


def _organisation_of(content: str) -> str | None:
    if association := association_named(content):
        return association.name
    match = _ORGANISATION.match(_LABEL.sub("", content))
    if not match:
        return None
    name = " ".join(match.group().split())
    if name.isupper():
        name = name.title().replace("Kommun", "kommun").replace("Stad", "stad")
    if association := association_named(name):
        return association.name
    if name.startswith("Region ") or fold(name).endswith("kommunalforbund") or municipality_named(name):
        return name
    return None


def _date(front: Sequence[Line], text: str, source: str) -> dt.date | None:
    """The day of the meeting: a dated line of the front, those with a label first; else the file name's."""
    years = written_years(text)
    labelled = [line for line in front if _DATE_LABEL.search(fold(line.content))]
    for line in (*labelled, *front):
        if date := _first(written_dates(line.content), years):
            return date
    return _first(written_dates(PurePath(source).stem.replace("_", " ")), years)


def _first(dates: Iterable[WrittenDate], years: set[int]) -> dt.date | None:
    return next((date for written in dates if (date := resolve(written, years))), None)
