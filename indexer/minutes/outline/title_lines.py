"""A title as it is printed: after a number, beside or below a file number, on one line or broken over several."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from indexer.minutes.lines import Line, unspaced
from indexer.minutes.outline.headings import Heading, Level
from indexer.minutes.outline.registry import is_registry_number, registry_end, registry_numbers
from indexer.minutes.outline.title_end import decides, goes_on, has_verb, title_end

_NEXT_NUMBER = re.compile(r"(?:\w{1,8}\s+)?§+\s*\d")
# Where a title ends that is a cell of a table.
_CELL_END = re.compile(r"\s*[\t|]\s*")
SPECKS = re.compile(r"\s+[^\w\s)\"”]{1,3}$")
"""What a scan leaves behind a line that is no part of it."""
_HYPHENED = re.compile(r"\w{2}-$")
_TITLE_CLOSES = (".", "?", "!", ":")

# What may stand between a number, a file number and a title; how many lines below its number a title may end.
_BETWEEN = " \t–-,:"
_MOST_LINES = 3

# The longest second line of a title, and the most words of one with something like a verb among them.
_LONGEST_SECOND = 90
_MOST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Title:
    """A title, the file numbers beside it, its last line, and where the text begins that runs on after it there."""

    title: str
    leads: list[str]
    last: int
    body: int | None = None

    def heading(self, first: int, level: Level, number: str, depth: int, sign: str = "") -> Heading:
        """The title with its number, from the line `first` on."""
        lead = "\n".join(self.leads)
        return Heading(first, self.last, level, number, self.title, lead, self.body, depth, sign)


def read_title(lines: Sequence[Line], index: int, rest: str) -> Title | None:
    """The title of a number on the line `index`: in the `rest` of that line, after the dnr, or on a line below.

    None where no title ends in time.
    """
    leads: list[str] = []
    last, text = index, rest
    while True:
        skip = registry_end(text)
        leads += [text[:skip].strip(_BETWEEN)] if skip else []
        text = text[skip:].lstrip(_BETWEEN)
        if text:
            break
        if (
            last + 1 >= len(lines)
            or last - index >= _MOST_LINES
            or _NEXT_NUMBER.match(lines[last + 1].content)
        ):
            return None
        last += 1
        text = lines[last].content
    end = len(text) if lines[last].depth else title_end(text, run_on=False)
    cell = _CELL_END.search(text)
    begin = cell.end() if cell and cell.start() <= end else end
    more, title = registry_numbers(text[: cell.start() if cell and cell.start() <= end else end])
    leads += more
    whole = title.strip(_BETWEEN)
    if not whole:
        return None
    if run_on := text[begin:]:
        return Title(unspaced(whole), leads, last, lines[last].end - len(run_on))
    title, last = continued(lines, last, title.lstrip(_BETWEEN).rstrip(), last + _MOST_LINES)
    while (
        last + 1 < len(lines) and last - index < _MOST_LINES and is_registry_number(lines[last + 1].content)
    ):
        last += 1
        leads.append(lines[last].content)
    return Title(unspaced(title.rstrip(_BETWEEN)), leads, last)


def continued(lines: Sequence[Line], last: int, title: str, most: int) -> tuple[str, int]:
    """A title that ends or is broken at the end of the line `last`, whole, and its last line, `most` or before."""
    while last < most and last + 1 < len(lines) and _is_broken(lines, last, title):
        last += 1
        below = SPECKS.sub("", lines[last].content)
        hyphened = _HYPHENED.search(title) and below[0].islower() and not goes_on(below.split(maxsplit=1)[0])
        title = f"{title[:-1]}{below}" if hyphened else f"{title} {below}"
    return title, last


def _is_broken(lines: Sequence[Line], last: int, title: str) -> bool:
    """Whether a title goes on below: after a word that asks for more, or in lower case to the paragraph's end."""
    above, below = lines[last], lines[last + 1]
    lower = below.content[0].islower()
    asks = goes_on(title.rsplit(maxsplit=1)[-1])
    # A scan, and a word processor's heading, may leave a blank line between the two.
    apart = 1 if above.depth and (above.depth == below.depth or (lower and asks)) else 0
    if not (lower or asks) or title.endswith(_TITLE_CLOSES) or below.gap > apart or below.bullet:
        return False
    ends = below.room > 0 or (last + 2 < len(lines) and is_registry_number(lines[last + 2].content))
    if not (ends or (lower and asks)) or len(below.content) > _LONGEST_SECOND:
        return False
    if (
        below.content.endswith((".", ";", ":"))
        or not below.content[0].isalnum()
        or registry_end(below.content)
    ):
        return False
    words = below.content.split()
    sentence = len(words) > _MOST_WORDS and has_verb(words)
    return not sentence and not decides([*title.split(), *words], len(title.split()))
