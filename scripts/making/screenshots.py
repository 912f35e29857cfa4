"""The README's pictures: the pages over the fictional samples, as Chromium shows them."""

import io
import sys
import tempfile
from pathlib import Path
from urllib.parse import quote

from PIL import Image
from playwright.sync_api import Page

from indexer.index import Index
from indexer.pipeline import index_paths
from models.encoder import load_encoder
from models.entities import load_recognizer
from scripts.chromium import chromium
from scripts.serving import served

SIZE = {"width": 1280, "height": 900}
MOST = 120_000
"""Bytes that a picture may have."""

_ROOT = Path(__file__).resolve().parent.parent.parent
_QUESTION = "vad beslutades om dimensionering av gymnasial utbildning?"


def main() -> None:
    """Write results.png and meeting.png into the folder named."""
    folder = Path(sys.argv[1])
    with (
        tempfile.TemporaryDirectory() as made,
        served(_index(Path(made) / "index")) as port,
        chromium() as browser,
    ):
        page = browser.new_page(viewport=SIZE, locale="sv-SE", reduced_motion="reduce")
        for _ in range(2):  # the first question to a server waits for what later ones find ready
            page.goto(f"http://127.0.0.1:{port}/?q={quote(_QUESTION)}")
        _write(page, folder / "results.png")
        page.get_by_role("article").first.get_by_role("heading").get_by_role("link").click()
        page.locator(":target").wait_for()  # the item, at its place in the meeting
        _write(page, folder / "meeting.png")


def _index(directory: Path) -> Path:
    encoder = load_encoder()
    index = Index.create(directory, encoder)
    index_paths(index, [str(_ROOT / "tests/minutes")], encoder, load_recognizer())
    index.close()
    return directory


def _write(page: Page, path: Path) -> None:
    """What the window shows, in a palette of 64 colours, which pages of text do not outgrow."""
    shown = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    shown.quantize(64, dither=Image.Dither.NONE).save(path, optimize=True)
    if (size := path.stat().st_size) > MOST:
        sys.exit(f"take_screenshots: {path} has {size} bytes, more than {MOST}")


if __name__ == "__main__":
    main()
