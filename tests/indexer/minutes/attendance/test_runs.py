import pytest

from indexer.minutes.attendance.runs import given_names, read_run
from models.records import Attendance


def names(text: str) -> list[str]:
    return [row.name for row in read_run(text)[0]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Ek Bo Alm Siv Ask", ["Anna Ek", "Bo Alm", "Siv Ask"]),
        ("Anna Ek (S), ordförande Bo Alm (M) Siv Ask (C)", ["Anna Ek", "Bo Alm", "Siv Ask"]),
        ("Maria Ros Holmberg (S) Per-Olof Ek, HRF", ["Maria Ros Holmberg", "Per-Olof Ek"]),
        ("Eva K Nordin, LO Bo von Alm, TCO", ["Eva K Nordin", "Bo von Alm"]),
        ("Xerxina Alm (S) Qvintia Dahl (M)", ["Xerxina Alm", "Qvintia Dahl"]),
        ("Anna Ek, VD, Länsmuseet Bo Alm, platschef", ["Anna Ek", "Bo Alm"]),
        ("Anna Ek, Göteborg P O Lindman, Luleå", ["Anna Ek", "P O Lindman"]),
        ("Elisabeth Öberg/Helén Lind, kansliet", ["Elisabeth Öberg", "Helén Lind"]),
        ("ANNA EK, BO ALM", ["ANNA EK", "BO ALM"]),
        ("Anna Ek, Karin Boyes gata", ["Anna Ek"]),
    ],
)
def test_names(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_what_follows_a_name_is_its_own() -> None:
    rows, _ = read_run("Anna Ek (S) ordförande Bo Alm (M) 1:e vice ordf Siv Ask, ekonomichef, Eva Lo")
    assert [(row.name, row.party, row.role) for row in rows] == [
        ("Anna Ek", "S", "ordförande"),
        ("Bo Alm", "M", "1:e vice ordf"),
        ("Siv Ask", None, "ekonomichef"),
        ("Eva Lo", None, None),
    ]


def test_party_or_role_before_the_name() -> None:
    rows, _ = read_run("L Anna Ek, ordförande M Bo Alm SD Siv Ask")
    assert [(row.name, row.party) for row in rows] == [("Anna Ek", "L"), ("Bo Alm", "M"), ("Siv Ask", "SD")]
    rows, _ = read_run("Ordförande Anna Ek, sekreterare Bo Alm")
    assert [(row.name, row.role) for row in rows] == [("Anna Ek", "ordförande"), ("Bo Alm", "sekreterare")]


def test_whoever_is_replaced_has_no_row() -> None:
    rows, _ = read_run("Anna Ek (S) tjänstgör för Bo Alm (S) Siv Ask HRF ersätter Eva Lo Per Dahl HRF")
    assert [row.name for row in rows] == ["Anna Ek", "Siv Ask", "Per Dahl"]
    assert rows[0].remark == "tjänstgör för Bo Alm (S)"


def test_last_names_first() -> None:
    text = "Almén Mai HSO Andersson Jan-Eric Byggnadsnämnden Bengtsson Bengt SRF Boije Kjell Kommunstyrelsen"
    assert names(text) == ["Almén Mai", "Andersson Jan-Eric", "Bengtsson Bengt", "Boije Kjell"]


@pytest.mark.parametrize("rest", ["Siv Ask öppnade mötet.", "1. Mötets öppnande Ordföranden hälsade."])
def test_the_list_ends_at_a_sentence_or_a_title(rest: str) -> None:
    rows, end = read_run(f"Anna Ek, Bo Alm {rest}")
    assert [row.name for row in rows] == ["Anna Ek", "Bo Alm"]
    assert end == len("Anna Ek, Bo Alm ")


@pytest.mark.parametrize("text", ["Nya regler för Skolverket", "Region Halland", "", "Ja Nej", "Rapport SFI"])
def test_no_names(text: str) -> None:
    assert names(text) == []


def test_the_place_in_front_of_a_list() -> None:
    rows, _ = read_run("Skövde: Anna Ek, Bo Alm")
    assert rows == [Attendance("Anna Ek", "Skövde"), Attendance("Bo Alm", "Skövde")]


def test_given_names_alone() -> None:
    assert given_names("Helena, Pia och Hans E") == ["Helena", "Pia", "Hans E"]
    assert given_names("Helena") == []
    assert given_names("Helena, Kaffe") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Niklas Karl Siv Maria Lundmark", ["Niklas Karl", "Siv Maria Lundmark"]),
        ("Bo Alm Nordic Sugar Örtofta Siv Ek", ["Bo Alm", "Siv Ek"]),
        ("Bo Alm Hjo kommun Sydvatten Siv Lönnqvist (tjänstgör 1-11)", ["Bo Alm", "Siv Lönnqvist"]),
        ("Bo Alm Jordbruksföretagen (t o m 09:30) Siv Ek", ["Bo Alm", "Siv Ek"]),
        ("Bo Alm Folkhälsosamordnare Siv Ek Familjebehandlare Eva Lo", ["Bo Alm", "Siv Ek", "Eva Lo"]),
    ],
)
def test_words_between_names_that_are_none(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_the_last_of_a_sentence() -> None:
    rows, _ = read_run("Siv Ek, Hjo, Bo Alm, kassör samt Eva Lo från Skara kommun")
    assert [(row.name, row.municipality, row.role) for row in rows] == [
        ("Siv Ek", "Hjo", None),
        ("Bo Alm", None, "kassör"),
        ("Eva Lo", "Skara", None),
    ]
