"""What a real catalog tells of municipalities."""

import datetime as dt
from dataclasses import replace

import pytest

from indexer.registry import Registry
from models.errors import NotFound
from models.records import Attendance, Label, Mention


@pytest.fixture
def registry(catalog, make_meeting, store) -> Registry:
    """A network that Skara attended and Hjo missed, and a board of Hjo's own that mentions Skara."""
    network = make_meeting("a")
    store(
        catalog,
        replace(
            network,
            organisation="Skaraborgs kommunalförbund",
            date=dt.date(2024, 5, 1),
            attendance=(
                Attendance("Siv Ek", "Skara"),
                Attendance("Bo Alm", "Skara", present=False),
                Attendance("Åsa Öberg", "Tibro", present=False),
            ),
        ),
    )
    board = make_meeting("b", ("Skara bjuder in.",))
    mention = Mention("Skara", Label.MUNICIPALITY, 0, 5, "Skara", "1495")
    store(
        catalog,
        replace(
            board,
            organisation="Hjo kommun",
            date=dt.date(2024, 6, 1),
            items=(replace(board.items[0], mentions=(mention,)),),
            attendance=(Attendance("Eva Lo"),),
            absent_municipalities=(),
        ),
    )
    return Registry.of(catalog)


def test_meetings_attended_and_missed_the_latest_first(registry):
    assert registry.municipality("1495").meetings == {"a": True}
    assert registry.municipality("Tibro").meetings == {"a": False}
    assert list(registry.municipality("Hjo kommun").meetings.items()) == [("b", True), ("a", False)]


def test_people_items_and_associations(registry):
    skara, hjo = registry.municipality("Skara"), registry.municipality("Hjo")
    assert [person.name for person in skara.people] == ["Bo Alm", "Siv Ek"]
    assert [person.name for person in hjo.people] == ["Eva Lo"]
    assert (skara.items, hjo.items) == (("b-0",), ())
    assert (skara.municipality.code, skara.municipality.county) == ("1495", "Västra Götalands län")
    assert skara.associations == ("Skaraborgs kommunalförbund",)


def test_one_that_no_minutes_have_is_known_but_not_named(registry):
    entry = registry.municipality("Kiruna")
    assert (entry.meetings, entry.items, entry.people, entry.named) == ({}, (), (), False)
    assert len(registry.municipalities) == 290
    assert {e.municipality.name for e in registry.municipalities if e.named} >= {"Skara", "Hjo", "Tibro"}


@pytest.mark.parametrize("asked", ["9999", "Atlantis", ""])
def test_what_is_no_municipality(registry, asked):
    with pytest.raises(NotFound, match="no municipality"):
        registry.municipality(asked)
