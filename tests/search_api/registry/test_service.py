"""Who and where, over a real index."""

import pytest

from models.errors import NotFound
from models.records import Attendance, Meeting
from search_api.registry.service import RegistryService
from search_api.service import SearchService
from tests.storing import put


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
        "siv-ek-hjo",
        "goran-gripenhjelm",
    ]


def test_a_municipality_that_there_is_not_has_nobody(registry):
    assert registry.people(municipalities=["Atlantis"]).total == 0
    assert registry.people(municipalities=["Atlantis", "Hjo"]).total == 1


def test_letters_are_those_of_surnames_with_how_many_come_before(serve):
    names = ("Adam Östgren", "Börje von Alm", "Anna Karin Zettby", "Åsa Berglind", "Cia Åhlvik")
    met = Meeting("m", "m.txt", "Möte", attendance=tuple(map(Attendance, names)))
    page = serve("letters", [met]).registry.people()
    surnames = [person.name.split()[-1] for person in page.people]
    assert surnames == ["Alm", "Berglind", "Zettby", "Åhlvik", "Östgren"]
    assert page.letters == (("A", 0), ("B", 1), ("Z", 2), ("Å", 3), ("Ö", 4))


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


def test_what_is_indexed_later_is_seen(serve, fake_encoder):
    service = serve("later", [])
    assert service.registry.people().total == 0
    met = Meeting("m", "m.txt", "Möte", attendance=(Attendance("Siv Ek", "Hjo"),))
    put(service._index, fake_encoder, [met])
    assert service.registry.people().total == 1


def test_whoever_alone_has_a_name_is_known_by_it(registry):
    goran = registry.known("Goran Gripenhjelm")
    assert goran is registry.person("goran-gripenhjelm").person
    assert registry.known("Siv Ek") is registry.known("Ada Ek") is None
