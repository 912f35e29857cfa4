from collections.abc import Callable

import pytest

from indexer.minutes.lines import Line, read_lines
from indexer.minutes.outline.headings import Level
from indexer.minutes.outline.order import find_headings
from models.records import Document, Page
from tests.indexer.minutes.layouts import Titles


@pytest.fixture
def document() -> Callable[..., Document]:
    """A document of the given pages."""

    def make(*pages: str, source: str = "protokoll.txt") -> Document:
        return Document(source, tuple(Page(number, text) for number, text in enumerate(pages, start=1)))

    return make


@pytest.fixture
def lines(document: Callable[..., Document]) -> Callable[..., tuple[Line, ...]]:
    """The lines of the given pages."""
    return lambda *pages: read_lines(document(*pages))


@pytest.fixture
def titles(lines: Callable[..., tuple[Line, ...]]) -> Callable[[str], Titles]:
    """(number, title, is a part of the item above) of every title."""
    return lambda text: [
        (heading.number, heading.title, heading.level is Level.PART)
        for heading in find_headings(lines(text), frozenset())
    ]
