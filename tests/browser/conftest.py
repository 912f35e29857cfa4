"""A server over fictional minutes, Debian's Chromium, and a way to visit pages in it.

Whatever a page asks of another origin, whatever the browser complains of (errors of scripts, violations of the
Content-Security-Policy, files that are not there) and whatever box it pops up fails the test that visited the page.
"""

import os
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Dialog, Page, Request, Response

from scripts.chromium import chromium
from scripts.serving import PARAGRAF, served
from tests.browser.places import ONE_LANGUAGE, PLACES, Site, explored

LOOKING = Path("tests/browser/looking.js").read_text(encoding="utf-8")
SCREENSHOTS = Path(os.environ.get("PARAGRAF_SCREENSHOTS", "build/screenshots"))
SOME_UNREAD = 3

Visit = Callable[..., Page]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A server over the sample minutes, minutes with code in their text, and a file that cannot be read."""
    folder = tmp_path_factory.mktemp("browser")
    broken = folder / "skadat.pdf"
    broken.write_bytes(b"%PDF-1.7 and no more")
    command = [
        PARAGRAF,
        "index",
        "tests/minutes",
        "tests/browser/minutes",
        broken,
        "--index",
        folder / "index",
    ]
    quick = os.environ | {"PARAGRAF_ENTITIES": "fast"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, env=quick, check=False)
    assert done.returncode == SOME_UNREAD, done.stderr
    with served(folder / "index") as port:
        yield explored(f"http://127.0.0.1:{port}")


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """One browser for all tests; each visit has a profile of its own in it."""
    with chromium() as browser:
        yield browser


@pytest.fixture
def visit(browser: Browser, site: Site) -> Iterator[Visit]:
    """Opens a place, or a path, in a window of its own: `visit("meeting", language="en", scheme="dark")`."""
    complaints: list[str] = []
    opened = []

    def visit(
        place: str,
        *,
        language: str = "sv",
        scheme: str = "light",
        script: bool = True,
        width: int = 1280,
        height: int = 900,
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            reduced_motion="reduce",  # pages stand where they are going to when a test looks
            java_script_enabled=script,
            locale={"sv": "sv-SE", "en": "en-GB"}[language],
            base_url=site.origin,
        )
        opened.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        listen(page, site.origin, complaints)
        answer = page.goto(site.address(place, language))
        assert answer
        assert answer.status == (404 if place == "nothing here" else 200), f"{answer.url}: {answer.status}"
        return page

    yield visit
    for context in opened:
        context.close()
    assert not complaints


@pytest.fixture
def look() -> Callable[[Page, str], Any]:
    """What one of the functions of looking.js says of a page."""

    def look(page: Page, what: str) -> Any:
        return page.evaluate(f"(() => {{ {LOOKING} return looking.{what}(); }})()")

    return look


@pytest.fixture
def screenshot() -> Callable[[Page, str], None]:
    """Keeps a picture of a whole page."""

    def screenshot(page: Page, name: str) -> None:
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=SCREENSHOTS / f"{re.sub('[^a-z0-9]+', '-', name)}.png", full_page=True)

    return screenshot


def in_languages(*languages: str) -> list[tuple[str, str]]:
    """Every place with every language that it is in."""
    return [
        (place, language)
        for place in PLACES
        for language in languages
        if place not in ONE_LANGUAGE or language == languages[0]
    ]


def listen(page: Page, origin: str, complaints: list[str]) -> None:
    """Note what a page asks of others, what is not there, what the browser complains of and what pops up."""

    def requested(request: Request) -> None:
        if not request.url.startswith(f"{origin}/"):
            complaints.append(f"{page.url} asked for {request.url}")

    def answered(response: Response) -> None:
        if response.status >= 400 and not response.request.is_navigation_request():
            complaints.append(f"{response.url}: {response.status}")

    def said(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"} and "Failed to load resource" not in message.text:
            complaints.append(f"{page.url}: {message.text}")

    def popped(dialog: Dialog) -> None:
        complaints.append(f"{page.url} popped up: {dialog.message}")
        dialog.dismiss()

    page.on("request", requested)
    page.on("response", answered)
    page.on("console", said)
    page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
    page.on("dialog", popped)
