"""Items and their parts."""

from collections.abc import Callable

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
