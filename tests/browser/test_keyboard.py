"""Who has no mouse comes everywhere, in the order of the page, and sees where they are."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import in_languages
from tests.browser.places import QUESTION


@pytest.mark.parametrize(("place", "language"), in_languages("sv"))
def test_the_keyboard_follows_what_the_eye_sees(visit, look, place: str, language: str) -> None:
    page = visit(place, language=language)
    assert look(page, "jumps") == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert look(page, "jumps") == []


@pytest.mark.parametrize(("place", "language"), in_languages("sv"))
def test_it_is_seen_where_the_keyboard_is(visit, look, place: str, language: str) -> None:
    page = visit(place, language=language)
    page.keyboard.press("Tab")
    assert look(page, "unmarked") == []
    page.emulate_media(color_scheme="dark")
    assert look(page, "unmarked") == []


def test_the_first_step_skips_to_the_content(visit) -> None:
    page = visit("results")
    page.keyboard.press("Tab")
    assert page.locator(":focus").get_attribute("href") == "#content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.localName") == "main"


def test_tab_comes_through_a_page_and_out_of_it(visit) -> None:
    """Nothing holds the keyboard, and nothing that it comes to lies under something else."""
    page = visit("results", height=500)
    steps = page.evaluate(
        "document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary').length"
    )
    for _ in range(steps + 1):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            return
        under = page.evaluate(
            """() => {
                const at = document.activeElement, box = at.getClientRects()[0];
                const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                return top && (at.contains(top) || top.contains(at)) ? null : at.outerHTML;
            }"""
        )
        assert under is None
    pytest.fail("The last step of Tab does not leave the page.")


def test_the_start_page_waits_for_a_question(visit) -> None:
    page = visit("start")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.type(QUESTION)
    page.keyboard.press("Enter")
    page.wait_for_url("**/?q=*")
    assert page.locator("#q").input_value() == QUESTION
