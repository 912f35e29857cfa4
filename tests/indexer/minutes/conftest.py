from collections.abc import Callable

import pytest

from indexer.minutes.lines import Line, read_lines
from models.records import Document, Page


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
