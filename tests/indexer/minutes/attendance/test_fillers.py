from collections.abc import Callable

import pytest

from indexer.minutes.attendance.fillers import is_filler, is_group, is_replaced, mended
from indexer.minutes.lines import Line

Lines = Callable[..., tuple[Line, ...]]


@pytest.mark.parametrize("text", ["Vakant", "X, § 5", "Namn Parti", "Från kommunerna:", "------"])
def test_lines_that_leave_a_list_open(lines: Lines, text: str) -> None:
    assert is_filler(lines(f"{text}\nSiv Ek, Hjo"), 0, text, named=True)


@pytest.mark.parametrize("text", ["Mötet öppnades.", "Vi gick igenom budgeten för nästa år"])
def test_text_ends_a_list(lines: Lines, text: str) -> None:
    assert not is_filler(lines(f"{text}\nSiv Ek, Hjo"), 0, text, named=True)


def test_whose_place_a_substitute_takes(lines: Lines) -> None:
    found = lines("Siv Ek (S), tjänstgörande ersättare för\nBo Alm (S)\nEva Lo (M)")
    assert is_replaced(found, 1)
    assert not is_replaced(found, 2)


@pytest.mark.parametrize(
    "text",
    ["Direktionens ersättare", "Fackliga organisationer", "Socialdemokraterna (S)", "Byarepresentanter:"],
)
def test_headings_of_groups(text: str) -> None:
    assert is_group(text)


@pytest.mark.parametrize("text", ["Siv Ek", "Ledamöterna tackades för sina år", "Budget för kommunerna 2024"])
def test_no_headings_of_groups(text: str) -> None:
    assert not is_group(text)


def test_names_broken_between_lines(lines: Lines) -> None:
    found = lines("Siv Ek, Magnus\nForsberg, Eva Lo")
    assert [mended(found, index, found[index].content) for index in (0, 1)] == [
        "Siv Ek",
        "Magnus Forsberg, Eva Lo",
    ]
    given = lines("Siv, Bo, Magnus\nEva, Ada")
    assert mended(given, 0, given[0].content) == "Siv, Bo, Magnus"
