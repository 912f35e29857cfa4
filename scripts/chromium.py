"""Debian's Chromium, in which scripts and tests look at the pages."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

WITHOUT_WINDOWS = Path("/usr/bin/chromium-headless-shell")
"""Shows pages alike, at a fifth of the processor's time."""
WHOLE = Path("/usr/bin/chromium")


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser of no window, closed afterwards: the one made for that, or the whole one where that alone is."""
    path = WITHOUT_WINDOWS if WITHOUT_WINDOWS.exists() else WHOLE
    with sync_playwright() as playwright:
        # The sandbox refuses to run as root, as which tests run in containers.
        browser = playwright.chromium.launch(executable_path=path, chromium_sandbox=os.geteuid() != 0)
        with browser:
            yield browser
