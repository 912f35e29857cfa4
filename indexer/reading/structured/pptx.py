"""Presentations (pptx): each slide a page, its title first, then what stands on it from top to bottom.

Left out are speakers' notes, dates, footers and slide numbers.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from indexer.reading.structured.archive import Archive
from indexer.reading.structured.blocks import BULLET, Block, PageTurn, Paragraph, Table, compose
from indexer.reading.structured.markup import Element, attribute, child, children, damaged, name
from indexer.reading.structured.numerals import numeral
from models.records import Page

_TITLES = frozenset({"title", "ctrTitle"})
_FURNITURE = frozenset({"dt", "ftr", "sldNum", "hdr"})
_BULLETED = frozenset({"body", "obj"})


def read_pptx(data: bytes) -> tuple[Page, ...]:
    """The slides of a presentation's bytes, a page each, blank ones too.

    Raises Unreadable when it is cut off, encrypted or unpacks to too much.
    """
    archive = Archive(data)
    main = archive.main_part()
    related = archive.related(main)
    slides = [
        related[key][1]
        for slide in children(child(archive.xml(main), "sldIdLst"), "sldId")
        if (key := slide.get(_relation(slide)) or "") in related
    ]
    if not slides:
        raise damaged()
    blocks: list[Block] = []
    for slide in slides:
        if blocks:
            blocks.append(PageTurn())
        blocks += _Slide(archive, slide).blocks()
    return compose(blocks)


def _relation(slide: Element) -> str:
    """The name of the attribute that points to the slide: `id`, too, but in the name space of relations."""
    return next((str(key) for key in slide.attrib if str(key).endswith("}id")), "id")


@dataclass(slots=True)
class _Slide:
    archive: Archive
    part: str
    _layout: dict[str, Element] = field(default_factory=dict)

    def blocks(self) -> Iterator[Block]:
        """What the slide says, in reading order."""
        shapes = child(self.archive.xml(self.part), "cSld", "spTree")
        related = self.archive.related(self.part)
        layout = next((part for kind, part in related.values() if kind == "slideLayout"), "")
        if layout in self.archive:
            for shape in children(child(self.archive.xml(layout), "cSld", "spTree"), "sp"):
                if _placeholder(shape)[0]:
                    self._layout[_key(shape)] = shape
        found = list(self._shapes(shapes))
        # Python's sort is stable: shapes without a place of their own stay where the file has them.
        for shape in sorted(found, key=self._order):
            yield from self._shape(shape, related)

    def _shapes(self, tree: Element | None) -> Iterator[Element]:
        for shape in children(tree, "sp", "graphicFrame", "grpSp", "AlternateContent"):
            match name(shape):
                case "grpSp":
                    yield from self._shapes(shape)
                case "AlternateContent":
                    yield from self._shapes(child(shape, "Choice"))
                case _:
                    yield shape

    def _order(self, shape: Element) -> tuple[bool, int, int]:
        offset = _offset(shape)
        if offset is None:
            offset = _offset(self._layout.get(_key(shape)))
        top, left = (_integer(attribute(offset, side)) for side in ("y", "x"))
        return _placeholder(shape)[0] not in _TITLES, top, left

    def _shape(self, shape: Element, related: dict[str, tuple[str, str]]) -> Iterator[Block]:
        kind, _ = _placeholder(shape)
        if kind in _FURNITURE:
            return
        data = child(shape, "graphic", "graphicData")
        if (table := child(data, "tbl")) is not None:
            yield Table(tuple(self._row(row) for row in children(table, "tr")))
        elif (figure := child(data, "relIds")) is not None:
            yield from self._figure(related.get(attribute(figure, "dm") or "", ("", ""))[1])
        else:
            yield from self._text(child(shape, "txBody"), shape, kind)
        yield Paragraph("")

    def _row(self, row: Element) -> tuple[tuple[Block, ...], ...]:
        cells = (cell for cell in children(row, "tc") if attribute(cell, "hMerge") is None)
        return tuple(
            () if attribute(cell, "vMerge") else tuple(self._text(child(cell, "txBody"), cell, ""))
            for cell in cells
        )

    def _figure(self, part: str) -> Iterator[Block]:
        """The words in a figure that the program drew from a list (SmartArt)."""
        if part in self.archive:
            for point in children(child(self.archive.xml(part), "ptLst"), "pt"):
                for body in children(point, "t"):
                    yield from self._text(body, point, "")

    def _text(self, body: Element | None, shape: Element, kind: str) -> Iterator[Block]:
        if kind in _TITLES:
            lines = (_words(paragraph) for paragraph in children(body, "p"))
            yield Paragraph(" ".join(line for line in lines if line.strip()), depth=1)
            return
        counts: dict[int, int] = {}
        for paragraph in children(body, "p"):
            text = _words(paragraph)
            level = _integer(attribute(child(paragraph, "pPr"), "lvl"))
            label = self._label(paragraph, body, shape, kind, level, counts) if text.strip() else ""
            yield Paragraph(f"{label} {text}" if label else text, above=False, below=False)

    def _label(
        self,
        paragraph: Element,
        body: Element | None,
        shape: Element,
        kind: str,
        level: int,
        counts: dict[int, int],
    ) -> str:
        for deeper in [known for known in counts if known > level]:
            del counts[deeper]
        wanted = f"lvl{level + 1}pPr"
        inherited = self._layout.get(_key(shape)) if kind else None
        for place in (
            child(paragraph, "pPr"),
            child(body, "lstStyle", wanted),
            child(inherited, "txBody", "lstStyle", wanted),
        ):
            if child(place, "buNone") is not None:
                counts.pop(level, None)
                return ""
            if (numbered := child(place, "buAutoNum")) is not None:
                first = _integer(attribute(numbered, "startAt")) or 1
                counts[level] = counts[level] + 1 if level in counts else first
                return _numbered(counts[level], attribute(numbered, "type") or "")
            if child(place, "buChar") is not None or child(place, "buBlip") is not None:
                return BULLET
        return BULLET if kind in _BULLETED else ""


def _placeholder(shape: Element) -> tuple[str, str]:
    """The kind of a placeholder and its index: ("", "") for a shape that is none."""
    for properties in shape:
        found = child(properties, "nvPr", "ph")
        if found is not None:
            return attribute(found, "type") or "obj", attribute(found, "idx") or "0"
    return "", ""


def _key(shape: Element) -> str:
    """What a placeholder on a slide and the one on its layout have in common."""
    kind, index = _placeholder(shape)
    return "title" if kind in _TITLES else index


def _offset(shape: Element | None) -> Element | None:
    own = child(shape, "spPr", "xfrm", "off")
    return own if own is not None else child(shape, "xfrm", "off")


def _words(paragraph: Element) -> str:
    text = ""
    for run in paragraph:
        match name(run):
            case "r" | "fld":
                inner = child(run, "t")
                text += (inner.text or "") if inner is not None else ""
            case "br":
                text += "\n"
    return text


def _numbered(value: int, kind: str) -> str:
    """A number as the kinds of DrawingML name it: "arabicPeriod", "alphaLcParenR", "romanUcParenBoth"."""
    style = "a" if kind.startswith("alpha") else "i" if kind.startswith("roman") else "1"
    digits = numeral(value, style.upper() if "Uc" in kind else style)
    if kind.endswith("ParenBoth"):
        return f"({digits})"
    return digits + (")" if kind.endswith("ParenR") else "." if kind.endswith("Period") else "")


def _integer(text: str | None) -> int:
    return int(text) if text and text.lstrip("-").isdecimal() and len(text) < 19 else 0
