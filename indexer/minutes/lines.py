"""The text of a document as lines that know their place: page, offsets, blank lines around, markup in front."""

import re
from dataclasses import dataclass

from indexer.minutes.outline.unflatten import cuts, is_flat, list_cuts, page_numbers
from models.records import Document
from models.swedish import fold

_MARKDOWN_HEADING = re.compile(r"(#{1,6})(?:\s+#{1,6})*\s+(\S.*)")
_MARKDOWN_STRONG = re.compile(r"(\*\*|__)(\S.*?\S|\S)\1(:?)$")
_SPACED = re.compile(r"\s*\w(?:\s{1,3}\w){3,}\s*[:.]?\s*$")
_SLASH = re.compile(r"\s*/\s*")
_BULLET = re.compile(r"(?:[-–—•▪◦●○·*+>⇒→]|\(?[a-z]\))\s+")


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank, at `text[start:end]` of the whole text.

    `content` is the line without white space and heading markup around it; `depth` is how deep a heading the
    markup made it: 1 to 6 for Markdown's #, 7 for a line all in bold, 0 for no heading. `gap` is the number of
    blank lines before it (a page's first line counts 2, unless a sentence goes on in it), `room` after it.
    """

    start: int
    end: int
    page: int
    content: str
    depth: int
    gap: int
    room: int

    @property
    def alone(self) -> bool:
        """Whether the line is a paragraph of its own."""
        return self.gap > 0 and self.room > 0

    @property
    def bullet(self) -> bool:
        """Whether the line is an entry of a list without numbers."""
        return bool(_BULLET.match(self.content))

    @property
    def label(self) -> str:
        """The line as a key to tables of labels: folded, without a colon at the end or spaces around a slash."""
        return label(self.content)


def label(text: str) -> str:
    """A heading as a key to tables of labels: folded, one space between words, no mark at the end, no markup."""
    plain = unspaced(text.strip("#*_ "))
    key = " ".join(fold(plain).split())
    return (_SLASH.sub("/", key) if "/" in key else key).rstrip(" :.")


def unspaced(text: str) -> str:
    """A heading with spaces between its letters, "B e s l u t", as words; any other text as it is."""
    if not _SPACED.match(text):
        return text
    words = re.split(r"\s{2,}", text.strip())
    return " ".join("".join(word.split()) for word in words)


def whole_text(document: Document) -> str:
    """The pages as one text, parted by form feeds: what every offset of a parse points into."""
    return "\f".join(page.text for page in document.pages)


def read_lines(document: Document) -> tuple[Line, ...]:
    """The lines of a document that hold anything, in order.

    Where whole pages stand in one line, that is several Lines, cut at headings and labels; so is a line with several
    entries of a numbered list.
    """
    pages = [page.text.split("\n") for page in document.pages]
    raws = [raw for page in pages for raw in page]
    flat = is_flat(raws)
    leads = page_numbers(raws) if flat else {}
    rows: list[tuple[int, int, int, str]] = []
    gaps: list[int] = []
    offset, gap, number = 0, 1, 0
    for page, raw_lines in zip(document.pages, pages, strict=True):
        if not (rows and _goes_on(rows[-1][3], raw_lines[0])):
            gap = max(gap, 2)
        for raw in raw_lines:
            places = [(0, False), *(cuts(raw, leads.get(number, 0)) if flat else list_cuts(raw))]
            ends = [at for at, _ in places[1:]] + [len(raw)]
            for (at, apart), end in zip(places, ends, strict=True):
                if content := raw[at:end].strip():
                    start = offset + raw.index(content, at)
                    rows.append((start, start + len(content), page.number, content))
                    gaps.append(max(gap, int(apart)))
                    gap = 0
                elif not at:
                    gap += 1
            offset += len(raw) + 1
            number += 1
    gaps.append(max(gap, 1))
    return tuple(
        Line(start, end, page, *_unmark(content), gap=gaps[index], room=gaps[index + 1])
        for index, (start, end, page, content) in enumerate(rows)
    )


def _goes_on(above: str, below: str) -> bool:
    """Whether a sentence runs over a page break: then its parts are one paragraph, and neither stands alone."""
    return below[:1].islower() and above[-1] not in ".!?…"


def _unmark(content: str) -> tuple[str, int]:
    depth = 0
    heading = _MARKDOWN_HEADING.match(content)
    # A line of nothing but signs is no heading.
    if heading and (inner := heading.group(2).rstrip("#").rstrip()):
        content, depth = inner, len(heading.group(1))
    if strong := _MARKDOWN_STRONG.match(content):
        return strong.group(2) + strong.group(3), depth or 7
    return content, depth
