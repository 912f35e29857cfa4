"""Numbered titles: "§ 22 Title", "22 § Title", "3. Title", "Punkt 3 Title".

The numbering is taken as a whole: of all lines that could be numbered titles, the rising chain that leaves the
most text under its titles. So an agenda at the front, an enumeration inside an item and a reference such as
"§ 12 ovan" fall away by themselves.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from indexer.minutes.headings import Heading, Level
from indexer.minutes.lines import Line
from indexer.minutes.titles import is_sentence
from models.swedish.tables.dates import MONTHS

# "§ 22", "§22", "§§ 22", and with the body in front as many municipalities have it: "KF § 22", "Ks § 22".
_PARAGRAPH = re.compile(
    r"(?:[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{1,4}\s+)?§+\s*(?P<number>\d{1,4})(?P<letter>[a-z](?!\w))?[.:)]?(?:\s+|$)(?P<rest>.*)$"
)
_PARAGRAPH_AFTER = re.compile(r"(?P<number>\d{1,4})(?P<letter>[a-z])?\s*§[.:]?(?:\s+|$)(?P<rest>.*)$")
_FIGURE = re.compile(
    r"(?:(?:Punkt|Ärende|Arende|Nr)\s+)?(?P<number>\d{1,2})(?P<part>(?:\.\d{1,2})*)(?P<mark>[.):]?)\s+(?P<rest>\S.*)$"
)
# "Dnr KS/2024:113", "DNR: KU.2017.3", "Dnr 02-820", "(KS 2024-00113)": a label and figures, or letters and a year.
_DNR = re.compile(
    r"[(\[]?\s*\b(?:(?:Dnr|DNR|Diarienr|Diarienummer|Ärendenummer)[.:]?\s*"
    r"(?:[A-ZÅÄÖ]{1,6}(?![a-zåäö])[\s./-]*)?\d[\d.:/ -]*\d"
    r"|[A-ZÅÄÖ]{2,6}[\s/-]\s*(?:19|20)\d\d[\s:/-]+\d+(?:[.-]\d+)*)\s*[)\]]?"
)
_CONTENTS_TAIL = re.compile(r"(?:\.{3,}|…|\s{3,}|\t)\s*\d{1,3}$")
_MONTHS = frozenset(MONTHS)

# Body text, in characters, that makes a title as sure as text can.
_ENOUGH_TEXT = 120

# How many candidates a title may lie behind the one before it, and the longest line that may hold a title.
_REACH = 200
_LONGEST_LINE = 1000


@dataclass(frozen=True, slots=True)
class _Candidate:
    heading: Heading
    order: tuple[int, ...]
    worth: float


def numbered_titles(lines: Sequence[Line], free: Sequence[int]) -> list[Heading]:
    """The numbered titles among the `free` lines, those with § when there are any; none when items have no numbers."""
    if paragraphs := _chain(lines, free, _paragraph):
        return [candidate.heading for candidate in paragraphs]
    figures = _chain(lines, free, _figure)
    # A list in running text rises too; titles have text below them.
    if len(figures) > 1 and sum(candidate.worth for candidate in figures) >= 0.8 * len(figures):
        return [candidate.heading for candidate in figures]
    return []


def _chain(
    lines: Sequence[Line], free: Sequence[int], read: Callable[[Sequence[Line], int], _Candidate | None]
) -> list[_Candidate]:
    """The rising chain of the greatest worth, by dynamic programming over pairs. Numbers left out cost a little."""
    short = [index for index in free if len(lines[index].content) <= _LONGEST_LINE]
    found = [candidate for index in short if (candidate := read(lines, index))]
    ends = [candidate.heading.first for candidate in found[1:]] + [len(lines)] * bool(found)
    candidates = [_weigh(c, lines[c.heading.last + 1 : end]) for c, end in zip(found, ends, strict=True)]
    best: list[tuple[float, int | None]] = []
    for index, candidate in enumerate(candidates):
        top: tuple[float, int | None] = (candidate.worth, None)
        for before in range(max(0, index - _REACH), index):
            earlier = candidates[before]
            if earlier.order < candidate.order:
                left_out = max(candidate.order[0] - earlier.order[0] - 1, 0)
                total = best[before][0] + candidate.worth - 0.15 * min(left_out, 8)
                if total > top[0]:
                    top = (total, before)
        best.append(top)
    chain: list[_Candidate] = []
    at = max(range(len(best)), key=lambda index: best[index][0], default=None)
    while at is not None:
        chain.append(candidates[at])
        at = best[at][1]
    return chain[::-1]


def _weigh(candidate: _Candidate, below: Sequence[Line]) -> _Candidate:
    """Add what the text below the title says: a title has some, an entry of an agenda has none."""
    text = sum(len(line.content) for line in below)
    return replace(candidate, worth=candidate.worth + min(text, _ENOUGH_TEXT) / _ENOUGH_TEXT)


def _paragraph(lines: Sequence[Line], index: int) -> _Candidate | None:
    line = lines[index]
    match = _PARAGRAPH.match(line.content) or _PARAGRAPH_AFTER.match(line.content)
    if not match or _CONTENTS_TAIL.search(line.content):
        return None
    title, lead, last = _title(lines, index, match["rest"])
    if not title or title[0].islower() or title[0] in ",.;)–-":
        return None
    number, letter = match["number"], match["letter"] or ""
    worth = 0.5 + 0.3 * (line.gap > 0 or line.depth > 0) - 0.3 * title.endswith(".")
    heading = Heading(index, last, Level.ITEM, number + letter, title, lead, line.depth, "§")
    return _Candidate(heading, (int(number), ord(letter or " ")), worth)


def _figure(lines: Sequence[Line], index: int) -> _Candidate | None:
    line = lines[index]
    match = _FIGURE.match(line.content)
    if not match or _CONTENTS_TAIL.search(line.content):
        return None
    bare = not (match["mark"] or match["part"])
    if bare and (line.gap == 0 or match["rest"].split()[0].lower().rstrip(".") in _MONTHS):
        return None
    title, lead, last = _title(lines, index, match["rest"])
    if not title or not (title[0].isupper() or title[0] in "\"”'’") or len(title) > 160:
        return None
    parts = tuple(int(part) for part in match["part"].split(".") if part)
    sentence = title.endswith((".", ";", ",")) or is_sentence(title)
    worth = 0.5 + 0.3 * (line.gap > 0 or line.depth > 0) - 0.5 * sentence - 0.2 * (len(title) > 110)
    level = Level.PART if parts else Level.ITEM
    heading = Heading(index, last, level, match["number"], title, lead, line.depth)
    return _Candidate(heading, (int(match["number"]), *parts), worth)


def _title(lines: Sequence[Line], index: int, rest: str) -> tuple[str, str, int]:
    """(title, dnr, last line): the title may stand after the number, after the dnr, or on a line below."""
    leads = _DNR.findall(rest)
    title, last = _DNR.sub("", rest).strip(" \t–-,"), index
    while (
        last + 1 < len(lines) and last - index < 3 and (not title or _DNR.fullmatch(lines[last + 1].content))
    ):
        below = lines[last + 1].content
        if not _DNR.fullmatch(below):
            if _PARAGRAPH.match(below):
                break
            title = _DNR.sub("", below).strip(" \t–-,")
        leads += _DNR.findall(below)
        last += 1
    title, last = _continued(lines, last, title)
    return title, " ".join(lead.strip() for lead in leads), last


def _continued(lines: Sequence[Line], last: int, title: str) -> tuple[str, int]:
    """A long title broken over two lines: the second is short, in lower case, and ends the paragraph."""
    if last + 1 >= len(lines) or len(title) <= 35 or title.endswith((".", "?", ":")):
        return title, last
    below = lines[last + 1]
    if below.gap or not below.room or len(below.content) > 90 or below.content.endswith("."):
        return title, last
    if below.content[0].islower():
        return f"{title} {below.content}", last + 1
    return title, last
