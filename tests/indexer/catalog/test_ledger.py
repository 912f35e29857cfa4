"""All decisions, and those that are shown."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from indexer.catalog import Catalog
from models.records import AgendaItem, Decision, DecisionKind, Meeting

TEXT = "Mötet beslutar att ge Siv Ek i uppdrag att ta fram en vagforslag. Regeringen har beslutat om stöd."
RESTORED = TEXT.replace("vagforslag", "vägförslag")
TITLE = "Val av Bo Ro"


def made(quoted: str, kind: DecisionKind, **more) -> Decision:
    start = TEXT.index(quoted)
    return Decision(quoted, kind, start, start + len(quoted), **more)


ASSIGNED = made(
    "ta fram en vagforslag", DecisionKind.ASSIGNED, page=2, assignee="Siv Ek", due_date=dt.date(2024, 5, 1)
)
ELECTED = Decision("Bo Ro", DecisionKind.ELECTED, 7, 12, in_title=True)
REPORTED = made("beslutat om stöd", DecisionKind.REPORTED)
PROPOSED = made("ge Siv Ek i uppdrag", DecisionKind.ASSIGNED)
MEETING = Meeting(
    "m",
    "m.txt",
    "Möte",
    items=(
        AgendaItem(
            "m-1",
            None,
            "7",
            "Vägen",
            TEXT,
            1,
            decisions=(ASSIGNED, REPORTED),
            proposals=(PROPOSED,),
            sign="§",
            restored=RESTORED,
        ),
        AgendaItem("m-2", "m-1", "7", TITLE, "", 3, decisions=(ELECTED,)),
    ),
)


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    catalog = Catalog.create(f"sqlite:///{tmp_path / 'c.sqlite'}", "fake", 4)
    catalog.put(MEETING, "/m.txt", "d", [(), ()], [[], []])
    return catalog


def test_only_what_the_meeting_itself_decided_has_a_line_with_letters_restored(catalog: Catalog) -> None:
    items = catalog.columns().keys.tolist()
    assert [(line.item, *line[2:]) for line in catalog.ledger()] == [
        (items[0], "Vägen", DecisionKind.ASSIGNED, "ta fram en vägförslag", "Siv Ek", dt.date(2024, 5, 1)),
        (items[1], TITLE, DecisionKind.ELECTED, "Bo Ro", None, None),
    ]


def test_decisions_come_with_their_meetings_id_and_the_heading_of_their_item(catalog: Catalog) -> None:
    assigned, elected = (line.key for line in catalog.ledger())
    found = catalog.decided([elected, assigned, 999])
    assert set(found) == {assigned, elected}
    owner, item, decision = found[assigned]
    assert (owner, decision) == ("m", ASSIGNED)
    assert (item.id, item.label, item.title, item.text, item.page) == ("m-1", "§ 7", "Vägen", "", 1)
    assert (found[elected][1].nth, found[elected][1].parent) == (2, "m-1")


def test_the_ledger_of_a_sequence_stays(catalog: Catalog) -> None:
    before = catalog.sequence()
    catalog.put(replace(MEETING, items=()), "/m.txt", "e", [], [])
    assert catalog.ledger() == []
    assert len(catalog.ledger(before)) == 2


def test_many_keys_are_asked_for_at_once(catalog: Catalog) -> None:
    assert [decision for _, _, decision in catalog.decided(range(5000)).values()] == [
        ASSIGNED,
        REPORTED,
        PROPOSED,
        ELECTED,
    ]
