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
