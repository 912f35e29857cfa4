"""A page is light, and stands still from the moment it is seen. Times are measured by scripts/benchmark_pages."""

import pytest

from tests.browser.conftest import in_languages

LIGHT = 100_000
"""Bytes of a page with its style, its script and all else that it loads, the first time somebody comes."""


@pytest.mark.parametrize(
    "place", ["start", "results", "no results", "meeting", "person", "decisions", "overview"]
)
def test_a_first_visit_weighs_little(visit, look, place: str) -> None:
    page = visit(place)
    page.wait_for_load_state("networkidle")
    assert 1000 < look(page, "weight") < LIGHT


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize(("place", "language"), in_languages("sv"))
def test_nothing_moves_while_a_page_is_made(visit, look, place: str, language: str, width: int) -> None:
    page = visit(place, language=language, width=width)
    assert look(page, "shifted") == 0
