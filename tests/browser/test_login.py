"""Who has a key signs in with a browser, and sees the collections that the key is for and nothing else."""

import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from scripts.serving import PARAGRAF, served
from tests.browser.conftest import listen
from tests.browser.test_axe import RULES, finds_nothing

MINUTES = Path("tests/minutes")
ASKED = "/?q=vuxenutbildning"


@dataclass(frozen=True)
class Closed:
    """A server that asks for keys: its address, and a key for all that it has."""

    origin: str
    key: str


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Closed]:
    folder = tmp_path_factory.mktemp("closed")
    for name in ("vuxenutbildningsnatverket-2024-05-23.txt", "forskolenatverket-2023-11-21.txt"):
        _paragraf("index", MINUTES / name, "--index", folder / name[:4])
    index, other = folder / "vuxe", folder / "fors"
    key = _paragraf("keys", "add", "Kansliet", "--all-collections", "--index", index).split()
    (told,) = (word for word in key if word.startswith("pgf_"))
    with served(index, PARAGRAF_AUTH="keys", PARAGRAF_COLLECTIONS=f"forskola={other}") as port:
        yield Closed(f"http://127.0.0.1:{port}", told)


@pytest.fixture
def page(browser: Browser, closed: Closed) -> Iterator[Page]:
    complaints: list[str] = []
    context = browser.new_context(base_url=closed.origin, locale="sv-SE")
    page = context.new_page()
    page.set_default_timeout(15_000)
    listen(page, closed.origin, complaints)
    yield page
    context.close()
    assert not complaints


def _paragraf(*arguments: str | Path) -> str:
    quick = os.environ | {"PARAGRAF_ENTITIES": "fast"}
    done = subprocess.run(
        [PARAGRAF, *arguments], capture_output=True, text=True, timeout=300, env=quick, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def _sign_in(page: Page, key: str) -> None:
    page.get_by_label("Nyckel").fill(key)
    page.keyboard.press("Enter")


def test_a_question_waits_until_its_asker_has_signed_in(page: Page, closed: Closed) -> None:
    page.goto(ASKED)
    page.wait_for_url("**/login?**")
    _sign_in(page, "pgf_00000000_fel")
    expect(page.get_by_role("alert")).to_be_visible()
    _sign_in(page, closed.key)
    page.wait_for_url(f"**{ASKED}")
    assert page.get_by_role("article").count() > 0


def test_a_collection_is_a_site_of_its_own_until_one_signs_out(page: Page, closed: Closed) -> None:
    page.goto("/login")
    _sign_in(page, closed.key)
    page.get_by_role("link", name="forskola").click()
    page.wait_for_url("**/collections/**")
    page.get_by_role("combobox").fill("förskola")
    page.keyboard.press("Enter")
    page.wait_for_url("**/collections/**q=*")
    page.get_by_role("article").first.get_by_role("heading").get_by_role("link").click()
    page.wait_for_url("**/collections/**/meetings/**")
    page.get_by_role("button", name="Logga ut").click()
    page.wait_for_url("**/login")
    page.goto(ASKED)
    page.wait_for_url("**/login?**")


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_where_one_signs_in(page: Page, language: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.goto(f"/login?lang={language}")
    finds_nothing(page, RULES)
    page.locator("#key").fill("pgf_00000000_fel")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_be_visible()
    finds_nothing(page, RULES)
