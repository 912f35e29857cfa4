"""Word files with real heading styles, lists that Word counts, tables, and fields in header and footer."""

import io

from docx import Document
from docx.document import Document as Docx
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from lxml.etree import _Element

from scripts.samples.archive import settled
from scripts.samples.source import Block, Frame, Heading, Line, PageBreak, Point, Rule, Sample, Table, runs


def docx(sample: Sample) -> bytes:
    """The sample as a Word file."""
    document = Document()
    counting = (
        _counting(document) if any(isinstance(b, Heading) and b.counted for b in sample.blocks) else None
    )
    for block in sample.blocks:
        _add(document, block, counting)
    section = document.sections[0]
    for part, place in (("header", section.header), ("footer", section.footer)):
        if cells := sample.furniture(part):
            _furnish(place.paragraphs[0], cells)
    out = io.BytesIO()
    document.save(out)
    return settled(out.getvalue())


def _add(document: Docx, block: Block, counting: int | None) -> None:
    match block:
        case Heading(level, text, counted):
            heading = document.add_heading(text, level)
            if counted and counting is not None:
                properties = heading._p.get_or_add_pPr().get_or_add_numPr()
                properties.get_or_add_ilvl().val = 0
                properties.get_or_add_numId().val = counting
        case Line(text, gap):
            paragraph = document.add_paragraph()
            paragraph.paragraph_format.space_before = Pt(8 if gap else 0)
            paragraph.paragraph_format.space_after = Pt(0)
            _write(paragraph, text)
        case Point(text, counted):
            _write(document.add_paragraph(style="List Number" if counted else "List Bullet"), text)
        case Table(kind, rows):
            table = document.add_table(len(rows), len(rows[0]), "Table Grid" if kind == "grid" else None)
            for row, cells in zip(table.rows, rows, strict=True):
                for cell, words in zip(row.cells, cells, strict=False):
                    _write(cell.paragraphs[0], words)
        case Frame(lines):
            cell = document.add_table(1, 1, "Table Grid").cell(0, 0)
            _write(cell.paragraphs[0], lines[0])
            for line in lines[1:]:
                _write(cell.add_paragraph(), line)
        case Rule():
            document.add_paragraph("_" * 60)
        case PageBreak():
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _write(paragraph: Paragraph, text: str) -> None:
    for words, bold in runs(text):
        paragraph.add_run(words).bold = bold or None


def _counting(document: Docx) -> int:
    """Add a numbering "1." of its own to the file; gives its id for headings to point to."""
    numbering = document.part.numbering_part.element
    abstract = _element("w:abstractNum", abstractNumId="90")
    level = _element("w:lvl", ilvl="0")
    for name, value in (("w:start", "1"), ("w:numFmt", "decimal"), ("w:lvlText", "%1."), ("w:lvlJc", "left")):
        level.append(_element(name, val=value))
    abstract.append(level)
    numbering.insert(0, abstract)
    return int(numbering.add_num(90).numId)


def _furnish(paragraph: Paragraph, cells: tuple[tuple[str, ...], ...]) -> None:
    for at, cell in enumerate(cells):
        for row, line in enumerate(cell):
            if row:
                paragraph.add_run().add_break()
            elif at:
                paragraph.add_run("\t")
            for part in line.replace("{", "\0").replace("}", "\0").split("\0"):
                if part in ("page", "pages"):
                    _field(paragraph, "PAGE" if part == "page" else "NUMPAGES")
                else:
                    paragraph.add_run(part)


def _field(paragraph: Paragraph, code: str) -> None:
    field = _element("w:fldSimple", instr=code)
    field.append(run := OxmlElement("w:r"))
    run.append(text := OxmlElement("w:t"))
    text.text = "1"
    paragraph._p.append(field)


def _element(name: str, **attributes: str) -> _Element:
    element = OxmlElement(name)
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element
