from collections.abc import Callable

import pytest

from indexer.minutes.attendance.roll import read_roll
from indexer.minutes.lines import Line
from models.records import Attendance, Doubt

Lines = Callable[..., tuple[Line, ...]]


def test_lists_of_present_and_absent(lines: Lines) -> None:
    roll = read_roll(
        lines(
            "Närvarande\n\nSiv Ek, Hjo\nBo Alm, Tibro\n\nEj närvarande\n\nEva Lo, Skara\n\n1. Inledning\n\nText."
        )
    )
    assert [(row.name, row.present) for row in roll.rows] == [
        ("Siv Ek", True),
        ("Bo Alm", True),
        ("Eva Lo", False),
    ]
    assert len(roll.lines) == 5, "the first item is no row"


def test_a_list_on_the_line_of_its_label(lines: Lines) -> None:
    roll = read_roll(lines("Närvarande: Siv Ek, Bo Alm och Eva Lo\nFrånvarande: Ove Ny\n\nText."))
    assert [(row.name, row.present) for row in roll.rows] == [
        ("Siv Ek", True),
        ("Bo Alm", True),
        ("Eva Lo", True),
        ("Ove Ny", False),
    ]


def test_absent_municipalities_are_nobody(lines: Lines) -> None:
    for text in ("Ej närvarande Hjo kommun, Tibro kommun\n\nText.", "Frånvarande\n\nHjo\nTibro\n\nText."):
        roll = read_roll(lines(text))
        assert roll.rows == ()
        assert roll.absent_municipalities == ("Hjo", "Tibro")


COLUMNS = "Deltagare\n\nSiv Ek\nBo Alm\n\nFrånvarande\n\nEva Lo\n\nHjo (ordförande)\nTibro\n{last}\n\nText."


def test_columns_are_paired_when_their_counts_agree(lines: Lines) -> None:
    roll = read_roll(lines(COLUMNS.format(last="Skara")))
    assert roll.rows == (
        Attendance("Siv Ek", "Hjo", role="ordförande"),
        Attendance("Bo Alm", "Tibro"),
        Attendance("Eva Lo", "Skara", present=False),
    )
    assert roll.doubts == ()


def test_columns_are_left_apart_when_their_counts_differ(lines: Lines) -> None:
    roll = read_roll(lines(COLUMNS.format(last="Skara\nHabo")))
    assert [(row.name, row.municipality) for row in roll.rows] == [
        ("Siv Ek", None),
        ("Bo Alm", None),
        ("Eva Lo", None),
    ]
    assert roll.doubts == (Doubt.MUNICIPALITIES_UNPAIRED,)


def test_the_front_page_names_chair_and_secretary(lines: Lines) -> None:
    roll = read_roll(
        lines(
            "Beslutande\n\nSiv Ek, Hjo\nBo Alm, Tibro\n\nOrdförande\n\nSiv Ek\n\nSekreterare Bo Alm\n\n§ 1 Val\n\nText."
        )
    )
    assert [(row.name, row.role) for row in roll.rows] == [
        ("Siv Ek", "ordförande"),
        ("Bo Alm", "sekreterare"),
    ]


def test_a_table_with_heads_of_columns(lines: Lines) -> None:
    roll = read_roll(lines("Deltagare\nNamn\tKommun\tRoll\nSiv Ek\tHjo\tskolchef\n\n§ 1 Val\n\nText."))
    assert roll.rows == (Attendance("Siv Ek", "Hjo", role="skolchef"),)


FRONT = """Plats och tid Rådhuset, kl. 9.00–11.30
Beslutande\tSiv Ek (S), ordförande
Bo Alm (M)
Eva Lo (C), tjg ers för Ada Ny (C)
Övriga deltagande\tOve Gren, kommunchef, § 3
Utses att justera\tBo Alm och Nils Holm (V)
Underskrifter Sekreterare ............... Paragrafer 1–3
Ida Strand
Ordförande ...............
Siv Ek
Justerande ...............
Bo Alm Nils Holm
ANSLAG/BEVIS

§ 1 Val

Text."""


def test_the_front_page_of_a_board(lines: Lines) -> None:
    roll = read_roll(lines(FRONT))
    assert [(row.name, row.party, row.role, row.remark) for row in roll.rows] == [
        ("Siv Ek", "S", "ordförande", None),
        ("Bo Alm", "M", "justerare", None),
        ("Eva Lo", "C", "tjg ers", "för Ada Ny (C)"),
        ("Ove Gren", None, "kommunchef", "§ 3"),
        ("Nils Holm", "V", "justerare", None),
        ("Ida Strand", None, "sekreterare", None),
    ]
    assert roll.officers["ordförande"] == "Siv Ek"
    assert roll.officers["sekreterare"] == "Ida Strand"
    assert roll.adjusters == ("Bo Alm", "Nils Holm")


def test_a_front_page_that_lost_its_lines(lines: Lines) -> None:
    roll = read_roll(
        lines(
            "Protokoll 1(4) Plats och tid Rådhuset Beslutande Ledamöter Siv Ek (S), ordförande Bo Alm (M) "
            "Ersättare Eva Lo (S) Övriga närvarande Ove Gren, rektor Utses att justera Bo Alm Paragrafer 1-3"
        )
    )
    assert [(row.name, row.role) for row in roll.rows] == [
        ("Siv Ek", "ordförande"),
        ("Bo Alm", "justerare"),
        ("Eva Lo", None),
        ("Ove Gren", "rektor"),
    ]


def test_signatures_are_no_second_rows(lines: Lines) -> None:
    text = "Närvarande: Siv Ek, Bo Alm\n\n§ 1 Val\n\nText.\n\nVid protokollet\n\nSiv Ek\n\nJusteras:\nBo Alm\nEva Lo"
    roll = read_roll(lines(text))
    assert [row.name for row in roll.rows] == ["Siv Ek", "Bo Alm"]
    assert roll.adjusters == ("Bo Alm", "Eva Lo")


def test_given_names_alone(lines: Lines) -> None:
    roll = read_roll(lines("Närvarande: Helena, Pia, Maria och Hans\n\nText."))
    assert [row.name for row in roll.rows] == ["Helena", "Pia", "Maria", "Hans"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Attendance("Siv Ek", party="M"), Attendance("Siv Ek", party="C")),
        (Attendance("Siv Ek", "Hjo"), Attendance("Siv Ek", "Tibro")),
    ],
)
def test_two_of_one_name_are_two_where_party_or_municipality_differ(
    lines: Lines, one: Attendance, other: Attendance
) -> None:
    written = [
        f"Siv Ek ({row.party})" if row.party else f"Siv Ek, {row.municipality}" for row in (one, other)
    ]
    roll = read_roll(
        lines(f"Närvarande\n\n{written[0]}\nBo Alm\n{written[1]}\n{written[1]}\n\n§ 1 Val\n\nText.")
    )
    assert roll.rows == (one, Attendance("Bo Alm"), other)


def test_a_row_that_could_be_either_namesakes_is_no_third(lines: Lines) -> None:
    roll = read_roll(
        lines("Ordförande Siv Ek\n\nBeslutande\n\nSiv Ek\nSiv Ek (M)\nSiv Ek (C)\n\n§ 1 Val\n\nText.")
    )
    assert roll.rows == (Attendance("Siv Ek", party="M"), Attendance("Siv Ek", party="C"))
    assert roll.officers["ordförande"] == "Siv Ek"


def test_one_told_twice_is_one(lines: Lines) -> None:
    roll = read_roll(lines("Beslutande\n\nSiv Ek (M)\nSiv Ek, Hjo\nSiv Ek\n\n§ 1 Val\n\nText."))
    assert roll.rows == (Attendance("Siv Ek", "Hjo", party="M"),)
