"""Word files (docx): paragraphs, tables and the numbers that Word makes, with the pages that Word saw.

Left out are footers, footnotes, comments, deleted and hidden text, and the table of contents. The page header
is read once: minutes often name their body and day there alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from indexer.reading.structured.archive import Archive
from indexer.reading.structured.blocks import Block, PageTurn, Paragraph, Table, compose, stands_alone
from indexer.reading.structured.docx_numbering import Numbering
from indexer.reading.structured.docx_styles import Look, Styles, flag, is_on
from indexer.reading.structured.markup import Element, attribute, child, children, damaged, name
from models.records import Page

_WRAPPERS = frozenset("sdt sdtContent ins moveTo smartTag customXml hyperlink fldSimple dir bdo".split())
_SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "-"}
_PAGE_FIELDS = ("PAGE", "NUMPAGES", "SECTIONPAGES")


def read_docx(data: bytes) -> tuple[Page, ...]:
    """The pages of a Word file's bytes. Raises Unreadable when it is cut off, encrypted or unpacks to too much.

    Pages turn where the author broke them and where Word, when it saved the file, noted that they did.
    """
    archive = Archive(data)
    main = archive.main_part()
    related = archive.related(main)

    def part(kind: str) -> Element | None:
        found = next((part for known, part in related.values() if known == kind and part in archive), None)
        return archive.xml(found) if found else None

    root = archive.xml(main)
    body = child(root, "body")
    if body is None:
        raise damaged()
    styles = Styles(part("styles"))
    reader = _Reader(styles, Numbering(part("numbering")), _section_turns(body))
    blocks = list(reader.blocks(body))
    return compose(blocks, _header(archive, related, body, styles))


def _section_turns(body: Element) -> Iterator[bool]:
    """Whether each section after the first begins on a new page."""
    sections = [found for found in body.iter() if name(found) == "sectPr"]
    for section in sections[1:]:
        yield attribute(child(section, "type"), "val") not in {"continuous", "nextColumn"}


def _header(
    archive: Archive, related: dict[str, tuple[str, str]], body: Element, styles: Styles
) -> Iterator[Block]:
    """The header of the first page, without its page numbers."""
    section = next((found for found in body.iter() if name(found) == "sectPr"), None)
    headers = {attribute(found, "type") or "default": found for found in children(section, "headerReference")}
    title_page = child(section, "titlePg")
    wanted = "first" if title_page is not None and is_on(attribute(title_page, "val") or "1") else "default"
    _, part = related.get(attribute(headers.get(wanted), "id") or "", ("", ""))
    if part in archive:
        yield from _Reader(styles, Numbering(None), iter(()), in_header=True).blocks(archive.xml(part))


@dataclass(slots=True)
class _Piece:
    """What a paragraph holds up to a page break: text so far, and whether all of it is bold."""

    parts: list[str] = field(default_factory=list)
    bold: bool = True
    boxes: list[Element] = field(default_factory=list)
    turn_before: bool = False
    turn_after: bool = False

    @property
    def text(self) -> str:
        return "".join(self.parts)


@dataclass(slots=True)
class _Reader:
    styles: Styles
    numbering: Numbering
    section_turns: Iterator[bool]
    in_header: bool = False
    _fields: list[tuple[str, bool]] = field(default_factory=list)

    def blocks(self, parent: Element) -> Iterator[Block]:
        """The blocks in a body, a cell, a text box or a header."""
        for element in parent:
            match name(element):
                case "p":
                    yield from self._paragraph(element)
                case "tbl":
                    yield self._table(element)
                case wrapper if wrapper in _WRAPPERS:
                    yield from self.blocks(element)

    def _table(self, table: Element) -> Table:
        rows = (row for row in _unwrapped(table, "tr") if child(row, "trPr", "del") is None)
        return Table(tuple(tuple(self._cell(cell) for cell in _unwrapped(row, "tc")) for row in rows))

    def _cell(self, cell: Element) -> tuple[Block, ...]:
        merge = child(cell, "tcPr", "vMerge")
        if merge is not None and attribute(merge, "val") != "restart":
            return ()  # covered by the cell above
        return tuple(self.blocks(cell))

    def _paragraph(self, paragraph: Element) -> Iterator[Block]:
        properties = child(paragraph, "pPr")
        look = self.styles.look(properties)
        if look.contents:
            return
        if look.turns:
            yield PageTurn(soft=True)
        pieces = [_Piece()]
        self._fields.clear()  # one that was never ended must not hide what follows
        self._runs(paragraph, look, pieces)
        label, group = self.numbering.label(look) if any(piece.text.strip() for piece in pieces) else ("", "")
        for index, piece in enumerate(pieces):
            if index:
                yield PageTurn()
            if piece.turn_before:
                yield PageTurn(soft=True)
            starts = label and piece.text.strip()
            yield self._written(piece, look, label if starts else "", group)
            label = "" if starts else label
            for box in piece.boxes:
                yield from self.blocks(box)
            if piece.turn_after:
                yield PageTurn(soft=True)
        if child(properties, "sectPr") is not None and next(self.section_turns, False):
            yield PageTurn(soft=True)

    def _written(self, piece: _Piece, look: Look, label: str, group: str) -> Paragraph:
        text = piece.text.lstrip(" ") if label else piece.text
        apart = look.depth > 0 or (piece.bold and not group and stands_alone(text))
        if not group and look.close:
            group = look.styles[0] if look.styles else ""
        return Paragraph(
            f"{label} {text}" if label else text,
            look.depth,
            above=apart or look.above,
            below=apart or look.below,
            group="" if apart else group,
        )

    def _runs(self, parent: Element, look: Look, pieces: list[_Piece]) -> None:
        for element in parent:
            match name(element):
                case "r":
                    self._run(element, look, pieces)
                case wrapper if wrapper in _WRAPPERS:
                    if not _is_page_field(attribute(element, "instr") or ""):
                        self._runs(element, look, pieces)

    def _run(self, run: Element, look: Look, pieces: list[_Piece]) -> None:
        own = child(run, "rPr")
        hidden = own is not None and flag([own], "vanish")
        before = len(pieces), len(pieces[-1].parts)
        for element in run:
            if not hidden or name(element) == "fldChar":
                self._piece(element, pieces)
        written = pieces[-1].parts[before[1] if len(pieces) == before[0] else 0 :]
        if any(map(str.strip, written)) and not self.styles.is_bold(own, look):
            pieces[-1].bold = False

    def _piece(self, element: Element, pieces: list[_Piece]) -> None:
        piece = pieces[-1]
        match name(element):
            case "fldChar":
                self._field(attribute(element, "fldCharType"))
            case "instrText":
                if self._fields:
                    code, shows = self._fields[-1]
                    self._fields[-1] = code + (element.text or ""), shows
            case "t" if not self._hides():
                piece.parts.append(element.text or "")
            case "br" if attribute(element, "type") == "page":
                pieces.append(_Piece())
            case "br":
                piece.parts.append("\n")
            case "lastRenderedPageBreak":
                piece.turn_before |= not piece.text.strip()
                piece.turn_after |= bool(piece.text.strip())
            case sign if sign in _SIGNS:
                piece.parts.append(_SIGNS[sign])
            case "drawing" | "pict" | "object":
                piece.boxes += _boxes(element)
            case "AlternateContent":
                for choice in children(child(element, "Choice")):
                    self._piece(choice, pieces)

    def _field(self, mark: str | None) -> None:
        if mark == "begin":
            self._fields.append(("", False))
        elif mark == "separate" and self._fields:
            self._fields[-1] = self._fields[-1][0], True
        elif mark == "end" and self._fields:
            self._fields.pop()

    def _hides(self) -> bool:
        """Whether the text here is a page number, or the code of a field rather than what it shows."""
        return any(not shows or _is_page_field(code) for code, shows in self._fields)


def _boxes(element: Element) -> Iterator[Element]:
    """The text boxes of a drawing, without those inside them, and without what older readers show instead."""
    for inner in element:
        if name(inner) == "txbxContent":
            yield inner
        elif name(inner) != "Fallback":
            yield from _boxes(inner)


def _is_page_field(code: str) -> bool:
    return bool(code.strip()) and code.split(maxsplit=1)[0].upper() in _PAGE_FIELDS


def _unwrapped(parent: Element, wanted: str) -> Iterator[Element]:
    for element in parent:
        if name(element) == wanted:
            yield element
        elif name(element) in _WRAPPERS:
            yield from _unwrapped(element, wanted)
