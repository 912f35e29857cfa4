"""The time of a search over HTTP: a real server on loopback, one question at a time over one connection.

The server has been asked other questions before, as one that runs has; each question timed is new to it.
"""

import argparse
import http.client
import json
import socket
import statistics
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import quote

from indexer.index import Index
from models.encoder import load_encoder
from models.errors import NotAnIndex
from scripts.benchmarks.large import make_large
from scripts.scoring.judgments import read_judgments

_ROOT = Path(__file__).resolve().parent.parent.parent
_SAMPLES = (_ROOT / "tests/minutes", _ROOT / "tests/ranking/minutes")


def main() -> None:
    """Print median and 95th percentile, in milliseconds, as seen by the client and as the server tells."""
    parser = argparse.ArgumentParser(prog="benchmark_search", description=__doc__)
    parser.add_argument(
        "index", metavar="INDEX", type=Path, help="the index to search; made when there is none"
    )
    parser.add_argument(
        "--items", metavar="N", type=int, default=20_000, help="agenda items of a new one [20000]"
    )
    asked = parser.parse_args()
    _make(asked.index, asked.items)
    before, questions = (
        [topic.query for topic in read_judgments(_ROOT / "tests/ranking" / half).topics]
        for half in ("development", "held")
    )
    port = _free_port()
    command = [f"{sys.prefix}/bin/paragraf", "serve", "--index", str(asked.index), "--port", str(port)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        connection = _connect(port)
        for question in before:
            _ask(connection, question)
        times = [_ask(connection, question) for question in questions]
    finally:
        server.terminate()
        server.wait()
    for name, values in zip(("client", "server"), zip(*times, strict=True), strict=True):
        p95 = statistics.quantiles(values, n=20)[-1]
        print(
            f"{name}: median {statistics.median(values):.1f} ms, 95th percentile {p95:.1f} ms, {len(values)} searches"
        )


def _make(directory: Path, items: int) -> None:
    try:
        Index.open(directory).close()
    except NotAnIndex:
        encoder = load_encoder()
        index = Index.create(directory, encoder)
        make_large(_SAMPLES, index, encoder, items)
        index.close()


def _ask(connection: http.client.HTTPConnection, question: str) -> tuple[float, float]:
    started = time.perf_counter()
    connection.request("GET", f"/api/v1/search?q={quote(question)}")
    response = connection.getresponse()
    answer = json.load(response)
    if response.status != http.HTTPStatus.OK:
        sys.exit(f"benchmark_search: {question}: {answer['title']}")
    return (time.perf_counter() - started) * 1000, answer["took_ms"]


def _connect(port: int) -> http.client.HTTPConnection:
    for _ in range(240):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        try:
            connection.request("GET", "/readyz")
            response = connection.getresponse()
            response.read()
        except ConnectionError:
            time.sleep(0.25)
            continue
        if response.status == http.HTTPStatus.OK:
            return connection
        time.sleep(0.25)
    sys.exit("benchmark_search: the server was not ready within a minute")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    main()
