"""Titles in the layouts that minutes have: numbered, with §, without numbers, in Markdown, in slides."""

from collections.abc import Callable

import pytest

from indexer.minutes.headings import Level
from indexer.minutes.lines import Line
from indexer.minutes.outline import find_headings

Titles = list[tuple[str | None, str, bool]]
TEXT = "Ordföranden redogjorde för läget i kommunerna och frågan diskuterades av de närvarande."


@pytest.fixture
def titles(lines: Callable[..., tuple[Line, ...]]) -> Callable[[str], Titles]:
    """(number, title, is a part of the item above) of every title."""
    return lambda text: [
        (heading.number, heading.title, heading.level is Level.PART)
        for heading in find_headings(lines(text), frozenset())
    ]


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


def test_parts_of_an_item_carry_no_number_of_their_own(titles: Callable[[str], Titles]) -> None:
    text = f"§ 31 Övriga frågor\n\nInrymning (Siv)\n\n{TEXT}\n\nSkolmiljarden\n\n{TEXT}\n\n§ 32 Avslutning\n\n{TEXT}"
    assert titles(text) == [
        ("31", "Övriga frågor", False),
        (None, "Inrymning (Siv)", True),
        (None, "Skolmiljarden", True),
        ("32", "Avslutning", False),
    ]


@pytest.mark.parametrize(
    "section", ["Beslut", "Ärendebeskrivning", "Yrkanden", "Nätverket beslutar att:", "Expedieras till"]
)
def test_labels_within_an_item_are_no_titles(titles: Callable[[str], Titles], section: str) -> None:
    text = f"§ 7 Taxa\n\n{TEXT}\n\n{section}\n\n{TEXT}\n\n§ 8 Delgivning\n\n{TEXT}"
    assert [title for _, title, _ in titles(text)] == ["Taxa", "Delgivning"]


def test_a_last_item_without_a_number_is_an_item(titles: Callable[[str], Titles]) -> None:
    text = f"1. Inledning\n\n{TEXT}\n\n2. Skolskjuts\n\n{TEXT}\n\nVentilen\n\n{TEXT}"
    assert titles(text)[-1] == (None, "Ventilen", False)


def test_titles_without_numbers_stand_alone_above_text(titles: Callable[[str], Titles]) -> None:
    text = (
        f"Minnesanteckningar\n\nIncheckning\n\n{TEXT}\n\nBilderna bifogas.\n\nHar vi det bra?\n\n"
        f"Nytt om gymnasiedagarna\n\n{TEXT}\n\n- en punkt\n\nMötet avslutades"
    )
    assert [title for _, title, _ in titles(text)] == ["Incheckning", "Nytt om gymnasiedagarna"]


def test_slides(titles: Callable[[str], Titles]) -> None:
    slides = (
        "Verksamhetsråd",
        "Uppdrag 2023\n\n- Följa upp\n- Bevaka",
        "Hur gick det?\n\n- Bra",
        "Bild\n\nRuta\n\nPil\n\nCirkel",
    )
    text = "\n\n\n\n".join(slides)
    assert [title for _, title, _ in titles(text)] == ["Uppdrag 2023", "Hur gick det?", "Bild"]


def test_markdown_depth_makes_parts(titles: Callable[[str], Titles]) -> None:
    text = f"# Möte\n\n## Bibliotek\n\n{TEXT}\n\n### E-böcker\n\n{TEXT}\n\n## Val\n\n{TEXT}"
    assert titles(text) == [(None, "Bibliotek", False), (None, "E-böcker", True), (None, "Val", False)]


def test_a_long_title_goes_on_to_the_next_line(titles: Callable[[str], Titles]) -> None:
    first, second = "Svar på motion om säkrare gång- och cykelvägar till", "skolorna i kommunens ytterområden"
    assert titles(f"§ 1 {first}\n{second}\n\n{TEXT}\n\n§ 2 Val\n\n{TEXT}")[0][1] == f"{first} {second}"
