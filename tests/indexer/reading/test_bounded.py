import os
import resource
import signal
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from indexer.discretion import DISCREET
from indexer.reading import bounded as bounds
from indexer.reading.bounded import Bounded
from indexer.reading.telling import Order
from models.errors import Unreadable
from tests.indexer.reading.structured.making import word

MINUTES = word(lambda document: document.add_heading("Budget", 1))


@pytest.fixture
def reader() -> Iterator[Bounded]:
    reader = Bounded()
    yield reader
    reader.close()


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    path = tmp_path / "protokoll.docx"
    path.write_bytes(MINUTES)
    return path


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    """A file that never comes to its end."""
    path = tmp_path / "evig.docx"
    os.mkfifo(path)
    return path


def worker_of(reader: Bounded) -> int:
    assert reader._process is not None
    return reader._process.pid


def is_gone(process: int) -> bool:
    """Whether a process has ended; waits some seconds for it. A zombie has ended, too."""
    for _ in range(100):
        try:
            state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            return True
        if state == "Z":
            return True
        time.sleep(0.05)
    return False


def test_the_worker_is_kept_between_files_also_those_that_cannot_be_read(reader: Bounded, minutes: Path):
    assert reader.read(minutes)[0].text == "# Budget"
    worker = worker_of(reader)
    broken = minutes.with_name("trasig.docx")
    broken.write_bytes(MINUTES[:-50])
    with pytest.raises(Unreadable, match="damaged") as caught:
        reader.read(broken)
    assert caught.value.remedy
    assert reader.read(minutes)[0].text == "# Budget"
    assert worker_of(reader) == worker


def test_a_file_that_takes_for_ever_is_given_up_and_the_next_one_read(
    reader: Bounded, minutes: Path, endless: Path, monkeypatch: pytest.MonkeyPatch
):
    reader.read(minutes)
    worker = worker_of(reader)
    with monkeypatch.context() as patched:
        patched.setattr(bounds, "seconds_for", lambda *_: 0.3)
        with pytest.raises(Unreadable, match="takes longer"):
            reader.read(endless)
    assert is_gone(worker)
    assert reader.read(minutes)[0].text == "# Budget"


def test_a_file_that_is_parsed_for_ever_is_given_up_and_the_next_one_told(
    reader: Bounded, minutes: Path, monkeypatch: pytest.MonkeyPatch
):
    order = Order("a", "m", DISCREET)
    long = minutes.with_name("lång.txt")
    long.write_text(
        "".join(f"§ {number} Ärende\nNämnden beslutar att bifalla.\n" for number in range(50_000))
    )
    reader.tell(minutes, order)  # what parses has been imported
    worker = worker_of(reader)
    with monkeypatch.context() as patched:
        patched.setattr(bounds, "seconds_for", lambda _, characters=0: 60.0 if not characters else 0.0)
        with pytest.raises(Unreadable, match="takes longer"):
            reader.tell(long, order)
    assert is_gone(worker)
    assert reader.tell(minutes, order).items[0].title == "Budget"


@pytest.mark.parametrize(
    ("end", "reason"), [(signal.SIGSEGV, "breaks its reader .SIGSEGV"), (signal.SIGKILL, "time or memory")]
)
def test_a_file_that_kills_its_reader_is_told_and_the_next_one_read(
    reader: Bounded, minutes: Path, endless: Path, end: int, reason: str
):
    reader.read(minutes)
    threading.Timer(0.2, os.kill, (worker_of(reader), end)).start()
    with pytest.raises(Unreadable, match=reason):
        reader.read(endless)
    assert reader.read(minutes)[0].text == "# Budget"


def test_a_worker_that_died_between_files_is_started_anew(reader: Bounded, minutes: Path):
    reader.read(minutes)
    os.kill(worker_of(reader), signal.SIGKILL)
    assert is_gone(worker_of(reader))
    assert reader.read(minutes)[0].text == "# Budget"


def test_a_closed_reader_leaves_no_process_and_may_be_used_again(reader: Bounded, minutes: Path):
    reader.read(minutes)
    worker = worker_of(reader)
    reader.close()
    assert is_gone(worker)
    assert reader.read(minutes)[0].text == "# Budget"


def test_a_file_that_takes_too_much_memory_is_told_and_the_next_one_read(reader: Bounded, minutes: Path):
    large = minutes.with_name("stor.docx")
    with zipfile.ZipFile(minutes) as old, zipfile.ZipFile(large, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            new.writestr(part, old.read(part).replace(b"<w:body>", b"<w:body>" + b"<w:p/>" * 1_000_000))
    reader.read(minutes)
    used = int(Path(f"/proc/{worker_of(reader)}/statm").read_text().split()[0]) * resource.getpagesize()
    resource.prlimit(worker_of(reader), resource.RLIMIT_AS, (used + 50_000_000, used + 50_000_000))
    with pytest.raises(Unreadable, match="memory"):
        reader.read(large)
    assert reader.read(minutes)[0].text == "# Budget"


_PARENT = """
import signal
import sys
from pathlib import Path
from indexer.reading.bounded import shared
signal.signal(signal.SIGINT, signal.default_int_handler)  # tests in the background have it ignored
shared.read(Path(sys.argv[1]))
print(shared._process.pid, flush=True)
shared.read(Path(sys.argv[2]))
"""


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_the_worker_ends_with_the_process_that_wanted_its_answer(minutes: Path, endless: Path, end: int):
    command = [sys.executable, "-c", _PARENT, str(minutes), str(endless)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as parent:
        assert parent.stdout is not None
        worker = int(parent.stdout.readline())
        parent.send_signal(end)
        try:
            parent.wait(60)
        finally:
            parent.kill()
    assert is_gone(worker)
