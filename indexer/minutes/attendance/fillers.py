"""Lines within an attendance list that are no row of it and do not end it."""

import re
from collections.abc import Sequence

from indexer.minutes.attendance.cells import with_text
from indexer.minutes.attendance.entries import is_columns, is_nobody, read_entries
from indexer.minutes.lines import Line
from models.entities import shapes
from models.records import Attendance
from models.swedish import fold, fold_in_place
from models.swedish.tables.attendance_entries import (
    GROUP_HEADINGS,
    GROUPS,
    INTRODUCTIONS,
    JOINING,
    STANDING_IN,
)

_GROUP = re.compile(fold(GROUPS))
_GROUP_HEADING = re.compile(fold(GROUP_HEADINGS))
_INTRODUCTION = re.compile(fold(INTRODUCTIONS))
_OPEN_REMARK = re.compile(rf"(?:{fold(STANDING_IN)})\s*$")
_GIVEN = re.compile(rf"{JOINING}([^\W\d_a-zåäö][\w-]+)$")
_LAST = re.compile(rf"([^\W\d_a-zåäö][\w-]+)(?:\s*[(.]|\s*{JOINING}|$)")
# A heading within a list is short, and so is what a row has on a line of its own, in characters.
_SHORT = 70
# Words of a group's heading without a colon.
_LONGEST_GROUP = 5
# Characters of a sentence that tells whom a list holds.
_LONGEST_INTRODUCTION = 140
# What is longer, in characters, is no row.
_LONGEST_ROW = 400


def is_group(text: str) -> bool:
    """Whether a text is nothing but the heading of a group of people: "Fackliga organisationer"."""
    return len(text) <= _SHORT and bool(_GROUP_HEADING.fullmatch(fold(text)))


def is_filler(lines: Sequence[Line], index: int, text: str, *, named: bool) -> bool:
    """Whether a line that is no row leaves its list open: marks of a column, nobody, heads, a group's heading.

    `named` says that the list has people already, so that the line may go on with what the row above tells.
    """
    if not named and len(text) <= _LONGEST_INTRODUCTION and _INTRODUCTION.fullmatch(fold(text)):
        return True
    if len(text) > _SHORT:
        return False
    if is_nobody(text) or is_columns(text) or not re.search(r"[^\W\d_]{2}", text):
        return True
    rest = with_text(Attendance(""), text)
    if rest.remark and rest.remark == text.strip(" xX,;."):
        return True
    following = lines[index + 1] if index + 1 < len(lines) else None
    if following is None or following.gap > 1:
        return False
    if is_group(text) and is_group(following.content):
        return True
    if not any(row.name for row in read_entries(following.content)[0]):
        return False
    heads = (
        text.endswith(":")
        or is_group(text)
        or (_GROUP.match(fold(text)) and len(text.split()) <= _LONGEST_GROUP)
    )
    wraps = named and lines[index].gap == 0 and text[0].islower()
    return bool(heads) or (wraps and not text.endswith("."))


def mended(lines: Sequence[Line], index: int, text: str) -> str:
    """The end of a line with the given name that the line above broke off, without one that it breaks off itself."""
    if index + 1 < len(lines) and (given := _broken_off(text, lines[index + 1])):
        text = text[: -len(given)].rstrip(" ,")
    above = _broken_off(lines[index - 1].content, lines[index]) if index else ""
    return f"{above} {text}" if above and lines[index].content.startswith(text[:1]) else text


def _broken_off(text: str, below: Line) -> str:
    """The given name at the end of a line whose last name begins the line below; empty when there is none."""
    given = _GIVEN.search(text[-_SHORT:])
    last = _LAST.match(below.content)
    if not given or not last or below.gap or shapes.is_first_name(last[1]):
        return ""
    return given[1] if shapes.is_first_name(given[1]) else ""


def is_replaced(lines: Sequence[Line], index: int) -> bool:
    """Whether a line names whom the person on the line above stands in for: "ersättare för", and the name."""
    above, name = lines[index - 1].content, lines[index].content
    if max(len(above), len(name)) > _LONGEST_ROW or not _OPEN_REMARK.search(fold_in_place(above)):
        return False
    return any(row.name for row in read_entries(name)[0])
