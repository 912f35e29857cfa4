"""`paragraf serve` for as long as a script or a test needs it."""

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

PARAGRAF = Path(sys.prefix) / "bin" / "paragraf"

_PATIENCE = 60.0
"""Seconds that a server may take until it can answer."""


@dataclass(frozen=True, slots=True)
class Served:
    """A server that runs: its port, on loopback, and the number of its process."""

    port: int
    pid: int


@contextmanager
def served(index: Path, **environment: str) -> Iterator[int]:
    """The port of a server as `serving` runs it."""
    with serving(index, **environment) as server:
        yield server.port


@contextmanager
def serving(index: Path, **environment: str) -> Iterator[Served]:
    """A server over the index that can answer; it is stopped afterwards.

    `environment` adds to that of this process. Raises ServerFailed when it ends, or cannot answer in time.
    """
    port = free_port()
    command = [PARAGRAF, "serve", "--index", str(index), "--port", str(port)]
    at_once = {"PARAGRAF_DRAIN_SECONDS": "0"}  # there is no balancer that must see it leave
    server = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ | at_once | environment
    )
    try:
        _wait(server, port)
        yield Served(port, server.pid)
    finally:
        server.terminate()
        server.wait(timeout=20)


def free_port() -> int:
    """A port of loopback that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class ServerFailed(Exception):
    """The server did not come so far that it could answer."""


def _wait(server: "subprocess.Popen[bytes]", port: int) -> None:
    ends = time.monotonic() + _PATIENCE
    while time.monotonic() < ends:
        if server.poll() is not None:
            raise ServerFailed(f"paragraf serve ended with {server.returncode}")
        if _ready(port):
            return
        time.sleep(0.1)
    raise ServerFailed(f"paragraf serve was not ready within {_PATIENCE:.0f} seconds")


def _ready(port: int) -> bool:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
        try:
            connection.request("GET", "/readyz")
            return connection.getresponse().status == http.HTTPStatus.OK
        except ConnectionError:
            return False
