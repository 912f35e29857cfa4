"""Items and their parts."""

from collections.abc import Callable

from indexer.minutes.attendance.roll import read_roll
from indexer.minutes.lines import Line
from indexer.minutes.outline.order import find_headings
from tests.indexer.minutes.layouts import TEXT, Titles


def test_parts_of_an_item_carry_no_number_of_their_own(titles: Callable[[str], Titles]) -> None:
    text = f"§ 31 Övriga frågor\n\nInrymning (Siv)\n\n{TEXT}\n\nSkolmiljarden\n\n{TEXT}\n\n§ 32 Avslutning\n\n{TEXT}"
    assert titles(text) == [
        ("31", "Övriga frågor", False),
        (None, "Inrymning (Siv)", True),
        (None, "Skolmiljarden", True),
        ("32", "Avslutning", False),
    ]


def test_a_last_item_without_a_number_is_an_item(titles: Callable[[str], Titles]) -> None:
    text = f"1. Inledning\n\n{TEXT}\n\n2. Skolskjuts\n\n{TEXT}\n\nVentilen\n\n{TEXT}"
    assert titles(text)[-1] == (None, "Ventilen", False)


def test_markdown_depth_makes_parts(titles: Callable[[str], Titles]) -> None:
    text = f"# Möte\n\n## Bibliotek\n\n{TEXT}\n\n### E-böcker\n\n{TEXT}\n\n## Val\n\n{TEXT}"
    assert titles(text) == [(None, "Bibliotek", False), (None, "E-böcker", True), (None, "Val", False)]


def test_a_number_outside_the_numbering_makes_no_part(titles: Callable[[str], Titles]) -> None:
    text = f"§ 7 Taxa\n\n{TEXT}\n\n3. Höja avgiften\n\n{TEXT}\n\n§ 8 Val\n\n{TEXT}"
    assert [number for number, _, _ in titles(text)] == ["7", "8"]


def test_a_title_over_an_attendance_list_is_no_item(lines: Callable[..., tuple[Line, ...]]) -> None:
    rows = "Namn\tKommun\nSiv Ek\tBorås\nBo Alm\tMark\nEva Lind\tTranemo"
    text = f"# Nätverket\n\n# Läget\n\n{TEXT}\n\n# Vilka var här\n\n{rows}\n\n# Nästa möte\n\n{TEXT}"
    found = lines(text)
    assert [h.title for h in find_headings(found, read_roll(found).lines)] == ["Läget", "Nästa möte"]


def test_a_heading_of_markup_is_no_part_of_the_last_plain_number(titles: Callable[[str], Titles]) -> None:
    text = f"# Nätverket\n\n## Ärenden\n\n1. Taxa\n\n{TEXT}\n\n2. Val\n\n{TEXT}\n\n## Nästa möte\n\n{TEXT}"
    assert titles(text) == [("1", "Taxa", False), ("2", "Val", False), (None, "Nästa möte", False)]
