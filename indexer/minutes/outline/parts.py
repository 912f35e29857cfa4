"""Matters of their own within an item that gathers them: "§ 31 Övriga frågor" with a list of what was taken up.

An entry of such a list is a part of the item when it names its matter: "- Inrymning: Siv informerade",
"a) Inrymning", "**Inrymning.** Siv informerade"; so is a short line at the head of a paragraph.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from indexer.minutes.attendance.people import is_name
from indexer.minutes.decisions.patterns import pattern
from indexer.minutes.lines import Line, label
from indexer.minutes.outline.headings import Heading, Level, is_own
from indexer.minutes.outline.registry import registry_numbers
from indexer.minutes.outline.title_end import has_verb
from indexer.minutes.outline.title_lines import SPECKS
from models.swedish import fold
from models.swedish.tables.deciders import BODIES
from models.swedish.tables.names import FIRST_NAMES
from models.swedish.tables.numbering import GATHERINGS, THAT
from models.swedish.tables.titles import NOT_PARTS, SECTION_LABELS, SECTION_WORDING

_GATHERINGS = tuple(map(label, GATHERINGS))
_NOT_PARTS = frozenset(map(label, SECTION_LABELS | NOT_PARTS))
_SECTION = pattern(SECTION_WORDING)
_BODIES = tuple(map(fold, BODIES))
# What follows a person's name: the party, the role.
_AFTER_NAME = re.compile(r"\s*[(,].*$")

# The matter and what is said of it, parted by a colon, a dash or a full stop.
_NAMED = r"(?P<title>[A-ZÅÄÖ\"”][^.:–\n]{2,70}?)(?:[.:]|\s[–-])\s+(?P<rest>\S.*)$"
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("bullet", re.compile(r"[-–—•▪◦●○·*⇒→]\s+" + _NAMED)),
    ("letter", re.compile(r"\(?[a-zåäö][.)]\s+" + _NAMED)),
    ("letter", re.compile(r"\(?[a-zåäö][.)]\s+(?P<title>\S.{2,90})(?P<rest>)$")),
    ("figure", re.compile(r"\d{1,2}[.)]\s+" + _NAMED)),
    ("figure", re.compile(r"\d{1,2}[.)]\s+(?P<title>\S.{2,90})(?P<rest>)$")),
    ("bold", re.compile(r"(?:\*\*|__)(?P<title>[^*_]{3,80}?)[.:]?(?:\*\*|__)[.:]?\s+(?P<rest>\S.*)$")),
)
_ENDS = (".", "?", "!")
_MOST_WORDS = 10
_FEWEST = 2
# The fewest words of an entry that says something, when a full stop ends it.
_STATEMENT = 4


def parts_of(lines: Sequence[Line], headings: Sequence[Heading], taken: frozenset[int]) -> list[Heading]:
    """The parts that lists make of items, found among the lines that are not `taken`.

    `headings` are those found otherwise, in order. Where an item has parts among them, only heads of paragraphs join
    those.
    """
    parts: list[Heading] = []
    items = [place for place, heading in enumerate(headings) if heading.level is Level.ITEM]
    for place, following in pairwise([*items, len(headings)]):
        heading, known = headings[place], headings[place + 1 : following]
        if not label(heading.title).startswith(_GATHERINGS):
            continue
        end = headings[following].first if following < len(headings) else len(lines)
        titled = {index for part in known for index in range(part.first, part.last + 1)}
        span = [index for index in range(heading.last + 1, end) if index not in taken and index not in titled]
        parts += _heads(lines, span) if known else _entries(lines, span)
    return parts


def own_matters(lines: Sequence[Line], headings: Sequence[Heading]) -> list[Heading]:
    """Titles of numbered minutes, in order, without the headings of sections: of these each item has its own.

    A title without a number is no matter when it stands under several items, names a person, or has nothing but
    a list of decisions below. Under an item that gathers no matters its wording may not be that of a section or of
    a body either.
    """
    items: list[Heading | None] = []
    for heading in headings:
        numbered = heading.level is Level.ITEM and heading.number
        items.append(heading if numbered else items[-1] if items else None)
    under = {
        (label(h.title), item.first) for h, item in zip(headings, items, strict=True) if item and not h.number
    }
    times = Counter(title for title, _ in under)
    ends = [*(heading.first for heading in headings[1:]), len(lines)]
    return [
        heading
        for heading, item, end in zip(headings, items, ends, strict=True)
        if item is None
        or heading.number
        or is_own(heading.title)
        or (
            times[label(heading.title)] == 1
            and not _is_section(heading.title, item)
            and not _only_decides(lines[heading.last + 1 : end])
        )
    ]


def _is_section(title: str, item: Heading) -> bool:
    """Whether a title below an item names a person, or no more than a section of the item."""
    person = _AFTER_NAME.sub("", title)
    if is_name(person) and person.split()[0].split("-")[0] in FIRST_NAMES:
        return True
    key = label(title)
    return not label(item.title).startswith(_GATHERINGS) and bool(
        _SECTION.search(key) or key.endswith(_BODIES)
    )


def _only_decides(below: Sequence[Line]) -> bool:
    """Whether all below a title is "att …"."""
    return bool(below) and all(line.content.lstrip("-–• ").startswith(f"{THAT} ") for line in below)


def _entries(lines: Sequence[Line], span: Sequence[int]) -> list[Heading]:
    """The parts among the lines of one item: entries of the first kind of list that names its matters."""
    found = [(index, *entry) for index in span if (entry := _entry(lines[index].content))]
    for kind in dict.fromkeys(kind for _, kind, _, _ in found):
        of_kind = [(index, title, rest) for index, other, title, rest in found if other == kind]
        if len(of_kind) >= _FEWEST:
            return [_part(lines[index], index, title, rest) for index, title, rest in of_kind]
    heads = _heads(lines, span)
    return heads if len(heads) >= _FEWEST else []


def _heads(lines: Sequence[Line], span: Sequence[int]) -> list[Heading]:
    return [
        Heading(index, index, Level.PART, None, _bare(lines[index]))
        for index in span
        if _heads_paragraph(lines, index)
    ]


def _part(line: Line, index: int, title: str, rest: str) -> Heading:
    body = line.end - len(rest) if rest else None
    return Heading(index, index, Level.PART, None, title, body=body)


def _heads_paragraph(lines: Sequence[Line], index: int) -> bool:
    """Whether a line names a matter, after what ended before it and above text that begins."""
    if not 0 < index < len(lines) - 1:
        return False
    line, above, below = lines[index], lines[index - 1], lines[index + 1]
    title = _bare(line)
    if not (line.gap or above.content.endswith(_ENDS)) or line.bullet or not title[-1:].isalnum():
        return False
    text = below.content.endswith(_ENDS) or 2 * len(title) <= len(below.content)
    return text and not below.gap and not below.bullet and below.content[0].isupper() and _names_matter(title)


def _bare(line: Line) -> str:
    """A line without the specks that a scan leaves behind it."""
    return SPECKS.sub("", line.content)


def _entry(content: str) -> tuple[str, str, str] | None:
    """(kind of list, title, text beside it) of an entry that names a matter."""
    for kind, title, rest in _readings(content):
        if _names_matter(title):
            return kind, title, rest
    return None


def _names_matter(title: str) -> bool:
    words = title.split()
    named = title[:1].isupper() and label(title) not in _NOT_PARTS and not is_name(title)
    return named and len(words) <= _MOST_WORDS and not has_verb(words)


def _is_statement(title: str) -> bool:
    """Whether all of an entry is a sentence, which may have no verb: "Behov av en bättre kontroll."."""
    return title.endswith(".") and len(title.split()) >= _STATEMENT


def _readings(content: str) -> Iterator[tuple[str, str, str]]:
    for kind, entry in _KINDS:
        match = entry.match(content)
        if match and not (kind == "figure" and not match["rest"] and _is_statement(match["title"])):
            yield kind, registry_numbers(match["title"])[1].strip(" .:"), match["rest"]
