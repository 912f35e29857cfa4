"""Lines within an attendance list that are no row of it and do not end it."""

import re
from collections.abc import Sequence

from indexer.minutes.cells import with_text
from indexer.minutes.entries import is_columns, is_nobody, read_entries
from indexer.minutes.lines import Line
from models.records import Attendance
from models.swedish import fold, fold_in_place
from models.swedish.tables.attendance_entries import GROUPS, STANDING_IN

_GROUP = re.compile(fold(GROUPS))
_OPEN_REMARK = re.compile(rf"(?:{fold(STANDING_IN)})\s*$")
# A heading within a list is short, and so is what a row has on a line of its own, in characters.
_SHORT = 70
# Words of a group's heading without a colon.
_LONGEST_GROUP = 5
# What is longer, in characters, is no row.
_LONGEST_ROW = 400


def is_filler(lines: Sequence[Line], index: int, text: str, *, named: bool) -> bool:
    """Whether a line that is no row leaves its list open: marks of a column, nobody, heads, a group's heading.

    `named` says that the list has people already, so that the line may go on with what the row above tells.
    """
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
    if not any(row.name for row in read_entries(following.content)[0]):
        return False
    heads = text.endswith(":") or (_GROUP.match(fold(text)) and len(text.split()) <= _LONGEST_GROUP)
    wraps = named and lines[index].gap == 0 and text[0].islower()
    return bool(heads) or (wraps and not text.endswith("."))


def is_replaced(lines: Sequence[Line], index: int) -> bool:
    """Whether a line names whom the person on the line above stands in for: "ersättare för", and the name."""
    above, name = lines[index - 1].content, lines[index].content
    if max(len(above), len(name)) > _LONGEST_ROW or not _OPEN_REMARK.search(fold_in_place(above)):
        return False
    return any(row.name for row in read_entries(name)[0])
