"""Reading and parsing in a process of its own, with bounds on time and memory: what breaks it breaks nothing else."""

import atexit
import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import IO, Any

from indexer.reading.telling import Order, unpacked
from indexer.reading.worker import MEMORY, seconds_for
from models.errors import HeldBack, Unreadable
from models.records import Meeting, Page

_PIECE = 1 << 20
_SAVE_ANEW = "Open it in its own program and save it anew, or as PDF."


class _NotBegun(Exception):
    """The worker died before it began with a file: not of that file. Holds the reason and the remedy."""


class Bounded:
    """Reads files one at a time in a worker process, which is kept between files and started anew when it died.

    `close` ends the worker; so does the end of this process, whatever ends it.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._complaints: IO[bytes] | None = None

    def read(self, path: Path) -> tuple[Page, ...]:
        """The pages of a file in the format that its suffix names.

        Raises Unreadable with the reason, also when the worker crashed, or took too much memory or time.
        """
        return tuple(Page(number, text) for number, text in self._told(path, {})["read"])

    def tell(self, path: Path, order: Order) -> Meeting:
        """The meeting that a file tells of, made to order. Raises as `read`, and HeldBack."""
        return unpacked(self._told(path, {"order": order.told()})["meeting"])

    def _told(self, path: Path, wanted: dict[str, Any]) -> dict[str, Any]:
        request = {"path": str(path.absolute()), "suffix": path.suffix.lower(), **wanted}
        with self._lock:
            try:
                answer = self._answer(request)
            except _NotBegun:  # it died between two files
                answer = self._answer_anew(request)
        if "held" in answer:
            raise HeldBack(*answer["held"])
        if "error" in answer:
            raise Unreadable(*answer["error"])
        return answer

    def _answer_anew(self, request: dict[str, Any]) -> dict[str, Any]:
        try:
            return self._answer(request)
        except _NotBegun as died:
            raise Unreadable(*died.args) from died

    def _answer(self, request: dict[str, Any]) -> dict[str, Any]:
        answered = False
        try:
            answer = self._ask(self._started(), request)
            answered = True
        finally:
            if not answered:  # it is in the middle of a file, and nobody wants the answer any more
                self._end()
        return answer

    def close(self) -> None:
        """End the worker, if there is one. The next file starts another."""
        with self._lock:
            self._end()

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self._end()
        self._complaints = tempfile.TemporaryFile()  # noqa: SIM115 (closed with the worker)
        self._process = subprocess.Popen(
            # -P: a module in the folder that the user stands in is not ours.
            [sys.executable, "-P", "-m", "indexer.reading.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._complaints,
            bufsize=0,
            start_new_session=True,  # so that it can be killed with what it started, and Ctrl-C is ours alone
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "OMP_NUM_THREADS": "1"},
        )
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()
            process.wait()
        if self._complaints is not None:
            self._complaints.close()
            self._complaints = None

    def _ask(self, process: subprocess.Popen[bytes], request: dict[str, Any]) -> dict[str, Any]:
        assert process.stdin is not None
        assert process.stdout is not None
        started = time.monotonic()
        allowed = seconds_for(0)
        received = bytearray()
        begun = False
        try:
            process.stdin.write(json.dumps(request).encode() + b"\n")
        except BrokenPipeError:
            raise _NotBegun(*self._death(process)) from None
        while True:
            left = started + allowed - time.monotonic()
            if left <= 0 or not select.select([process.stdout], [], [], left)[0]:
                raise Unreadable(f"takes longer than {allowed:.0f} seconds to read", _SAVE_ANEW)
            piece = os.read(process.stdout.fileno(), _PIECE)
            if not piece:
                raise (Unreadable if begun else _NotBegun)(*self._death(process))
            begun = True
            received += piece
            while b"\n" in piece:
                line, _, rest = bytes(received).partition(b"\n")
                received = bytearray(rest)
                piece = rest
                answer: dict[str, Any] = json.loads(line)
                if "pages" not in answer:
                    return answer
                allowed = seconds_for(answer["pages"], answer.get("characters", 0))

    def _death(self, process: subprocess.Popen[bytes]) -> tuple[str, str]:
        """Why the worker died, and what to do."""
        code = process.wait()
        if code in {-signal.SIGKILL, -signal.SIGXCPU}:
            return f"takes more time or memory than it may ({MEMORY / 1e9:.0f} GB) to read", _SAVE_ANEW
        if code < 0:
            return f"breaks its reader ({signal.Signals(-code).name})", _SAVE_ANEW
        assert self._complaints is not None
        self._complaints.seek(0)
        said = self._complaints.read().decode(errors="replace").strip().splitlines()
        return f"breaks its reader ({said[-1] if said else f'exit code {code}'})", _SAVE_ANEW


shared = Bounded()
"""The worker of this process."""

# Not `close`: a thread that was interrupted in the middle of a file may hold the lock for ever.
atexit.register(shared._end)
