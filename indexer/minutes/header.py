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
from models.swedish.tables.bodies import BODY_HEADS, GENERIC_TITLES
from models.swedish.tables.decisions import OTHERS

_HEADS = {fold(head): head for head in sorted(BODY_HEADS, key=len, reverse=True)}
_HEAD = "|".join(_HEADS)
_OTHERS = re.compile(fold(OTHERS))
_GENERIC = frozenset(map(label, GENERIC_TITLES))
# A line of the front that is longer is running text, in characters.
_LONGEST_LINE = 200
_DOTTED = re.compile(r"[åäöÅÄÖ]")
_KIND_AND_BODY = re.compile(
    r"(?:(?:minnes|motes)?anteckningar|(?:sammantrades)?protokoll|(?:natverks)?mote|sammantrade)"
    r"\s*(?:fran|for|i|med|fort vid|-|–|:)?\s+(?:mote\s+(?:i|med)\s+)?"
)
_BODY_IN_TEXT = re.compile(rf"\b[^\W\d_]*(?:{_HEAD})\b|\b[^\W\d_]+s (?:natverket|namnden|styrelsen)\b")
_DATE_LABEL = re.compile(r"\b(?:datum|tid|sammantrad\w*|mote\w*|den)\b")
_OTHER_DATE = re.compile(r"juster|anslag|expedi|utskri")
_DATE_TAIL = re.compile(r"[\s,–-]*(?:den\s+)?\d{1,4}[\s./-].*$")
_LABEL = re.compile(r"^\W*[^\W\d_]+\W*:\W*(?=\w)")
_SEAT = re.compile(r"kommun(?:fullmäktige|fullmaktige|styrelsen) i (?P<place>[\w -]+)$", re.IGNORECASE)
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
        if (
            written[0].isupper()
            and match.group() not in _HEADS
            and _head(written)
            and not _OTHERS.match(match.group())
        ):
            found[_spelled(written)] += 1
    return found.most_common(1)[0][0] if found else None


def _body_of(content: str) -> str | None:
    """The body that a line of the front names, spelled as one word where it is one."""
    if len(content) > _LONGEST_LINE:
        return None
    folded = fold_in_place(content)
    lead = _KIND_AND_BODY.match(folded)
    name = _DATE_TAIL.sub("", content[lead.end() if lead else 0 :]).strip(" .:,–-")
    words = fold(name).split()
    if not words or len(words) > 12 or len(name) > 110 or name.endswith("."):
        return None
    has_head = any(map(_head, name.split() if len(words) > 4 else (name.split()[0], name.split()[-1])))
    if not has_head or not name[0].isupper() or any(c in name for c in "\t:;"):
        return None
    return _spelled(name)


def _spelled(name: str) -> str:
    """The body's name with its dots, in sentence case, and "Utbildningschefs nätverket" as one word."""
    words = (name.capitalize() if name.isupper() else name).split()
    if len(words) > 2 and words[-2] == "i" and municipality_named(words[-1]):
        # "Kommunfullmäktige i Falkenberg": where it sits is the organisation, not the body.
        words = words[:-2]
    for index, word in enumerate(words):
        if head := _head(word):
            stem = word[: -len(head)]
            words[index] = stem + (head.capitalize() if not stem and word[0].isupper() else head)
    if len(words) == 2 and words[0].endswith("s") and words[1] in BODY_HEADS and words[0][0].isupper():
        words = ["".join(words)]
    return " ".join(words)


def _head(word: str) -> str | None:
    """The last part of a body's name that a word ends in, spelled right.

    A word that has dots must have the right ones: "sammanträdet" is no council ("rådet").
    """
    word = word.lower()
    if _DOTTED.search(word):
        return next((head for head in _HEADS.values() if word.endswith(head)), None)
    return next((head for folded, head in _HEADS.items() if word.endswith(folded)), None)


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
    if len(content) > _LONGEST_LINE:
        return None
    seat = _SEAT.match(content)
    if seat and (municipality := municipality_named(seat["place"])):
        return f"{municipality.name}{'' if municipality.name.endswith('s') else 's'} kommun"
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
    folded = [fold(line.content) for line in front]
    # A label may end the line above: "Justeringens / plats och tid …".
    dated = [
        line.content
        for line, own, above in zip(front, folded, ["", *folded], strict=False)
        if not _OTHER_DATE.search(own) and not _OTHER_DATE.match(above)
    ]
    labelled = [content for content in dated if _DATE_LABEL.search(fold(content)) or _body_of(content)]
    for content in (*labelled, *dated):
        if date := _first(written_dates(content), years):
            return date
    return _first(written_dates(PurePath(source).stem.replace("_", " ")), years)


def _first(dates: Iterable[WrittenDate], years: set[int]) -> dt.date | None:
    return next((date for written in dates if (date := resolve(written, years))), None)
