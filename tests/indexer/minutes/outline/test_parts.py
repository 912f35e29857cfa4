"""Matters of their own within an item."""

from collections.abc import Callable

import pytest

from indexer.minutes import parse
from models.records import Document
from tests.indexer.minutes.layouts import TEXT, Titles


def minutes(entries: str, title: str = "Övriga frågor") -> str:
    return f"§ 30 Inledning\n\n{TEXT}\n\n§ 31 {title}\n\n{entries}\n\n§ 32 Avslutning\n\nSlut."


@pytest.mark.parametrize(
    "entries",
    [
        f"- Inrymning: {TEXT}\n- Skolmiljarden: {TEXT}",
        f"• Inrymning – {TEXT}\n• Skolmiljarden – {TEXT}",
        f"a) Inrymning. {TEXT}\nb) Skolmiljarden. {TEXT}",
        f"a) Inrymning\n{TEXT}\nb) Skolmiljarden\n{TEXT}",
        f"1. Inrymning\n{TEXT}\n2. Skolmiljarden\n{TEXT}",
        f"**Inrymning.** {TEXT}\n\n**Skolmiljarden.** {TEXT}",
        f"Inrymning\n\n{TEXT}\n\nSkolmiljarden\n\n{TEXT}",
        f"Inrymning\n{TEXT}\n\nSkolmiljarden\n\n{TEXT}",
        f"Inrymning\n{TEXT}\nSkolmiljarden |\nAlla har sökt.",
        f"Inrymning\n{TEXT}\n{TEXT}\n\nSkolmiljarden\n{TEXT}",
    ],
)
def test_matters_of_an_item_are_parts(titles: Callable[[str], Titles], entries: str) -> None:
    assert titles(minutes(entries))[2:-1] == [(None, "Inrymning", True), (None, "Skolmiljarden", True)]


@pytest.mark.parametrize(
    "entries",
    [
        f"- Beslut: {TEXT}\n- Bakgrund: {TEXT}",
        f"- Siv Ek: {TEXT}\n- Bo Alm: {TEXT}",
        "- Följa upp\n- Bevaka",
        f"- {TEXT}\n- {TEXT}",
        f"- Inrymning: {TEXT}",
        f"Siv Ek\n{TEXT}\n\nBo Alm\n{TEXT}",
        f"Inrymning\n{TEXT}",
    ],
)
def test_other_lists_make_no_parts(titles: Callable[[str], Titles], entries: str) -> None:
    assert [number for number, _, _ in titles(minutes(entries))] == ["30", "31", "32"]


def test_decisions_in_a_list_make_no_parts(titles: Callable[[str], Titles]) -> None:
    text = minutes("Nämnden beslutar att\na) Anta taxan\nb) Höja avgiften", title="Taxa")
    assert [number for number, _, _ in titles(text)] == ["30", "31", "32"]


def test_a_part_keeps_its_text_as_written(document: Callable[..., Document]) -> None:
    items = parse(document(minutes(f"- Inrymning: {TEXT}\n- Skolmiljarden: {TEXT}")), "m").items
    assert [(item.number, item.title, item.text) for item in items[2:4]] == [
        ("31", "Inrymning", TEXT),
        ("31", "Skolmiljarden", TEXT),
    ]


def sections(*headings: str, title: str = "Taxa för vatten") -> str:
    below = "\n\n".join(f"{heading}\n\n{TEXT}" for heading in headings)
    return minutes(f"{TEXT}\n\n{below}", title=title)


@pytest.mark.parametrize(
    "heading",
    [
        "Förvaltningens överväganden",
        "Ärendets tidigare handläggning",
        "Kommunstyrelsens förslag till kommunfullmäktige",
        "Nämnden föreslår fullmäktige",
        "Kommunfullmäktige",
        "Konsekvenser för barn och unga",
        "Barnrättsperspektiv",
        "Samråd med facken",
        "Moderaterna",
        "Siv Ek (S)",
        "Anna Berg, kanslichef",
    ],
)
def test_a_section_of_a_matter_is_no_part(titles: Callable[[str], Titles], heading: str) -> None:
    assert [title for _, title, _ in titles(sections(heading))] == [
        "Inledning",
        "Taxa för vatten",
        "Avslutning",
    ]


def test_a_matter_below_another_item_is_a_part(titles: Callable[[str], Titles]) -> None:
    assert (None, "Nya ledningar i hamnen", True) in titles(sections("Nya ledningar i hamnen"))


def test_bodies_report_under_an_item_that_gathers(titles: Callable[[str], Titles]) -> None:
    text = sections("Folkhälsorådet", "Vattenrådets styrelse", title="Rapporter")
    assert [title for _, title, part in titles(text) if part] == ["Folkhälsorådet", "Vattenrådets styrelse"]


def test_what_stands_under_several_items_is_no_part(titles: Callable[[str], Titles]) -> None:
    items = [f"§ {number} Taxa {number}\n\n{TEXT}\n\nNuläget\n\n{TEXT}" for number in (5, 6)]
    assert [title for _, title, _ in titles("\n\n".join(items))] == ["Taxa 5", "Taxa 6"]


def test_decisions_below_a_title_make_no_part(titles: Callable[[str], Titles]) -> None:
    listed = "Så här blev det\n\natt anta taxan för vatten och avlopp från den första januari,\n\natt meddela alla."
    assert [number for number, _, _ in titles(minutes(f"{TEXT}\n\n{listed}", title="Taxa"))] == [
        "30",
        "31",
        "32",
    ]


def test_statements_with_numbers_are_no_matters(titles: Callable[[str], Titles]) -> None:
    listed = "1. Viljan till en bättre samverkan.\n2. Behovet av fler gemensamma möten."
    assert [number for number, _, _ in titles(minutes(listed))] == ["30", "31", "32"]


def test_a_part_is_named_without_its_file_number(titles: Callable[[str], Titles]) -> None:
    text = minutes(f"a) Inrymning (dnr KS/2024:13)\n{TEXT}\nb) Skolmiljarden\n{TEXT}")
    assert [title for _, title, part in titles(text) if part] == ["Inrymning", "Skolmiljarden"]
