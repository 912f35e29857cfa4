"""Numbered lists within the sections that titles without numbers make."""

from collections.abc import Callable

import pytest

from tests.indexer.minutes.layouts import TEXT, Titles

MATTERS = ("Skolskjuts", "Lovskola", "Simhallen", "Fjärrlån")
TABLE = "| Nr | Uppdrag | Vem |\n|---|---|---|\n| 1 | Boka lokal | Siv |\n| 2 | Skriva brev | Bo |\n| 3 | Ringa | Eva |"
LIST = "1. Boka lokal (Siv)\n2. Skriva brev (Bo)\n3. Ringa Mark (Eva)"
LOOSE = f"1. Boka lokal\n\n{TEXT}\n\n2. Skriva brev\n\n{TEXT}"
STEPS = f"### 1. Boka lokal\n\n{TEXT}\n\n### 2. Skriva brev\n\n{TEXT}"


def matters(mark: str) -> str:
    """Some items without numbers."""
    return "".join(f"\n\n{mark}{matter}\n\n{TEXT} {TEXT}" for matter in MATTERS)


def of_items(found: Titles) -> list[str]:
    """The titles that are no parts."""
    return [title for _, title, part in found if not part]


@pytest.mark.parametrize(
    ("mark", "tasks"),
    [("## ", TABLE), ("## ", LIST), ("## ", LOOSE), ("## ", STEPS), ("", TABLE), ("", LIST)],
)
def test_a_numbered_list_within_a_section_numbers_no_items(
    titles: Callable[[str], Titles], mark: str, tasks: str
) -> None:
    text = f"Nätverket{matters(mark)}\n\n{mark}Uppdrag\n\n{tasks}\n\n{mark}Nästa möte\n\n{TEXT}"
    assert of_items(titles(text)) == [*MATTERS, "Uppdrag", "Nästa möte"]


@pytest.mark.parametrize("mark", ["## ", ""])
def test_lists_of_two_sections_are_no_numbering_together(titles: Callable[[str], Titles], mark: str) -> None:
    agreed = "1. Höja\n2. Sänka\n3. Ta bort"
    text = f"Nätverket{matters(mark)}\n\n{mark}Avtalat\n\n{agreed}\n\n{mark}Uppdrag\n\n{LIST}\n4. Kalla (Bo)"
    assert of_items(titles(text)) == [*MATTERS, "Avtalat", "Uppdrag"]


@pytest.mark.parametrize("mark", ["## ", ""])
@pytest.mark.parametrize("heading", ["Dagordning", "Agenda", "Ärenden"])
def test_an_agenda_with_numbers_above_items_without(
    titles: Callable[[str], Titles], mark: str, heading: str
) -> None:
    agenda = "\n".join(f"{number}. {matter}" for number, matter in enumerate(MATTERS, start=1))
    text = f"Nätverket\n\nPlats: Borås\n\n{mark}{heading}\n\n{agenda}{matters(mark)}"
    assert of_items(titles(text)) == list(MATTERS)


def test_numbers_across_headings_number_the_items(titles: Callable[[str], Titles]) -> None:
    groups = "".join(
        f"\n\n## {group}\n\n{number}. Sak {number}\n\n{TEXT}\n\n{number + 1}. Sak {number + 1}\n\n{TEXT}"
        for number, group in ((1, "Formalia"), (3, "Skolan"), (5, "Vården"), (7, "Kulturen"))
    )
    assert [number for number, _, _ in titles(f"# Nätverket{groups}")] == list("12345678")


def test_items_under_one_heading_of_several(titles: Callable[[str], Titles]) -> None:
    items = "".join(f"\n\n{number}. Sak {number}\n\n{TEXT}" for number in range(1, 7))
    around = "".join(f"\n\n## {title}\n\n{TEXT}" for title in ("Nästa möte", "Bilder", "Tack"))
    found = titles(f"# Nätverket\n\n## I korthet\n\n{TEXT}\n\n## Genomgång{items}{around}")
    assert [number for number, _, part in found if number and not part] == list("123456")


def test_a_list_does_not_outweigh_what_it_stands_under(titles: Callable[[str], Titles]) -> None:
    short = "".join(f"\n\n## {matter}\n\nInget nytt." for matter in MATTERS)
    found = titles(f"# Nätverket{short}\n\n## Genomgång\n\n{LOOSE}\n\n3. Ringa Mark\n\n{TEXT}")
    assert [number for number, _, _ in found if number] == list("123")


def test_parts_in_bold_leave_the_numbers_to_the_items(titles: Callable[[str], Titles]) -> None:
    text = "".join(
        f"\n\n{number}. Sak {number}\n\n{TEXT}\n\n**Läget {number}**\n\n{TEXT}\n\n**Utsikter {number}**\n\n{TEXT}"
        for number in range(1, 7)
    )
    assert of_items(titles(f"Nätverket{text}")) == [f"Sak {number}" for number in range(1, 7)]
