"""Who is who in a real catalog."""

from dataclasses import replace

import pytest

from indexer.registry import Registry
from models.errors import NotFound
from models.records import Attendance, Filters, Label, Mention


@pytest.fixture
def put(catalog, make_meeting, store):
    """Stores a meeting with attendance rows and one item that mentions names."""

    def put(id: str, *mentioned: str, rows: tuple[Attendance, ...] = (), **header: object) -> None:
        meeting = make_meeting(id)
        mentions = tuple(Mention(name, Label.PERSON, 0, len(name), name) for name in mentioned)
        items = (replace(meeting.items[0], mentions=mentions),)
        store(catalog, replace(meeting, items=items, attendance=rows, mentions=(), **header))

    return put


def test_one_person_has_one_name_in_every_meeting(catalog, put):
    put("a", "Goran Gripenhjelm", rows=(Attendance("Goran Gripenhjelm", "Skara"),))
    put("b", "Göran Gripenhjelm", rows=(Attendance("Göran Gripenhjelm", "Skara"),))
    registry = Registry.of(catalog)
    named = registry.named(catalog.meeting("a"))
    assert named.people == ("Göran Gripenhjelm",)
    assert named.items[0].people == ("Göran Gripenhjelm",)
    assert named.items[0].mentions[0].text == "Goran Gripenhjelm"
    assert registry.named(catalog.meeting("b")) == catalog.meeting("b")


def test_facets_and_filters_know_one_person_in_any_spelling(catalog, put):
    put("a", "Stig MéIndahl", body="Skolchefer")
    put("b", "Stig Mölndahl", body="Skolchefer")
    columns = catalog.columns(people=Registry.of(catalog).mentioned())
    (value,) = columns.facets(columns.rows(columns.keys))["person"]
    assert (value.value, value.count) == ("Stig Mölndahl", 2)
    for asked in ("Stig MéIndahl", "stig molndahl", "Mölndahl", "stig-molndahl"):
        assert columns.select(Filters(person=(asked,))).all(), asked


def test_people_are_found_by_the_beginnings_of_words(catalog, put):
    put("a", "Göran Gripenhjelm", "Siv Gripenhjelm", "Ann-Sofie Ek", body="Skolchefer")
    registry = Registry.of(catalog)
    assert [p.name for p in registry.find()] == ["Ann-Sofie Ek", "Göran Gripenhjelm", "Siv Gripenhjelm"]
    assert [p.name for p in registry.find("gripen")] == ["Göran Gripenhjelm", "Siv Gripenhjelm"]
    assert [p.name for p in registry.find("GRIP gor")] == ["Göran Gripenhjelm"]
    assert [p.name for p in registry.find("sofie")] == ["Ann-Sofie Ek"]
    assert [p.name for p in registry.find("Ann-Sof")] == ["Ann-Sofie Ek"]
    assert registry.find("ripen") == ()


def test_people_are_in_order_of_surname_and_then_of_first_name(catalog, put):
    put("a", "Örjan Alm", "Adam Åhlvik", "Karl Johan Berglind", "Siv Zettby", "Bo Berglind")
    names = [person.name for person in Registry.of(catalog).people]
    assert names == ["Örjan Alm", "Bo Berglind", "Karl Johan Berglind", "Siv Zettby", "Adam Åhlvik"]


def test_people_of_a_municipality(catalog, put):
    rows = (Attendance("Siv Gripenhjelm", "Skara"), Attendance("Bo Gripenhjelm", "Hjo"))
    put("a", "Tove Gripenhjelm", rows=rows, organisation="Göteborgsregionen")
    assert [p.name for p in Registry.of(catalog).find("grip", ["Skara"])] == ["Siv Gripenhjelm"]


def test_a_person_is_known_by_id_and_by_name(catalog, put):
    put("a", "Göran Gripenhjelm")
    registry = Registry.of(catalog)
    assert {
        registry.person(asked).id for asked in ("goran-gripenhjelm", "Göran Gripenhjelm", "goran gripenhjelm")
    } == {"goran-gripenhjelm"}
    with pytest.raises(NotFound, match="nobody called Siv"):
        registry.person("Siv")
    with pytest.raises(NotFound, match="No name is given"):
        registry.person(" ")


def test_an_id_that_became_ambiguous_tells_who_could_be_meant(catalog, put):
    put("a", rows=(Attendance("Siv Gripenhjelm", "Skara"),))
    assert Registry.of(catalog).person("siv-gripenhjelm").name == "Siv Gripenhjelm"
    put("b", rows=(Attendance("Siv Gripenhjelm", "Hjo"),))
    with pytest.raises(NotFound, match="2 people") as caught:
        Registry.of(catalog).person("siv-gripenhjelm")
    assert "siv-gripenhjelm-hjo, siv-gripenhjelm-skara" in caught.value.remedy


def test_a_remedy_does_not_list_everybody(catalog, put):
    homes = [
        "Ale",
        "Alingsås",
        "Bjuv",
        "Boden",
        "Borås",
        "Eda",
        "Flen",
        "Gnesta",
        "Hjo",
        "Kil",
        "Lund",
        "Mora",
    ]
    put("a", rows=tuple(Attendance("Siv Gripenhjelm", home) for home in homes))
    with pytest.raises(NotFound) as caught:
        Registry.of(catalog).person("siv-gripenhjelm")
    assert caught.value.remedy.endswith("and 2 more.")


def test_an_empty_catalog_knows_nobody(catalog):
    registry = Registry.of(catalog)
    assert (registry.people, registry.find("a")) == ((), ())
    assert not any(entry.named for entry in registry.municipalities)
