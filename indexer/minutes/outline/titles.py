"""Titles without numbers: known by standing alone above text, or by markup when the minutes have markup."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import takewhile

from indexer.minutes.attendance.cells import place_of
from indexer.minutes.attendance.roll import HEADER_KEYS, heading_of_roll
from indexer.minutes.attendance.rows import read_row
from indexer.minutes.decisions.patterns import loose_pattern
from indexer.minutes.lines import Line, label
from indexer.minutes.outline.headings import Heading, Level, is_own
from indexer.minutes.outline.title_end import has_verb, is_opener
from models.swedish import fold
from models.swedish.tables.dates import MONTHS
from models.swedish.tables.names import FIRST_NAMES
from models.swedish.tables.numbering import ASKING, CONTENTS_LABELS, PUT_QUESTIONS, THAT
from models.swedish.tables.titles import (
    CLOSING_TITLES,
    FURNITURE_TITLES,
    LEAD_IN,
    OPENED_OR_CLOSED,
    SECTION_LABELS,
    SECTION_OPENERS,
    SLIDE_TITLES,
)

_NUMBER = re.compile(r"(?P<number>\d{1,3})(?P<mark>[.):]?)\s+(?P<rest>\S.*)$")
# "Lovskolan, hur går det?": a matter, and what is asked of it.
_ASKED = re.compile(rf"(?P<matter>[^\W\d_][^,?]+?)(?:,|\s[–—-])\s+(?:{'|'.join(sorted(ASKING))})\s[^?]*\?$")
_LINK = re.compile(r"https?://|www\.|^\[|^<|@")
_SENTENCE_WITHIN = re.compile(r"\w{3,}[.;?!] [A-ZÅÄÖ]")
_NO_ITEM = frozenset(map(label, SECTION_LABELS | FURNITURE_TITLES))
_CONTENTS = frozenset(map(label, CONTENTS_LABELS))
_SECTION_OPENERS = tuple(map(label, SECTION_OPENERS))
_CLOSINGS = frozenset(map(label, CLOSING_TITLES))
_SLIDE_TITLES = frozenset(map(label, SLIDE_TITLES))
_OPENED_OR_CLOSED = loose_pattern(OPENED_OR_CLOSED)
_LEAD_IN = loose_pattern(LEAD_IN)
_DATE = re.compile(rf"\d{{1,2}} (?:{'|'.join(map(fold, MONTHS))})\b")
_CAPITAL = re.compile(r"\b[^\W\d_a-zåäö]")
_CELL_END = re.compile(r"\s*[,;:|(]|\s[–—-]\s")
_NAME_CAPITALS = 2
_LED_ON = (f" {THAT}", f" {THAT}:")
# Blank lines that part slides.
_SLIDE_GAP = 3
# Lists make up at least this share of the lines of slides, and so many stand below a wide gap.
_LISTS, _GAPS = 0.25, 0.08

# A paragraph of this many characters is text, not the next title or a word in a figure.
_TEXT_LENGTH = 80


def unnumbered_titles(lines: Sequence[Line], free: Sequence[int], claimed: frozenset[int]) -> list[Heading]:
    """The titles among the `free` lines, all as items. `claimed` are lines of other titles, which are no text."""
    marked = [index for index in free if lines[index].depth]
    slides = not claimed and _are_slides([lines[index] for index in free])
    shaped = [
        index for index in (marked if len(marked) >= 3 else free) if _is_title(lines[index], slides=slides)
    ]
    return [heading for run in _runs(shaped) for heading in _of_run(lines, run, claimed, slides=slides)]


def is_sentence(content: str) -> bool:
    """Whether a line says something of itself: more than five words, a finite verb among them."""
    words = content.split()
    return len(words) > 5 and has_verb(words)


def is_lead_in(content: str) -> bool:
    """Whether a line leads in a list of decisions."""
    return bool(_LEAD_IN.search(fold(content)))


def _are_slides(lines: Sequence[Line]) -> bool:
    """Whether the lines are mostly lists, with wide gaps between."""
    lists, gaps = sum(line.bullet for line in lines), sum(line.gap >= _SLIDE_GAP for line in lines)
    return lists >= _LISTS * len(lines) and gaps >= max(_GAPS * len(lines), 3)


def _of_run(
    lines: Sequence[Line], run: Sequence[int], claimed: frozenset[int], *, slides: bool
) -> Iterable[Heading]:
    """Titles that follow each other without text between: the last has the text, if there is any.

    The first on a slide or page is its title, the words of a figure below it or not. Such as "Övrigt" are
    items without text too.
    """
    below = run[-1] + 1
    # Where nothing is numbered otherwise, numbers are of a list that a title may stand over.
    above_list = not claimed and _is_numbered_list(lines[below : below + 2])
    above_text = above_list or (below < len(lines) and below not in claimed and _is_text(lines, below))
    for index in run:
        content = lines[index].content
        if above_list and lines[index].label in _CONTENTS:
            continue
        if not _may_be_item(lines[index], slides=slides, text=index == run[-1] and above_text):
            continue
        has_text = index == run[-1] and above_text
        heads_slide = index == run[0] and (
            (len(run) > 1 and ((slides and above_text) or lines[index].gap > 1)) or _fills_slide(lines[index])
        )
        markup = 0 < lines[index].depth <= 6 and not (index == run[-1] and below in claimed)
        own = (is_own(content) and ":" not in content) or (slides and label(content) in _SLIDE_TITLES)
        if has_text or markup or heads_slide or own:
            match = _NUMBER.match(content)
            numbered = match and (match["mark"] or match["number"] == "1" or is_opener(match["rest"]))
            number, title = (match["number"], match["rest"]) if match and numbered else (None, content)
            yield Heading(index, index, Level.ITEM, number, title, depth=lines[index].depth)


def _may_be_item(line: Line, *, slides: bool, text: bool) -> bool:
    """Whether a title is no label of a section. What opens or closes a meeting needs markup, and text below it."""
    key = line.label
    if key in _CLOSINGS or _OPENED_OR_CLOSED.fullmatch(key):
        return line.depth > 0 and text
    if slides and key in _SLIDE_TITLES:
        return True
    return key not in _NO_ITEM and not key.startswith(_SECTION_OPENERS)


def _runs(indices: Iterable[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for index in indices:
        if runs and runs[-1][-1] == index - 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


def _fills_slide(line: Line) -> bool:
    """Whether a line stands alone on its slide or page."""
    return line.gap >= _SLIDE_GAP and line.room >= _SLIDE_GAP


def _is_title(line: Line, *, slides: bool) -> bool:
    content = line.content
    if not (line.alone or line.depth) or not 3 <= len(content) <= 110 or len(content.split()) > 14:
        return False
    if not (content[0].isupper() or content[0].isdigit() or content[0] in "\"”'’"):
        return False
    if content.endswith((".", ",", ";", "-", "–")) and not (content.endswith("...") and _fills_slide(line)):
        return False
    questions = line.depth or line.gap >= 2 or slides or _names_what_it_asks_of(content)
    if content.endswith("?") and not questions:
        return False
    if line.bullet or "\t" in content or "  " in content or _LINK.search(content):
        return False
    if (
        not re.search(r"[^\W\d_]{3}", content)
        or content.endswith(_LED_ON)
        or _SENTENCE_WITHIN.search(content)
    ):
        return False
    folded = fold(content)
    framing = _OPENED_OR_CLOSED.match(folded)
    if (framing and not (line.depth and framing.end() == len(folded))) or _DATE.match(folded):
        return False
    if not content.endswith("?") and is_sentence(content):
        return False
    return not (line.label in HEADER_KEYS or heading_of_roll(content) or _is_row(content))


def _names_what_it_asks_of(content: str) -> bool:
    """Whether a question begins with its matter, as titles do; one put at the meeting asks at once, or a person."""
    match = _ASKED.match(content)
    words = match["matter"].split() if match else []
    if not words or words[0].lower() in ASKING | PUT_QUESTIONS or words[0] in FIRST_NAMES:
        return False
    return not has_verb(words)


@lru_cache(maxsize=4096)
def _is_row(content: str) -> bool:
    """Whether a line is a row of an attendance list."""
    # Without two capitals it holds no name, at most a place: reading a row takes ten times as long.
    if len(_CAPITAL.findall(content)) < _NAME_CAPITALS:
        return place_of(_CELL_END.split(content, maxsplit=1)[0].strip(" .*")) is not None
    return any(row.municipality or row.role or not row.name for row in read_row(content))


def _is_text(lines: Sequence[Line], index: int) -> bool:
    """Whether a paragraph is text under a title: a sentence, an entry of a list, a row of a table, or long."""
    below = (lines[at] for at in range(index + 1, len(lines)))
    paragraph = [lines[index], *takewhile(lambda line: line.gap == 0, below)]
    first, last = paragraph[0], paragraph[-1]
    if first.bullet or "\t" in first.content or first.content.startswith("|") or is_sentence(first.content):
        return True
    return (
        last.content.endswith((".", "?", "!", ":", ";"))
        or sum(len(x.content) for x in paragraph) >= _TEXT_LENGTH
    )


def _is_numbered_list(lines: Sequence[Line]) -> bool:
    """Whether two lines begin a list with numbers."""
    matches = [_NUMBER.match(line.content) for line in lines]
    numbers = [int(match["number"]) for match in matches if match and match["mark"]]
    return numbers == [1, 2] and lines[1].gap == 0
