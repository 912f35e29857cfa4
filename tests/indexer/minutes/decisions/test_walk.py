from indexer.minutes.decisions.own import Own
from indexer.minutes.decisions.sections import Section
from indexer.minutes.decisions.units import units
from indexer.minutes.decisions.walk import Walk
from models.records import DecisionKind


def walk(text: str, section: Section = Section.TEXT) -> Walk:
    own = Own.of("Utbildningsnämnden")
    walked = Walk(own, own, None, section=section)
    for unit in units(text):
        walked.take(unit)
    return walked


def test_a_lead_in_holds_for_its_list_alone() -> None:
    text = (
        "Nämnden beslutar att:\n\n- ses i maj. Siv bokar inte.\n- bjuda in Bo\n\nDärefter gavs en bakgrund."
    )
    assert [decision.text for decision in walk(text).decisions] == ["ses i maj.", "bjuda in Bo"]


def test_a_list_is_decided_or_proposed_by_its_label() -> None:
    assert [decision.text for decision in walk("- fler möten", Section.DECISIONS).decisions] == ["fler möten"]
    assert [proposal.text for proposal in walk("- fler möten", Section.PROPOSALS).proposals] == ["fler möten"]
    assert not walk("- fler möten").decisions


def test_a_lead_in_to_proposals_leads_in_proposals() -> None:
    walked = walk("Utskottet föreslår nämnden besluta\natt anta planen")
    assert not walked.decisions
    assert [proposal.text for proposal in walked.proposals] == ["att anta planen"]


def test_the_course_of_a_vote_decides_nothing() -> None:
    text = (
        "Proposition\nOrdföranden finner att nämnden bifaller förslaget.\n\nNämnden beslutar\natt anta planen"
    )
    assert [decision.text for decision in walk(text).decisions] == ["att anta planen"]


def test_who_is_responsible_stands_with_what_is_told_before() -> None:
    (decision,) = walk("Boka lokal. Ansvarig: Bo.").decisions
    assert (decision.text, decision.assignee) == ("Boka lokal.", "Bo")
    assert not walk("Ansvarig: Bo").decisions


def test_lines_that_begin_as_the_first_did_go_on() -> None:
    text = (
        "Mötet beslutar att:\nStälla sig bakom planen.\nGe Siv i uppdrag att ringa.\nMellerud ringer själva."
    )
    assert [decision.text for decision in walk(text).decisions] == [
        "Ställa sig bakom planen.",
        "Ge Siv i uppdrag att ringa.",
    ]


def test_details_of_a_decision_are_no_decisions() -> None:
    text = "Nämnden godkänner listan med följande ändringar.\n- Ärendet om taxan utgår.\n\nTaxan antas."
    assert [decision.text for decision in walk(text, Section.DECISIONS).decisions] == [
        "Nämnden godkänner listan med följande ändringar.",
        "Taxan antas.",
    ]


def test_a_decision_ends_the_course_of_a_vote_on_its_line() -> None:
    text = "Bakgrund ges. Omröstning Siv röstar ja. Nämnden beslutar att köpa tomten."
    assert [decision.text for decision in walk(text).decisions] == ["Nämnden beslutar att köpa tomten."]


def test_a_clause_can_stand_without_its_lead_in() -> None:
    assert [d.text for d in walk("Inga synpunkter. Att lägga protokollet till handlingarna.").decisions] == [
        "Att lägga protokollet till handlingarna."
    ]


def test_who_takes_it_on_makes_a_decision_an_assignment() -> None:
    (decision,) = walk("Det bestämdes att Siv ringer Bo.").decisions
    assert (decision.kind, decision.assignee) == (DecisionKind.ASSIGNED, "Siv")
