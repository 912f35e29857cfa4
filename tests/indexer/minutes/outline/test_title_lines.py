"""Titles broken over lines."""

from collections.abc import Callable

import pytest

from indexer.minutes.lines import Line
from indexer.minutes.outline.title_lines import read_title
from tests.indexer.minutes.layouts import TEXT, Titles


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Gemensam plan för\nlokaler", "Gemensam plan för lokaler"),
        ("Uppföljning av skolskjuts\nunder våren", "Uppföljning av skolskjuts under våren"),
        ("Samarbetet med\nTrafikverket", "Samarbetet med Trafikverket"),
        ("Skolmåltider –\nett år efteråt", "Skolmåltider – ett år efteråt"),
        ("Gång-\noch cykelvägar", "Gång- och cykelvägar"),
        ("Kollektiv-\ntrafiken", "Kollektivtrafiken"),
        ("Taxa för\nvatten och\navlopp", "Taxa för vatten och avlopp"),
        ("Taxa för\nvatten\nDnr KS/2024:13", "Taxa för vatten"),
    ],
)
@pytest.mark.parametrize("numbers", [("§ 1", "§ 2"), ("1.", "2."), ("## 1.", "## 2.")])
def test_a_title_goes_on_below(
    titles: Callable[[str], Titles], printed: str, title: str, numbers: tuple[str, str]
) -> None:
    text = f"{numbers[0]} {printed}\n\n{TEXT}\n\n{numbers[1]} Val\n\n{TEXT}"
    assert [found for _, found, _ in titles(text)] == [title, "Val"]


def test_a_scan_may_part_and_speck_the_lines(titles: Callable[[str], Titles]) -> None:
    text = f"## 1. Gemensam plan för\n\nlokaler |\n\n{TEXT}\n\n## 2. Val\n\n{TEXT}"
    assert [title for _, title, _ in titles(text)] == ["Gemensam plan för lokaler", "Val"]


def test_each_line_may_be_marked_up(titles: Callable[[str], Titles]) -> None:
    text = f"## 1. Gemensam plan för\n\n## lokaler\n\n{TEXT}\n\n## 2. Val\n\n{TEXT}"
    assert [title for _, title, _ in titles(text)] == ["Gemensam plan för lokaler", "Val"]


@pytest.mark.parametrize(
    "below",
    [
        "alla ledamöter hälsades välkomna till dagens möte av Siv Ek",
        "att utse Siv Ek",
        "siffrorna gicks igenom.",
        "Samtliga på plats",
        "- tre punkter",
    ],
)
def test_text_is_no_second_line(titles: Callable[[str], Titles], below: str) -> None:
    text = f"1. Inledning\n{below}\n\n{TEXT}\n\n2. Val\n\n{TEXT}"
    assert [title for _, title, _ in titles(text)] == ["Inledning", "Val"]


def test_a_title_and_its_file_numbers(lines: Callable[..., tuple[Line, ...]]) -> None:
    found = read_title(lines("§ 7 KS 2024-00113\nTaxa för\nvatten\nDnr 2024/9"), 0, "KS 2024-00113")
    assert found is not None
    assert (found.title, found.leads, found.last) == ("Taxa för vatten", ["KS 2024-00113", "Dnr 2024/9"], 3)
