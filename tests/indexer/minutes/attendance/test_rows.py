import pytest

from indexer.minutes.attendance.rows import read_row
from models.records import Attendance


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Siv Ek, Götene", Attendance("Siv Ek", "Götene")),
        (
            "Siv Ek, Götene (för & grund), ordförande",
            Attendance("Siv Ek", "Götene", role="ordförande", remark="för & grund"),
        ),
        ("Siv Ek, Götene (halva mötet)", Attendance("Siv Ek", "Götene", remark="halva mötet")),
        ("Siv Ek, Götene kommun (ordförande)", Attendance("Siv Ek", "Götene", role="ordförande")),
        ("- Siv Ek (S), ordförande", Attendance("Siv Ek", role="ordförande", party="S")),
        ("1. Siv Ek (S)", Attendance("Siv Ek", party="S")),
        ("L Siv Ek", Attendance("Siv Ek", party="L")),
        ("Siv Ek, S", Attendance("Siv Ek", party="S")),
        ("Skövde – Siv Ek, rektor", Attendance("Siv Ek", "Skövde", role="rektor")),
        ("Siv Ek\tGötene\tskolchef", Attendance("Siv Ek", "Götene", role="skolchef")),
        ("Siv Ek – rektor", Attendance("Siv Ek", role="rektor")),
        ("Siv Ek Götene", Attendance("Siv Ek", "Götene")),
        ("Ordförande Siv Ek", Attendance("Siv Ek", role="ordförande")),
        ("Siv Ek, avdelningschef Skövde Kommun", Attendance("Siv Ek", "Skövde", role="avdelningschef")),
        ("Siv Ek, GR, sekreterare", Attendance("Siv Ek", None, "Göteborgsregionen", "sekreterare")),
        ("Siv Ek, Hjo (ordférande)", Attendance("Siv Ek", "Hjo", role="ordförande")),
        ("Siv Ek, Skolverket", Attendance("Siv Ek", organisation="Skolverket")),
        ("Siv Ek (M), §§ 12–14", Attendance("Siv Ek", party="M", remark="§§ 12–14")),
        (
            "Siv Ek, ekonomichef, kl. 9.00–11.30",
            Attendance("Siv Ek", role="ekonomichef", remark="kl. 9.00–11.30"),
        ),
        ("Värd: Siv Ek", Attendance("Siv Ek", role="värd")),
        ("Hjo: –", Attendance("", "Hjo", present=False)),
        ("Siv Ek X", Attendance("Siv Ek")),
        ("Karin Mora, Vara", Attendance("Karin Mora", "Vara")),
    ],
)
def test_rows(row: str, expected: Attendance) -> None:
    assert read_row(row) == [expected]


def test_several_on_one_row() -> None:
    assert [row.name for row in read_row("Siv Ek (S), Bo Alm (M) och Eva af Trolle")] == [
        "Siv Ek",
        "Bo Alm",
        "Eva af Trolle",
    ]


@pytest.mark.parametrize(
    "row", ["§ 1 Mötets öppnande", "Ordföranden öppnar mötet.", "", "Rapport SFI", "kl. 13.00"]
)
def test_text_is_no_row(row: str) -> None:
    assert read_row(row) == []


def test_who_would_stand_in_is_no_part_of_the_row() -> None:
    row = read_row("Siv Olof Lindman med Bo Alm som ersättare")[0]
    assert (row.name, row.organisation) == ("Siv Olof Lindman", None)
