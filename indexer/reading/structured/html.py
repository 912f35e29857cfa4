"""Web pages (html, htm): the text that a reader sees, pages where style sheets turn them for print.

Left out are menus, side columns and footers; where the page marks its main content, the rest of it too.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from indexer.reading.plain import decode
from indexer.reading.structured.blocks import BULLET, Block, PageTurn, Paragraph, Table, compose, stands_alone
from indexer.reading.structured.markup import Element, damaged, name
from indexer.reading.structured.numerals import numeral
from models.errors import Unreadable
from models.records import Page

_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w-]{1,40})", re.IGNORECASE
)
_BEGINS = re.compile(r"<(?:html|body)[\s>]", re.IGNORECASE)
_ENDS = re.compile(r"</(?:html|body)\s*>", re.IGNORECASE)
_TURNS = re.compile(r"(?:page-)?break-(before|after)\s*:\s*(?:always|page|left|right)", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)

_LEFT_OUT = frozenset(
    """head script style template noscript nav aside footer form button select textarea svg math iframe object
    video audio canvas dialog del""".split()
)
_APART = frozenset(
    "p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr figure section article fieldset".split()
)
_LINES = _APART | frozenset(
    "div li dt dd address header main center body html caption figcaption summary".split()
)
_BOLD = frozenset("b strong th h1 h2 h3 h4 h5 h6".split())


def read_html(data: bytes) -> tuple[Page, ...]:
    """The pages of a web page's bytes. Raises Unreadable when it is not text or cut off."""
    text = decode(data, _charset(data))
    if _BEGINS.search(text) and not _ENDS.search(text):
        raise damaged()
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(text.encode(errors="replace"), parser)
    except etree.XMLSyntaxError as error:
        raise damaged() from error
    if root is None:
        raise Unreadable("empty", "Check that the file was saved whole.")
    if any(entry.level == etree.ErrorLevels.FATAL for entry in parser.error_log):
        raise damaged()
    reader = _Reader()
    reader.walk(_main(root))
    reader.end()
    return compose(reader.blocks)


def _charset(data: bytes) -> str | None:
    match = _CHARSET.search(data[:4096])
    declared = match[1].decode("ascii").lower() if match else ""
    # One whose letters are several bytes each could not be read here: programs that recode a page leave it behind.
    return None if declared.startswith(("utf-16", "utf-32", "unicode")) else declared


def _main(root: Element) -> Element:
    """The one element that holds the main content, if the page marks one."""
    marked = [
        found for found in root.iter("main", "div") if found.tag == "main" or found.get("role") == "main"
    ]
    return marked[0] if len(marked) == 1 else root


@dataclass(slots=True)
class _Reader:
    blocks: list[Block] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _bold: bool = True
    _label: str = ""
    _group: str = ""
    _lists: int = 0
    _above: bool = False

    def walk(self, element: Element, bold: bool = False, *, keep: bool = False) -> None:
        """Read an element and all in it. `keep` is for text whose white space shows as it is."""
        tag = name(element)
        style = element.get("style") or ""
        if tag in _LEFT_OUT or "hidden" in element.attrib or _HIDDEN.search(style):
            return
        turns = _TURNS.findall(style) if style else []
        if "before" in map(str.lower, turns):
            self.end()
            self.blocks.append(PageTurn(soft=True))
        bold = bold or tag in _BOLD or bool(_BOLD_STYLE.search(style))
        if tag == "table":
            self.end()
            self.blocks.append(self._table(element))
        elif tag == "br":
            if self._parts:
                self._parts[-1] = self._parts[-1].rstrip(" ")
            self._parts.append("\n")
        else:
            self._inside(element, tag, bold, keep or tag == "pre")
        if "after" in map(str.lower, turns):
            self.end()
            self.blocks.append(PageTurn(soft=True))

    def end(self, depth: int = 0) -> None:
        """End the paragraph that is being read."""
        text = "".join(self._parts).strip(" \n")
        if text:
            apart = depth > 0 or (self._bold and not self._group and stands_alone(text))
            group = "" if depth else self._group
            label = f"{self._label} " if self._label else ""
            self.blocks.append(Paragraph(label + text, depth, self._above or apart, apart, group))
            self._above = False
            self._label = ""
        self._parts.clear()
        self._bold = True

    def _inside(self, element: Element, tag: str, bold: bool, keep: bool) -> None:
        if tag in _LINES:
            self.end()
            self._above |= tag in _APART
        outer = self._group
        if tag in {"ul", "ol"} and not outer:
            self._lists += 1
            self._group = str(self._lists)
        number = _integer(element.get("start"), 1)
        self._add(element.text, bold, keep)
        for inner in element:
            if name(inner) == "li":
                number = _integer(inner.get("value"), number)
                self.end()
                self._label = _entry(number, element) if tag == "ol" else BULLET
                number += 1
            self.walk(inner, bold, keep=keep)
            self._add(inner.tail, bold, keep)
        if tag in _LINES:
            self.end(int(tag[1]) if tag in {"h1", "h2", "h3", "h4", "h5", "h6"} else 0)
            self._label = "" if tag == "li" else self._label
            self._above |= tag in _APART
        self._group = outer

    def _add(self, text: str | None, bold: bool, keep: bool) -> None:
        if not text:
            return
        if not keep:
            opens = text[0].isspace() and self._parts and not self._parts[-1].endswith((" ", "\n"))
            words = " ".join(text.split())
            text = f"{' ' if opens else ''}{words}{' ' if words and text[-1].isspace() else ''}"
        if text:
            self._parts.append(text)
        self._bold &= bold or not text.strip()

    def _table(self, table: Element) -> Table:
        rows = []
        for row in _rows(table):
            cells: list[tuple[Block, ...]] = []
            for cell in row:
                if name(cell) in {"td", "th"}:
                    reader = _Reader()
                    reader.walk(cell)
                    reader.end()
                    cells.append(tuple(reader.blocks))
            rows.append(tuple(cells))
        caption = next((found for found in table if name(found) == "caption"), None)
        if caption is not None:
            reader = _Reader()
            reader.walk(caption)
            reader.end()
            rows.insert(0, (tuple(reader.blocks),))
        return Table(tuple(rows))


def _rows(table: Element) -> Iterator[Element]:
    for element in table:
        if name(element) == "tr":
            yield element
        elif name(element) in {"thead", "tbody", "tfoot"}:
            yield from _rows(element)


def _entry(number: int, listing: Element) -> str:
    kind = listing.get("type") or "1"
    return f"{numeral(number, kind)}."


def _integer(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.strip().isdecimal() and len(text) < 10 else otherwise
