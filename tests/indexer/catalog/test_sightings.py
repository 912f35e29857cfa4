"""The names of a real catalog."""

from dataclasses import replace

from models.records import Attendance, Label, Link, Mention, Sighting


def named(name: str, text: str, label: Label = Label.PERSON, link: Link = Link.WRITTEN) -> Mention:
    return Mention(text, label, 0, len(text), name, link=link)


def test_rows_and_mentions_become_sightings(catalog, make_meeting, store):
    meeting = make_meeting("a", ("ett", "två", "tre"))
    first, second, third = meeting.items
    items = (
        replace(first, mentions=(named("Siv Ek", "Siv Ek"), named("Siv Ek", "Sivs", link=Link.FIRST_NAME))),
        replace(second, mentions=(named("Siv Ek", "Siv Ek"), named("Hjo", "Hjo", Label.MUNICIPALITY))),
        replace(third, mentions=(named("Anneli", "Anneli", link=Link.ALONE),)),
    )
    rows = (Attendance("Bo Alm", "Tibro", "Skolverket", "sekreterare", False, "S", "kl. 9"),)
    preamble = (named("Bo Alm", "Bo Alm"), named("Punkt AB", "Punkt", Label.ORGANISATION))
    store(catalog, replace(meeting, items=items, attendance=rows, mentions=preamble))
    found = catalog.sightings()
    assert found.people == [
        Sighting("a", "Bo Alm", False, "Tibro", "Skolverket", "sekreterare", "S"),
        Sighting("a", "Bo Alm", mentions=1, links=(Link.WRITTEN,), spellings=("Bo Alm",)),
        Sighting(
            "a",
            "Siv Ek",
            mentions=3,
            items=("a-0", "a-1"),
            links=(Link.WRITTEN, Link.FIRST_NAME),
            spellings=("Siv Ek", "Sivs"),
        ),
    ]
    assert found.municipalities == [
        Sighting("a", "Hjo", mentions=1, items=("a-1",), links=(Link.WRITTEN,), spellings=("Hjo",))
    ]
    assert list(found.meetings) == ["a"]
    header = found.meetings["a"]
    assert (header.title, header.body, header.date) == (meeting.title, meeting.body, meeting.date)
    assert header.absent_municipalities == ("Hjo",)


def test_each_sequence_has_its_own_names(catalog, make_meeting, store):
    before = store(catalog, make_meeting("a"))
    store(catalog, replace(make_meeting("a"), items=(), attendance=()))
    assert {s.name for s in catalog.sightings(before).people} == {"Åsa Öberg", "Göran Carlefalk"}
    assert catalog.sightings().people == []


def test_items_come_by_id_in_the_order_asked(catalog, make_meeting, store):
    store(catalog, make_meeting("a", ("ett", "två")))
    found = catalog.items(["a-1", "a-9", "a-0"])
    assert [(meeting.id, item.text) for meeting, item in found] == [("a", "två"), ("a", "ett")]
