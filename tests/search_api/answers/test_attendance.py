"""Who was there."""

import datetime as dt

import pytest


def test_those_of_a_municipality_at_the_meeting_of_a_month(answer) -> None:
    (found,) = answer("vilka deltog från Sotenäs på skolchefsnätverket i februari 2024?")
    assert (found.text, found.people) == ("Närvarande (1): Siv Ekmark (Sotenäs)", ("Siv Ekmark",))
    assert found.meeting.date == dt.date(2024, 2, 9)
    assert found.item is None


def test_the_newest_meeting_where_no_day_is_named(answer) -> None:
    (found,) = answer("vilka deltog på skolchefsnätverket")
    assert found.meeting.id == "spring"
    assert found.people == ("Siv Ekmark", "Tor Vik")


def test_the_absent_and_municipalities_that_sent_nobody(answer) -> None:
    (found,) = answer("vilka var frånvarande på skolchefsnätverket i februari 2024")
    assert found.text == "Frånvarande (2): Tor Vik (Sotenäs), Lysekil"
    assert found.people == ("Tor Vik",)


def test_a_place_is_no_home(answer) -> None:
    (found,) = answer("vilka deltog på mötet i Munkedal")
    assert found.meeting.id == "winter"
    assert len(found.people) == 3


def test_the_meeting_that_dealt_with_something(answer) -> None:
    (found,) = answer("vilka deltog när cykelstråket behandlades")
    assert found.meeting.id == "winter"


def test_those_of_an_association(answer) -> None:
    (found,) = answer("vilka deltog från Fyrbodals kommunalförbund i februari 2024")
    assert found.people == ("Bo Linder",)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("deltog Tor Vik på skolchefsnätverket i februari 2024", "Frånvarande: Tor Vik (Sotenäs)"),
        ("deltog Tor Vik på skolchefsnätverket i april 2024", "Närvarande: Tor Vik (Sotenäs)"),
        ("deltog Maj Holst på skolchefsnätverket i april 2024", "Maj Holst står inte i närvarolistan"),
        ("var Maj Holst med på mötet", "Närvarande: Maj Holst (Orust)"),
    ],
)
def test_whether_somebody_was_there(answer, question: str, told: str) -> None:
    assert [found.text for found in answer(question)] == [told]


def test_those_of_a_municipality_at_the_newest_meetings(answer) -> None:
    found = answer("vilka deltog från Färgelanda")
    assert [one.meeting.date.month for one in found] == [10, 8, 5]
    assert {one.people for one in found} == {("Ulf Hage", "Rut Nord")}
    (latest,) = answer("vilka deltog från Färgelanda senast")
    assert latest.meeting.date.month == 10


def test_the_absent_of_the_newest_meeting_that_tells_any(answer) -> None:
    (found,) = answer("vilka var frånvarande?")
    assert (found.meeting.id, found.people) == ("winter", ("Tor Vik",))
