from collections.abc import Callable

from indexer.minutes.attendance.grids import read_grid
from indexer.minutes.lines import Line
from models.records import Attendance

Lines = Callable[..., tuple[Line, ...]]


def test_marks_tell_who_was_there(lines: Lines) -> None:
    grid = read_grid(
        lines("Namn\tParti\tNärvaro\tJa\tNej\nSiv Ek\tS\tX\tX\nBo Alm\tM\nEva Lo\tC\tx\n\nText."), 0
    )
    assert grid is not None
    assert grid.rows == (
        Attendance("Siv Ek", party="S"),
        Attendance("Bo Alm", party="M", present=False),
        Attendance("Eva Lo", party="C"),
    )
    assert grid.lines == range(4)


def test_words_tell_who_was_there(lines: Lines) -> None:
    text = "| Namn | Kommun | Närvarande |\n|---|---|---|\n| Siv Ek | Hjo | Ja |\n| Bo Alm | Tibro | Frånvarande |"
    grid = read_grid(lines(text), 0)
    assert grid is not None
    assert grid.rows == (Attendance("Siv Ek", "Hjo"), Attendance("Bo Alm", "Tibro", present=False))


def test_a_column_of_absence(lines: Lines) -> None:
    grid = read_grid(lines("Namn\tFrånvarande\nSiv Ek\nBo Alm\tX"), 0)
    assert grid is not None
    assert [(row.name, row.present) for row in grid.rows] == [("Siv Ek", True), ("Bo Alm", False)]


def test_two_columns_of_names(lines: Lines) -> None:
    grid = read_grid(lines("Ledamöter\tErsättare\nSiv Ek (S)\tBo Alm (S)\nVakant\tEva Lo (M)"), 0)
    assert grid is not None
    assert [row.name for row in grid.rows] == ["Siv Ek", "Bo Alm", "Eva Lo"]


def test_given_and_last_names_apart(lines: Lines) -> None:
    grid = read_grid(lines("Efternamn\tFörnamn\tKommun\nEk\tSiv\tHjo"), 0)
    assert grid is not None
    assert grid.rows == (Attendance("Siv Ek", "Hjo"),)


def test_no_heads_no_grid(lines: Lines) -> None:
    assert read_grid(lines("Siv Ek\tHjo\nBo Alm\tTibro"), 0) is None
    assert read_grid(lines("Namn\tBelopp\nSiv Ek\t100"), 0) is None


def test_the_label_of_a_list_heads_a_column_of_names(lines: Lines) -> None:
    grid = read_grid(lines("Tjänstepersoner\tBefattning\tParagrafer\nSiv Ek\trektor\t§ 4"), 0)
    assert grid is not None
    assert grid.rows == (Attendance("Siv Ek", role="rektor", remark="§ 4"),)


def test_no_head_outside_a_table(lines: Lines) -> None:
    assert read_grid(lines("Paragrafer\t1–9\nSekreterare\tSiv Ek"), 0) is None


def test_two_lists_side_by_side(lines: Lines) -> None:
    for heads in ("Ledamöter\tNärv.\tErsättare\tNärv.", "Ledamöter\t\tErsättare"):
        grid = read_grid(
            lines(f"{heads}\nSiv Ek (S)\tx\tBo Alm (S)\t-\nEva Lo (M)\t-\tAda Ny (M)\tx\n\nText."), 0
        )
        assert grid is not None
        assert [(row.name, row.party, row.present) for row in grid.rows] == [
            ("Siv Ek", "S", True),
            ("Bo Alm", "S", False),
            ("Eva Lo", "M", False),
            ("Ada Ny", "M", True),
        ]
