import pytest

from indexer.minutes import parse
from indexer.minutes.holding import check_open, without_secrets
from models.errors import HeldBack, Unreadable
from models.records import AgendaItem, Document, Doubt, Page

MINUTES = """Bergums kommun
Socialnämnden
Sammanträdesprotokoll 2024-03-12
Närvarande: Alva Brink, ordförande, Ebbe Lundvall

§ 20 Val av justerare ................ 1
§ 21 Ansökan om stödboende för Tove Ask (sekretess) ................ 1
§ 22 Budget ................ 2
§ 23 Ärende om placering ................ 2

§ 20 Val av justerare

Socialnämnden beslutar att utse Ebbe Lundvall.

§ 21 Ansökan om stödboende för Tove Ask (sekretess)

Dnr SN 2024/17

Tove Ask bor hos en släkting. Verksamhetschefen (VC) har utrett.

Beslut
Socialnämnden beslutar att bevilja stödboende.

§ 22 Budget

Socialnämnden beslutar att anta budgeten. Utskottet informerades om sekretess.

§ 23 Ärende om placering

Socialnämnden beslutar att placera barnet i familjehem.

Paragrafen omfattas av sekretess enligt 26 kap. 1 § OSL.
"""


def document(text: str) -> Document:
    return Document("protokoll.txt", (Page(1, text),))


def test_of_a_secret_item_the_number_alone_stays() -> None:
    meeting = parse(document(MINUTES), "m")
    assert [(item.label, item.title) for item in meeting.items] == [
        ("§ 20", "Val av justerare"),
        ("§ 21", "Sekretess"),
        ("§ 22", "Budget"),
        ("§ 23", "Sekretess"),
    ]
    held = [item for item in meeting.items if item.title == "Sekretess"]
    assert all(not (item.text or item.decisions or item.references or item.restored) for item in held)
    assert meeting.doubts == (Doubt.SECRET_HELD,)
    stored = repr(meeting)
    assert not any(word in stored for word in ("Tove", "stödboende", "släkting", "placer", "2024/17"))
    assert "VC" not in dict(meeting.abbreviations)
    assert "Budget" in meeting.preamble


def test_marks_can_be_ignored() -> None:
    meeting = parse(document(MINUTES), "m", hold_secret=False)
    assert "Tove Ask" in meeting.items[1].title
    assert Doubt.SECRET_HELD not in meeting.doubts


def test_the_front_names_the_secret_paragraphs() -> None:
    items = [
        AgendaItem(f"m-{n}", None, f"{n}", f"Ärende {n}", "Nämnden beslutar.", 1, sign="§") for n in (7, 8)
    ]
    kept, preamble, held = without_secrets(items, "Protokoll\n§ 8 omfattas av sekretess")
    assert [(item.title, item.text) for item in kept] == [
        ("Ärende 7", "Nämnden beslutar."),
        ("Sekretess", ""),
    ]
    assert held
    assert preamble == "Protokoll\n§ 8 omfattas av sekretess"


@pytest.mark.parametrize(
    "mark", ["Sekretess § 20", "Sekretess: § 20", "Protokoll, innehåller sekretess § 20"]
)
def test_a_paragraph_named_at_the_head_is_held_alone(mark: str) -> None:
    text = f"{mark}\n{MINUTES}"
    check_open(document(text))
    assert [item.title for item in parse(document(text), "m").items] == [
        "Sekretess",
        "Sekretess",
        "Budget",
        "Sekretess",
    ]


def test_what_is_secret_in_part_is_held_by_the_marks_of_its_items() -> None:
    text = MINUTES.replace("Sammanträdesprotokoll", "Sammanträdesprotokoll (delvis sekretess)")
    check_open(document(text))
    assert parse(document(text), "m").items == parse(document(MINUTES), "m").items


def test_parts_of_a_secret_item_go_with_it() -> None:
    items = [
        AgendaItem("m-1", None, "4", "Sekretessärende", "", 1, sign="§"),
        AgendaItem("m-2", "m-1", "4", "Bakgrund", "Tove Ask ansöker.", 1, sign="§"),
        AgendaItem("m-3", "m-2", "4", "Beslut", "Ansökan beviljas.", 1, sign="§"),
        AgendaItem("m-4", None, "5", "Val", "Ebbe väljs.", 2, sign="§"),
    ]
    kept, _, held = without_secrets(items, "")
    assert [item.id for item in kept] == ["m-1", "m-4"]
    assert held


def test_a_mark_below_the_title_that_was_taken_for_a_heading_counts() -> None:
    items = [
        AgendaItem("m-1", None, "4", "Tove Asks ansökan", "", 1, sign="§"),
        AgendaItem("m-2", "m-1", "4", "Sekretess", "Tove Ask ansöker.", 1, sign="§"),
    ]
    kept, _, _ = without_secrets(items, "")
    assert [(item.id, item.title) for item in kept] == [("m-1", "Sekretess")]


def test_what_has_been_left_out_already_stays_as_it_is() -> None:
    items = [
        AgendaItem("m-1", None, "4", "Sekretessärende", "Paragrafen omfattas av sekretess.", 1, sign="§")
    ]
    assert without_secrets(items, "Protokoll") == (tuple(items), "Protokoll", False)


def test_a_document_with_a_mark_is_held_back_whole() -> None:
    with pytest.raises(HeldBack, match="marked secret") as raised:
        check_open(Document("a.pdf", (Page(1, " "), Page(2, f"SEKRETESS\n{MINUTES}"))))
    assert "PARAGRAF_SECRECY" in raised.value.remedy
    assert isinstance(raised.value, Unreadable)


@pytest.mark.parametrize("text", [MINUTES, "", "Information om sekretess\n\nEn jurist berättade."])
def test_other_documents_are_open(text: str) -> None:
    check_open(document(text))
