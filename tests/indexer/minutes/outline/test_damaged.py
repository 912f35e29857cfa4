"""Numbers that a scan damaged."""

from collections.abc import Callable

import pytest

from tests.indexer.minutes.layouts import TEXT, Titles


def minutes(*titles: str) -> str:
    return "Nämnden" + "".join(f"\n\n{title}\n\n{TEXT}" for title in titles)


@pytest.mark.parametrize(
    "damaged", ["47 Taxa", "8 47 Taxa", "847 Taxa", "5 47 Taxa", "$47 Taxa", "SS 47 Taxa", '"847. Taxa']
)
@pytest.mark.parametrize("after", [(), ("§ 48 Val",), ("48 Val", "§ 49 Budget")])
def test_what_fits_into_a_gap_or_follows_is_an_item(
    titles: Callable[[str], Titles], damaged: str, after: tuple[str, ...]
) -> None:
    found = titles(minutes("§ 44 Inledning", "§ 45 Upprop", "§ 46 Delgivning", damaged, *after))
    assert found[3] == ("47", "Taxa", False)
    assert [number for number, _, _ in found] == [str(number) for number in range(44, 48 + len(after))]


def test_several_in_a_row(titles: Callable[[str], Titles]) -> None:
    found = titles(
        minutes("S 41 Inledning", "S 42 Upprop", "S 43 Taxa", "44 Budget", "8 45 Frågor", "46 Slut")
    )
    assert [number for number, _, _ in found] == ["41", "42", "43", "44", "45", "46"]


def test_a_damaged_first(titles: Callable[[str], Titles]) -> None:
    found = titles(minutes("l. Mötets öppnande", "2. Upprop", "3. Taxa", "4. Val"))
    assert found[0] == ("1", "Mötets öppnande", False)


def test_damaged_figures(titles: Callable[[str], Titles]) -> None:
    found = titles(minutes("8. Upprop", "9. Taxa", "IO. Val", "ll. Budget", "12. Slut"))
    assert [number for number, _, _ in found] == ["8", "9", "10", "11", "12"]


def test_a_damaged_mark(titles: Callable[[str], Titles]) -> None:
    found = titles(minutes("1. Inledning", "2. Upprop", "3. Taxa", "4, Val"))
    assert found[-1] == ("4", "Val", False)


@pytest.mark.parametrize(
    "line", ["49 Taxa", "47. Höja avgiften", "47 Lärare", "47 personer kom", "47 Lärare svarade på enkäten."]
)
def test_other_lines_are_text(titles: Callable[[str], Titles], line: str) -> None:
    text = f"§ 44 Inledning\n\n{TEXT}\n\n§ 45 Upprop\n\n{TEXT}\n\n§ 46 Enkät\n\n{TEXT}\nI går kom\n{line}\n{TEXT}"
    assert [number for number, _, _ in titles(text)] == ["44", "45", "46"]
