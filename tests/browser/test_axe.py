"""axe finds no fault with any page, in either language, light and dark; a picture of each is kept."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import in_languages

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"]
"""What may differ between light and dark."""


@pytest.mark.parametrize(("place", "language"), in_languages("sv", "en"))
def test_axe_finds_nothing(visit, screenshot, place: str, language: str) -> None:
    page = visit(place, language=language)
    for scheme, rules in (("light", RULES), ("dark", RULES_OF_COLOUR)):
        page.emulate_media(color_scheme=scheme)
        screenshot(page, f"{place} {language} {scheme}")
        found = Axe().run(page, options={"runOnly": rules, "resultTypes": ["violations"]})
        assert not found.violations_count, f"{scheme}: {found.generate_report()}"


def test_dark_is_dark(visit) -> None:
    """Else what is said of dark pages is said of light ones twice."""
    page = visit("results", scheme="dark")
    colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert max(int(part) for part in colour.removeprefix("rgb(").rstrip(")").split(",")[:3]) < 60
