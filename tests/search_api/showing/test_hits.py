"""Rows to hits."""

import numpy as np
import pytest

from indexer.index import Index
from search_api.matters.service import MattersService
from search_api.ranking.known import Known
from search_api.ranking.weighing import weigh
from search_api.showing.hits import hits
from search_api.understanding import parse_query
from tests.fakes import FakeEncoder


@pytest.fixture
def shown(index_folder, fake_encoder: FakeEncoder):
    """The hits of all answering rows, the catalog asked for them being that of another moment when told."""
    index = Index.open(index_folder)
    state = index.state()

    def show(text: str, gone: bool = False):
        found = weigh(parse_query(text), Known(state), fake_encoder)
        catalog = index.catalog
        if gone:
            catalog = type(
                "Later", (), {"items_with_owners": lambda _, keys: index.catalog.items_with_owners(keys[:-1])}
            )()
        rows = np.flatnonzero(found.answers)
        followed = MattersService(index.state, index.catalog).at(state)
        return hits(found, rows, 4, catalog, followed)

    yield show
    index.close()


def test_a_hit_has_its_item_its_meeting_and_why_it_was_found(shown) -> None:
    found = {hit.item.id: hit for hit in shown("gymnasieutbildning")}
    hit = found["m3-1"]
    assert hit.meeting.source
    assert "Dimensioneringen" in hit.snippet.text
    assert sum(hit.explanation.values()) == pytest.approx(hit.score, abs=1e-6)
    assert hit.matches[0].asked == "gymnasieutbildning"


def test_ranks_go_on_from_the_first(shown) -> None:
    found = shown("skolskjuts")
    assert [hit.rank for hit in found] == list(range(4, 4 + len(found)))


def test_what_is_gone_meanwhile_is_told(shown) -> None:
    assert shown("skolskjuts", gone=True) is None
