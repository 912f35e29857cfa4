"""What is asked of decisions, counted exactly."""

import datetime as dt

import pytest

from indexer.catalog.ledger import Line
from indexer.columns import Columns
from models.records import DecisionKind, Filters, Person
from search_api.decisions.ledger import Ledger, Wanted

MARCH, MAY = dt.date(2024, 3, 1), dt.date(2024, 5, 1)
SIV = Person("siv-ek", "Siv Ek", ("Siv Eek",))
COLUMNS = Columns.build(
    items=[(1, "Hjo kommun", "Byggnadsnämnden", MARCH), (2, None, "Rådet", MAY), (3, None, None, None)],
    decisions=[(1, "decided"), (1, "assigned"), (2, "assigned"), (3, "noted"), (3, "reported")],
    people=[(3, SIV)],
    references=[(2, "TN 2024:7")],
    numbers=[(1, "4"), (2, "14"), (3, "4")],
)
LINES = [
    Line(10, 1, "Bygget", DecisionKind.DECIDED, "bygga en gård vid ån", None, None),
    Line(11, 1, "Bygget", DecisionKind.ASSIGNED, "räkna på målet", "Göran Ek", dt.date(2024, 4, 1)),
    Line(20, 2, "Underhåll", DecisionKind.ASSIGNED, "måla gården", "kansliet", dt.date(2024, 7, 1)),
    Line(21, 2, "Underhåll", DecisionKind.ASSIGNED, "kalla till malmöte", None, None),
    Line(30, 3, "Skatt", DecisionKind.NOTED, "tacka för informationen", "Siv Eek", dt.date(2024, 9, 1)),
]
LEDGER = Ledger(LINES, COLUMNS, 1, {SIV.id: SIV}.__getitem__)


def keys(wanted: Wanted) -> list[int]:
    return LEDGER.keys[LEDGER.decisions(wanted)].tolist()


def test_the_newest_come_first_a_meetings_own_order_stays_and_undated_ones_are_last() -> None:
    assert keys(Wanted()) == [20, 21, 10, 11, 30]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(Filters(municipality=("Hjo",))), [10, 11]),
        (Wanted(Filters(body=("rådet",), date_from=MAY)), [20, 21]),
        (Wanted(kind=DecisionKind.ASSIGNED), [20, 21, 11]),
        (Wanted(assigned=True), [20, 11, 30]),
        (Wanted(assignee="ek"), [11, 30]),
        (Wanted(assignee="goran EK"), [11]),
        (Wanted(words="GÅRD"), [20, 10]),
        (Wanted(words="gard"), [20, 10]),
        (Wanted(words="mål"), [20, 11]),
        (Wanted(words="mal"), [20, 21, 11]),
        (Wanted(words="gård bygga"), [10]),
        (Wanted(words="underhåll måla"), [20]),
        (Wanted(words="ård"), []),
        (Wanted(words="("), []),
        (Wanted(words="information"), [30]),
        (Wanted(words='"till malmöte"'), [21]),
        (Wanted(words='"till mal"'), []),
        (Wanted(words="mål -gården"), [11]),
        (Wanted(words="§ 4"), [10, 11, 30]),
        (Wanted(words="4 §"), [10, 11, 30]),
        (Wanted(words="paragraf 4 gård"), [10]),
        (Wanted(words="§ 4/2024"), [10, 11]),
        (Wanted(words="TN 2024/7"), [20, 21]),
        (Wanted(words="§"), []),
        (Wanted(assignee="Siv Ek"), [30]),
    ],
)
def test_all_that_is_wanted_must_fit(wanted: Wanted, found: list[int]) -> None:
    assert keys(wanted) == found


def test_what_is_due_next_comes_first_then_what_was_due_last_then_the_rest() -> None:
    def due(today: dt.date) -> list[int]:
        return LEDGER.keys[LEDGER.assignments(Wanted(), today)].tolist()

    assert due(dt.date(2024, 1, 1)) == [11, 20, 30, 21]
    assert due(dt.date(2024, 7, 1)) == [20, 30, 11, 21]
    assert due(dt.date(2025, 1, 1)) == [30, 20, 11, 21]


def test_a_ledger_that_lacks_what_the_columns_count_is_not_whole() -> None:
    assert LEDGER.whole()
    assert not Ledger(LINES[:-1], COLUMNS, 1).whole()


def test_where_nothing_was_decided_nothing_is_found() -> None:
    empty = Ledger([], Columns.build(items=[]), 0)
    assert empty.whole()
    assert empty.decisions(Wanted(words="x", assigned=True)).size == 0
    assert empty.assignments(Wanted(), MARCH).size == 0


def test_whom_an_assignee_names_is_told() -> None:
    assert [LEDGER.people[place] for place in LEDGER.decisions(Wanted(assigned=True))] == [(), (), (SIV,)]
    assert Ledger(LINES, COLUMNS, 1).decisions(Wanted(assignee="Siv Ek")).size == 0
