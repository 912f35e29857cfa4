"""Signatures that tell by themselves what the signer is: "Siv Ek, ordförande", or the role below the name."""

import re
from collections.abc import Sequence

from indexer.minutes.lines import Line
from indexer.minutes.officers import officer_role
from indexer.minutes.people import is_name
from models.records import Attendance

# Characters of a line that is signed on.
_LONGEST = 90
_CELLS = re.compile(r"\t+|\s{2,}")


def signed(lines: Sequence[Line], index: int) -> list[tuple[str, Attendance]]:
    """(role, who) of each name on a line of signatures; empty for any other line.

    The role stands behind a single name, or the roles of several stand on the line below in as many columns.
    """
    content = lines[index].content
    if len(content) > _LONGEST:
        return []
    name, _, word = content.partition(",")
    if word and (role := officer_role(word)):
        return [(role, Attendance(name))] if is_name(name) and "\t" not in name else []
    names = _CELLS.split(content) if "\t" in content or "  " in content else []
    if len(names) < 2 or index + 1 == len(lines) or not all(map(is_name, names)):
        return []
    roles = [officer_role(cell) for cell in _CELLS.split(lines[index + 1].content)]
    if len(roles) != len(names):
        return []
    return [(role, Attendance(name)) for role, name in zip(roles, names, strict=True) if role]
