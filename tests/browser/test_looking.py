"""What looks at pages finds what is wrong with one, and finds nothing wrong with a good one."""

import pytest

GOOD = (
    "<main><h1>Möte</h1><p>Se <a href='#a'>ärendet</a> om skolskjuts.</p><button>Välj den här</button></main>"
)
BAD = {
    "wide": "<p style='width: 2000px'>bred</p>",
    "cut": "<p style='width: 30px; overflow: hidden; white-space: nowrap'>dimensionering</p>",
    "overlapping": "<p>ett beslut</p><p style='margin-top: -2.2em'>ett annat</p>",
    "small": "<button style='min-height: 0; height: 12px; padding: 0; font-size: 8px'>x</button>",
    "jumps": "<div style='display: flex; flex-direction: column-reverse'><a href='#a'>1</a><a href='#b'>2</a></div>",
    "unmarked": "<a href='#a' style='outline: none'>ärendet</a>",
}


@pytest.mark.parametrize("what", BAD)
def test_each_look_finds_its_fault(browser, look, what: str) -> None:
    page = browser.new_page()
    style = "<style>button { min-height: 30px } :focus { outline: 3px solid }</style>"
    page.set_content(f"<!doctype html>{style}{GOOD}")
    page.keyboard.press("Tab")
    assert look(page, what) == []
    page.set_content(f"<!doctype html>{style}{GOOD}{BAD[what]}")
    page.keyboard.press("Tab")
    assert len(look(page, what)) >= 1
    page.close()


def test_what_covers_and_what_shifts_is_measured(browser, look) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 256})
    page.set_content("<div style='position: sticky; top: 0; height: 128px'>stannar</div><p>text</p>")
    assert look(page, "covered") == pytest.approx(0.5)
    page.wait_for_timeout(50)
    page.evaluate("document.body.insertAdjacentHTML('afterbegin', '<div style=\"height: 100px\">sent</div>')")
    assert look(page, "shifted") > 0
    page.close()
