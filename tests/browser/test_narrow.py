"""On a telephone, and at four times the size: nothing runs out of the page, is cut, or lies over something else."""

import pytest

from tests.browser.conftest import in_languages

TELEPHONE = {"width": 320, "height": 640}
MAGNIFIED = {"width": 320, "height": 256}
"""What is left of 1280 by 1024 px at 400 %."""
DESK = {"width": 1280, "height": 900}


@pytest.mark.parametrize(("place", "language"), in_languages("sv", "en"))
def test_text_is_whole_at_every_size(visit, look, screenshot, place: str, language: str) -> None:
    page = visit(place, language=language, **TELEPHONE)
    screenshot(page, f"{place} {language} narrow")
    for size in (TELEPHONE, MAGNIFIED, DESK):
        page.set_viewport_size(size)
        assert look(page, "wide") == [], size
        assert look(page, "cut") == [], size
        assert look(page, "overlapping") == [], size
        assert look(page, "covered") < 0.4, "What stays while the page scrolls leaves too little room."


@pytest.mark.parametrize(("place", "language"), in_languages("sv"))
def test_targets_are_large_enough_for_a_finger(visit, look, place: str, language: str) -> None:
    page = visit(place, language=language, **TELEPHONE)
    assert look(page, "small") == []
    page.set_viewport_size(DESK)
    assert look(page, "small") == []
