"""OpenDocument texts (odt): paragraphs, headings, lists and tables, with the pages that the author parted.

Left out are footers, notes, comments, deleted and hidden text, and indexes such as the table of contents. The
page header is read once: minutes often name their body and day there alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from indexer.reading.structured.archive import Archive, encrypted
from indexer.reading.structured.blocks import Block, PageTurn, Paragraph, Table, compose, stands_alone
from indexer.reading.structured.markup import Element, attribute, child, children, damaged, name
from indexer.reading.structured.odt_styles import Counter, Styles
from models.records import Page

_LEFT_OUT = frozenset(
    """tracked-changes annotation note table-of-content alphabetical-index table-index illustration-index
    object-index user-index bibliography page-number page-count forms sequence-decls variable-decls
    user-field-decls ruby-text change bookmark event-listeners desc title""".split()
)
_MANIFEST = "META-INF/manifest.xml"
_MOST_REPEATED = 100
"""Spaces and cells that are written once with a count are not repeated more often than this."""


def read_odt(data: bytes) -> tuple[Page, ...]:
    """The pages of an OpenDocument text's bytes.

    Raises Unreadable when it is cut off, encrypted or unpacks to too much. Pages turn where the author broke
    them and where the program that saved the file noted that they did.
    """
    archive = Archive(data)
    if _MANIFEST in archive and b"encryption-data" in archive.read(_MANIFEST):
        raise encrypted()
    content = archive.xml("content.xml")
    named = archive.xml("styles.xml") if "styles.xml" in archive else None
    body = child(content, "body", "text")
    if body is None:
        raise damaged()
    styles = Styles(root for root in (named, content) if root is not None)
    blocks = list(_Reader(styles).blocks(body))
    page = child(named, "master-styles", "master-page")
    header = child(page, "header-first")
    header = child(page, "header") if header is None else header
    return compose(blocks, [] if header is None else _Reader(styles).blocks(header))


@dataclass(slots=True)
class _Piece:
    """What a paragraph holds up to a page break."""

    parts: list[str] = field(default_factory=list)
    bold: bool = True
    boxes: list[Element] = field(default_factory=list)
    turn_after: bool = False
    turn_before: bool = False

    @property
    def text(self) -> str:
        return "".join(self.parts)


@dataclass(slots=True)
class _Reader:
    styles: Styles
    _counters: dict[str, Counter] = field(default_factory=dict)
    _lists: int = 0

    def __post_init__(self) -> None:
        self._counters[""] = Counter(self.styles.outline)

    def blocks(self, parent: Element) -> Iterator[Block]:
        """The blocks in a text, a section, a cell, a text box or a header."""
        for element in parent:
            match name(element):
                case "p" | "h":
                    yield from self._paragraph(element)
                case "list":
                    yield from self._list(element)
                case "table":
                    yield self._table(element)
                case "soft-page-break":
                    yield PageTurn(soft=True)
                case "frame":
                    yield from self._frame(element)
                case "section" if attribute(element, "display") == "none":
                    continue
                case skipped if skipped not in _LEFT_OUT:
                    yield from self.blocks(element)

    def _frame(self, frame: Element) -> Iterator[Block]:
        for box in children(frame, "text-box"):
            yield from self.blocks(box)

    def _list(
        self, element: Element, level: int = 1, counter: Counter | None = None, group: str = ""
    ) -> Iterator[Block]:
        if counter is None:
            self._lists += 1
            group = str(self._lists)
            style = attribute(element, "style-name") or ""
            goes_on = attribute(element, "continue-numbering") == "true" or attribute(
                element, "continue-list"
            )
            if not (goes_on and style in self._counters):
                self._counters[style or group] = Counter(self.styles.levels(style))
            counter = self._counters[style or group]
        elif attribute(element, "continue-numbering") != "true":
            counter.counts.pop(level, None)
        for item in children(element, "list-item", "list-header"):
            start = attribute(item, "start-value")
            fresh = name(item) == "list-item"
            for inner in item:
                match name(inner):
                    case "list":
                        yield from self._list(inner, level + 1, counter, group)
                    case "p" | "h":
                        begins = int(start) if start and start.isdecimal() and len(start) < 10 else None
                        label = counter.label(level, begins) if fresh else ""
                        fresh = False
                        yield from self._paragraph(inner, label, group)
                    case "soft-page-break":
                        yield PageTurn(soft=True)

    def _table(self, table: Element) -> Table:
        rows: list[tuple[tuple[Block, ...], ...]] = []
        for row in _rows(table):
            cells: list[tuple[Block, ...]] = []
            covered = 0
            for cell in children(row, "table-cell", "covered-table-cell"):
                if name(cell) == "covered-table-cell" and covered:
                    covered -= 1
                    continue
                covered = _count(cell, "number-columns-spanned") - 1
                cells += [tuple(self.blocks(cell))] * _count(cell, "number-columns-repeated")
            rows.append(tuple(cells))
        return Table(tuple(rows))

    def _paragraph(self, element: Element, label: str = "", group: str = "") -> Iterator[Block]:
        style = attribute(element, "style-name")
        if self.styles.is_hidden(style):
            return
        if self.styles.breaks(style, "before"):
            yield PageTurn(soft=True)
        piece = _Piece()
        self._inline(element, self.styles.is_bold(style) or False, piece)
        depth = 0
        if name(element) == "h" and piece.text.strip():
            depth = _count(element, "outline-level")
            if not label and attribute(element, "is-list-header") != "true":
                label = self._counters[""].label(depth)
        if piece.turn_before:
            yield PageTurn(soft=True)
        apart = depth > 0 or (piece.bold and not group and stands_alone(piece.text))
        yield Paragraph(
            f"{label} {piece.text.lstrip(' ')}" if label and piece.text.strip() else piece.text,
            depth,
            above=apart or self.styles.space(style, "top"),
            below=apart or self.styles.space(style, "bottom"),
            group="" if depth else group,
        )
        for box in piece.boxes:
            yield from self._frame(box)
        if piece.turn_after or self.styles.breaks(style, "after"):
            yield PageTurn(soft=True)

    def _inline(self, element: Element, bold: bool, piece: _Piece) -> None:
        self._text(element.text, bold, piece)
        for inner in element:
            match name(inner):
                case "s":
                    piece.parts.append(" " * _count(inner, "c"))
                case "tab":
                    piece.parts.append("\t")
                case "line-break":
                    piece.parts.append("\n")
                case "soft-page-break":
                    piece.turn_before |= not piece.text.strip()
                    piece.turn_after |= bool(piece.text.strip())
                case "frame":
                    piece.boxes.append(inner)
                case "span" if self.styles.is_hidden(attribute(inner, "style-name")):
                    pass
                case "span":
                    own = self.styles.is_bold(attribute(inner, "style-name"))
                    self._inline(inner, bold if own is None else own, piece)
                case skipped if skipped not in _LEFT_OUT:
                    self._inline(inner, bold, piece)
            self._text(inner.tail, bold, piece)

    def _text(self, text: str | None, bold: bool, piece: _Piece) -> None:
        if not text:
            return
        # White space in the file is layout of the file; what shows is written as elements of its own.
        words = " ".join(text.split())
        if text[0].isspace() and piece.parts and not piece.parts[-1].endswith((" ", "\n", "\t")):
            words = f" {words}"
        if words.strip():
            piece.parts.append(f"{words} " if text[-1].isspace() else words)
        elif words:
            piece.parts.append(words)
        piece.bold &= bold or not words.strip()


def _rows(table: Element) -> Iterator[Element]:
    for element in children(table, "table-row", "table-header-rows", "table-rows", "table-row-group"):
        if name(element) == "table-row":
            yield element
        else:
            yield from _rows(element)


def _count(element: Element, key: str) -> int:
    text = attribute(element, key) or ""
    return max(1, min(int(text), _MOST_REPEATED)) if text.isdecimal() and len(text) < 10 else 1
