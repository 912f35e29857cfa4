"""Files of the formats that know their structure, made as the programs of offices make them."""

import io
from collections.abc import Callable, Iterable
from typing import Any

import docx
import odf.opendocument
import odf.style
import odf.table
import odf.text
import pptx
from docx.document import Document as Word
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph


def word(fill: Callable[[Word], Any]) -> bytes:
    """The bytes of a Word file that `fill` writes into; no white space between paragraphs by itself."""
    document = docx.Document()
    document.styles["Normal"].paragraph_format.space_after = 0
    fill(document)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def xml(tag: str, inner: str = "") -> Any:
    """An element of Word's, such as `xml("numPr", '<w:ilvl w:val="0"/>')`."""
    return parse_xml(f"<w:{tag} {nsdecls('w')}>{inner}</w:{tag.split(maxsplit=1)[0]}>")


def number(document: Word, levels: Iterable[str], start: int = 1) -> str:
    """A list that Word numbers: its id. `levels` are a format and a text each, such as "decimal § %1"."""
    numbering = document.part.numbering_part.element
    key = str(100 + len(numbering))
    inner = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="{start if not level else 1}"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for level, (kind, _, text) in enumerate(each.partition(" ") for each in levels)
    )
    numbering.insert(0, xml(f'abstractNum w:abstractNumId="{key}"', inner))
    numbering.append(xml(f'num w:numId="{key}"', f'<w:abstractNumId w:val="{key}"/>'))
    return key


def listed(paragraph: Paragraph, key: str, level: int = 0) -> Paragraph:
    """A paragraph put into a list that Word numbers."""
    properties = paragraph._p.get_or_add_pPr()
    properties.append(xml("numPr", f'<w:ilvl w:val="{level}"/><w:numId w:val="{key}"/>'))
    return paragraph


def opendocument(fill: Callable[[Any], Any]) -> bytes:
    """The bytes of an OpenDocument text that `fill` writes into."""
    document = odf.opendocument.OpenDocumentText()
    fill(document)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def odt_table(*rows: Iterable[str]) -> Any:
    """A table of an OpenDocument text."""
    table = odf.table.Table()
    for row in rows:
        written = odf.table.TableRow()
        for text in row:
            cell = odf.table.TableCell()
            cell.addElement(odf.text.P(text=text))
            written.addElement(cell)
        table.addElement(written)
    return table


def slides(fill: Callable[[Any], Any]) -> bytes:
    """The bytes of a presentation that `fill` puts slides into."""
    presentation = pptx.Presentation()
    fill(presentation)
    file = io.BytesIO()
    presentation.save(file)
    return file.getvalue()
