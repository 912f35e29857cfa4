from collections.abc import Callable

from indexer.minutes.attendance import read_roll
from indexer.minutes.lines import Line
from models.records import Attendance

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
    assert read_roll(lines("Ej närvarande Hjo kommun, Tibro kommun\n\nText.")).rows == ()


COLUMNS = "Deltagare\n\nSiv Ek\nBo Alm\n\nFrånvarande\n\nEva Lo\n\nHjo (ordförande)\nTibro\n{last}\n\nText."


def test_columns_are_paired_when_their_counts_agree(lines: Lines) -> None:
    roll = read_roll(lines(COLUMNS.format(last="Skara")))
    assert roll.rows == (
        Attendance("Siv Ek", "Hjo", role="ordförande"),
        Attendance("Bo Alm", "Tibro"),
        Attendance("Eva Lo", "Skara", present=False),
    )


def test_columns_are_left_apart_when_their_counts_differ(lines: Lines) -> None:
    roll = read_roll(lines(COLUMNS.format(last="Skara\nHabo")))
    assert [(row.name, row.municipality) for row in roll.rows] == [
        ("Siv Ek", None),
        ("Bo Alm", None),
        ("Eva Lo", None),
    ]


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
