"""Numbered titles: "§ 22 Title", "22 § Title", "KS 22 Title", "3. Title", "Punkt 3 Title"."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from indexer.minutes.lines import Line, label
from indexer.minutes.outline.chain import Candidate, best_chain, certain, total, with_text, without_front
from indexer.minutes.outline.contents import without_contents
from indexer.minutes.outline.damaged import mended
from indexer.minutes.outline.groups import grouped
from indexer.minutes.outline.headings import Heading, Level
from indexer.minutes.outline.registry import registry_end
from indexer.minutes.outline.sections import Sections
from indexer.minutes.outline.title_end import is_opener
from indexer.minutes.outline.title_lines import read_title
from indexer.minutes.outline.titles import is_sentence, unnumbered_titles
from models.swedish.tables.dates import MONTHS
from models.swedish.tables.numbering import (
    BODIES,
    GOING_ON,
    MISREAD_FIGURES,
    MISREAD_SIGNS,
    NUMBER_WORDS,
    REFERRING,
)

_BODY = r"(?P<body>[A-ZÅÄÖ][A-Za-zÅÄÖåäö/-]{0,7})\s+"
_YEAR = r"(?:/(?:19|20)?\d\d(?!\d)|-(?:19|20)\d\d(?!\d))?"
_REST = r"[.:)]?(?:\s+|$)(?P<rest>.*)$"
# "§ 22", "§22", "§§ 22", "§ 22.1", and with the body in front: "KF § 22"; "§ 22/2024".
_PARAGRAPH = re.compile(
    rf"(?:{_BODY})?§+\s*(?P<number>\d{{1,4}})(?:\.(?P<part>\d{{1,2}})(?!\d)|\s?(?P<letter>[a-z])(?!\w))?{_YEAR}{_REST}"
)
# "22.1" below § 22.
_PART = re.compile(rf"(?P<number>\d{{1,3}})\.(?P<part>\d{{1,2}}){_REST}")
_PARAGRAPH_AFTER = re.compile(rf"(?P<number>\d{{1,4}})\s?(?P<letter>[a-z])?\s*§{_REST}")
_MISREAD = re.compile(
    rf"(?:[{re.escape(MISREAD_SIGNS)}]\s?|[{MISREAD_FIGURES}]\s)(?P<number>\d{{1,3}})(?P<letter>[a-z])?{_REST}"
)
# "KHR 5", "UN 19/2014": the sign is lost, or never was.
_BODIED = re.compile(rf"(?P<body>[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{{1,4}})\s+(?P<number>\d{{1,3}}){_YEAR}{_REST}")
_WORDED = re.compile(rf"(?P<word>[^\W\d_]+)\.?\s+(?P<number>\d{{1,3}}){_REST}")
_FIGURE = re.compile(
    r"(?:\|\s*)?(?P<number>\d{1,3})(?P<part>(?:\.\d{1,2})*)"
    r"(?:(?P<mark>[.)])(?:\s*\|\s*|\s+|$)|(?P<colon>:)\s*|\s*\|\s*|\s+)(?P<rest>.*)$"
)
# A title may begin with a figure that is part of a word: "4R-analys".
_FIGURED = re.compile(r"\d{1,2}[A-ZÅÄÖ]")
_CONTENTS_TAIL = re.compile(r"(?:\.{3,}|…|\s{3,}|\t)\s*\d{1,3}$")
_MONTHS = frozenset(MONTHS)
_WORDS = frozenset(map(label, NUMBER_WORDS))

# A line of print that is shorter, in characters, ends its paragraph.
_SHORT = 40

# The longest line that may hold a title, and the longest title of an item without §, in characters.
_LONGEST_LINE = 1000
_LONGEST_TITLE = 200

# How much surer than plain figures the ways of numbering are that say so themselves.
_SURER = 2
# Titles have text below them: the least weight of one, on average. A list in running text rises too.
_LEAST_WEIGHT = 0.8
# Or else the chain is all there is: this share of the text, with at least so many titles.
_COVERS = 0.6
_FEWEST = 3


def numbered_titles(lines: Sequence[Line], free: Sequence[int]) -> list[Heading]:
    """The numbered titles among the `free` lines, all numbered in one way; none when items have no numbers.

    A chain without § that is only made of lists within the sections of titles without numbers is none of items.
    """
    families: dict[str, list[Candidate]] = {}
    for index in free:
        if len(lines[index].content) <= _LONGEST_LINE and (candidate := _read(lines, index)):
            families.setdefault(candidate.family, []).append(candidate)
    chains = [(_chain(found, lines, free), found) for found in families.values()]
    accepted = [(chain, found) for chain, found in chains if chain and _is_numbering(chain, lines, free)]
    if any(chain[0].family != "§" for chain, _ in accepted):
        numbered = {candidate.heading.first for found in families.values() for candidate in found}
        titles = [h for h in unnumbered_titles(lines, free, frozenset()) if h.first not in numbered]
        sections = Sections(lines, free, titles)
        accepted = [
            (chain, found)
            for chain, found in accepted
            if chain[0].family == "§" or not sections.hold(chain, found)
        ]
    best, _ = max(accepted, key=lambda pair: _strength(pair[0]), default=([], []))
    return [candidate.heading for candidate in best]


def _chain(found: Sequence[Candidate], lines: Sequence[Line], free: Sequence[int]) -> list[Candidate]:
    """The best chain of one family; where groups of items begin anew with 1, those of the groups after each other."""
    candidates = with_text(without_contents(with_text(found, lines), lines), lines)
    groups = [best_chain(group) for group in grouped(candidates, lines)]
    if len(groups) > 1:
        groups = [group for group in groups if _has_text(group)]
        groups = groups if groups else [best_chain(candidates)]
    chain = [found for group in groups for found in without_front(certain(mended(group, lines, free)))]
    return chain if found[0].family == "figure" else _divided(chain, lines, free)


def _divided(chain: Sequence[Candidate], lines: Sequence[Line], free: Sequence[int]) -> list[Candidate]:
    """A chain with the parts of its items that have plain figures, rising from 1: "7.1" and "7.2" below § 7."""
    whole: list[Candidate] = []
    places = [*(bisect_left(free, candidate.heading.first) for candidate in chain), len(free)]
    for candidate, (first, last) in zip(chain, pairwise(places), strict=True):
        whole.append(candidate)
        number, part = candidate.order[0], 0
        for index in free[first + 1 : last]:
            match = _PART.match(lines[index].content)
            if not match or (int(match["number"]), int(match["part"])) != (number, part + 1):
                continue
            if found := _plain(lines, index, match["rest"], match["number"], (part + 1,)):
                part += 1
                whole.append(replace(found, order=(*candidate.order, part), family=candidate.family))
    return whole


def _has_text(chain: Sequence[Candidate]) -> bool:
    """Whether titles have text below them, on average."""
    return total(chain) >= _LEAST_WEIGHT * len(chain)


def _strength(chain: Sequence[Candidate]) -> float:
    return total(chain) * (1 if chain[0].family == "figure" else _SURER)


def _is_numbering(chain: Sequence[Candidate], lines: Sequence[Line], free: Sequence[int]) -> bool:
    if chain[0].family == "§":
        return True
    if len(chain) > 1 and _has_text(chain):
        return True
    size = sum(len(lines[index].content) for index in free)
    titles = sum(len(candidate.heading.title) for candidate in chain)
    covered = titles + sum(candidate.text for candidate in chain)
    return len(chain) >= _FEWEST and chain[0].order[0] == 1 and covered >= _COVERS * size


def _read(lines: Sequence[Line], index: int) -> Candidate | None:
    content = lines[index].content
    if not (content[0].isdigit() or content[0].isupper() or content[0] in "§&$|") or _CONTENTS_TAIL.search(
        content
    ):
        return None
    readers: tuple[tuple[re.Pattern[str], Callable[..., Candidate | None]], ...] = (
        (_PARAGRAPH, _paragraph),
        (_PARAGRAPH_AFTER, _paragraph),
        (_MISREAD, _misread),
        (_BODIED, _bodied),
        (_WORDED, _worded),
        (_FIGURE, _figure),
    )
    for pattern, read in readers:
        if (match := pattern.match(content)) and (candidate := read(lines, index, match)):
            return candidate
    return None


def _paragraph(lines: Sequence[Line], index: int, match: re.Match[str]) -> Candidate | None:
    line = lines[index]
    body = match.groupdict().get("body")
    if body and body.lower() in REFERRING | GOING_ON:
        return None
    found = read_title(lines, index, match["rest"])
    apart = line.gap > 0 or line.depth > 0
    if not found or found.title[0] in ",.;)" or (found.title[0].islower() and not (apart and line.room > 0)):
        return None
    title = found.title
    number, letter, part = match["number"], match["letter"] or "", match.groupdict().get("part")
    worth = 0.5 + 0.3 * apart - 0.3 * title.endswith(".") - 0.3 * title[0].islower()
    order = (int(number), ord(letter or " "), *([int(part)] if part else []))
    whole, level = (f"{number}.{part}", Level.PART) if part else (number + letter, Level.ITEM)
    return Candidate(found.heading(index, level, whole, line.depth, "§"), order, worth, "§")


def _misread(lines: Sequence[Line], index: int, match: re.Match[str]) -> Candidate | None:
    found = _paragraph(lines, index, match)
    if not found or not found.heading.title[0].isupper() or is_sentence(found.heading.title):
        return None
    return replace(found, worth=found.worth - 0.4, misread=True)


def _bodied(lines: Sequence[Line], index: int, match: re.Match[str]) -> Candidate | None:
    body = match["body"]
    if body.lower() in REFERRING | GOING_ON or not (body.isupper() or body.lower() in BODIES):
        return None
    found = _plain(lines, index, match["rest"], match["number"], ())
    return replace(found, family=body.upper()) if found else None


def _worded(lines: Sequence[Line], index: int, match: re.Match[str]) -> Candidate | None:
    if label(match["word"]) not in _WORDS:
        return None
    found = _plain(lines, index, match["rest"], match["number"], ())
    return replace(found, family="word") if found else None


def _figure(lines: Sequence[Line], index: int, match: re.Match[str]) -> Candidate | None:
    rest = match["rest"]
    bare = not (match["mark"] or match["colon"] or match["part"])
    first = rest.split()[0].lower().rstrip(".") if rest else ""
    if bare and (not rest or not _stands_apart(lines, index) or first in _MONTHS):
        return None
    parts = tuple(int(part) for part in match["part"].split(".") if part)
    found = _plain(lines, index, rest, match["number"], parts)
    return replace(found, mark=match["mark"] or match["colon"] or "") if found and not parts else found


def _stands_apart(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is not the middle of a paragraph."""
    line = lines[index]
    if line.gap or not index or line.content.startswith("|"):
        return True
    before = lines[index - 1].content
    return len(before) < _SHORT or before.endswith((".", "?", "!", ":"))


def _plain(
    lines: Sequence[Line], index: int, rest: str, number: str, parts: tuple[int, ...]
) -> Candidate | None:
    line = lines[index]
    if rest[:1].islower() and not registry_end(rest):
        return None
    found = read_title(lines, index, rest)
    if not found or len(found.title) > _LONGEST_TITLE:
        return None
    title = found.title
    if not (title[0].isupper() or title[0] in "\"”'’" or _FIGURED.match(title)):
        return None
    sentence = title.endswith((".", ";", ",")) or is_sentence(title)
    apart = line.gap > 0 or line.depth > 0
    worth = 0.5 + 0.3 * apart - 0.5 * sentence - 0.2 * (len(title) > 110) + 0.2 * is_opener(title)
    level = Level.PART if parts else Level.ITEM
    whole = ".".join((number, *map(str, parts)))
    heading = found.heading(index, level, whole, line.depth)
    return Candidate(heading, (int(number), *parts), worth, "figure")
