"""A service that takes documents, over an index of none."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from indexer.index import Index
from models.records import Mention
from search_api.app import create_app
from search_api.documents.indexing import Indexing
from search_api.service import SearchService
from tests.fakes import FakeEncoder

LIMIT = 20_000


class Nobody:
    """Finds no names."""

    def mentions(self, texts: Sequence[str], known_people: Sequence[str] = ()) -> list[tuple[Mention, ...]]:
        del known_people
        return [() for _ in texts]


@pytest.fixture
def indexing(fake_encoder: FakeEncoder) -> Indexing:
    return Indexing(fake_encoder, Nobody, LIMIT)


@pytest.fixture
def taking(tmp_path: Path, fake_encoder: FakeEncoder, indexing: Indexing) -> Iterator[SearchService]:
    index = Index.create(tmp_path / "index", fake_encoder)
    with closing(SearchService(index, fake_encoder, originals=True, indexing=indexing)) as service:
        yield service


@pytest.fixture
def uploads(tmp_path: Path) -> Path:
    """Where what was sent is kept."""
    return tmp_path / "index" / "uploads"


@pytest.fixture
def sender(taking: SearchService) -> Iterator[TestClient]:
    with TestClient(create_app(taking), raise_server_exceptions=False) as client:
        yield client
