"""Pages a second of text and PDF, on one core, and the most memory that the reading process takes."""

import os
import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from indexer.reading import read
from indexer.reading.bounded import shared

PAGES = 500
RUNS = 5
_LINES = 45
_SYLLABLES = "an be de en för gar hus in jan kom lär me nin or på re sko ting und vär å äm ö".split()


def main() -> None:
    """Print the medians of several runs and the peak memory of the process that read the PDF."""
    if len(sys.argv) != 1:
        sys.exit("usage: benchmark_reading")
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # the reading process inherits it
    with tempfile.TemporaryDirectory() as folder:
        pages = [list(_page(number)) for number in range(1, PAGES + 1)]
        text, pdf = Path(folder, "protokoll.txt"), Path(folder, "protokoll.pdf")
        text.write_text("\f".join("\n".join(lines) for lines in pages), encoding="utf-8")
        _write_pdf(pdf, pages)
        for path in (text, pdf):
            print(f"{path.suffix[1:]}: {PAGES / _seconds(path):,.0f} pages a second, {PAGES} pages")
    shared.close()
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    print(f"memory: {peak / 1e6:.0f} MB at most in the process that read the PDF")


def _seconds(path: Path) -> float:
    """The median time of reading a file; the first run, which imports and starts the process, is left out."""
    times = []
    for _ in range(RUNS + 1):
        started = time.perf_counter()
        document = read(path, path.name)
        times.append(time.perf_counter() - started)
        assert len(document.pages) == PAGES
    return statistics.median(times[1:])


def _page(number: int) -> Iterator[str]:
    """The lines of a page of invented words, with the furniture that minutes have."""
    chance = random.Random(number)
    yield "Lövdalens kommun    SAMMANTRÄDESPROTOKOLL"
    yield f"§ {number} Ärende om {_word(chance)}"
    for _ in range(_LINES):
        yield " ".join(_word(chance) for _ in range(11)) + "."
    yield f"Sida {number} ({PAGES})"


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4)))


def _write_pdf(path: Path, pages: list[list[str]]) -> None:
    canvas = Canvas(str(path), pagesize=A4)
    for lines in pages:
        canvas.setFont("Helvetica", 10)
        for index, line in enumerate(lines):
            canvas.drawString(60, 790 - 15 * index, line)
        canvas.showPage()
    canvas.save()


if __name__ == "__main__":
    main()
