"""Agenda items by their number."""

import pytest

from indexer.index import Index
from search_api.service import SearchService
from search_api.suggesting.paragraphs import numbered


@pytest.mark.parametrize(
    ("number", "bodies", "found"),
    [
        ("12", [], ["§ 12 Regler för skolskjuts"]),
        ("1", [], ["§ 1 Gymnasiet", "§ 12 Regler för skolskjuts", "§ 13 Skolmåltider"]),
        ("1", ["Utbildningsnämnden"], ["§ 12 Regler för skolskjuts", "§ 13 Skolmåltider"]),
        ("99", [], []),
    ],
)
def test_titles_with_the_number_but_no_parts_of_items(
    service: SearchService, number: str, bodies: list[str], found: list[str]
) -> None:
    index: Index = service._index
    told = numbered(index.state().columns, index.catalog, number, bodies, 10)
    assert [text for text, _ in told] == found


def test_as_many_as_wanted(service: SearchService) -> None:
    index: Index = service._index
    assert len(numbered(index.state().columns, index.catalog, "1", [], 1)) == 1
