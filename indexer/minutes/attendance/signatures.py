"""Signatures that tell by themselves what the signer is: "Siv Ek, ordförande", or the role below the name."""

import re
from collections.abc import Iterator, Sequence

from indexer.minutes.attendance.officers import officer_role
from indexer.minutes.attendance.people import is_name
from indexer.minutes.attendance.roll_labels import HEADER_KEYS
from indexer.minutes.lines import Line, label
from models.records import Attendance

# Characters of a line that is signed on.
_LONGEST = 90
_CELLS = re.compile(r"\t+|\s{2,}")


_NAME = r"(?<!\w)[^\W\d_a-zåäö][\w'’-]{1,30}(?: [^\W\d_a-zåäö][\w'’.-]{0,30}){1,3}"
_SIGNED = re.compile(rf"({_NAME})(?: ?\([^()]{{1,12}}\))?,? ?[,/(] ?([^\W\d_]{{4,25}})\.?(?![\w-])")
# Characters between signatures that were run together.
_BETWEEN = 40


def signed_runs(lines: Sequence[Line]) -> Iterator[tuple[str, Attendance]]:
    """(role, who) of signatures run together on a line: "Siv Ek, ordförande Bo Alm, sekreterare".

    Less than two roles are no signatures.
    """
    for line in lines:
        yield from _run(line.content)


def _run(text: str) -> list[tuple[str, Attendance]]:
    found: list[tuple[str, Attendance]] = []
    end = 0
    for match in _SIGNED.finditer(text):
        role = officer_role(match[2])
        words = match[1].split()
        after = max((at + 1 for at, word in enumerate(words) if label(word) in HEADER_KEYS), default=0)
        name = " ".join(words[after:])
        if not role or not is_name(name):
            continue
        if found and match.start() - end > _BETWEEN:
            if len({role for role, _ in found}) > 1:
                break
            found.clear()
        found.append((role, Attendance(name)))
        end = match.end()
    return found if len({role for role, _ in found}) > 1 else []


def signed_below(lines: Sequence[Line], index: int) -> str | None:
    """The role that stands alone on the line below a name alone; None for any other line."""
    if index + 1 == len(lines) or lines[index + 1].gap > 1 or not is_name(lines[index].content):
        return None
    return officer_role(lines[index + 1].content)


def signed(lines: Sequence[Line], index: int) -> list[tuple[str, Attendance]]:
    """(role, who) of each name on a line of signatures; empty for any other line.

    The role stands behind a single name, or the roles of several stand on the line below in as many columns.
    """
    content = lines[index].content
    if len(content) > _LONGEST:
        return []
    if role := signed_below(lines, index):
        return [(role, Attendance(content))]
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
