"""Suggestions while somebody types, for the eye, the keyboard and the screen reader."""

import pytest
from playwright.sync_api import Page, expect


@pytest.fixture
def page(visit) -> Page:
    """The start page, at which somebody typed the beginning of a word."""
    page = visit("start")
    page.get_by_role("combobox").press_sequentially("skol")
    expect(page.get_by_role("option").first).to_be_visible()
    return page


def test_they_come_while_typing_and_are_told_to_screen_readers(page: Page) -> None:
    box = page.get_by_role("combobox")
    expect(box).to_have_attribute("aria-expanded", "true")
    assert page.locator(f"#{box.get_attribute('aria-controls')}").get_attribute("role") == "listbox"
    assert any("skolskjuts" in text.casefold() for text in page.get_by_role("option").all_inner_texts())


def test_the_arrows_choose_and_enter_asks(page: Page) -> None:
    box = page.get_by_role("combobox")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    chosen = page.locator(f"#{box.get_attribute('aria-activedescendant')}")
    expect(chosen).to_have_attribute("aria-selected", "true")
    expect(page.locator("[role=option][aria-selected=true]")).to_have_count(1)
    before = page.url
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url != before)
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_escape_closes_them_and_keeps_what_was_typed(page: Page) -> None:
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    expect(page.get_by_role("option")).to_have_count(0)
    expect(page.get_by_role("combobox")).to_have_attribute("aria-expanded", "false")
    expect(page.get_by_role("combobox")).to_have_value("skol")


def test_enter_without_a_choice_asks_what_was_typed(page: Page) -> None:
    page.keyboard.press("Enter")
    page.wait_for_url("**/?q=skol")


def test_a_click_chooses(page: Page) -> None:
    before = page.url
    page.get_by_role("option").nth(1).click()
    page.wait_for_url(lambda url: url != before)


def test_tab_leaves_them_behind(page: Page) -> None:
    page.keyboard.press("Tab")
    expect(page.get_by_role("option")).to_have_count(0)


def test_what_suggests_nothing_opens_nothing(visit) -> None:
    page = visit("start")
    with page.expect_response("**/api/v1/suggest*"):
        page.get_by_role("combobox").press_sequentially("zzzqxw")
    expect(page.get_by_role("combobox")).to_have_attribute("aria-expanded", "false")
    expect(page.get_by_role("option")).to_have_count(0)
