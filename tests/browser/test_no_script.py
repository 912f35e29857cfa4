"""Where a browser runs no script, all is there but suggestions and copying."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import in_languages
from tests.browser.places import QUESTION


@pytest.mark.parametrize(("place", "language"), in_languages("sv", "en"))
def test_every_page_stands_without_script(visit, place: str, language: str) -> None:
    page = visit(place, language=language, script=False)
    expect(page.get_by_role("main")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    expect(page.locator("html")).to_have_attribute("lang", "en" if place == "api" else language)


def test_asking_narrowing_and_reading_need_no_script(visit) -> None:
    page = visit("start", script=False)
    page.locator("input[name=q]").fill(QUESTION)
    page.keyboard.press("Enter")
    page.wait_for_url("**/?q=*")
    all_hits = page.get_by_role("article").count()
    assert all_hits > 1
    page.get_by_role("complementary").locator("a[href*='municipality=']").first.click()
    page.wait_for_url("**municipality=*")
    assert 0 < page.get_by_role("article").count() < all_hits
    page.get_by_role("article").get_by_role("heading").get_by_role("link").first.click()
    page.wait_for_url("**/meetings/**")
    expect(page.locator(":target")).to_be_visible()
    page.go_back()
    page.go_back()
    assert page.get_by_role("article").count() == all_hits


def test_no_button_is_shown_that_does_nothing(visit) -> None:
    """Buttons that copy are for the script to bring."""
    page = visit("meeting", script=False)
    for button in page.get_by_role("button").all():
        assert button.evaluate("button => button.type === 'submit' && !!button.form"), button.inner_text()
