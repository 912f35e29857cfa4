"""OpenDocument text, as LibreOffice writes it: outline headings, lists, tables, page breaks."""

import io

from odf.element import Element
from odf.opendocument import OpenDocumentText
from odf.style import (
    Footer,
    Header,
    MasterPage,
    PageLayout,
    ParagraphProperties,
    Style,
    TableCellProperties,
    TextProperties,
)
from odf.table import Table as OdfTable
from odf.table import TableCell, TableColumn, TableRow
from odf.text import H, List, ListItem, P, PageCount, PageNumber, Span

from scripts.samples.archive import settled
from scripts.samples.source import Block, Frame, Heading, Line, PageBreak, Point, Rule, Sample, Table, runs


def odt(sample: Sample) -> bytes:
    """The sample as an OpenDocument text."""
    Element.namespaces.clear()  # the library declares whatever the process used before, so files would differ
    document = OpenDocumentText()
    styles = _styles(document)
    _furnish(document, sample)
    fresh = False
    for block in Sample(sample.file, sample.front, sample.counted()).blocks:
        if isinstance(block, PageBreak):
            fresh = True
            continue
        if fresh:
            document.text.addElement(P(stylename=styles["page"]))
            fresh = False
        document.text.addElement(_element(block, styles))
    out = io.BytesIO()
    document.write(out)
    return settled(out.getvalue())


def _element(block: Block, styles: dict[str, Element]) -> Element:
    match block:
        case Heading(level, text):
            heading = H(outlinelevel=level, stylename=styles[f"heading{level}"])
            return _write(heading, text, styles)
        case Line(text, gap):
            return _write(P(stylename=styles["gap" if gap else "tight"]), text, styles)
        case Point(text):
            points = List()
            points.addElement(item := ListItem())
            item.addElement(_write(P(), text, styles))
            return points
        case Table(kind, rows):
            return _table(rows, styles, styles["cell"] if kind == "grid" else None)
        case Frame(lines):
            return _table(tuple((line,) for line in lines), styles, styles["cell"])
        case Rule() | PageBreak():
            return P(text="_" * 60)


def _table(
    rows: tuple[tuple[str, ...], ...], styles: dict[str, Element], cell_style: Element | None
) -> Element:
    table = OdfTable()
    table.addElement(TableColumn(numbercolumnsrepeated=len(rows[0])))
    for row in rows:
        table.addElement(line := TableRow())
        for words in row:
            cell = TableCell(stylename=cell_style) if cell_style else TableCell()
            cell.addElement(_write(P(), words, styles))
            line.addElement(cell)
    return table


def _write(element: Element, text: str, styles: dict[str, Element]) -> Element:
    for words, bold in runs(text):
        if bold:
            element.addElement(Span(stylename=styles["bold"], text=words))
        else:
            element.addText(words)
    return element


def _styles(document: OpenDocumentText) -> dict[str, Element]:
    styles: dict[str, Element] = {}
    for name, properties in {
        "tight": ParagraphProperties(margintop="0cm"),
        "gap": ParagraphProperties(margintop="0.3cm"),
        "page": ParagraphProperties(breakbefore="page"),
        "heading1": TextProperties(fontsize="18pt", fontweight="bold"),
        "heading2": TextProperties(fontsize="14pt", fontweight="bold"),
        "heading3": TextProperties(fontsize="12pt", fontweight="bold"),
    }.items():
        styles[name] = Style(name=name, family="paragraph")
        styles[name].addElement(properties)
    styles["bold"] = Style(name="bold", family="text")
    styles["bold"].addElement(TextProperties(fontweight="bold"))
    styles["cell"] = Style(name="cell", family="table-cell")
    styles["cell"].addElement(TableCellProperties(border="0.5pt solid #000000"))
    for style in styles.values():
        document.automaticstyles.addElement(style)
    return styles


def _furnish(document: OpenDocumentText, sample: Sample) -> None:
    document.automaticstyles.addElement(layout := PageLayout(name="layout"))
    document.masterstyles.addElement(master := MasterPage(name="Standard", pagelayoutname=layout))
    for part, kind in (("header", Header), ("footer", Footer)):
        if cells := sample.furniture(part):
            master.addElement(place := kind())
            for line in (line for cell in cells for line in cell):
                place.addElement(paragraph := P())
                for words in line.replace("{", "\0").replace("}", "\0").split("\0"):
                    if words in ("page", "pages"):
                        paragraph.addElement(PageNumber(text="1") if words == "page" else PageCount(text="1"))
                    else:
                        paragraph.addText(words)
