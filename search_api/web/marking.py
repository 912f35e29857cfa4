"""Text to what a page shows: paragraphs, lists and tables, what is a decision, which words were asked for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from typing import Literal

from models.records import Decision, DecisionKind

_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")
_IN_SENTENCE = re.compile(r"(?<=[^\s.:!?])\s+(?=[a-zåäö])")
_PARAGRAPH_GAP = 2
_LINE_END = re.compile(r"(?P<line>[^\n]+)\n(?=(?P<word>\w\S*))")
_SLACK = 5  # letters are of unequal width
_CLAUSE_END = re.compile(r".*(?:[.:,;]|\b(?:och|samt))\s*")
_WIDTHS = range(50, 111)
_TAIL = re.compile(r"[.,;:]*(?:[^\S\n]+(?:och|samt)(?=\s*(?:\n|\Z)))?")
_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"([^\S\n]*)[-–•*][^\S\n]+(?=\S)")
_PIPED = re.compile(r"\s*\|(.*)\|\s*")
_RULE = re.compile(r"[\s|:-]*|\s*(?:\*{3,}|_{3,})\s*")

# Marks of Markdown and HTML that tell how words look, not what they say. The groups are what goes.
_MARKUP = re.compile(
    r"(?<![\w*])(\*{1,3})(?=[^\s*])[^*\n]*[^\s*](\1)(?![\w*])"
    r"|(\[)[^\[\]\n]+(\]\(#?\))"
    r"|(<)https?://[^\s<>]+(>)"
    r"|(</?(?:p|br|b|i|u|em|strong|span|div|ul|ol|li) ?/?>)"
)

_FIRST = re.compile(r"[\s·]*(?:[-–•*]\s+)?")
_NEXT_ENTRY = re.compile(r"\s*\n\s*(?:[-–•*]\s+|(?=[^\n]*\t))")
_NEXT_CELL = re.compile(r"\s*\|[\s|:-]*|\s*\t\s*")

Span = tuple[int, int]
Shape = Literal["text", "list", "table"]


@dataclass(frozen=True, slots=True)
class Part:
    """Characters of one kind: `marked` are words that were asked for."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a paragraph that is a decision (of a `kind`), a proposal, or plain text.

    `begins` is false where a decision goes on from the paragraph before.
    """

    parts: tuple[Part, ...]
    kind: DecisionKind | None = None
    proposal: bool = False
    begins: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph, an entry of a list (`deeper` when indented) or a row of a table, which alone has cells."""

    cells: tuple[tuple[Run, ...], ...]
    deeper: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """Rows of one shape."""

    shape: Shape
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    shape: Shape
    cells: tuple[Span, ...]
    deeper: bool = False


def mark(text: str, highlights: Sequence[Span], start: int = 0, end: int | None = None) -> tuple[Part, ...]:
    """The parts of `text[start:end]` without its markup; `highlights` are offsets in the whole text."""
    end = len(text) if end is None else end
    parts, at = [], start
    for span in highlights:
        first, last = max(span[0], at), min(span[1], end)
        if first < last:
            parts += [Part(_seen(text, at, first), False), Part(_seen(text, first, last), True)]
            at = last
    parts.append(Part(_seen(text, at, end), False))
    return tuple(part for part in parts if part.text)


def plain(text: str) -> str:
    """A text without its markup."""
    return _seen(text, 0, len(text))


def flowing(text: str) -> str:
    """A text of the same length, without the breaks that only the width of a line or the end of a page made.

    The width is that of the longest line. A line broke there when the next word would not have fitted.
    """

    def turned(gap: re.Match[str]) -> str:
        return " " * len(gap[0]) if gap[0].count("\n") > _PARAGRAPH_GAP else gap[0]

    text = _IN_SENTENCE.sub(turned, text)
    width = max(map(len, text.split("\n")))

    def broken(match: re.Match[str]) -> str:
        line, word = match["line"], match["word"]
        new_clause = word == "att" and _CLAUSE_END.fullmatch(line)
        wrapped = len(line.rstrip()) + 1 + len(word) > width - _SLACK and "\t" not in line and not new_clause
        return f"{line} " if wrapped else match[0]

    return _LINE_END.sub(broken, text) if width in _WIDTHS else text


def in_line(parts: Sequence[Part]) -> list[Part]:
    """Parts as running text: what were entries of a list or cells of a table is told apart by points."""
    told = [replace(part, text=_NEXT_CELL.sub(" · ", _NEXT_ENTRY.sub(" • ", part.text))) for part in parts]
    return [replace(part, text=_FIRST.sub("", part.text, count=1)) for part in told[:1]] + told[1:]


def blocks(
    text: str,
    highlights: Sequence[Span] = (),
    decisions: Sequence[Decision] = (),
    proposals: Sequence[Decision] = (),
) -> list[Block]:
    """A text as it was laid out, its decisions and proposals told from the rest."""
    text = flowing(text)
    ruled = sorted(
        [(decision, False) for decision in decisions] + [(proposal, True) for proposal in proposals],
        key=lambda pair: pair[0].start,
    )

    def row(entry: _Entry) -> Row:
        return Row(tuple(tuple(_runs(text, highlights, ruled, *cell)) for cell in entry.cells), entry.deeper)

    return [
        Block(shape, tuple(row(entry) for entry in entries))
        for shape, entries in groupby(_entries(text), key=lambda entry: entry.shape)
    ]


@lru_cache(maxsize=64)
def _markup(text: str) -> tuple[Span, ...]:
    return tuple(
        sorted(
            match.span(group)
            for match in _MARKUP.finditer(text)
            for group in range(1, _MARKUP.groups + 1)
            if match[group]
        )
    )


def _seen(text: str, start: int, end: int) -> str:
    gone = (min(max(place, start), end) for span in _markup(text) for place in span)
    ends = [start, *gone, end]
    return "".join(text[first:last] for first, last in zip(ends[::2], ends[1::2], strict=True))


def _entries(text: str) -> list[_Entry]:
    entries: list[_Entry] = []
    for stretch in _stretches(text):
        open_entry = False
        for line in _LINE.finditer(text, *stretch):
            if line[0].isspace():
                continue
            bullet = _BULLET.match(text, line.start(), line.end())
            if cells := _cells(line, in_table=bool(entries) and entries[-1].shape == "table"):
                entries.append(_Entry("table", cells))
            elif bullet:
                entries.append(_Entry("list", ((bullet.end(), line.end()),), deeper=bool(bullet[1])))
            elif open_entry:
                ((start, _),) = entries[-1].cells
                entries[-1] = replace(entries[-1], cells=((start, line.end()),))
            else:
                entries.append(_Entry("text", (line.span(),)))
            open_entry = not cells
    return [entry for entry in entries if not _RULE.fullmatch(text, entry.cells[0][0], entry.cells[-1][1])]


def _stretches(text: str) -> Iterator[Span]:
    start = 0
    for match in _BLANK_LINES.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _cells(line: re.Match[str], in_table: bool) -> tuple[Span, ...]:
    """The cells of a line that is a row of a table: parted by pipes, with one at each end, or by tabs."""
    if piped := _PIPED.fullmatch(line[0]):
        (start, end), border = piped.span(1), "|"
    elif "\t" in line[0] and (in_table or not line[0][0].isspace()):
        (start, end), border = (0, len(line[0])), "\t"
    else:
        return ()
    borders = [
        match.start() for match in re.finditer(re.escape(border), line[0][:end]) if match.start() >= start
    ]
    spans = zip([start, *(at + 1 for at in borders)], [*borders, end], strict=True)
    return tuple((line.start() + first, line.start() + last) for first, last in spans)


def _runs(
    text: str, highlights: Sequence[Span], ruled: Sequence[tuple[Decision, bool]], start: int, end: int
) -> Iterator[Run]:
    at = start
    for ruling, proposal in ruled:
        first, last = max(ruling.start, at), min(ruling.end, end)
        if first >= last:
            continue
        if text[at:first].strip():
            yield Run(mark(text, highlights, at, first))
        begins = not any(character.isalnum() for character in text[ruling.start : first])
        tail = _TAIL.match(text, last, end)
        at = tail.end() if tail else last
        yield Run(mark(text, highlights, first, at), ruling.kind, proposal, begins)
    if text[at:end].strip():
        yield Run(mark(text, highlights, at, end))
