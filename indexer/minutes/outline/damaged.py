"""Numbers whose sign or mark a scan damaged: "46 Taxa" between § 45 and § 47, "847 Taxa" before § 48, "4, Taxa".

Alone such a line proves nothing. It counts where its number fits exactly into a gap of the numbers around it.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from indexer.minutes.lines import Line
from indexer.minutes.outline.chain import Candidate
from indexer.minutes.outline.headings import Level
from indexer.minutes.outline.title_end import has_verb, is_opener
from indexer.minutes.outline.title_lines import read_title
from models.swedish.tables.numbering import DAMAGED_FIGURES, DAMAGED_SIGNS

_FIGURES = str.maketrans(DAMAGED_FIGURES)
_LETTERS = re.escape("".join(DAMAGED_FIGURES))
_NUMBER = re.compile(
    rf"\s?(?P<number>[\d{_LETTERS}]{{1,4}})\s?(?P<mark>[.,:;)·»]{{0,2}})\s+(?P<rest>[A-ZÅÄÖ\"”].*)$"
)
_SIGNS = frozenset(DAMAGED_SIGNS)
_FIRST = _SIGNS | DAMAGED_FIGURES.keys() | frozenset("0123456789")
# The most characters that a scan makes of a sign, as "SS" of "§§", and the longest line that may hold a title.
_LONGEST_SIGN = 2
_LONGEST_LINE = 160
# So many numbers must be known before others are fitted among them.
_FEWEST = 3
_WORTH = 0.3


class _Reading(NamedTuple):
    """What the beginning of a line may be, and the rest of it."""

    sign: str
    number: int
    mark: str
    rest: str


def mended(chain: Sequence[Candidate], lines: Sequence[Line], free: Sequence[int]) -> list[Candidate]:
    """A chain with the damaged numbers that fit into its gaps, come right before its first or follow its last.

    They are looked for among the `free` lines, which rise. What is found counts as misread: `chain.certain` keeps it
    among numbers that bear it out.
    """
    if len(chain) < _FEWEST:
        return list(chain)
    whole = _leading(chain[0], lines, free[: bisect_left(free, chain[0].heading.first)])
    for above, below in zip(chain, [*chain[1:], None], strict=True):
        whole.append(above)
        if below is None or below.order[0] - above.order[0] > 1:
            first = bisect_right(free, above.heading.last)
            last = bisect_left(free, below.heading.first) if below else len(free)
            whole += _fitting(above, below, lines, free[first:last])
    return whole


def _fitting(
    above: Candidate, below: Candidate | None, lines: Sequence[Line], span: Sequence[int]
) -> Iterator[Candidate]:
    """The lines of a span whose numbers go on from the chain, or lead up to where it goes on."""
    number = above.order[0]
    for index in span:
        fits = {number + 1, below.order[0] - 1} if below else {number + 1}
        if below and number + 1 >= below.order[0]:
            return
        for reading in _readings(lines[index]):
            if reading.number not in fits or reading.number <= number:
                continue
            if candidate := _read(above, lines, index, reading):
                yield candidate
                number = reading.number
                break


def _leading(below: Candidate, lines: Sequence[Line], span: Sequence[int]) -> list[Candidate]:
    """The nearest line above a chain that bears the number before its first, if its title is one that minutes have."""
    for index in reversed(span):
        for reading in _readings(lines[index]):
            if 0 < reading.number == below.order[0] - 1 and is_opener(reading.rest):
                candidate = _read(below, lines, index, reading)
                return [candidate] if candidate else []
    return []


def _readings(line: Line) -> Iterator[_Reading]:
    """Every way to read a line's beginning as sign, number and mark."""
    content = line.content
    if content[0] not in _FIRST or len(content) > _LONGEST_LINE:
        return
    for length in range(_LONGEST_SIGN + 1):
        if not _SIGNS.issuperset(content[:length]):
            return
        if match := _NUMBER.match(content, length):
            number = match["number"].translate(_FIGURES)
            if match["mark"] or number == match["number"]:
                yield _Reading(content[:length], int(number), match["mark"], match["rest"])


def _read(above: Candidate, lines: Sequence[Line], index: int, reading: _Reading) -> Candidate | None:
    line = lines[index]
    # Without any sign, a mark that is whole makes an enumeration of the line, not a damaged paragraph.
    enumerates = above.family == "§" and not reading.sign and reading.mark in (".", ")")
    if enumerates or not (line.gap or line.depth):
        return None
    found = read_title(lines, index, reading.rest)
    if not found or found.title.endswith((".", ",", ";")) or has_verb(found.title.split()):
        return None
    heading = found.heading(index, Level.ITEM, str(reading.number), line.depth, above.heading.sign)
    return Candidate(heading, (reading.number,), _WORTH, above.family, reading.mark, misread=True)
