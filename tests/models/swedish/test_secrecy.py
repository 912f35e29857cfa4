import pytest

from models.swedish.secrecy import (
    document_mark,
    is_mark_alone,
    is_secret_line,
    is_secret_text,
    is_secret_title,
    secret_numbers,
)
from tests.models.swedish.secrecy_sentences import (
    FIRST_OPEN,
    FIRST_SECRET,
    FOUND_OPEN,
    LAST_OPEN,
    LAST_SECRET,
    LATER_OPEN,
    LATER_SECRET,
)

LAW = "26 kap. 1 § offentlighets- och sekretesslagen (2009:400)"


@pytest.mark.parametrize(
    "mark",
    [
        "SEKRETESS",
        "Sekretess",
        "S E K R E T E S S",
        "*** KONFIDENTIELLT ***",
        "Sekretessbelagd handling",
        "Hemlig",
        "HEMLIG enligt OSL 18 kap. 13 §",
        f"Omfattas av sekretess enligt {LAW}",
        f"Protokollet omfattas av sekretess enligt {LAW}.",
        "Sekretess: OSL 26:1",
        "Handlingen får inte lämnas ut",
        "HANDLINGEN FAR EJ LAMNAS UT",
        "Ej offentligt protokoll",
    ],
)
def test_a_stamp_at_the_head_makes_the_document_secret(mark: str) -> None:
    assert document_mark(["Bergums kommun", "", mark, "", "Sammanträdesprotokoll", "§ 1 Val"]) == mark


def test_a_mark_may_run_over_two_lines() -> None:
    lines = [
        "Protokoll",
        "Denna handling omfattas av",
        "sekretess enligt 26 kap. 1 § OSL",
        "Bergum 2024-01-01",
    ]
    assert document_mark(lines) == f"{lines[1]} {lines[2]}"


@pytest.mark.parametrize(
    "line",
    [
        "Information om sekretess",
        "Sekretessavtal",
        "Sekretess och tystnadsplikt",
        "Sekretess: nej",
        "Protokollet innehåller sekretessbelagda uppgifter som har tagits bort",
        "Handlingen omfattas inte av sekretess",
        "Uppgifter som omfattas av sekretess publiceras inte.",
        "Sekretess gäller för uppgift om enskilds personliga förhållanden.",
        "Offentlighets- och sekretesslagen",
    ],
)
def test_what_only_speaks_of_secrecy_is_no_mark(line: str) -> None:
    assert document_mark(["Protokoll", line, "2024-02-02"]) is None
    assert not is_secret_title(line, formal=True)
    assert not is_secret_text(f"{line}\n\nNämnden noterar informationen.", formal=True)


def test_a_form_that_says_no_is_open() -> None:
    assert document_mark(["Protokoll", "Sekretess", "Nej"]) is None


@pytest.mark.parametrize("below", ["Delvis", "i vissa delar"])
def test_a_mark_that_goes_on_to_say_in_part_is_not_of_the_whole(below: str) -> None:
    assert document_mark(["Protokollet är sekretessbelagt", below, "Bergum"]) is None
    assert document_mark(["Protokollet är sekretessbelagt", "Bergum"])


def test_a_mark_under_an_item_is_the_items() -> None:
    assert document_mark(["Protokoll", "§ 1 Öppnande", "SEKRETESS"]) is None


def test_a_topic_further_down_is_no_stamp_but_capitals_are() -> None:
    head = [
        "Minnesanteckningar",
        "Nätverket för kuratorer",
        "Plats: Lindesborg",
        "Tid: kl. 9",
        "Deltog: Alva",
        "Ebbe",
    ]
    assert document_mark([*head, "Sekretess", "Alva berättade om en ny dom."]) is None
    assert document_mark([*head, "SEKRETESS", "Alva berättade om en ny dom."]) == "SEKRETESS"


def test_a_stamp_at_the_foot_counts_where_no_items_stand() -> None:
    rows = [f"Rad {number} i brevet" for number in range(30)]
    assert document_mark([*rows, "SEKRETESS"]) == "SEKRETESS"
    assert document_mark(["§ 1 Val", *rows, "SEKRETESS"]) is None


@pytest.mark.parametrize(
    ("title", "formal", "informal"),
    [
        ("Sekretessärende", True, True),
        ("Sekretessärende 2", True, True),
        ("Ansökan om stödboende (sekretess)", True, True),
        ("Avstängning av elev (omfattas av sekretess enligt 23 kap. 2 § OSL)", True, True),
        ("SEKRETESS – ansökan om stödboende", True, True),
        ("Beslut om avtal, SEKRETESS", True, True),
        ("Individärende - sekretess", True, False),
        ("Sekretess", True, False),
        ("Skola och socialtjänst: sekretess", False, False),
        ("Utbildning, sekretess", False, False),
        ("Rutin för sekretessärenden", False, False),
        ("Offentlighet och sekretess (information)", False, False),
        ("", False, False),
    ],
)
def test_titles_of_secret_items(title: str, formal: bool, informal: bool) -> None:
    assert is_secret_title(title, formal=True) == formal
    assert is_secret_title(title, formal=False) == informal


@pytest.mark.parametrize(
    "text",
    [
        "Dnr SN 2024/1\n\nSekretess\n\nNämnden beslutar",
        f"Nämnden beviljar ansökan.\nParagrafen omfattas av sekretess enligt {LAW}.",
        "Nämnden beviljar.\nParagrafen omfattas av sekretess enligt 26 kap. 1 § offentlighets- och\nsekretesslagen.",
        "Beslut\nÄrendet är sekretessbelagt.",
        "Uppgifterna i ärendet omfattas av sekretess och namnen lämnas därför inte ut.",
    ],
)
def test_a_line_of_its_own_makes_an_item_secret(text: str) -> None:
    assert is_secret_text(text, formal=True)


@pytest.mark.parametrize(
    "text",
    [
        "Frågan om ärendet\nomfattas av sekretess\nutreds.",
        "Ärendet omfattas inte av sekretess.",
        "Ärendet redovisas inte här på grund av sekretess.",
        "Sekretess är en fråga för alla.",
        "Alva berättade.\nEbbe svarade.\nMötet noterade.\nSekretess\nEn ny dom har kommit.",
    ],
)
def test_texts_about_secrecy_are_open(text: str) -> None:
    assert not is_secret_text(text, formal=True)


def test_a_heading_in_notes_of_a_network_is_a_topic() -> None:
    assert not is_secret_text("Sekretess\nEn jurist berättade.", formal=False)
    assert is_secret_text("SEKRETESS\nEn elev har stängts av.", formal=False)


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("§§ 12–14 omfattas av sekretess", {"12", "13", "14"}),
        ("Sekretess §§ 12-13", {"12", "13"}),
        ("Paragraf 15 och 17 är sekretessbelagda", {"15", "17"}),
        ("Paragrafer §§ 10-25, sekretess §§ 20, 22", {"20", "22"}),
        ("§ 14 (sekretess)", {"14"}),
        ("§ 14 delvis sekretess", {"14"}),
        ("Innehåller sekretess: § 5", {"5"}),
        ("Sekretess gäller för §§ 5 och 7 enligt 26 kap. 1 § OSL", {"5", "7"}),
        ("Konfidentiellt § 8", {"8"}),
        ("Sekretess enligt § 5 offentlighets- och sekretesslagen", set()),
        ("§ 3 Sekretess i skolan", set()),
        ("Sekretess enligt 26 kap. 1 § OSL", set()),
        ("§§ 9-3 omfattas av sekretess", set()),
        ("§§ 1-9999 omfattas av sekretess", set()),
    ],
)
def test_the_front_may_name_the_secret_paragraphs(line: str, numbers: set[str]) -> None:
    assert secret_numbers(f"Protokoll\n{line}\nJusterat") == numbers


def test_an_item_of_which_minutes_say_nothing_else_has_nothing_to_hold() -> None:
    assert is_mark_alone("Sekretessärende", "")
    assert is_mark_alone("Sekretess", "Paragrafen omfattas av sekretess.")
    assert is_mark_alone("Begränsning av umgänge", "Sekretess\n\nenligt 26 kap. 1 § OSL")
    assert not is_mark_alone("Sekretessärende", "Nämnden beviljar ansökan.")
    assert not is_mark_alone("Begränsning av umgänge", "Sekretess\nNämnden beslutar.")
    assert not is_mark_alone("Ansökan om stödboende (sekretess)", "")


def test_a_line_of_contents_with_a_mark_in_brackets() -> None:
    assert is_secret_line("§ 14 Ansökan om stödboende (sekretess) ..... 22")
    assert not is_secret_line("§ 15 Utbildning i sekretess (halvdag) ..... 23")


def is_held(where: str, said: str) -> bool:
    """Whether an item with that title or text, or a document with that line at its head, is held back."""
    if where == "title":
        return is_secret_title(said, formal=True)
    if where == "text":
        return is_secret_text(f"{said}\n\nKarin Ek bor vid vägen.", formal=True)
    return (
        document_mark(["Bergums kommun", said, "2024-01-01", "Närvarande", "Karin Ek", "§ 1 Val"]) is not None
    )


@pytest.mark.parametrize(("where", "said"), [*FIRST_SECRET, *LATER_SECRET, *LAST_SECRET])
def test_what_says_of_itself_that_it_is_secret(where: str, said: str) -> None:
    assert is_held(where, said)


@pytest.mark.parametrize(("where", "said"), [*FIRST_OPEN, *LATER_OPEN, *FOUND_OPEN, *LAST_OPEN])
def test_what_speaks_of_secrecy_as_a_matter(where: str, said: str) -> None:
    assert not is_held(where, said)


@pytest.mark.parametrize(
    "repeated", ["sekretess ", "Sekretess\n", "paragrafen\n", "(sekretess ", "§ 1-", "Ärendet omfattas av "]
)
def test_a_megabyte_of_one_kind_is_read_to_its_end(repeated: str) -> None:
    text = repeated * (1_000_000 // len(repeated))
    document_mark(text.split("\n"))
    assert not is_secret_title(text, formal=True)
    assert not secret_numbers(text)
    assert isinstance(is_secret_text(text, formal=False), bool)
