"""Stopping, as whoever asks and whoever runs the service meet it: a process of its own, signals, real requests."""

import http.client
import json
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

SERVE = """
import sys, time
import search_api.wiring
from tests.fakes import FakeEncoder

class SlowEncoder(FakeEncoder):
    def encode_queries(self, texts):
        if "långsam" in " ".join(texts):
            print("encoding", flush=True)
            time.sleep(float(sys.argv[3]))
        return super().encode_queries(texts)

search_api.wiring.load_encoder = lambda *_: SlowEncoder()
from search_api.cli import main
main(["--config", sys.argv[4], "serve", "--index", sys.argv[1], "--port", sys.argv[2]])
"""


def _ask(port: int, path: str) -> tuple[int, http.client.HTTPMessage, bytes]:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()


class Served:
    """A service over an index, and a request to it that takes its time."""

    def __init__(self, process: "subprocess.Popen[str]", port: int) -> None:
        self.process = process
        self.port = port
        self.answers: list[tuple[int, http.client.HTTPMessage, bytes] | Exception] = []

    @contextmanager
    def asked_slowly(self) -> Iterator[None]:
        """Within, a request is being answered; afterwards it has ended."""
        thread = threading.Thread(target=self._ask_slowly)
        thread.start()
        assert self.process.stdout
        assert self.process.stdout.readline() == "encoding\n"
        yield
        thread.join()

    def _ask_slowly(self) -> None:
        try:
            self.answers.append(_ask(self.port, "/api/v1/search?q=l%C3%A5ngsam+skolskjuts"))
        except (OSError, http.client.HTTPException) as error:
            self.answers.append(error)

    def ended(self) -> list[dict[str, object]]:
        """What it had logged when it had ended."""
        _, told = self.process.communicate(timeout=30)
        return [json.loads(line) for line in told.splitlines()]


@pytest.fixture
def serving(index_folder: Path, tmp_path: Path):
    """Starts a service whose slow requests take so many seconds, with these settings."""

    @contextmanager
    def serving(seconds: float, settings: str) -> Iterator[Served]:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        (tmp_path / "own.toml").write_text(settings)
        arguments = [str(index_folder), str(port), str(seconds), str(tmp_path / "own.toml")]
        process = subprocess.Popen(
            [sys.executable, "-c", SERVE, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            _wait(process, port)
            yield Served(process, port)
        finally:
            process.kill()
            process.communicate()

    return serving


def _wait(process: "subprocess.Popen[str]", port: int) -> None:
    while process.poll() is None:
        try:
            if _ask(port, "/readyz")[0] == 200:
                return
        except ConnectionError:
            time.sleep(0.1)
    raise AssertionError(process.communicate()[1])


def test_what_has_been_asked_is_answered_and_nothing_is_ready(serving) -> None:
    with serving(2, "drain_seconds = 1") as served:
        with served.asked_slowly():
            served.process.send_signal(signal.SIGTERM)
            status, headers, body = _ask(served.port, "/readyz")
            assert (status, json.loads(body)["code"]) == (503, "stopping")
            assert headers["connection"] == "close"
            assert _ask(served.port, "/api/v1/search?q=skolskjuts")[0] == 200  # who comes is answered still
        ((status, headers, body),) = served.answers
        assert (status, json.loads(body)["query"]) == (200, "långsam skolskjuts")
        told = served.ended()
    assert served.process.returncode == 0, told
    assert not [line for line in told if "exception" in line or line["level"] == "error"]
    answered = [line for line in told if line.get("route") == "/api/v1/search"]
    assert [line["status"] for line in answered] == [200, 200]
    assert answered[1]["request_id"] == headers["x-request-id"]


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_with_nobody_there_it_ends_at_once(serving, how: signal.Signals) -> None:
    # An interrupt from a terminal does not wait for balancers.
    with serving(0, f"drain_seconds = {0 if how == signal.SIGTERM else 600}") as served:
        served.process.send_signal(how)
        told = served.ended()
        assert served.process.returncode == 0, told


def test_a_second_signal_does_not_drain(serving) -> None:
    with serving(0, "drain_seconds = 600") as served:
        served.process.send_signal(signal.SIGTERM)
        _until(lambda: _ask(served.port, "/readyz")[0] == 503)
        served.process.send_signal(signal.SIGTERM)
        told = served.ended()
        assert served.process.returncode == 0, told


def _until(so) -> None:
    for _ in range(300):
        if so():
            return
        time.sleep(0.1)
    raise AssertionError("It does not come to be so")


def test_what_takes_too_long_is_broken_off(serving) -> None:
    with serving(5, "drain_seconds = 0\nstop_seconds = 1") as served:
        with served.asked_slowly():
            served.process.send_signal(signal.SIGTERM)
        (answer,) = served.answers
        assert isinstance(answer, http.client.HTTPException | ConnectionError) or answer[0] == 500
        told = served.ended()
        assert served.process.returncode == 0, told
