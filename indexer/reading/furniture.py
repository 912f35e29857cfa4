"""Pages as a secretary reads them: without headers, footers and page numbers, words and sentences whole."""

from collections.abc import Collection, Sequence

from indexer.reading.edges import edge_lines, is_furniture
from indexer.reading.hyphens import Vocabulary, goes_on, mend_break, mend_lines
from models.records import Page


def mend(pages: tuple[Page, ...]) -> tuple[Page, ...]:
    """The pages without furniture, with words whole that a line or page parted, and sentences that run on unparted.

    What furniture tells stays where it stands first. Every page keeps its number, blank ones too.
    """
    lines = [page.text.split("\n") for page in pages]
    lines = [
        _without(page, {*edges, *(index for index, line in enumerate(page) if is_furniture(line))})
        for page, edges in zip(lines, edge_lines(lines), strict=True)
    ]
    known = Vocabulary(["\n".join(page) for page in lines])
    lines = [mend_lines(page, known) for page in lines]
    _mend_breaks(lines, known)
    texts = ["\n".join(page) for page in lines]
    return tuple(
        page if text == page.text else Page(page.number, text)
        for page, text in zip(pages, texts, strict=True)
    )


def _without(lines: Sequence[str], gone: Collection[int]) -> list[str]:
    """The lines without some, and without the blank lines that stood around these; one stays between paragraphs."""
    left: list[str] = []
    hole = blank = False
    for index, line in enumerate(lines):
        if index in gone:
            hole = True
            while left and not left[-1].strip():
                left.pop()
                blank = True
        elif hole and not line.strip():
            blank = True
        else:
            if hole and blank and left and not goes_on(left[-1], line):
                left.append("")
            hole = blank = False
            left.append(line)
    return left


def _mend_breaks(pages: list[list[str]], known: Vocabulary) -> None:
    """Mend words parted by a page break, and take away the blank lines there where a sentence goes on."""
    above: list[str] = []
    for page in pages:
        first = next((index for index, line in enumerate(page) if line.strip()), None)
        if first is None:
            continue
        last = next((index for index in range(len(above) - 1, -1, -1) if above[index].strip()), None)
        if last is not None:
            if parts := mend_break(above[last].rstrip(), page[first], known):
                above[last], page[first] = parts
            if goes_on(above[last], page[first]) or not page[first]:
                del above[last + 1 :]
                del page[: first + (not page[first])]
        above = page
