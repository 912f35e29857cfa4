from collections.abc import Callable

import pytest

from indexer.minutes.lines import Line
from indexer.minutes.signatures import signed

Lines = Callable[..., tuple[Line, ...]]


def told(lines: tuple[Line, ...]) -> list[tuple[str, str]]:
    return [(role, row.name) for role, row in signed(lines, 0)]


def test_the_role_behind_a_name(lines: Lines) -> None:
    assert told(lines("Siv Ek, justerande")) == [("justerare", "Siv Ek")]


def test_roles_below_names(lines: Lines) -> None:
    text = "Siv Ek          Bo Alm\nordförande      justerare"
    assert told(lines(text)) == [("ordförande", "Siv Ek"), ("justerare", "Bo Alm")]


@pytest.mark.parametrize(
    "text", ["Siv Ek, rektor", "Siv Ek        Bo Alm\nText", "Mötet öppnas, ordförande", "Siv Ek   Bo Alm"]
)
def test_no_signatures(lines: Lines, text: str) -> None:
    assert told(lines(text)) == []
