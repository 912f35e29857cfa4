from models.records import Person, Reason, Sighting, Tie


def seen(meeting: str, present: bool | None, *items: str) -> Tie:
    return Tie(Sighting(meeting, "Siv Ek", present, items=items), (Reason.FIRST,))


def test_present_once_is_present_and_a_mention_says_nothing():
    ties = (seen("a", False), seen("a", None, "a-1"), seen("b", None), seen("b", True), seen("c", None))
    assert Person("siv-ek", "Siv Ek", ties=ties).meetings == {"c": None, "b": True, "a": False}


def test_items_are_those_of_the_latest_meeting_first_and_each_once():
    person = Person("siv-ek", "Siv Ek", ties=(seen("a", None, "a-1", "a-2"), seen("b", None, "b-1", "b-1")))
    assert person.items == ("b-1", "a-1", "a-2")


def test_one_who_may_be_others_is_nobody_for_certain():
    assert Person("siv-ek", "Siv Ek").certain
    assert not Person("siv-ek-uncertain", "Siv Ek", may_be=("siv-ek-hjo", "siv-ek-skara")).certain
