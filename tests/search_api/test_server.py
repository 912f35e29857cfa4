"""The service on a port, as a process of its own."""

import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.errors import BadRequest
from search_api.server import serve
from search_api.settings import Settings

SERVE = """
import sys
import search_api.wiring
from tests.fakes import FakeEncoder
search_api.wiring.load_encoder = lambda *_: FakeEncoder()
from search_api.cli import main
main(["serve", "--index", sys.argv[1], "--port", sys.argv[2]])
"""


@pytest.fixture
def taken() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        yield taken


def test_a_port_that_is_taken(taken: socket.socket, index_folder: Path) -> None:
    port = taken.getsockname()[1]
    with pytest.raises(BadRequest, match=str(port)) as caught:
        serve(Settings(index=index_folder, port=port))
    assert "--port" in caught.value.remedy


def test_everybody_is_let_in_only_where_that_is_meant(index_folder: Path) -> None:
    with pytest.raises(BadRequest, match="no key is asked of anybody"):
        serve(Settings(index=index_folder, host="0.0.0.0", port=_free()))


def test_serves_until_told_to_stop(taken: socket.socket, index_folder: Path) -> None:
    port = taken.getsockname()[1]
    taken.close()
    server = subprocess.Popen(
        [sys.executable, "-c", SERVE, str(index_folder), str(port)], stderr=subprocess.PIPE, text=True
    )
    try:
        assert _answer(f"http://127.0.0.1:{port}/readyz", server) == b'{"status":"ready"}'
        asked = _answer(f"http://127.0.0.1:{port}/api/v1/suggest?q=850709-9805", server)
        assert "██████-████" in asked.decode()
        server.send_signal(signal.SIGINT)
        _, told = server.communicate(timeout=30)
    finally:
        server.kill()
    assert server.returncode == 0
    assert "Traceback" not in told
    assert "850709" not in told


def _answer(address: str, server: subprocess.Popen[str]) -> bytes:
    while server.poll() is None:
        try:
            with urllib.request.urlopen(address) as answer:
                return bytes(answer.read())
        except urllib.error.URLError:
            time.sleep(0.1)
    raise AssertionError(server.communicate()[1])


def _free() -> int:
    with socket.create_server(("127.0.0.1", 0)) as some:
        return int(some.getsockname()[1])
