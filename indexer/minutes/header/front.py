"""The front of minutes as a letterhead and labelled fields, also where all of it stands on one line."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from indexer.minutes.lines import Line, label
from models.swedish import fold, fold_in_place
from models.swedish.dates import written_dates
from models.swedish.hours import written_hours
from models.swedish.tables.attendance import ABSENT_LABELS, PRESENT_LABELS
from models.swedish.tables.bodies import PREPOSITIONS
from models.swedish.tables.dates import WEEKDAYS
from models.swedish.tables.front import (
    COLON_LABELS,
    FIELD_LABELS,
    NUMBER_MARK,
    OTHER_DAYS,
    PAGE_MARK,
    SURE_LABELS,
)
from models.swedish.tables.furniture import PAGE_WORDS
from models.swedish.tables.kinds import KIND_WORDS

# As much of the front as is read: lines, and characters of a line.
_LINES = 80
_LONGEST_LINE = 3000
_FEW_WORDS = 6
_OTHER_DAY = re.compile(rf"\b{fold(OTHER_DAYS)}")
# Characters of the text in which labels of the front may stand beneath the first title.
_HEAD = 6000
_OTHER = "other"
BODY_BELOW = "body below"
"""The field of a body that a label beneath the first title names."""
_ANOTHER_DAY = "another day"
_MARKS = re.compile(rf"(?<![\w/])(?:{PAGE_MARK.format(page=PAGE_WORDS)}|{fold(NUMBER_MARK)})(?!\w)")
KINDS = re.compile("|".join(rf"\b(?:{fold(words)})(?!\w)" for _, words in KIND_WORDS))
"""Words for the kind of minutes, in folded text."""
_NUMBER_BEFORE = re.compile(r"^(?:\d+\s+)+")
_GOES_ON = re.compile(r"kl\b|klockan|\d{1,2}[.:]\d\d|\d{4}-\d", re.IGNORECASE)
_WIDE = re.compile(r"\t+|\s{3,}|\s+[|•>–—-]\s+|[|*]+")
# A line that breaks off here goes on below, blank lines or not.
_OPEN_END = re.compile(rf"(?:,|\s(?:{'|'.join(PREPOSITIONS)}))$")
_WEEKDAY_END = re.compile(
    rf"\s+(?:{'|'.join(word for word in WEEKDAYS if len(word) > 3)})(?: den)?$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Front:
    """What stands on the front: free lines in order, and the values of labels by what they tell.

    A field is "when", "where", "when and where", "body", "organisation", "paragraphs", "another day", "other"
    or BODY_BELOW; its values are in order, as written, each one line.
    """

    free: tuple[str, ...]
    fields: dict[str, tuple[str, ...]]

    def values(self, *fields: str) -> tuple[str, ...]:
        """The values of the fields named, in that order."""
        return tuple(value for field in fields for value in self.fields.get(field, ()))


def read_front(lines: Sequence[Line]) -> Front:
    """The front that lines make up, in order."""
    free: list[str] = []
    fields: dict[str, list[str]] = {}
    waiting: str | None = None
    open_field: list[str] | None = None
    for line in lines[:_LINES]:
        lead, labelled = _parted(line.content[:_LONGEST_LINE])
        if lead and waiting == "paragraphs" and lead.isdigit() and line.gap:
            # A page number below a label without its value.
            waiting = None
        if lead and waiting:
            # The label ended the line above: this is its value.
            open_field = fields.setdefault(waiting, [])
            open_field.append(lead)
        elif lead and open_field and line.gap == 0 and _goes_on(lead):
            open_field[-1] = f"{open_field[-1]} {lead}"
        elif lead and free and _is_open(free[-1], lead, line.gap):
            free[-1] = f"{free[-1]} {lead}"
        elif lead:
            free.append(lead)
            open_field = None
        if lead:
            waiting = None
        for label_field, value in labelled:
            # "Justeringens / plats och tid": the label above makes it another field.
            field = _ANOTHER_DAY if waiting == _ANOTHER_DAY else label_field
            values = fields.setdefault(field, [])
            values.extend([value] if value else [])
            if field != _OTHER or value:
                waiting = field if not value else None
            elif waiting != _ANOTHER_DAY:
                waiting = None
            open_field = values if value and field != _OTHER else None
    return Front(tuple(free), {field: tuple(values) for field, values in fields.items()})


def with_labels(front: Front, text: str) -> Front:
    """The front with what its surest labels tell beneath the first title, where it is silent itself.

    A contents list or a picture of the first page may stand above the page that names day, place and body.
    """
    found: dict[str, tuple[str, ...]] = {}
    above = ""
    for line in text[:_HEAD].splitlines():
        lead, labelled = _parted(line[:_LONGEST_LINE])
        for field, value in labelled:
            if (
                field in SURE_LABELS
                and value
                and not front.values(field)
                and not _OTHER_DAY.search(fold(above + lead))
            ):
                found.setdefault(BODY_BELOW if field == "body" else field, (value,))
        above = line if line.strip() else above
    return Front(front.free, {**front.fields, **found})


def phrases(text: str) -> tuple[str, ...]:
    """A free line parted at what is no name: page marks, dates, hours, words for the kind of minutes, wide spaces."""
    blank = list(text)
    for start, end in _breaks(text):
        blank[start:end] = "\n" * (end - start)
    parts = (part.strip(" .,:;–-_/\"”“»«'") for part in _WIDE.sub("\n", "".join(blank)).split("\n"))
    named = (_WEEKDAY_END.sub("", _NUMBER_BEFORE.sub("", part)) for part in parts)
    return tuple(part for part in named if any(c.isalpha() for c in part))


def without_times(text: str) -> str:
    """A value with its dates and hours blanked out, of the same length."""
    blank = list(text)
    for start, end in _times(text):
        blank[start:end] = " " * (end - start)
    return "".join(blank)


def _breaks(text: str) -> Iterator[tuple[int, int]]:
    folded = fold_in_place(text)
    yield from (match.span() for match in _MARKS.finditer(folded))
    yield from (match.span() for match in KINDS.finditer(folded))
    yield from _times(text)


def _times(text: str) -> Iterator[tuple[int, int]]:
    yield from ((date.start, date.end) for date in written_dates(text, compact=True))
    start = 0
    while hours := written_hours(text[start:]):
        yield start + hours.start, start + hours.end
        start += hours.end


def _goes_on(value: str) -> bool:
    """Whether a line goes on with the value above: it begins with a small letter, an hour or a day."""
    return value[0].islower() or bool(_GOES_ON.match(value))


def _is_open(above: str, line: str, gap: int) -> bool:
    """Whether a free line goes on with the one above: that breaks off, or this begins with a small letter."""
    if _OPEN_END.search(above):
        return gap == 0 or not above.endswith(",")
    return (
        gap == 0 and line[0].islower() and not above.endswith((".", ":")) and len(line.split()) <= _FEW_WORDS
    )


def _parted(content: str) -> tuple[str, list[tuple[str, str]]]:
    """What stands on a line before any label, and (field, value) of each label, in order."""
    matches = _labels().finditer(fold_in_place(content))
    found = [(match, field) for match in matches if (field := _field(match, content))]
    begins = [*(match.start() for match, _ in found), len(content)]
    values = (
        # What stands beyond a tab belongs to another column.
        content[match.end() : end].strip(" \t:.*_").partition("\t")[0].rstrip(" .")
        for (match, _), end in zip(found, begins[1:], strict=True)
    )
    return content[: begins[0]].strip(), [
        (field, value) for (_, field), value in zip(found, values, strict=True)
    ]


def _field(match: re.Match[str], content: str) -> str | None:
    """What a label tells, or None where it is a word like others."""
    key = label(match["label"])
    if content[: match.start()].endswith("("):
        return None
    colon, first = ":" in match["end"], not content[: match.start()].strip(" *-•")
    capital = content[match.start("label")].isupper()
    after = content[match.end() :]
    if field := _fields().get(key):
        stands = colon or not after or after[0].isupper() or not after[0].isalpha() or " " in key
        return field if stands and (capital or (first and colon)) else None
    wide = first and (not after or match["end"].startswith(("\t", "   ")))
    return _colon_fields().get(key) if capital and (colon or (wide and after)) else None


@cache
def _labels() -> re.Pattern[str]:
    words = sorted({*_fields(), *_colon_fields()}, key=len, reverse=True)
    any_label = "|".join(re.escape(word).replace(r"\ ", r"\s+").replace("/", r"\s*/\s*") for word in words)
    return re.compile(
        rf"(?<![\w/-])(?P<label>{any_label})(?P<end>[.\"”]{{0,2}}\*{{0,2}}(?:\s*:[\s*]*|\s+|$))"
    )


@cache
def _fields() -> dict[str, str]:
    attendance = {label(word): _OTHER for word in (*PRESENT_LABELS, *ABSENT_LABELS)}
    return attendance | {label(word): field for field, words in FIELD_LABELS.items() for word in words}


@cache
def _colon_fields() -> dict[str, str]:
    return {label(word): field for field, words in COLON_LABELS.items() for word in words}
