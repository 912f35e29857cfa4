import datetime as dt
from itertools import pairwise

import pytest

from indexer.minutes.decisions.find import find_decisions
from models.records import DecisionKind, ProceedingKind

BODY = "Utbildningsnämnden"


def decisions(text: str, body: str = BODY) -> list[tuple[str, str]]:
    return [
        (decision.kind.value, decision.text) for decision in find_decisions(text, "Ärende", body).decisions
    ]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Nämnden beslutar att öppna en ny förskola.", "decided"),
        ("Utbildningsnämnden beslutade att bygga om köket.", "decided"),
        ("Till att justera dagens protokoll väljs Siv Ek.", "elected"),
        ("Nämnden utser Siv Ek till representant.", "elected"),
        ("Nämnden noterar informationen.", "noted"),
        ("Informationen läggs till handlingarna.", "noted"),
        ("Nämnden godkänner redovisningen.", "approved"),
        ("Föregående protokoll godkändes.", "approved"),
        ("Nämnden avslår ansökan.", "rejected"),
        ("Ärendet bordläggs.", "postponed"),
        ("Mötet beslutade att skjuta upp frågan till hösten.", "postponed"),
        ("Nämnden beslutar att återremittera ärendet till förvaltningen.", "referred_back"),
        ("Siv Ek får i uppdrag att ta fram ett underlag.", "assigned"),
        ("Nämnden ger förvaltningen i uppdrag att utreda frågan.", "assigned"),
        ("Nätverket ställer sig bakom förslaget till avtal.", "endorsed"),
        ("Nämnden beslöt enas om att ställa sig bakom avtalet.", "endorsed"),
        ("Deltagarna enades om att ses digitalt.", "agreed"),
        ("Därefter beslutar nämnden att höja avgiften.", "decided"),
        ("Natverket beslot att stalla sig bakom avtalet.", "endorsed"),
        ("Nätverket har ingen invändning mot avtalet.", "endorsed"),
        ("Mötet ställer sig positivt till försöket.", "endorsed"),
        ("Dagordningen godkännes.", "approved"),
        ("Styrelsen beviljades ansvarsfrihet.", "approved"),
        ("Mötet ansågs behörigen utlyst.", "approved"),
        ("Beslutades att ses i maj.", "decided"),
        ("Vi avvaktar med beslut till våren.", "postponed"),
        ("Interpellationen är besvarad.", "noted"),
        ("Frågan hänskjuts till nästa möte.", "postponed"),
        ("Nämnden tackar för informationen.", "noted"),
        ("Nämnden har tagit del av rapporten.", "noted"),
        ("Nämnden antecknar informationen till protokollet.", "noted"),
        ("Informationen tas till protokollet.", "noted"),
        ("Dagordningen är godkänd.", "approved"),
        ("Styrelsen fick ansvarsfrihet.", "approved"),
        ("Bygglov beviljas.", "approved"),
        ("Motionen lämnas utan bifall.", "rejected"),
        ("Förslaget röstades ned.", "rejected"),
        ("Punkten flyttas för behandling vid kommande möte.", "postponed"),
        ("Frågan får vila till hösten.", "postponed"),
        ("Motionen remitteras till styrelsen.", "referred_back"),
        ("Det råder enighet om att fortsätta.", "agreed"),
        ("Enades om att ses i maj.", "agreed"),
        ("Styrelsen ber Siv Ek att kontakta kommunen.", "assigned"),
        ("Mötet gav styrelsen mandat att sälja huset.", "assigned"),
        ("Styrelsen konstituerade sig med Siv Ek som kassör.", "elected"),
        ("Nämnden upphäver sitt beslut om taxan.", "decided"),
        ("Medlemsavgiften lämnas oförändrad.", "decided"),
        ("Styrelsen tog beslut om att köpa en soffa.", "decided"),
        ("Beslut tas därmed att höja avgiften.", "decided"),
        ("Protokollet godkändes av mötesdeltagarna.", "approved"),
    ],
)
def test_kinds(sentence: str, kind: str) -> None:
    assert decisions(f"En bakgrund gavs. {sentence} Frågan diskuterades.") == [(kind, sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Regeringen beslutade i juni att införa lagen.",
        "Kommunfullmäktige beslutade den 3 maj att anslå medel.",
        "Vid nätverkets decembermöte 2022 bestämdes att GR leder arbetet.",
        "Ärendet bordlades vid mötet i februari.",
        "Direktionen har beslutat att avtalet förlängs.",
        "Förslaget antogs i kommunstyrelsen.",
        "Den 1 maj meddelade Skolverket att ett kontor öppnar i Hjo.",
        "Direktionen har av styrelsen i Hjo fått i uppdrag att se över reglerna.",
        "Ledamoten Siv Ek valdes föregående år på två år.",
    ],
)
def test_what_others_decided_is_reported(sentence: str) -> None:
    assert decisions(sentence) == [("reported", sentence)]


def test_the_same_words_decide_where_they_are_this_bodys_own() -> None:
    sentence = "Kommunstyrelsen beslutar att anslå medel."
    assert decisions(sentence, "Kommunstyrelsen") == [("decided", sentence)]
    assert decisions(sentence, "Skolchefsnätverket") == [("reported", sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Nämnden ska besluta om taxan i höst.",
        "Beslut fattas vid nästa möte.",
        "Dokumentet tas fram av förvaltningen och antas av direktionen.",
        "Siv Ek (S) deltar inte i beslutet på grund av jäv.",
        "Siv Ek (S) reserverar sig mot beslutet.",
        "Gruppen diskuterade hur beslut kan förankras.",
        "Inga beslut fattades.",
        "Kunskapsstödet bistår nämnden med statistik och tar fram underlag.",
        "Nätverket ger en samlad bild av läget.",
        "Avtalet reglerar hur kommunerna kommer överens om platserna.",
        "Punkten utgår.",
        "Ordföranden tackar för mötet.",
        "Beslut om taxan väntas i juni.",
        "Nätverket återkommer till frågan när avtalen har beslutats.",
        "Siv Ek valdes inte.",
        "Ordföranden förklarade mötet öppnat.",
        "Beslut tas i maj.",
        "Kommunerna är inte eniga om priset.",
        "Skolorna får mandat att välja själva.",
        "Skolverket ber kommunerna att svara.",
        "Nätverket tackar för presentationen.",
        "Frågan flyttas upp på dagordningen i regeringen.",
        "Hjo avstyrker förslaget.",
        "Ansökan om bygglov beviljas av byggnadsnämnden i normalfallet.",
        "Utses att justera Siv Ek Justeringens plats och tid Stadshuset",
    ],
)
def test_what_is_no_decision(sentence: str) -> None:
    assert decisions(sentence) == []


FORMAL = """Dnr BUN/2024:9

Ärendebeskrivning
Förvaltningen har utrett frågan. Nämnden behöver besluta före sommaren.

Förslag till beslut
att anta riktlinjen

Yrkanden
Siv Ek (S) yrkar att ärendet återremitteras.

Beslut
Utbildningsnämnden beslutar
att anta riktlinjen, samt
att ge förvaltningen i uppdrag att
följa upp den.

Reservation
Siv Ek (S) reserverar sig mot beslutet.

Beslutet skickas till
Rektorer"""


def test_a_formal_item() -> None:
    found = find_decisions(FORMAL, "Riktlinje", BODY)
    assert [(decision.kind, decision.text) for decision in found.decisions] == [
        (DecisionKind.APPROVED, "att anta riktlinjen"),
        (DecisionKind.ASSIGNED, "att ge förvaltningen i uppdrag att\nfölja upp den."),
    ]
    assert [proposal.text for proposal in found.proposals] == [
        "att anta riktlinjen",
        "Siv Ek (S) yrkar att ärendet återremitteras.",
    ]
    assert [(p.kind, p.people) for p in found.proceedings] == [(ProceedingKind.RESERVATION, ("Siv Ek",))]
    quotes = (*found.decisions, *found.proposals, *found.proceedings)
    assert all(FORMAL[quote.start : quote.end] == quote.text for quote in quotes)


def test_a_list_below_a_lead_in() -> None:
    assert decisions(
        "Mötet beslutar att:\n\nLägga protokollet till handlingarna.\n\nDärefter talade Siv."
    ) == [("noted", "Lägga protokollet till handlingarna.")]
    assert decisions(
        "Mötet beslutar att:\n\nBordlägga ärendet.\n\nUppdra åt Siv att bereda det.\n\nAnna tackade."
    ) == [
        ("postponed", "Bordlägga ärendet."),
        ("assigned", "Uppdra åt Siv att bereda det."),
    ]
    assert decisions("Nätverket beslutade:\n- träffas i maj\n- bjuda in Siv Ek") == [
        ("decided", "träffas i maj"),
        ("decided", "bjuda in Siv Ek"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Siv Ek tar fram ett underlag.",
        "Siv och Bo återkommer med förslag till nästa möte.",
        "Siv har kontakt med regionen och återkommer med besked.",
        "Hjo ansvarar för att kursen hålls.",
    ],
)
def test_what_somebody_takes_on(sentence: str) -> None:
    assert decisions(sentence) == [("assigned", sentence)]


def test_what_everybody_does_is_no_assignment() -> None:
    assert decisions("Kommunerna tar fram egna planer. Förvaltningen bjuder ofta in gäster.") == []


def test_an_abbreviation_ends_no_sentence() -> None:
    sentence = "Nämnden beslutar att köpa bl.a. Tabeller och dr. Ek informeras kl. 13."
    assert decisions(sentence) == [("decided", sentence)]


def test_a_decision_below_its_proposal() -> None:
    proposed = "Förslag till beslut\nNämnden rekommenderas att anta avtalet."
    text = f"{proposed}\n\nMötet beslutar att:\n\nBordlägga ärendet till våren."
    found = find_decisions(text, "Avtal", BODY).decisions
    assert [(d.kind, d.text) for d in found] == [(DecisionKind.POSTPONED, "Bordlägga ärendet till våren.")]


def test_a_title_can_be_the_label() -> None:
    text = "- Fler möten digitalt\n- Rapporten godkänns"
    found = find_decisions(text, "Rådet beslutade", "Avfallsrådet").decisions
    assert [decision.kind for decision in found] == [DecisionKind.DECIDED, DecisionKind.APPROVED]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Dagordningen godkändes.", [("approved", "Dagordningen godkändes.")]),
        ("Val av sekreterare: Siv Ek", [("elected", "Val av sekreterare: Siv Ek")]),
        ("Ordföranden skriver planen.", [("assigned", "Ordföranden skriver planen.")]),
        ("Uppdrag som beslutades av KC-gruppen", [("reported", "Uppdrag som beslutades av KC-gruppen")]),
        ("Beslut om taxa", []),
        ("Godkännande av dagordning", []),
    ],
)
def test_a_title_can_tell_a_decision(title: str, told: list[tuple[str, str]]) -> None:
    found = find_decisions("Siv Ek informerade.", title, BODY).decisions
    assert [(decision.kind.value, decision.text) for decision in found] == told
    assert all(d.in_title and title[d.start : d.end] == d.text for d in found)


def test_a_title_can_lead_in_or_label_a_list() -> None:
    for title in ("Beslut idag", "Rådet beslutade att"):
        found = find_decisions("- Frågan skjuts till augusti\n- Siv blir ny sammankallande", title, "Rådet")
        assert [d.kind for d in found.decisions] == [DecisionKind.POSTPONED, DecisionKind.ELECTED]


def test_what_stands_in_bold_is_quoted_as_it_stands() -> None:
    text = "**Rådet beslutar**\n\natt **anta** planen\natt Siv ringer Bo\n\n**Beslut:** Taxan höjs."
    found = find_decisions(text, "Plan", "Rådet").decisions
    assert [d.text for d in found] == ["att **anta** planen", "att Siv ringer Bo", "Taxan höjs."]
    assert all(text[d.start : d.end] == d.text for d in found)


def test_a_summons_decides_nothing() -> None:
    text = "Nämnden beslutar att anta planen.\n\nFörslag till beslut\nInformationen noteras."
    found = find_decisions(text, "Dagordningen godkänns.", BODY, summons=True)
    assert not found.decisions
    assert [proposal.text for proposal in found.proposals] == [
        "Dagordningen godkänns.",
        "Nämnden beslutar att anta planen.",
        "Informationen noteras.",
    ]


def test_a_page_flattened_to_one_line() -> None:
    text = (
        "Kallelsen gicks igenom. Beslut 1. Siv Ek väljs. 2. Bo Ro väljs. Bakgrund Mötet hölls i Hjo. "
        "Beslut: Att bordlägga frågan Beslutet skickas till Rektorer"
    )
    assert decisions(text) == [
        ("elected", "Siv Ek väljs."),
        ("elected", "Bo Ro väljs."),
        ("postponed", "Att bordlägga frågan"),
    ]


def test_what_follows_a_decision_on_its_line_is_text_again() -> None:
    assert decisions(
        "Beslut: Nämnden antar planen. Siv har läst den.\nEn rad till.\n7. Bordlagda frågor"
    ) == [("approved", "Nämnden antar planen.")]


def test_whatever_stands_below_the_label_is_decided() -> None:
    assert decisions("Beslut\n\nKallelsen är rätt gjord.\n\nSiv tackade.") == [
        ("decided", "Kallelsen är rätt gjord.")
    ]
    assert decisions("Beslut\n\nInga beslut.") == []
    assert decisions("Beslut\n\n-") == []


def test_a_label_can_name_another_body() -> None:
    assert decisions("Kommunstyrelsens beslut\nKommunstyrelsen beslutade att höja taxan.") == [
        ("reported", "Kommunstyrelsen beslutade att höja taxan.")
    ]


def test_elections_without_a_verb() -> None:
    found = find_decisions("Omval på Siv Ek.\n\nSiv Ek tackade för sig.", "Val av revisor", BODY).decisions
    assert [(d.kind, d.text) for d in found] == [(DecisionKind.ELECTED, "Omval på Siv Ek.")]


def test_who_does_it_can_stand_behind() -> None:
    found = find_decisions(
        "Nämnden beslutar att boka lokal. Ansvarig: Bo Ek. Klart: 3 maj",
        "Lokal",
        BODY,
        meeting_date=dt.date(2024, 11, 5),
    ).decisions
    assert [(d.kind, d.text, d.assignee, d.due, d.due_date) for d in found] == [
        (DecisionKind.ASSIGNED, "Nämnden beslutar att boka lokal.", "Bo Ek", "3 maj", dt.date(2025, 5, 3))
    ]


def test_a_task_in_a_table_is_told_once() -> None:
    text = "Vad | Vem\nSiv tar kontakt med Bo. | Siv"
    assert decisions(text) == [("assigned", "Siv tar kontakt med Bo.")]


def test_a_vote_is_a_proceeding_and_its_sentence_a_decision() -> None:
    text = "Nämnden beslutar med 6 ja-röster mot 5 nej-röster att avslå motionen."
    found = find_decisions(text, "Motion", BODY)
    assert [d.kind for d in found.decisions] == [DecisionKind.REJECTED]
    assert [(p.kind, p.yes, p.no) for p in found.proceedings] == [(ProceedingKind.VOTE, 6, 5)]


def test_nothing_overlaps() -> None:
    for text in (FORMAL, "Beslut: att anta planen, att Siv bokar lokal. Siv ringer Bo. Ansvarig: Siv"):
        found = find_decisions(text, "Val av lokal", BODY).decisions
        assert all(a.end <= b.start for a, b in pairwise(found))


def test_a_sentence_can_have_lost_its_subject() -> None:
    assert decisions("Siv Ek informerar. tar informationen till protokollet.") == [
        ("noted", "tar informationen till protokollet.")
    ]
    assert decisions("godkänner föreliggande dagordning.") == [
        ("approved", "godkänner föreliggande dagordning.")
    ]
    assert decisions("Utser man en samordnare blir det bättre.") == []


def test_an_opened_meeting_is_no_decision_below_the_label_either() -> None:
    assert decisions("Beslut: Mötet förklarades öppnat.") == []


def test_the_auditors_only_recommend() -> None:
    found = find_decisions(
        "Revisorerna tillstyrker att styrelsen beviljas ansvarsfrihet.", "Revision", "Årsmötet"
    )
    assert not found.decisions
    assert len(found.proposals) == 1


def test_decisions_in_the_rows_of_a_table() -> None:
    assert decisions("Beslut\tAnsvarig\tKlart\nKöpa en soffa\tBo\t3 maj") == [("assigned", "Köpa en soffa")]


def test_a_list_with_bare_numbers_below_a_lead_in() -> None:
    assert decisions("Nämnden beslutar\n1 Anta planen.\n2 Planen gäller från den 1 maj.") == [
        ("approved", "Anta planen."),
        ("decided", "Planen gäller från den 1 maj."),
    ]


def test_att_in_capitals_parts_a_list() -> None:
    assert decisions("Nämnden beslutar ATT godkänna planen samt ATT ses i maj.") == [
        ("approved", "ATT godkänna planen"),
        ("decided", "ATT ses i maj."),
    ]
