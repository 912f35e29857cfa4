import pytest

from indexer.minutes.decisions import find_decisions
from models.records import DecisionKind

BODY = "Utbildningsnämnden"


def decisions(text: str, body: str = BODY) -> list[tuple[str, str]]:
    return [(decision.kind.value, decision.text) for decision in find_decisions(text, "Ärende", body)[0]]


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
    found, proposals = find_decisions(FORMAL, "Riktlinje", BODY)
    assert [(decision.kind, decision.text) for decision in found] == [
        (DecisionKind.APPROVED, "att anta riktlinjen"),
        (DecisionKind.ASSIGNED, "att ge förvaltningen i uppdrag att\nfölja upp den."),
    ]
    assert [proposal.text for proposal in proposals] == [
        "att anta riktlinjen",
        "Siv Ek (S) yrkar att ärendet återremitteras.",
    ]
    assert all(FORMAL[d.start : d.end] == d.text for d in (*found, *proposals))


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
    found, _ = find_decisions(text, "Avtal", BODY)
    assert [(d.kind, d.text) for d in found] == [(DecisionKind.POSTPONED, "Bordlägga ärendet till våren.")]


def test_a_title_can_be_the_label() -> None:
    found, _ = find_decisions(
        "- Fler möten digitalt\n- Rapporten godkänns", "Rådet beslutade", "Avfallsrådet"
    )
    assert [decision.kind for decision in found] == [DecisionKind.DECIDED, DecisionKind.APPROVED]
