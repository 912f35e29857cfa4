"""A meeting on paper: its minutes alone, black on white."""

import pypdfium2
from playwright.sync_api import expect


def test_paper_has_the_minutes_and_nothing_to_click(visit) -> None:
    page = visit("meeting", scheme="dark")
    page.emulate_media(media="print")
    for what in ("search", "navigation"):
        for part in page.get_by_role(what).all():
            expect(part).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_ink_is_dark_and_paper_white_even_where_pages_are_dark(visit) -> None:
    page = visit("meeting", scheme="dark")
    page.emulate_media(media="print")
    style = "(at => { const s = getComputedStyle(document.querySelector(at)); return [s.color, s.backgroundColor]; })"
    ink, _ = page.evaluate(f"{style}('main p')")
    _, paper = page.evaluate(f"{style}('body')")
    assert paper in {"rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"}
    assert max(int(part) for part in ink.removeprefix("rgb(").rstrip(")").split(",")[:3]) < 80


def test_every_item_and_decision_comes_on_paper(visit) -> None:
    page = visit("meeting")
    titles = [
        title.strip()
        for title in page.get_by_role("main").locator("h2, h3").all_inner_texts()
        if title.strip()
    ]
    shown = [title for title in titles if page.get_by_role("main").get_by_text(title, exact=True).count()]
    paper = pypdfium2.PdfDocument(page.pdf(format="A4"))
    text = _words(" ".join(sheet.get_textpage().get_text_range() for sheet in paper))
    assert shown
    assert [title for title in shown if _words(title) not in text] == []
    paper.close()


def _words(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
