"""Where texts come from: stretches of a document, put together, that know their pages and their spelling."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from indexer.minutes.lines import Line, whole_text
from models.records import Document


@dataclass(frozen=True, slots=True)
class Cut:
    """A text as written and as restored, of the same length, and the pages that its offsets lie on.

    `pages` holds pairs of an offset and the page from there on, rising.
    """

    text: str
    restored: str
    pages: tuple[tuple[int, int], ...]

    def page_at(self, offset: int) -> int:
        """The page that an offset of the text lies on."""
        return self.pages[max(bisect_right(self.pages, offset, key=lambda place: place[0]) - 1, 0)][1]


class Origin:
    """The whole text of a document, as written and as restored, and its pages."""

    def __init__(self, document: Document) -> None:
        self.written = whole_text(document)
        self.restored = whole_text(as_restored(document))
        self.is_restored = self.written != self.restored
        self._numbers = [page.number for page in document.pages]
        lengths = (len(page.text) + 1 for page in document.pages)
        self._starts = [0, *accumulate(lengths)][: len(document.pages)]

    def title(self, title: str, first: Line, last: Line) -> str:
        """A title found in restored lines, as it was written: the same words, each with its own letters."""
        if not self.is_restored:
            return title
        at, words = first.start, []
        for word in title.split():
            start = self.restored.find(word, at, last.end)
            if start < 0:
                return title
            words.append(self.written[start : start + len(word)])
            at = start + len(word)
        return " ".join(words)

    def cut(
        self,
        lines: Sequence[Line],
        span: range,
        taken: frozenset[int],
        lead: str = "",
        body: int | None = None,
    ) -> Cut:
        """A span of lines as one text, less the lines taken, after a `lead` from the title's lines.

        `body` is where the text begins on the line before the span, when it runs on after a title there. Page
        breaks become line breaks; where lines were taken out, a blank line parts what is left.
        """
        runs: list[list[Line]] = [[]]
        for index in span:
            if index in taken:
                runs.append([])
            else:
                runs[-1].append(lines[index])
        if body is not None:
            runs[0].insert(0, replace(lines[span.start - 1], start=body))
        stretches = [(run[0].start, run[-1].end) for run in runs if run]
        text = restored = lead
        pages: list[tuple[int, int]] = []
        for number, (start, end) in enumerate(stretches):
            gap = "\n\n" if number else "\n" if lead else ""
            at = len(text) + len(gap)
            pages += self._pages(start, end, at)
            text += gap + self.written[start:end]
            restored += gap + self.restored[start:end]
        if span and not pages:
            pages = [(0, lines[span.start].page)]
        return Cut(text.replace("\f", "\n"), restored.replace("\f", "\n"), tuple(pages or [(0, 1)]))

    def _pages(self, start: int, end: int, at: int) -> list[tuple[int, int]]:
        first = max(bisect_right(self._starts, start) - 1, 0)
        last = max(bisect_right(self._starts, end - 1) - 1, first)
        return [
            (at + max(self._starts[index] - start, 0), self._numbers[index])
            for index in range(first, last + 1)
        ]


def as_restored(document: Document) -> Document:
    """The document with the letters that a scan lost: what its structure is read from."""
    return replace(document, pages=tuple(replace(page, text=page.restored) for page in document.pages))
