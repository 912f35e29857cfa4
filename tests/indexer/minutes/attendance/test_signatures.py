from collections.abc import Callable

import pytest

from indexer.minutes.attendance.signatures import signed, signed_below, signed_runs
from indexer.minutes.lines import Line

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


def test_the_role_alone_below_a_name(lines: Lines) -> None:
    assert told(lines("Siv Ek\nOrdförande\n\nBo Alm")) == [("ordförande", "Siv Ek")]
    assert signed_below(lines("Siv Ek\nRektor"), 0) is None


def test_signatures_run_together(lines: Lines) -> None:
    text = "Paragraf Siv Ek, Ordförande Bo Alm, Sekreterare Eva Lo, Justerare"
    assert [(role, row.name) for role, row in signed_runs(lines(text))] == [
        ("ordförande", "Siv Ek"),
        ("sekreterare", "Bo Alm"),
        ("justerare", "Eva Lo"),
    ]
    slashes = "Underskrifter.. /Siv Ek, ordförande/ /Bo Alm, sekreterare/"
    assert [row.name for _, row in signed_runs(lines(slashes))] == ["Siv Ek", "Bo Alm"]


def test_one_role_is_no_run_of_signatures(lines: Lines) -> None:
    assert list(signed_runs(lines("Till styrelsen valdes Siv Ek, ordförande, och Bo Alm, kassör"))) == []
