import re
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib import colors, pdfencrypt
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from indexer.reading.pdf import read_pdf
from models.errors import Unreadable
from tests.indexer.reading.typeset import TEXT, as_scan, drawn, flowing, lines, printed, together

_MOST_MEMORY = r"""
import re, sys
from indexer.reading.pdf import read_pdf
pages = read_pdf(sys.stdin.buffer.read())
assert [page.number for page in pages] == list(range(1, len(pages) + 1))
# Not getrusage: its peak takes in that of the process which started this one.
print(len(pages), len({page.text for page in pages}), re.search(r"VmHWM:\s+(\d+)", open("/proc/self/status").read())[1])
"""


def test_pages_keep_their_numbers_and_blank_ones_are_blank() -> None:
    pages = read_pdf(drawn(lines("Första sidan"), lines(), lines("Tredje sidan")))
    assert [(page.number, page.text) for page in pages] == [(1, "Första sidan"), (2, ""), (3, "Tredje sidan")]


def test_paragraphs_are_parted_and_lines_are_not() -> None:
    page = drawn(
        lines("Mötet öppnas av ordföranden", "som hälsar alla välkomna.", "", "Dagordningen fastställs.")
    )
    assert read_pdf(page)[0].text == (
        "Mötet öppnas av ordföranden\nsom hälsar alla välkomna.\n\nDagordningen fastställs."
    )


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_reads_as_an_upright_one(turn: int) -> None:
    def turned(canvas: Canvas) -> None:
        canvas.translate(300, 400)
        canvas.rotate(turn)
        canvas.translate(-300, -400)
        lines("Närvarande", "Anna Ek\tAle\tordförande", "Bo Alm\tÖckerö\tledamot", top=700)(canvas)

    assert read_pdf(drawn(turned))[0].text == "Närvarande\nAnna Ek\tAle\tordförande\nBo Alm\tÖckerö\tledamot"


def test_a_page_that_is_shown_on_its_side_reads_the_same() -> None:
    def shown(canvas: Canvas) -> None:
        canvas.setPageRotation(90)
        lines("Mötet öppnas", "klockan nio")(canvas)

    assert read_pdf(drawn(shown))[0].text == "Mötet öppnas\nklockan nio"


def test_a_watermark_aslant_does_not_disturb_the_lines() -> None:
    def marked(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.translate(100, 300)
        canvas.rotate(45)
        canvas.setFillColor(colors.lightgrey)
        lines("UTKAST TILL PROTOKOLL", left=0, top=0, size=40)(canvas)
        canvas.restoreState()

    written = [f"Rad {number} i protokollet om skolskjuts" for number in range(30)]
    assert read_pdf(drawn(together(marked, lines(*written))))[0].text.startswith("\n".join(written))


def test_a_scanned_page_among_others_is_read_by_ocr() -> None:
    sheet = printed(drawn(lines("§ 12 Skolskjuts", "", "Nämnden beslutar att höja avgiften.")))
    text = read_pdf(as_scan(sheet))[0].text
    assert text == "§ 12 Skolskjuts\n\nNämnden beslutar att höja avgiften."


def test_a_scan_with_a_number_stamped_on_it_is_read_by_ocr(tmp_path: Path) -> None:
    sheet = tmp_path / "blad.png"
    Image.fromarray(printed(drawn(lines("Nämnden beslutar att höja avgiften.")))).save(sheet)

    def stamped(canvas: Canvas) -> None:
        canvas.drawImage(sheet, 0, 0, width=595, height=842)
        lines("Sida 1 av 4", left=480, top=30, size=9)(canvas)

    text = read_pdf(drawn(stamped))[0].text
    assert "Nämnden beslutar att höja avgiften." in text
    assert "Sida 1 av 4" in text


@pytest.mark.parametrize(
    "told",
    [
        lambda code: 0xE000 + code,  # characters of the font's own
        lambda code: (code - 29) % 95 + 32,  # other letters than are drawn, as subsets without a table give
        lambda code: 1 if code > 126 else code,  # å, ä and ö alone lost
    ],
)
def test_a_text_layer_that_says_other_than_the_page_shows_is_read_by_ocr(told: Callable[[int], int]) -> None:
    pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))
    data = drawn(lines(*textwrap.wrap(TEXT * 3, 80), font="Vera"), pageCompression=0)
    broken = re.sub(
        rb"(<[0-9A-F]{2}>) <00([0-9A-F]{2})>",
        lambda match: b"%s <%04X>" % (match[1], told(int(match[2], 16))) if match[2] != b"00" else match[0],
        data,
    )
    assert "dimensionering" in read_pdf(data)[0].text
    text = " ".join(read_pdf(broken)[0].text.split())
    assert text.count("Nätverket diskuterade dimensionering av gymnasial utbildning") == 3


def test_minutes_of_500_pages_take_little_memory() -> None:
    page = lines(*(f"{number} {TEXT[:80]}" for number in range(12)))
    # In a process of its own: the most that this one ever took is told by other tests.
    told = subprocess.run(
        [sys.executable, "-c", _MOST_MEMORY], input=drawn(*[page] * 500), capture_output=True, check=True
    )
    pages, texts, kilobytes = map(int, told.stdout.split())
    assert (pages, texts) == (500, 1)
    assert kilobytes < 500_000


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (drawn(lines("Hemligt"), encrypt=pdfencrypt.StandardEncryption("lösen")), "encrypted"),
        (flowing(TEXT * 40)[:-1500], "cut off"),
        (b"%PDF-1.7\n" + b"\x00" * 500 + b"\nstartxref\n9\n%%EOF", "damaged"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason) as caught:
        read_pdf(data)
    assert caught.value.remedy


def test_what_is_filled_into_a_form_is_read_where_it_stands_and_what_is_hidden_is_not() -> None:
    def form(canvas: Canvas) -> None:
        lines("Ordförande:", "Beslut:", step=30)(canvas)
        box = {"x": 150, "width": 200, "height": 18, "fontSize": 11, "borderWidth": 0}
        canvas.acroForm.textfield(name="a", value="Åsa Ek", y=756, **box)
        canvas.acroForm.textfield(name="b", value="Bifall", y=726, **box)
        canvas.acroForm.textfield(name="c", value="Dolt", y=700, annotationFlags="hidden", **box)

    assert read_pdf(drawn(form))[0].text.split() == ["Ordförande:", "Åsa", "Ek", "Beslut:", "Bifall"]
