"""Ways to number items, and figures that number none."""

from collections.abc import Callable

import pytest

from tests.indexer.minutes.layouts import TEXT, Titles


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1. Inledning", "2. Skolskjuts"),
        ("1) Inledning", "2) Skolskjuts"),
        ("§ 1 Inledning", "§ 2 Skolskjuts"),
        ("§1 Inledning", "§2 Skolskjuts"),
        ("1 § Inledning", "2 § Skolskjuts"),
        ("§ 1. Inledning", "§ 2. Skolskjuts"),
        ("Punkt 1 Inledning", "Punkt 2 Skolskjuts"),
        ("## 1. Inledning", "## 2. Skolskjuts"),
        ("**§ 1 Inledning**", "**§ 2 Skolskjuts**"),
        ("§ 1\nInledning", "§ 2\nSkolskjuts"),
        ("§ 1 Dnr KS/2024:1\nInledning", "§ 2 Dnr KS/2024:13\nSkolskjuts"),
        ("§ 1 Inledning\nDnr KS 2024-000001", "§ 2 Skolskjuts (KS/2024:13)"),
    ],
)
def test_ways_to_number(titles: Callable[[str], Titles], first: str, second: str) -> None:
    assert titles(f"Nätverket\n\n{first}\n\n{TEXT}\n\n{second}\n\n{TEXT}") == [
        ("1", "Inledning", False),
        ("2", "Skolskjuts", False),
    ]


def test_an_agenda_at_the_front_is_not_the_items(titles: Callable[[str], Titles]) -> None:
    agenda = "Dagordning\n\n1. Inledning\n2. Skolskjuts\n3. Övrigt"
    items = "".join(f"\n\n{title}\n\n{TEXT}" for title in ("1. Inledning", "2. Skolskjuts", "3. Övrigt"))
    assert [title for _, title, _ in titles(agenda + items)] == ["Inledning", "Skolskjuts", "Övrigt"]


def test_an_enumeration_within_an_item_is_text(titles: Callable[[str], Titles]) -> None:
    text = f"§ 7 Taxa\n\nNämnden beslutar att\n1. anta taxan,\n2. höja avgiften.\n\n§ 8 Delgivning\n\n{TEXT}"
    assert [number for number, _, _ in titles(text)] == ["7", "8"]


def test_a_reference_to_a_paragraph_is_no_title(titles: Callable[[str], Titles]) -> None:
    text = f"§ 7 Taxa\n\n{TEXT} Se även\n§ 3 ovan, där frågan bereddes.\n\n§ 8 Delgivning\n\n{TEXT}"
    assert [number for number, _, _ in titles(text)] == ["7", "8"]


def test_a_long_title_goes_on_to_the_next_line(titles: Callable[[str], Titles]) -> None:
    first, second = "Svar på motion om säkrare gång- och cykelvägar till", "skolorna i kommunens ytterområden"
    assert titles(f"§ 1 {first}\n{second}\n\n{TEXT}\n\n§ 2 Val\n\n{TEXT}")[0][1] == f"{first} {second}"
