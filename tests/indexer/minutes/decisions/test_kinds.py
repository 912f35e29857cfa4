import pytest

from indexer.minutes.decisions.kinds import acts, is_bare_clause, is_infinitive, kind_of
from models.records import DecisionKind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("namnden godkanner inte redovisningen", DecisionKind.REJECTED),
        ("dagordningen faststalles", DecisionKind.APPROVED),
        ("fragan hanskjuts till nasta mote", DecisionKind.POSTPONED),
        ("arendet hanskjuts till arbetsutskottet", DecisionKind.REFERRED_BACK),
        ("enas om att stalla sig bakom avtalet", DecisionKind.ENDORSED),
        ("natverket har ingen invandning", DecisionKind.ENDORSED),
        ("interpellationen ar besvarad", DecisionKind.NOTED),
        ("fragan besvaras med ja", DecisionKind.APPROVED),
        ("namnden delegerar till ordforanden att", DecisionKind.ASSIGNED),
        ("vi var alla eniga om det", DecisionKind.AGREED),
        ("styrgruppen sade nej till en upphandling", DecisionKind.REJECTED),
        ("fragan om matt skjuts till augusti", DecisionKind.POSTPONED),
        ("beslutet om plats skots upp", DecisionKind.POSTPONED),
        ("fragan tas upp pa nytt i maj", DecisionKind.POSTPONED),
        ("siv blir ny sammankallande", DecisionKind.ELECTED),
        ("styrelsen stallde sig bakom listan och rekommenderar den", DecisionKind.ENDORSED),
        ("gruppen rekommenderar kommunerna att godkanna avtalet", DecisionKind.DECIDED),
        ("punkten flyttas till kommande mote", DecisionKind.POSTPONED),
        ("fragan vilar", DecisionKind.POSTPONED),
        ("att avvakta med inkopet", DecisionKind.POSTPONED),
        ("att flytta arbetet till 2024", None),
        ("motionen remitteras till styrelsen", DecisionKind.REFERRED_BACK),
        ("motionen lamnas utan bifall", DecisionKind.REJECTED),
        ("forslaget rostades ned", DecisionKind.REJECTED),
        ("avslag.", DecisionKind.REJECTED),
        ("styrelsen ber siv att ringa", DecisionKind.ASSIGNED),
        ("styrelsen far ansvarsfrihet", DecisionKind.APPROVED),
        ("forslaget godtogs", DecisionKind.APPROVED),
        ("motet befanns vara i behorig ordning utlyst", DecisionKind.APPROVED),
        ("namnden tackar for informationen", DecisionKind.NOTED),
        ("att tacka for inbjudan", None),
        ("namnden tog informationen till protokollet", DecisionKind.NOTED),
        ("forslaget anses darmed vara besvarat", DecisionKind.NOTED),
        ("det radde enighet om att ses i maj", DecisionKind.AGREED),
        ("styrelsen konstituerar sig med siv som kassor", DecisionKind.ELECTED),
        ("att bevilja entledigandet", DecisionKind.APPROVED),
        ("hoja avgiften", None),
    ],
)
def test_what_a_decision_does(text: str, kind: DecisionKind | None) -> None:
    assert kind_of(text) is kind


def test_what_begins_with_what_is_done() -> None:
    assert acts("uppdra at styrelsen att")
    assert not acts("motet talade om att uppdra at styrelsen")


def test_what_begins_as_what_is_to_be_done() -> None:
    assert is_infinitive("Ge styrgruppen i uppdrag", "ge styrgruppen i uppdrag")
    assert is_infinitive("att boka lokalen i maj", "att boka lokalen i maj")
    assert not is_infinitive("Nästa möte är i maj", "nasta mote ar i maj")
    assert not is_infinitive("Mellerud ringer hem", "mellerud ringer hem")
    assert not is_infinitive("Anna ringer hem", "anna ringer hem")


def test_a_clause_by_itself_can_be_a_decision() -> None:
    assert is_bare_clause("Att välja Siv Ek.", "att valja siv ek.")
    assert not is_bare_clause("Att välja Siv Ek är lätt.", "att valja siv ek ar latt.")
    assert not is_bare_clause("att välja Siv Ek", "att valja siv ek")
