"""Decisions and assignments over a real index."""

import pytest

from models.errors import IndexBusy
from models.records import AgendaItem, Decision, DecisionKind, Filters, Meeting
from search_api.decisions.ledger import Wanted
from search_api.decisions.service import DecisionsService
from search_api.service import SearchService
from tests.deciding import TODAY
from tests.storing import put


@pytest.fixture
def service(deciding: SearchService) -> DecisionsService:
    return deciding.decisions


def said(page) -> list[str]:
    return [taken.decision.text for taken in page.decisions]


def test_decisions_come_with_item_and_meeting_the_newest_first(service) -> None:
    page = service.decisions(Wanted())
    assert (page.total, page.today) == (5, TODAY)
    assert said(page)[:4] == ["sälja båten", "kalla till möte", "räkna på målet", "anta planen"]
    first = page.decisions[2]
    assert (first.meeting.id, first.meeting.body, first.item.label) == ("roads", "Tekniska nämnden", "§ 4")


def test_pages_are_cut_from_one_list(service) -> None:
    whole = service.decisions(Wanted())
    cut = [service.decisions(Wanted(), limit=2, offset=n) for n in (0, 2, 4, 6)]
    assert [text for page in cut for text in said(page)] == said(whole)
    assert {page.total for page in cut} == {5}


def test_assignments_are_those_that_are_given_what_is_due_next_first(service) -> None:
    assert said(service.assignments(Wanted())) == ["sälja båten", "räkna på målet", "kalla till möte"]
    assert said(service.assignments(Wanted(assignee="kansli"))) == ["sälja båten"]


def test_all_of_them_are_those_of_the_pages(service) -> None:
    wanted = Wanted(Filters(association=("Skaraborgs kommunalförbund",)))
    assert list(service.all_decisions(wanted)) == list(service.decisions(wanted).decisions)
    assert list(service.all_assignments(Wanted())) == list(service.assignments(Wanted()).decisions)


def test_choices_are_what_decisions_have(service) -> None:
    choices = service.choices()
    assert choices.bodies == ("Båtrådet", "Tekniska nämnden")
    assert choices.municipalities == ("Götene",)
    assert choices.years == ("2025", "2024")
    assert "Skaraborgs kommunalförbund" in choices.associations


def test_what_is_indexed_later_is_seen(serve, fake_encoder) -> None:
    service = serve("later", [])
    assert service.decisions.decisions(Wanted()).total == 0
    item = AgendaItem(
        "m-1", None, "1", "Bygge", "bygga", 1, decisions=(Decision("bygga", DecisionKind.DECIDED, 0, 5),)
    )
    put(service._index, fake_encoder, [Meeting("m", "m.txt", "Möte", items=(item,))])
    assert service.decisions.decisions(Wanted()).total == 1


def test_an_answer_is_of_one_state_or_none(deciding: SearchService, monkeypatch) -> None:
    deciding.decisions.decisions(Wanted())
    monkeypatch.setattr(deciding._index.catalog, "decided", lambda _: {})
    for answer in (
        lambda: deciding.decisions.decisions(Wanted()),
        lambda: list(deciding.decisions.all_decisions(Wanted())),
    ):
        with pytest.raises(IndexBusy):
            answer()
    torn = DecisionsService(deciding._index.state, deciding._index.catalog)
    monkeypatch.setattr(deciding._index.catalog, "ledger", lambda _: [])
    with pytest.raises(IndexBusy):
        torn.choices()
