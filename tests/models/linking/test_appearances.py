import datetime as dt

from models.linking.appearances import appearances, by_name
from models.linking.places import Setting
from models.records import Meeting, Sighting


def settings(*ids: str) -> dict[str, Setting]:
    return {
        id: Setting.of(Meeting(id, "", "", date=dt.date(2024, 1, number) if number else None))
        for number, id in enumerate(ids)
    }


def test_names_are_gathered_in_any_spelling():
    names = ["Göran Ek", "Siv Ek", "Goran Ek", "Görans Ek", "Göran Eks"]
    groups = by_name([Sighting("a", name, mentions=1) for name in names])
    assert [[s.name for s in group] for group in groups] == [
        ["Göran Ek", "Goran Ek", "Göran Eks"],
        ["Siv Ek"],
        ["Görans Ek"],
    ]


def test_rows_and_mentions_of_a_meeting_are_one():
    seen = [
        Sighting("b", "Siv Ek", True, "Hjo"),
        Sighting("a", "Siv Ek", mentions=2),
        Sighting("b", "Siv Ek", mentions=1),
    ]
    first, second = appearances(seen, settings("a", "b"))
    assert (first.attended, first.municipality, len(first.sightings)) == (False, None, 1)
    assert (second.attended, second.municipality, len(second.sightings)) == (True, "Hjo", 2)


def test_a_list_with_two_municipalities_has_two_people_and_a_mention_of_either():
    seen = [
        Sighting("a", "Siv Ek", True, "Hjo", party="S"),
        Sighting("a", "Siv Ek", True, "Skara"),
        Sighting("a", "Siv Ek", mentions=1),
    ]
    one, other, either = appearances(seen, settings("a"))
    assert {(one.municipality, one.party), (other.municipality, other.party)} == {
        ("Hjo", "S"),
        ("Skara", None),
    }
    assert either.among == (one, other)


def test_a_second_row_that_says_less_is_the_same_person():
    seen = [
        Sighting("a", "Siv Ek", True, role="ordförande"),
        Sighting("a", "Siv Ek", True, "Hjo", "Skolverket"),
    ]
    (only,) = appearances(seen, settings("a"))
    assert (only.municipality, only.employer) == ("Hjo", "skolverket")


def test_meetings_without_a_date_come_first():
    seen = [Sighting(id, "Siv Ek", mentions=1) for id in ("c", "b", "undated")]
    found = appearances(seen, settings("undated", "b", "c"))
    assert [a.setting.meeting.id for a in found] == ["undated", "b", "c"]
