"""The process that reads and parses files: it meets whatever people were sent, and what breaks it must break no more.

Started by `bounded`. Takes requests from its input, a JSON object a line, and answers on its output likewise:
`{"pages": 0}` says that it began, `{"pages": n, "characters": m}` asks for the time of so many, found till then.
`{"read": [[number, text], …]}`, with an order in the request `{"meeting": packed}`, or `{"error": [reason, remedy]}`,
`{"held": …}` where the file is marked secret, ends a request. It ends, and all that it started, when its input does:
so it outlives nobody.
"""

import json
import os
import queue
import resource
import signal
import sys
import threading
from io import BytesIO
from pathlib import Path
from typing import IO, Any

from indexer.reading.formats import FORMATS, Format, cannot_open, check_pages, read_bytes
from indexer.reading.telling import Order, meeting_of, packed
from models.errors import HeldBack, Unreadable
from models.records import Page

MEMORY = 2_000_000_000
"""Bytes of address space. A PDF of 500 pages takes under .5 GB, and OCR of a page in 300 dots an inch the same."""

SECONDS = 60.0
"""For a file without pages to count: documents of 500 pages take a few seconds on a slow machine."""

SECONDS_A_PAGE = 20.0
"""More for each page of a PDF or scan: OCR takes 1 to 5 seconds a page, on a busy machine several times that."""

SECONDS_A_CHARACTER = 60e-6
"""More for each character of text that is parsed: a million take 5 to 10 seconds."""


def main() -> None:
    """Serve requests until the input ends."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    answers = os.fdopen(os.dup(1), "w", encoding="ascii")
    os.dup2(2, 1)  # what a library prints is no answer
    requests: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(requests,), daemon=True).start()
    while True:
        request = requests.get()
        _answer(answers, {"pages": 0})
        _answer(answers, _done(answers, request))


def seconds_for(pages: int, characters: int = 0) -> float:
    """How long reading a file of so many pages may take, and parsing so many characters."""
    return SECONDS + SECONDS_A_PAGE * pages + SECONDS_A_CHARACTER * characters


def _listen(requests: queue.SimpleQueue[dict[str, Any]]) -> None:
    for line in sys.stdin:
        requests.put(json.loads(line))
    # The main thread may be deep in a library: nothing but a signal ends it, and OCR with it.
    os.killpg(0, signal.SIGKILL)


def _done(answers: IO[str], request: dict[str, Any]) -> dict[str, Any]:
    """The answer to a request; on the way there more time is asked for."""
    _allow(0, 0)
    try:
        counted, pages = _read(answers, Path(request["path"]), FORMATS[request["suffix"]])
        if "order" not in request:
            return {"read": [[page.number, page.text] for page in pages]}
        _ask(answers, counted, sum(len(page.text) for page in pages))
        return {"meeting": packed(meeting_of(pages, Order.of(request["order"])))}
    except HeldBack as error:
        return {"held": [str(error), error.remedy]}
    except Unreadable as error:
        return {"error": [str(error), error.remedy]}
    except MemoryError:
        return {"error": [f"takes more than {MEMORY / 1e9:.0f} GB of memory", "Split it, or save it anew."]}


def _read(answers: IO[str], path: Path, form: Format) -> tuple[int, tuple[Page, ...]]:
    """How many pages were counted beforehand, of the formats that tell, and the pages of a file."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise cannot_open(error) from error
    counted = 0
    if count := _COUNTS.get(form.kind):
        counted = count(data)
        check_pages(counted)
        _ask(answers, counted, 0)
    return counted, read_bytes(data, form)


def _ask(answers: IO[str], pages: int, characters: int) -> None:
    """Ask for the time that pages and characters take."""
    _allow(pages, characters)
    _answer(answers, {"pages": pages, "characters": characters})


def _allow(pages: int, characters: int) -> None:
    """Bound the processor's time too: it ends a loop that nothing else can, even when nobody waits any more."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime + seconds_for(pages, characters)) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, resource.RLIM_INFINITY))


def _pages_of_pdf(data: bytes) -> int:
    """How many pages a PDF has, none if it cannot be opened: its reader then says why."""
    import pypdfium2

    try:
        with pypdfium2.PdfDocument(data) as document:
            return len(document)
    except pypdfium2.PdfiumError:
        return 0


def _pages_of_image(data: bytes) -> int:
    """How many pages an image file has, none if it cannot be opened: its reader then says why."""
    from PIL import Image

    try:
        with Image.open(BytesIO(data)) as image:
            return getattr(image, "n_frames", 1)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return 0


_COUNTS = {"pdf": _pages_of_pdf, "image": _pages_of_image}
"""What tells beforehand how many pages a file of a kind has: only those that may go to OCR take long."""


def _answer(answers: IO[str], answer: dict[str, Any]) -> None:
    answers.write(json.dumps(answer) + "\n")
    answers.flush()


if __name__ == "__main__":
    main()
