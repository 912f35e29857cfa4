"""An item's text cut into the units that decide: labels, entries of lists, sentences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from indexer.minutes.decisions.patterns import loose_pattern
from indexer.minutes.decisions.sections import Section, labels_amid, leads_in, opened_by
from models.swedish import fold, fold_in_place
from models.swedish.tables.sentences import (
    ABBREVIATIONS,
    COUNTED_ENTRY,
    ENTRY,
    ENTRY_AMID_TEXT,
    FIRST_ATT,
    NEXT_ATT,
    RESUMED,
)

Span = tuple[int, int]
Piece = tuple[int, int, bool]
"""Start, end, and whether it is an entry of a list."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A label, entry or sentence at `text[start:end]` of an item; an entry's `text` is without its mark.

    `section` is what a label opens, and `amid` tells that text follows it on its line; `opening` that the unit
    is the first of its block, `new_paragraph` that a blank line stands before it. `folded` is the text folded in
    place, with blanks for line breaks: what patterns are searched for in. Marks of bold type are blanks in both.
    """

    start: int
    end: int
    text: str
    folded: str
    entry: bool
    new_paragraph: bool
    opening: bool = True
    section: Section | None = None
    amid: bool = False


@dataclass(slots=True)
class _Block:
    """Lines that belong together: a label, an entry, a paragraph."""

    start: int
    end: int
    entry: bool
    new_paragraph: bool


_ENTRY = loose_pattern(ENTRY)
_COUNTED_ENTRY = re.compile(COUNTED_ENTRY)
_ENTRY_AMID = re.compile(ENTRY_AMID_TEXT)
_FIRST_ATT = loose_pattern(FIRST_ATT)
_NEXT_ATT = loose_pattern(NEXT_ATT)
_BARE_NUMBER = re.compile(r"\d{1,2}\.$")
_NUMBER = re.compile(r"(\d{1,2})[.)]\s+(?=[A-ZÅÄÖ]|[Aa]tt\b)")
# "**Beslut**" and "__Beslut__", but no line to write on.
_BOLD = re.compile(r"\*{2,3}|(?<![_\w])__(?=\w)|(?<=[\w.:!?])__(?![_\w])")
# The blank after a full stop is forgotten at times: "… på deras mark.Bo ringer".
_SENTENCE_END = re.compile(
    rf"[.!?](?:[\"”’)*]*\s+(?=[\"”’(*]*[A-ZÅÄÖ0-9§]|{RESUMED}\s)|(?<=[a-zåäö]{{3}}.)(?=[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]+ ))"
)
_PAUSED = (".", "!", "?", ":", ";", ",")
_STOPPED = (".", "!", "?", ":", ";")

_WIDEST = 100
"""Characters. A line this long has been filled, whatever the width of the page."""
_FEW_LINES = 4
_USUAL_WIDTH = 60
"""Characters. The width taken for granted of a text of fewer lines than tell it."""
_FILLED = 0.75
"""The share of the width that a line fills when the next one goes on from it."""


def units(text: str) -> Iterator[Unit]:
    """Labels, entries of lists and sentences, in order. Lines that go on are joined, over a page break too."""
    plain = _BOLD.sub(lambda mark: " " * len(mark.group()), text) if "**" in text or "__" in text else text
    flat = fold_in_place(plain).replace("\n", " ")
    for block in _blocks(plain, flat):
        yield from _units_of(plain[block.start : block.end], flat[block.start : block.end], block)


def _units_of(content: str, folded: str, block: _Block) -> Iterator[Unit]:
    if not block.entry and (section := opened_by(content, folded)):
        yield Unit(block.start, block.end, content, folded, False, block.new_paragraph, True, section)
        return
    lead = _ENTRY.match(folded) or _COUNTED_ENTRY.match(content) if block.entry else None
    at = lead.end() if lead and not folded.startswith("att") else 0
    opening = True
    whole = block.entry
    for start, end, section in labels_amid(content, folded):
        for piece in _pieces(content, folded, (at, start), whole):
            yield _unit(content, folded, piece, block, opening)
            opening = whole = False
        piece = (*_trimmed(content, start, end), False)
        yield _unit(content, folded, piece, block, opening, section)
        opening, whole, at = False, False, end
    for piece in _pieces(content, folded, (at, len(content)), whole):
        yield _unit(content, folded, piece, block, opening)
        opening = False


def _unit(
    content: str, folded: str, piece: Piece, block: _Block, opening: bool, section: Section | None = None
) -> Unit:
    start, end, entry = piece
    return Unit(
        block.start + start,
        block.start + end,
        content[start:end],
        folded[start:end],
        entry,
        block.new_paragraph and opening,
        opening,
        section,
        section is not None and end < len(content.rstrip()),
    )


def _pieces(content: str, folded: str, stretch: Span, whole: bool) -> Iterator[Piece]:
    """The entries and sentences of a stretch of a block without labels.

    Of an entry, on its own line (`whole`) or amid one, the first sentence is the entry.
    """
    start, end = _trimmed(content, *stretch)
    if start >= end:
        return
    if whole:
        for first, last in _sentences(content, start, end):
            yield first, last, whole
            whole = False
        return
    marks = _numbers(content, start, end) or _marks(content, start, end) or _clauses(folded, start, end)
    head_end = marks[0][0] if marks else end
    for first, last in _sentences(content, *_trimmed(content, start, head_end)):
        yield first, last, False
    stops = [mark for mark, _ in marks[1:]] + [end]
    for (_, begin), stop in zip(marks, stops, strict=True) if marks else ():
        entry = True
        for first, last in _sentences(content, *_trimmed(content, begin, stop)):
            yield first, last, entry
            entry = False


def _marks(content: str, start: int, end: int) -> list[Span]:
    """The places of the marks of a list that was flattened to one line: "- att … - att …"."""
    return [(match.start(), match.end()) for match in _ENTRY_AMID.finditer(content, start, end)]


def _clauses(folded: str, start: int, end: int) -> list[Span]:
    """What parts "att …, att …" where the first opens the stretch or stands behind a colon."""
    stretch = folded[start:end]
    if ":" not in stretch and not stretch.startswith("att"):
        return []
    first = _FIRST_ATT.search(stretch)
    if not first:
        return []
    spans = [first.span(), *(match.span() for match in _NEXT_ATT.finditer(stretch, first.end()))]
    return [(start + a, start + b) for a, b in spans]


def _numbers(content: str, start: int, end: int) -> list[Span]:
    """The places of "1.", "2." …, two at least, each the next; none where they do not count on."""
    found: list[Span] = []
    if content.find("1.", start, end) < 0 and content.find("1)", start, end) < 0:
        return found
    for match in _NUMBER.finditer(content, start, end):
        alone = match.start() == 0 or content[match.start() - 1].isspace()
        if alone and int(match.group(1)) == len(found) + 1:
            found.append((match.start(), match.end()))
    return found if len(found) > 1 else []


def _trimmed(content: str, start: int, end: int) -> Span:
    piece = content[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _sentences(content: str, start: int, end: int) -> Iterator[Span]:
    at = start
    for match in _SENTENCE_END.finditer(content, start, end):
        stop = match.start() + 1
        words = content[max(at, stop - 40) : stop].rsplit(None, 1)
        if not words or fold(words[-1]) in ABBREVIATIONS or _BARE_NUMBER.match(content, at, stop):
            continue
        yield at, stop
        at = match.end()
    if at < end:
        yield at, end


def _blocks(text: str, folded: str) -> Iterator[_Block]:
    width = _width(text)
    block: _Block | None = None
    blank = closed = False
    before = ""
    offset = counted = 0
    for raw in text.split("\n"):
        content = raw.strip()
        at = offset + (len(raw) - len(raw.lstrip()))
        offset += len(raw) + 1
        if not content:
            blank = True
            continue
        number = _COUNTED_ENTRY.match(content)
        counts = number is not None and int(number[1]) == counted + 1 and (closed or counted > 0)
        is_entry = counts or bool(_ENTRY.match(folded, at))
        line = folded[at : at + len(content)]
        clause = is_entry and content.startswith("att") and block is not None and not block.entry
        if block and not _goes_on(before, content, line, is_entry, clause, blank, closed, width):
            yield block
            block = None
        if block:
            block.end = at + len(content)
        else:
            block = _Block(at, at + len(content), is_entry, blank)
        blank, before = False, content
        closed = opened_by(content, line) is not None or leads_in(line)
        counted = counted + 1 if counts else 0 if closed else counted
    if block:
        yield block


def _width(text: str) -> int:
    lengths = [len(line.strip()) for line in text.split("\n") if line.strip()]
    longest = max(lengths, default=0)
    return min(_WIDEST, longest if len(lengths) >= _FEW_LINES else max(longest, _USUAL_WIDTH))


def _goes_on(
    before: str, content: str, line: str, is_entry: bool, clause: bool, blank: bool, closed: bool, width: int
) -> bool:
    """Whether a line, `line` when folded, goes on from the one before it.

    An entry that is a `clause` of the sentence above does.
    """
    if is_entry and not (clause and not closed and not before.endswith(_PAUSED)):
        return False
    filled = len(before) + 1 + len(content.split(None, 1)[0]) >= _FILLED * width
    if blank:
        return content[0].islower() and filled and not closed and not before.endswith(_STOPPED)
    if content[0].islower():
        return True
    return not closed and (filled or before.endswith(",")) and opened_by(content, line) is None
