"""The people of a stretch of an attendance list, whether they stand one a line or run together."""

import re
from functools import lru_cache

from indexer.minutes.attendance.rows import read_row
from indexer.minutes.attendance.runs import given_names, read_run
from indexer.minutes.lines import label
from models.entities.gazetteer import municipality_named
from models.records import Attendance
from models.swedish import fold
from models.swedish.tables.attendance_entries import COLUMN_LABELS, NOBODY

_COLUMNS = frozenset(map(label, COLUMN_LABELS))
_NOBODY = re.compile(fold(NOBODY))
_BRACKETS = str.maketrans("{}[]", "()()")
_WIDE = re.compile(r"\s{3,}")
# A page of names run together; what is longer, in characters, is no list in its further part.
_LONGEST_LIST = 10_000
_ASIDE = re.compile(r"\([^()]*\)")
# Three words may lead the first name: "1:e vice ordförande", "Från Hjo kommun".
_LONGEST_LEAD = 4


def read_entries(text: str) -> tuple[list[Attendance], bool]:
    """The people of a text, and whether the text is nothing but a list of them.

    A place alone is a row without a name; anything else gives none.
    """
    text = _WIDE.sub(lambda gap: "\t" if "\t" in gap.group() else "  ", text.translate(_BRACKETS))
    text, left_out = text[:_LONGEST_LIST], len(text) > _LONGEST_LIST
    run, end = read_run(text)
    row = read_row(text)
    if len(run) > 1 and len(run) >= len(row):
        return run, end == len(text) and not left_out
    if row and not is_columns(row[0].name):
        return row, True
    if run and len(text[: text.find(run[0].name.split()[0])].split()) <= _LONGEST_LEAD:
        return run, end == len(text) and not left_out
    return [Attendance(name) for name in given_names(text)], True


def is_columns(text: str) -> bool:
    """Whether a text is nothing but the heads of columns: "Namn Parti Närvaro", "Ja Nej Kl. 9.00"."""
    found = False
    for word in re.split(r"[\s|,]+", text):
        if any(map(str.isalpha, word)):
            if label(word) not in _COLUMNS:
                return False
            found = True
    return found


def places_of(text: str) -> list[str]:
    """The official names of a list of municipalities: "Hjo kommun, Tibro och Skara"; empty when it holds more."""
    cells = [cell.strip(" .:") for cell in re.split(r"[,;/]|\s(?:och|samt)\s", _ASIDE.sub("", text))]
    found = [municipality_named(cell) for cell in cells if cell]
    return [place.name for place in found if place] if all(found) else []


def is_nobody(text: str) -> bool:
    """Whether an entry of a list names nobody: "Vakant", "m.fl.", "12 personer", "enligt närvarolista"."""
    return bool(_NOBODY.match(fold(text).strip(" -–•*.,(")))


def same_person(one: str, other: str) -> bool:
    """Whether two written names are one person's: equal but for case, dots, a letter, or names left out within."""
    a, b = _words(one), _words(other)
    if a == b or sorted(a) == sorted(b):
        return True
    return len(a) > 1 and len(b) > 1 and _near(a[0], b[0]) and _near(a[-1], b[-1])


@lru_cache(maxsize=4096)
def _words(name: str) -> tuple[str, ...]:
    return tuple(fold(name).replace("-", " ").split())


def _near(one: str, other: str) -> bool:
    """At most one letter apart."""
    if abs(len(one) - len(other)) > 1:
        return False
    at = next(
        (i for i, (x, y) in enumerate(zip(one, other, strict=False)) if x != y), min(len(one), len(other))
    )
    rest = (one[at + 1 :], other[at:]), (one[at:], other[at + 1 :]), (one[at + 1 :], other[at + 1 :])
    return one == other or (min(len(one), len(other)) > 3 and any(x == y for x, y in rest))
