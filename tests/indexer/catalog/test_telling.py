"""The few rows that answer a question of who or when."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from indexer.catalog import Catalog
from models.records import AgendaItem, Attendance, Decision, DecisionKind, Label, Meeting, Mention

DECIDED = (
    Decision("utse Siv Ek", DecisionKind.ELECTED, 0, 11),
    Decision("att bygga", DecisionKind.DECIDED, 12, 21),
)
PROPOSED = (Decision("utse Bo Ro", DecisionKind.ELECTED, 0, 10),)
MEETING = Meeting(
    "m",
    "m.txt",
    "Möte",
    date=dt.date(2024, 3, 1),
    attendance=(Attendance("Siv Ek", "Hjo"), Attendance("Bo Ro", present=False)),
    items=(
        AgendaItem(
            "m-1",
            None,
            "1",
            "Val",
            "utse Siv Ek att bygga",
            1,
            decisions=DECIDED,
            proposals=PROPOSED,
            mentions=(Mention("Siv Ek", Label.PERSON, 5, 11, "Siv Ek"),),
        ),
        AgendaItem("m-2", None, "2", "S1ut", "Tack", 2, restored_title="Slut"),
    ),
)


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    catalog = Catalog.create(f"sqlite:///{tmp_path / 'c.sqlite'}", "fake", 4)
    catalog.put(MEETING, "/m.txt", "d", [(), ()], [[], []])
    return catalog


def test_rolls_are_headers_with_lists_and_the_keys_of_items(catalog: Catalog) -> None:
    ((roll, keys),) = catalog.rolls()
    assert (roll.date, roll.attendance, roll.items) == (MEETING.date, MEETING.attendance, ())
    assert list(keys) == catalog.columns().keys.tolist()


def test_texts_are_items_in_order_without_what_was_found_in_them(catalog: Catalog) -> None:
    first, second = catalog.columns().keys.tolist()
    texts = list(catalog.texts([second, 999, first]).values())
    assert [(item.id, item.title, item.restored_title, item.text) for item in texts] == [
        ("m-2", "S1ut", "Slut", "Tack"),
        ("m-1", "Val", "Val", "utse Siv Ek att bygga"),
    ]
    assert texts[1].decisions == texts[1].mentions == ()


def test_decisions_of_a_kind_come_with_their_titles_and_proposals_do_not(catalog: Catalog) -> None:
    keys = catalog.columns().keys.tolist()
    assert catalog.decisions(keys, DecisionKind.ELECTED) == [(keys[0], "Val", DECIDED[0])]


def test_a_replaced_meeting_tells_what_it_said_at_a_sequence(catalog: Catalog) -> None:
    before = catalog.sequence()
    catalog.put(replace(MEETING, attendance=(), items=()), "/m.txt", "e", [], [])
    assert [(roll.attendance, keys) for roll, keys in catalog.rolls()] == [((), ())]
    ((roll, keys),) = catalog.rolls(before)
    assert (roll.attendance, len(keys)) == (MEETING.attendance, 2)
