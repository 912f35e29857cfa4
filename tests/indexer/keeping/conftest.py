"""A folder of minutes of one's own, its index, and what is left of a word in it."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from indexer.catalog import Document
from indexer.index import Index
from indexer.keeping.erasing import erase_documents, erase_person
from indexer.keeping.receipts import Receipt
from indexer.keeping.rewriting import Loader
from indexer.keeping.whom import whom
from indexer.pipeline import Report, index_paths
from models.records import Label, Mention
from tests.fakes import FakeEncoder

BOARD = """Protokoll från Skolnätverket

Datum: 2024-03-14
Närvarande:
Linnéa Gripenhjelm, Götene
Karin Tallmark, Hjo

1. Budget
Nätverket beslutar att anta budgeten. Linnéa Gripenhjelm får i uppdrag att skriva till Zebraberget.

2. Linnéa Gripenhjelm informerar
Karin Tallmark tackar. Gripenhjelms förslag bordläggs.
"""
LATER = """Protokoll från Skolnätverket

Datum: 2025-05-20
Närvarande:
Karin Tallmark, Hjo

1. Skolskjuts
Karin Tallmark berättade om skolskjuts.
"""


class KnownPeople:
    """Finds the people of the attendance list, spelled as there, wherever they stand."""

    def mentions(self, texts: Sequence[str], known_people: Sequence[str] = ()) -> list[tuple[Mention, ...]]:
        return [tuple(self._of(text, known_people)) for text in texts]

    def _of(self, text: str, names: Sequence[str]):
        for name in names:
            at = text.find(name)
            while at >= 0:
                yield Mention(name, Label.PERSON, at, at + len(name), name)
                at = text.find(name, at + 1)


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "arkiv").mkdir()
    (tmp_path / "arkiv" / "mars.txt").write_text(BOARD)
    (tmp_path / "arkiv" / "maj.txt").write_text(LATER)
    return tmp_path / "arkiv"


@pytest.fixture
def take_up(index: Index, archive: Path, fake_encoder: FakeEncoder) -> Callable[[], Report]:
    """Indexes the archive."""
    return lambda: index_paths(index, [archive.name], fake_encoder, KnownPeople())


@pytest.fixture
def load(fake_encoder: FakeEncoder) -> Loader:
    return lambda: fake_encoder


@pytest.fixture
def filled(index: Index, take_up: Callable[[], Report]) -> Index:
    """The index of the archive."""
    assert take_up().meetings == 2
    return index


def document(index: Index, name: str) -> Document:
    """The document of a file of the archive."""
    return next(d for d in index.catalog.documents() if d.source == f"arkiv/{name}.txt")


def erase_mars(index: Index, load: Loader) -> Receipt:
    with index.writing():
        return erase_documents(index, [document(index, "mars")], load)


def erase_linnea(index: Index, load: Loader) -> Receipt:
    with index.writing():
        return erase_person(index, whom(index.catalog, "Linnéa Gripenhjelm"), load)


def holding(directory: Path, word: str) -> set[str]:
    """The files of a folder in which a word stands, in any case, read forward or backward as dictionaries have it."""
    plain = word.encode()
    forms = {plain, plain.lower(), plain[::-1], plain.lower()[::-1]}
    return {
        path.name
        for path in directory.rglob("*")
        if path.is_file() and any(form in path.read_bytes() for form in forms)
    }
