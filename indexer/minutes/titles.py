"""Titles without numbers: known by standing alone above text, or by markup when the minutes have markup."""

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

from indexer.minutes.attendance import HEADER_KEYS, heading_of_roll
from indexer.minutes.headings import Heading, Level, is_own
from indexer.minutes.lines import Line, label
from indexer.minutes.rows import read_row
from models.swedish import fold
from models.swedish.tables.titles import CLOSING_TITLES, SECTION_LABELS, SENTENCE_WORDS

_NUMBER = re.compile(r"(?P<number>\d{1,2})[.):]\s+(?P<rest>\S.*)$")
_LINK = re.compile(r"https?://|www\.|^\[|^<|@")
_SENTENCE_WITHIN = re.compile(r"\w{3,}[.;?!] [A-ZÅÄÖ]")
_NO_ITEM = frozenset(map(label, SECTION_LABELS | CLOSING_TITLES))
_VERBS = frozenset(map(fold, SENTENCE_WORDS))

# A paragraph of this many characters is text, not the next title or a word in a figure.
_TEXT_LENGTH = 80


def unnumbered_titles(lines: Sequence[Line], free: Sequence[int], claimed: frozenset[int]) -> list[Heading]:
    """The titles among the `free` lines, all as items. `claimed` are lines of other titles, which are no text."""
    marked = [index for index in free if lines[index].depth]
    shaped = [index for index in (marked if len(marked) >= 3 else free) if _is_title(lines[index])]
    return [heading for run in _runs(shaped) for heading in _of_run(lines, run, claimed)]


def is_sentence(content: str) -> bool:
    """Whether a line says something of itself: more than five words, a finite verb among them."""
    words = [word.strip(".,:;()") for word in fold(content).split()]
    return len(words) > 5 and not _VERBS.isdisjoint(words)


def _of_run(lines: Sequence[Line], run: Sequence[int], claimed: frozenset[int]) -> Iterable[Heading]:
    """Titles that follow each other without text between: the last has the text, if there is any.

    The first on a slide or page is its title, the words of a figure below it or not. Such as "Övrigt" are
    items without text too.
    """
    below = run[-1] + 1
    for index in run:
        content = lines[index].content
        has_text = index == run[-1] and below < len(lines) and below not in claimed and _is_text(lines, below)
        heads_slide = index == run[0] and len(run) > 1 and lines[index].gap > 1
        markup = 0 < lines[index].depth <= 6
        own = is_own(content) and ":" not in content
        if label(content) not in _NO_ITEM and (has_text or markup or heads_slide or own):
            match = _NUMBER.match(content)
            number, title = (match["number"], match["rest"]) if match else (None, content)
            yield Heading(index, index, Level.ITEM, number, title, depth=lines[index].depth)


def _runs(indices: Iterable[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for index in indices:
        if runs and runs[-1][-1] == index - 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


def _is_title(line: Line) -> bool:
    content = line.content
    if not (line.alone or line.depth) or not 3 <= len(content) <= 110 or len(content.split()) > 14:
        return False
    if not (content[0].isupper() or content[0].isdigit() or content[0] in "\"”'’"):
        return False
    if content.endswith((".", ",", ";", "-", "–")) or (
        content.endswith("?") and not line.depth and line.gap < 2
    ):
        return False
    if line.bullet or "\t" in content or "  " in content or _LINK.search(content):
        return False
    if (
        not re.search(r"[^\W\d_]{3}", content)
        or re.search(r"\batt:?$", content)
        or _SENTENCE_WITHIN.search(content)
    ):
        return False
    if line.label in HEADER_KEYS or heading_of_roll(content):
        return False
    if any(row.municipality or row.role or not row.name for row in read_row(content)):
        return False
    return content.endswith("?") or not is_sentence(content)


def _is_text(lines: Sequence[Line], index: int) -> bool:
    """Whether a paragraph is text under a title: a sentence, an entry of a list, a row of a table, or long."""
    paragraph = [lines[index], *takewhile(lambda line: line.gap == 0, lines[index + 1 :])]
    first, last = paragraph[0], paragraph[-1]
    if first.bullet or "\t" in first.content or first.content.startswith("|") or is_sentence(first.content):
        return True
    return (
        last.content.endswith((".", "?", "!", ":", ";"))
        or sum(len(x.content) for x in paragraph) >= _TEXT_LENGTH
    )
