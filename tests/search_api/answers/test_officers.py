"""Who led, wrote and checked."""

import datetime as dt

import pytest


def test_adjusters_are_quoted_from_the_item_that_elects_them(answer) -> None:
    (found,) = answer("vem valdes till justerare på skolchefsnätverket i februari 2024")
    assert found.people == ("Siv Ekmark",)
    assert found.item.id == "w1"
    assert found.text == "Justerare: Siv Ekmark. ”Till att justera protokollet väljs Siv Ekmark.”"


@pytest.mark.parametrize(
    ("question", "told", "meeting"),
    [
        ("vem var ordförande på skolchefsnätverket", "Ordförande: Siv Ekmark", "spring"),
        ("vem var sekreterare på skolchefsnätverket i februari 2024", "Sekreterare: Bo Linder", "winter"),
        ("who chaired the meeting in february 2024", "Ordförande: Ulla Brandt", "winter"),
    ],
)
def test_who_the_head_of_the_minutes_names(answer, question: str, told: str, meeting: str) -> None:
    (found,) = answer(question)
    assert (found.text, found.meeting.id, found.item) == (told, meeting, None)


def test_who_is_elected_to_something_else_at_the_opening_is_no_chair(answer) -> None:
    (found,) = answer("vem valdes till ordförande på skolchefsnätverket i april 2024")
    assert found.text == "Ordförande: Siv Ekmark"


def test_an_office_elsewhere_is_not_the_meetings(answer) -> None:
    assert answer("vem är ordförande i valberedningen") == []


@pytest.mark.parametrize(
    "question", ["vem valdes till justerare i Färgelanda?", "vem justerade protokollet i Färgelanda"]
)
def test_adjusters_of_a_place_whose_minutes_are_not_the_newest(answer, question: str) -> None:
    (found,) = answer(question)
    assert (found.text, found.meeting.date) == ("Justerare: Ulf Hage", dt.date(2022, 10, 7))
