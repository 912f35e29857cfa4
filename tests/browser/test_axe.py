"""axe finds no fault with any page, in either language, light and dark; pictures of them are kept."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import in_languages

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"]
"""What may differ between light and dark."""


@pytest.mark.parametrize(("place", "language"), in_languages("sv", "en"))
def test_axefinds_nothing(visit, screenshot, place: str, language: str) -> None:
    page = visit(place, language=language)
    finds_nothing(page, RULES)
    screenshot(page, f"{place} {language} light")


@pytest.mark.parametrize(("place", "language"), in_languages("sv"))
def test_axefinds_nothing_in_the_dark(visit, screenshot, place: str, language: str) -> None:
    """In one language: no colour depends on it."""
    page = visit(place, language=language, scheme="dark")
    finds_nothing(page, RULES_OF_COLOUR)
    screenshot(page, f"{place} {language} dark")


def test_dark_is_dark(visit) -> None:
    """Else what is said of dark pages is said of light ones twice."""
    page = visit("results", scheme="dark")
    colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert max(int(part) for part in colour.removeprefix("rgb(").rstrip(")").split(",")[:3]) < 60


def finds_nothing(page: Page, rules: list[str]) -> None:
    """Fails where axe finds fault with a page."""
    found = Axe().run(page, options={"runOnly": rules, "resultTypes": ["violations"]})
    assert not found.violations_count, found.generate_report()
