"""A new user's walk by keyboard: from the empty box to a decision, its meeting, a person there, and back."""

from playwright.sync_api import Locator, Page, expect

QUESTION = "vad beslutade kommunfullmäktige om VA-taxan?"
"""Answered by one item by far: without the body named, that of kommunstyrelsen on the same matter comes as high."""
FARTHEST = 150
"""Steps of Tab after which nobody looks on."""


def test_from_question_to_decision_to_meeting_to_person_and_back(visit) -> None:
    page = visit("start")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.type(QUESTION)
    page.keyboard.press("Enter")
    page.wait_for_url("**/?q=*")
    asked = page.url

    hit = page.get_by_role("article").first
    expect(hit.get_by_role("heading")).to_contain_text("VA-taxa 2025")
    decision = hit.locator("blockquote").first.inner_text()
    assert "taxa" in decision
    _go(page, hit.get_by_role("heading").get_by_role("link"))
    page.wait_for_url("**/meetings/**")

    item = page.locator(":target")
    expect(item).to_be_in_viewport()
    expect(item).to_contain_text("VA-taxa 2025")
    expect(item.locator("mark").first).to_be_visible()
    attendance = page.locator("details", has=page.locator("a[href*='/people/']")).first
    _go(page, attendance.locator("summary"))
    _go(page, attendance.locator("a[href*='/people/']").first)
    page.wait_for_url("**/people/**")

    name = page.get_by_role("heading", level=1).inner_text()
    expect(page.get_by_role("main")).to_contain_text("Falkenberg")
    assert name in page.title()
    page.go_back()
    expect(page.get_by_role("main")).to_contain_text(name)
    page.go_back()
    assert page.url == asked
    expect(page.get_by_role("combobox")).to_have_value(QUESTION)


def test_english_is_one_step_away_and_keeps_the_question(visit) -> None:
    page = visit("results")
    _go(page, page.get_by_role("link", name="English"))
    page.wait_for_url("**lang=en**")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    assert page.get_by_role("article").count() > 0


def test_a_chip_taken_away_is_not_asked_any_more(visit) -> None:
    page = visit("narrowed results")
    narrowed = page.get_by_role("article").count()
    page.get_by_role("link", name="Skövde").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "municipality=" not in url)
    assert page.get_by_role("article").count() >= narrowed


def test_no_code_in_minutes_runs_and_all_of_it_is_shown(visit) -> None:
    page = visit("meeting with code in its text")
    expect(page.get_by_role("main")).to_contain_text('<script>alert("ritning")</script>')
    expect(page.get_by_role("main")).to_contain_text("<img src=x onerror=alert(1)> & andra tecken")


def _go(page: Page, link: Locator) -> None:
    """Tab to a link, and Enter."""
    for _ in range(FARTHEST):
        if link.evaluate("link => link === document.activeElement"):
            page.keyboard.press("Enter")
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not come to {link}")
