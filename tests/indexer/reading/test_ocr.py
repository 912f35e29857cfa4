import io
from difflib import SequenceMatcher

import numpy as np
import pytest
from PIL import Image

from indexer.reading import tesseract
from indexer.reading.ocr import read_gray, read_image
from models.errors import Unreadable
from tests.indexer.reading.typeset import as_image, drawn, lines, printed, scanned

WRITTEN = (
    "§ 41 Avgift för vatten och avlopp",
    "",
    "Förvaltningen föreslår att brukningsavgiften höjs med sju",
    "procent. För en villa blir det 142 kronor i månaden.",
    "",
    "Närvarande",
    "Anna Ek\tÖckerö\tordförande",
    "Åsa Hägg\tGöteborg\tledamot",
)
SHEET = printed(drawn(lines(*WRITTEN)))[:1100]


def alike(text: str) -> float:
    return SequenceMatcher(
        None, " ".join(text.split()), " ".join(" ".join(WRITTEN).split()), autojunk=False
    ).ratio()


def test_a_clean_scan_is_read_to_the_letter() -> None:
    assert read_gray(SHEET) == "\n".join(WRITTEN)


@pytest.mark.parametrize(
    "scan",
    [
        scanned(SHEET, skew=1.5),
        scanned(SHEET, skew=-0.8, ink=0.45, paper=200, grain=12, blur=1),
        scanned(SHEET, ink=0.5, paper=190, grain=26, blur=0.9),
        np.rot90(SHEET, 1),
        np.rot90(SHEET, 2),
    ],
    ids=["askew", "grey", "grainy", "on its side", "upside down"],
)
def test_bad_scans_keep_their_letters_and_rows(scan: np.ndarray) -> None:
    text = read_gray(scan)
    assert alike(text) >= 0.95
    assert "\nAnna Ek\tÖckerö\tordförande\n" in text


def test_a_blank_sheet_has_no_text() -> None:
    assert read_gray(scanned(np.full((1200, 900), 255, np.uint8), paper=230, grain=6)) == ""


def test_frames_of_a_tiff_are_pages() -> None:
    pages = read_image(as_image(SHEET, np.full_like(SHEET, 255), SHEET, form="TIFF"))
    assert [page.number for page in pages] == [1, 2, 3]
    assert [alike(page.text) >= 0.95 for page in pages] == [True, False, True]


def test_a_photograph_is_read_as_the_camera_held_it() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter clockwise to be seen
    photograph = as_image(np.rot90(SHEET, 1), form="JPEG", exif=exif)
    assert alike(read_image(photograph)[0].text) >= 0.95


@pytest.mark.parametrize("form", ["PNG", "TIFF"])
def test_shades_of_16_bits_are_not_cut_off(form: str) -> None:
    data = as_image(9000 + SHEET.astype(np.uint16) * 150, form=form)
    assert alike(read_image(data)[0].text) >= 0.95


def test_white_print_on_black_is_no_blank_page() -> None:
    assert alike(read_gray(255 - SHEET)) >= 0.95
    assert read_gray(np.zeros_like(SHEET)) == ""


def test_a_small_image_is_read_too() -> None:
    small = Image.fromarray(SHEET).reduce(3)
    file = io.BytesIO()
    small.save(file, "PNG")
    assert alike(read_image(file.getvalue())[0].text) >= 0.95


@pytest.mark.parametrize(
    ("data", "reason"),
    [(as_image(SHEET)[:2000], "damaged"), (b"\x89PNG\r\n\x1a\n", "damaged"), (b"ingen bild", "damaged")],
)
def test_a_damaged_image_says_so(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        read_image(data)


def test_an_image_that_unpacks_to_far_too_much_is_refused() -> None:
    file = io.BytesIO()
    Image.new("1", (30_000, 30_000)).save(file, "PNG")
    with pytest.raises(Unreadable, match="too large"):
        read_image(file.getvalue())


def test_without_tesseract_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    tesseract.require_swedish.cache_clear()
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(Unreadable, match="tesseract is not installed") as caught:
        read_gray(SHEET)
    assert "tesseract-ocr-swe" in caught.value.remedy


def test_without_swedish_data_the_error_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    tesseract.require_swedish.cache_clear()
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path_factory.mktemp("empty")))
    with pytest.raises(Unreadable, match="no Swedish data") as caught:
        read_gray(SHEET)
    assert "tesseract-ocr-swe" in caught.value.remedy
