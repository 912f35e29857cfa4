"""Headings over groups of items."""

from collections.abc import Callable

import pytest

from indexer.minutes.outline.groups import is_group
from tests.indexer.minutes.layouts import TEXT, Titles


def test_groups_are_known_without_case_and_dots() -> None:
    assert is_group("BESLUTSARENDEN:")
    assert not is_group("Skolskjuts")


@pytest.mark.parametrize("mark", ["", "## "])
def test_numbers_begin_anew_below_a_group(titles: Callable[[str], Titles], mark: str) -> None:
    groups = {"Beslutsärenden": ("Avtal", "Val"), "Informationsärenden": ("Läget", "Skolval", "Prov")}
    text = "Nätverket"
    for group, matters in groups.items():
        text += f"\n\n{mark}{group}"
        text += "".join(f"\n\n{number}. {matter}\n\n{TEXT}" for number, matter in enumerate(matters, 1))
    assert [(number, title) for number, title, _ in titles(text)] == [
        ("1", "Avtal"),
        ("2", "Val"),
        ("1", "Läget"),
        ("2", "Skolval"),
        ("3", "Prov"),
    ]


def test_a_heading_right_above_a_numbered_title_is_no_item(titles: Callable[[str], Titles]) -> None:
    text = f"## 1. Avtal\n\n{TEXT}\n\n## För framtiden\n\n2. Läget\n\n{TEXT}\n\n## 3. Skolval\n\n{TEXT}"
    assert [title for _, title, _ in titles(text)] == ["Avtal", "Läget", "Skolval"]


def test_an_agenda_of_groups_is_not_the_items(titles: Callable[[str], Titles]) -> None:
    agenda = "Dagordning\n\nBeslutsärenden\n1. Avtal\n2. Val\nInformationsärenden\n3. Läget"
    items = f"Beslutsärenden\n\n1. Avtal\n\n{TEXT}\n\n2. Val\n\n{TEXT}\n\nInformationsärenden\n\n3. Läget\n\n{TEXT}"
    assert [title for _, title, _ in titles(f"{agenda}\n\n{items}")] == ["Avtal", "Val", "Läget"]


def test_matters_of_one_kind_are_a_group(titles: Callable[[str], Titles]) -> None:
    assert is_group("Remissärenden")
    assert not is_group("Ansökan om fler ärenden")
    text = f"Remissärenden\n\n1. Avtal\n\n{TEXT}\n\nÖvriga frågor\n\n2. Nämndens frågor\n\n{TEXT}"
    assert [title for _, title, _ in titles(text)] == ["Avtal", "Nämndens frågor"]
