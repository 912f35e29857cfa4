"""Pdf files in several looks, with running header and footer on every page."""

import io
import re
from html import escape
from typing import Any

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, HRFlowable, PageTemplate, Paragraph, Spacer
from reportlab.platypus import Frame as PageFrame
from reportlab.platypus import PageBreak as NewPage
from reportlab.platypus import Table as Grid

from scripts.samples.looks import LOOKS, Look, register_fonts
from scripts.samples.source import (
    Block,
    Frame,
    Heading,
    Line,
    PageBreak,
    Point,
    Rule,
    Sample,
    Table,
    filled,
    runs,
)

_NUMBER = re.compile(r"(§ ?\d+|\d+ §)\s+(.+)")
# Where a long Swedish word may break in print: between two consonants or before one, with three letters around.
_SYLLABLE = re.compile(r"(?<=[a-zåäö]{3})(?<=[aeiouyåäö])(?=[bdfgklmnprstv][aeiouyåäö][a-zåäö]{2})")
_INSET = 8  # points between two columns, at either side


def pdf(sample: Sample) -> bytes:
    """The sample as a pdf with a text layer."""
    register_fonts()
    look = LOOKS[sample.style]
    out = io.BytesIO()
    size = landscape(A4) if look.landscape else A4
    left, right, top, bottom = look.margin
    across = (size[0] - left - right) / look.columns
    frames = [
        PageFrame(
            left + at * across, bottom, across - (_INSET if look.columns > 1 else 0), size[1] - top - bottom
        )
        for at in range(look.columns)
    ]
    document = BaseDocTemplate(out, pagesize=size, invariant=1)
    document.addPageTemplates(PageTemplate(frames=frames))
    setter = _Setter(look, frames[0]._aW)
    story = [part for block in sample.counted() for part in setter.set(block)]
    document.build(story, canvasmaker=_canvas(sample, look))
    return out.getvalue()


class _Setter:
    """Sets blocks as reportlab's flowables, `width` points wide."""

    def __init__(self, look: Look, width: float) -> None:
        self.look = look
        self.width = width
        self.body = ParagraphStyle(
            "body",
            fontName=look.font,
            fontSize=look.size,
            leading=look.size * 1.3,
            alignment=TA_JUSTIFY if look.justify else TA_LEFT,
            embeddedHyphenation=1 if look.hyphens else 0,
        )
        self.point = ParagraphStyle("point", self.body, leftIndent=14, bulletIndent=3)
        self.heading = [
            ParagraphStyle(
                f"heading{level}",
                fontName=look.bold,
                fontSize=size,
                leading=size * 1.2,
                spaceBefore=size,
                spaceAfter=size * 0.35,
                textColor=colors.HexColor(look.colour),
                alignment=TA_CENTER if look.centred and level == 1 else TA_LEFT,
                keepWithNext=1,
            )
            for level, size in enumerate(look.headings, 1)
        ]

    def set(self, block: Block) -> list[Flowable]:
        match block:
            case Heading(level, text):
                return [self._headed(level, text)]
            case Line(text, gap):
                words = self._words(text, self.body)
                return [Spacer(1, self.look.size * 0.7), words] if gap else [words]
            case Point(text):
                return [Paragraph(self._markup(text), self.point, bulletText="•")]
            case Table(kind, rows):
                return [Spacer(1, 6), self._table(kind, rows), Spacer(1, 6)]
            case Frame(lines):
                cells = [[self._words(line, self.body)] for line in lines]
                box = Grid(cells, [self.width - 12], style=[("BOX", (0, 0), (-1, -1), 1, colors.black)])
                return [Spacer(1, 10), box, Spacer(1, 10)]
            case Rule():
                return [
                    HRFlowable(width="100%", thickness=0.7, color=colors.black, spaceBefore=6, spaceAfter=6)
                ]
            case PageBreak():
                return [NewPage()]

    def _headed(self, level: int, text: str) -> Flowable:
        style = self.heading[level - 1]
        if self.look.hang and (parted := _NUMBER.fullmatch(text)):
            cells = [[Paragraph(escape(parted[1]), style), Paragraph(escape(parted[2]), style)]]
            table = Grid(cells, [52, self.width - 64], style=[("VALIGN", (0, 0), (-1, -1), "TOP")])
            table.keepWithNext = True
            return table
        return Paragraph(escape(text), style)

    def _table(self, kind: str, rows: tuple[tuple[str, ...], ...]) -> Flowable:
        width = self.width - 12
        if kind == "leaders":
            cells = [[_Led(row[0], row[-1], self.body, width)] for row in rows]
            return Grid(cells, [width], style=[("TOPPADDING", (0, 0), (-1, -1), 1)])
        longest = [max(12, *(len(row[at]) for row in rows if at < len(row))) for at in range(len(rows[0]))]
        roots = [length**0.5 for length in longest]
        style: list[tuple[Any, ...]] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ]
        if kind == "grid":
            style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))
        cells = [[self._words(cell, self.body) for cell in row] for row in rows]
        return Grid(cells, [width * root / sum(roots) for root in roots], style=style, repeatRows=0)

    def _words(self, text: str, style: ParagraphStyle) -> Paragraph:
        return Paragraph(self._markup(text), style)

    def _markup(self, text: str) -> str:
        if self.look.hyphens:
            text = re.sub(r"[a-zåäö]{9,}", lambda word: _SYLLABLE.sub("\u00ad", word[0]), text)
        return "".join(
            f'<font name="{self.look.bold}">{escape(part)}</font>' if bold else escape(part)
            for part, bold in runs(text)
        )


class _Led(Flowable):
    """A line of a contents list: title, dots, page."""

    def __init__(self, title: str, page: str, style: ParagraphStyle, width: float) -> None:
        super().__init__()
        self.title, self.page, self.style, self.width, self.height = title, page, style, width, style.leading

    def draw(self) -> None:
        canvas, font, size = self.canv, self.style.fontName, self.style.fontSize
        canvas.setFont(font, size)
        title = self.title
        room = self.width - 30
        while canvas.stringWidth(title + " ...", font, size) > room:
            title = title[:-1]
        dots = int((room - canvas.stringWidth(title + " ", font, size)) / canvas.stringWidth(".", font, size))
        canvas.drawString(0, 3, f"{title} {'.' * dots}")
        canvas.drawRightString(self.width, 3, self.page)


def _canvas(sample: Sample, look: Look) -> type[Canvas]:
    """A canvas that draws header and footer when it knows how many pages there are."""

    class Furnished(Canvas):  # type: ignore[misc]
        def __init__(self, *args: Any, **named: Any) -> None:
            super().__init__(*args, **named)
            self.kept: list[dict[str, Any]] = []

        def showPage(self) -> None:  # noqa: N802 - reportlab's name
            self.kept.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            for number, page in enumerate(self.kept, 1):
                self.__dict__.update(page)
                _furnish(self, sample, look, number, len(self.kept))
                super().showPage()
            super().save()

    return Furnished


def _furnish(canvas: Canvas, sample: Sample, look: Look, page: int, pages: int) -> None:
    wide, high = canvas._pagesize
    left, right, top, bottom = look.margin
    canvas.setFont(look.font, 9)
    for part, edge in (("header", high - top + 60), ("footer", bottom - 25)):
        cells = sample.furniture(part)
        for at, cell in enumerate(cells):
            x = left + (wide - left - right) * at / max(len(cells), 1)
            for row, line in enumerate(filled(cell, page, pages)):
                canvas.drawString(x + 3, edge - 12 * row, line)
        if cells and look.lines:
            y = edge - 12 * max(map(len, cells)) if part == "header" else edge + 12
            canvas.line(left, y, wide - right, y)
        if cells and look.boxed and part == "footer":
            canvas.rect(left, edge - 22, wide - left - right, 34)
