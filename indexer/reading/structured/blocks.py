"""Paragraphs, tables and page turns to pages of plain text, alike for every format that knows its structure.

Headings get Markdown's #, rows of tables become lines with tabs between the cells, and blank lines stand where
the page shows white space.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TypeAlias

from models.records import Page

_LINE_ENDS = re.compile(r"\r\n?|[\v\x85\u2028\u2029]")
# Soft hyphens, zero-width marks and byte order marks show nothing and part words; other controls mean nothing.
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\x00-\x08\x0e-\x1f\x7f]")
_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u3000\f]")

_HEADING_LENGTH = 200
"""Longer paragraphs in a heading's style are text that was given the wrong style."""

_BOLD_LENGTH = 110
"""A bold paragraph of at most this many characters stands by itself, as a heading does."""

BULLET = "-"
"""In front of an entry of a list without numbers, whatever sign the file draws there."""

_SHORT = 80
"""Cells with several lines are read line by line beside each other when none is longer: names and
municipalities. Longer ones are columns of text, each read to its end."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as it is seen, its number or bullet in front; a line feed is a forced line break.

    `depth` is that of a heading, 1 to 6, else 0. `above` and `below` tell whether white space stands there;
    none does between neighbours of the same `group`, such as the entries of a list.
    """

    text: str
    depth: int = 0
    above: bool = True
    below: bool = True
    group: str = ""


@dataclass(frozen=True, slots=True)
class PageTurn:
    """A new page. A `soft` one is no second turn right after another or at the start: it tells, not orders."""

    soft: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, each with blocks of its own."""

    rows: tuple[tuple[tuple["Block", ...], ...], ...]


Block: TypeAlias = Paragraph | PageTurn | Table


def compose(blocks: Iterable[Block], header: Iterable[Block] = ()) -> tuple[Page, ...]:
    """The pages, numbered from 1, that the blocks fill.

    `header` is what stands on top of every page: written once, as minutes often name their body and day there
    alone.
    """
    writer = _Writer()
    writer.write(header)
    writer.gap()
    writer.write(blocks)
    return writer.pages()


def stands_alone(text: str) -> bool:
    """Whether a bold paragraph is short enough to be a heading that was given no style."""
    return 0 < len(text.strip()) <= _BOLD_LENGTH


def tidy(text: str) -> str:
    """A text in Unicode form NFC, with plain spaces and line feeds, without characters that show nothing."""
    text = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text))
    return _SPACES.sub(" ", _UNSEEN.sub("", text))


class _Writer:
    def __init__(self) -> None:
        self._pages: list[list[str]] = [[]]
        self._gap = False
        self._group = ""

    def write(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            match block:
                case Paragraph():
                    self._paragraph(block)
                case PageTurn():
                    self._turn(block)
                case Table():
                    self._table(block)

    def gap(self) -> None:
        """A blank line before what comes next, if there is anything before and after it."""
        self._gap = True

    def pages(self) -> tuple[Page, ...]:
        return tuple(Page(number, "\n".join(lines)) for number, lines in enumerate(self._pages, start=1))

    def _paragraph(self, paragraph: Paragraph) -> None:
        lines = _lines_of(paragraph)
        if not lines:
            self.gap()
            return
        if paragraph.group and paragraph.group == self._group:
            self._gap = False
        elif paragraph.above:
            self.gap()
        self._put(*lines)
        self._gap = paragraph.below
        self._group = paragraph.group

    def _put(self, *lines: str) -> None:
        page = self._pages[-1]
        if self._gap and page:
            page.append("")
        page.extend(lines)
        self._gap = False
        self._group = ""

    def _turn(self, turn: PageTurn) -> None:
        if not turn.soft or self._pages[-1]:
            self._pages.append([])

    def _table(self, table: Table) -> None:
        self.gap()
        for row in table.rows:
            self._row(row)
        self.gap()

    def _row(self, row: Sequence[Sequence[Block]]) -> None:
        cells = [(cell, _lines_in(cell)) for cell in row]
        filled = [(cell, lines) for cell, lines in cells if lines]
        if len(filled) == 1 and (len(filled[0][1]) > 1 or _is_structured(filled[0][0])):
            self.write(filled[0][0])  # a frame around text rather than a row
            return
        turns = max((sum(isinstance(block, PageTurn) for block in cell) for cell in row), default=0)
        if turns and any(cell and isinstance(cell[0], PageTurn) for cell in row):
            self._turn(PageTurn(soft=True))
            turns -= 1
        columns = [lines for _, lines in cells]
        several = [lines for lines in columns if len(lines) > 1]
        if len(several) > 1 and max(len(line) for lines in several for line in lines) > _SHORT:
            for cell, _ in filled:
                self.write(
                    replace(block, group="") if isinstance(block, Paragraph) else block for block in cell
                )
            return
        for parts in zip_longest(*columns, fillvalue=""):
            if line := "\t".join(parts).rstrip():
                self._put(line)
        for _ in range(turns):
            self._turn(PageTurn(soft=True))


def _is_structured(cell: Sequence[Block]) -> bool:
    return any(isinstance(block, Table) or (isinstance(block, Paragraph) and block.depth) for block in cell)


def _lines_of(paragraph: Paragraph) -> list[str]:
    """The lines of a paragraph, none where it is blank."""
    text = tidy(paragraph.text)
    if not text.strip():
        return []
    if paragraph.depth > 0 and len(text) <= _HEADING_LENGTH:
        return [f"{'#' * min(paragraph.depth, 6)} {' '.join(text.split())}"]
    return [line.rstrip() for line in text.strip("\n").split("\n")]


def _lines_in(cell: Sequence[Block]) -> list[str]:
    """What a cell says, line by line, blank ones within too, as they keep columns level."""
    lines: list[str] = []
    for block in cell:
        match block:
            case Paragraph():
                plain = _lines_of(replace(block, depth=0)) or [""]
                lines += (" ".join(line.split()) for line in plain)
            case Table():
                lines += (
                    " ".join(part for inner in row if (part := " ".join(_lines_in(inner)).strip()))
                    for row in block.rows
                )
            case PageTurn():
                pass
    while lines and not lines[-1]:
        lines.pop()
    return lines
