"""Who and where, over a real index."""

import pytest

from indexer.index import Index
from models.errors import BadRequest, NotFound
from models.records import Attendance, Meeting
from search_api.registry.service import RegistryService
from search_api.service import SearchService


@pytest.fixture
def registry(network: SearchService) -> RegistryService:
    return network.registry


def test_pages_are_cut_from_one_list(registry):
    whole = registry.people()
    assert whole.total == len(whole.people) == 4
    cut = [registry.people(limit=1, offset=n) for n in range(5)]
    assert [page.people for page in cut] == [*((person,) for person in whole.people), ()]
    assert {page.total for page in cut} == {4}


def test_people_of_a_municipality_by_any_of_its_names(registry):
    assert [p.id for p in registry.people(municipalities=["Skara kommun", "hjo"]).people] == [
        "goran-gripenhjelm",
        "siv-ek-hjo",
    ]
    with pytest.raises(BadRequest, match="Atlantis"):
        registry.people(municipalities=["Atlantis"])


def test_a_person_with_meetings_and_items_the_latest_first(registry):
    page = registry.person("goran-gripenhjelm")
    assert [(seen.meeting.id, seen.present, len(seen.ties)) for seen in page.meetings] == [
        ("n2", False, 2),
        ("n1", True, 2),
    ]
    assert [(meeting.id, item.id) for meeting, item in page.items] == [("n2", "n2-1"), ("n1", "n1-1")]
    second = registry.person("goran-gripenhjelm", limit=1, offset=1)
    assert (second.meetings, second.items) == (page.meetings[1:], page.items[1:])


def test_a_municipality(registry):
    page = registry.municipality("Skara")
    assert [(meeting.id, present) for meeting, present in page.meetings] == [("n2", False), ("n1", True)]
    assert [person.id for person in page.people] == ["goran-gripenhjelm"]
    assert page.items == ()
    with pytest.raises(NotFound):
        registry.municipality("Atlantis")


def test_only_municipalities_that_minutes_have_are_listed(registry):
    page = registry.municipalities()
    assert [entry.municipality.name for entry in page.municipalities] == ["Tibro", "Skara", "Hjo"]
    assert registry.municipalities(limit=1, offset=1).municipalities == page.municipalities[1:2]


def test_what_is_indexed_later_is_seen(tmp_path, fake_encoder):
    index = Index.create(tmp_path / "later", fake_encoder)
    service = SearchService(index, fake_encoder)
    assert service.registry.people().total == 0
    with index.writing():
        met = Meeting("m", "m.txt", "Möte", attendance=(Attendance("Siv Ek", "Hjo"),))
        index.catalog.put(met, "/arkiv/m.txt", "m", [], [])
        index.catch_up()
    assert service.registry.people().total == 1
    service.close()


def test_whoever_alone_has_a_name_is_known_by_it(registry):
    goran = registry.known("Goran Gripenhjelm")
    assert goran is registry.person("goran-gripenhjelm").person
    assert registry.known("Siv Ek") is registry.known("Ada Ek") is None
