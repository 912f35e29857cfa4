import io
import json
import subprocess
import sys
from pathlib import Path

from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from indexer.discretion import DISCREET
from indexer.reading.formats import MAX_PAGES
from indexer.reading.telling import Order, meeting_of, unpacked
from indexer.reading.worker import SECONDS, seconds_for
from models.records import Page
from tests.indexer.reading.structured.making import word


def answers(*requests: dict[str, object], wanted: int) -> list[dict[str, object]]:
    """What a worker answers to requests, until it has written so many lines; then its input ends."""
    command = [sys.executable, "-m", "indexer.reading.worker"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
    ) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        worker.stdin.write(b"".join(json.dumps(request).encode() + b"\n" for request in requests))
        worker.stdin.flush()
        lines = [json.loads(worker.stdout.readline()) for _ in range(wanted)]
        worker.stdin.close()
        assert worker.stdout.read() == b""
    return [line for line in lines if line != {"pages": 0}]


def test_files_are_answered_in_order_and_a_pdf_asks_for_the_time_of_its_pages(tmp_path: Path):
    docx, pdf = tmp_path / "a.docx", tmp_path / "b.pdf"
    docx.write_bytes(word(lambda document: document.add_paragraph("Öckerö")))
    file = io.BytesIO()
    canvas = Canvas(file)
    for text in ("Budgeten antas av styrelsen", "Slut"):
        canvas.drawString(100, 700, text)
        canvas.showPage()
    canvas.save()
    pdf.write_bytes(file.getvalue())
    first, second, third, last = answers(
        {"path": str(docx), "suffix": ".docx"},
        {"path": str(pdf), "suffix": ".pdf"},
        {"path": str(tmp_path / "borta.rtf"), "suffix": ".rtf"},
        wanted=7,
    )
    assert first == {"read": [[1, "Öckerö"]]}
    assert second == {"pages": 2, "characters": 0}
    assert third["read"] == [[1, "Budgeten antas av styrelsen"], [2, "Slut"]]
    assert "cannot be opened" in str(last["error"])


def test_a_scan_asks_for_the_time_of_its_frames(tmp_path: Path):
    frames = [Image.new("L", (60, 80), "white") for _ in range(3)]
    frames[0].save(tmp_path / "a.tif", save_all=True, append_images=frames[1:])
    (tmp_path / "b.png").write_bytes(b"\x89PNG\r\n\x1a\n cut off")
    scan, *_ = answers(
        {"path": str(tmp_path / "a.tif"), "suffix": ".tif"},
        {"path": str(tmp_path / "b.png"), "suffix": ".png"},
        wanted=6,
    )
    assert scan == {"pages": 3, "characters": 0}


def test_a_scan_of_more_frames_than_minutes_have_is_refused_before_ocr(tmp_path: Path):
    frame = Image.new("1", (8, 8), 1)
    frame.save(tmp_path / "a.tif", save_all=True, append_images=[frame] * MAX_PAGES)
    (refused,) = answers({"path": str(tmp_path / "a.tif"), "suffix": ".tif"}, wanted=2)
    assert f"{MAX_PAGES + 1} pages" in str(refused["error"])


def test_a_meeting_is_made_to_order_and_asks_for_the_time_of_its_text(tmp_path: Path):
    text = "Protokoll från Skolnätverket\n\n§ 1 Budget\nNätverket beslutar att anta budgeten.\n"
    open_, secret = tmp_path / "a.txt", tmp_path / "b.txt"
    open_.write_text(text)
    secret.write_text(f"SEKRETESS\n{text}")
    order = Order("arkiv/a.txt", "m", DISCREET)
    asked, told, _, held = answers(
        *({"path": str(path), "suffix": ".txt", "order": order.told()} for path in (open_, secret)), wanted=6
    )
    assert asked == {"pages": 0, "characters": len(text)}
    assert unpacked(str(told["meeting"])) == meeting_of((Page(1, text),), order)
    assert held["held"][0] == "marked secret"


def test_long_texts_get_more_time():
    assert seconds_for(0, 10_000_000) > 60 * 5


def test_scans_of_many_pages_get_more_time():
    assert seconds_for(0) == SECONDS
    assert seconds_for(500) > 500 * 5
