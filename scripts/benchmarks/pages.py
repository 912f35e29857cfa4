"""The server's time for each kind of page and for suggestions, over one connection on loopback.

The rounds are interleaved: each asks for every page once, so that what else the machine does meets all alike.
Questions differ from round to round, because an answer to the same one may be remembered.
"""

import argparse
import http.client
import statistics
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

from indexer.index import Index
from indexer.pipeline import index_paths
from models.encoder import load_encoder
from models.entities import load_recognizer
from scripts.scoring.judgments import read_judgments
from scripts.serving import served

_ROOT = Path(__file__).resolve().parent.parent.parent
_PAGES = ("/", "/people", "/municipalities", "/decisions", "/assignments", "/overview", "/accessibility")


def main() -> None:
    """Print the median and the slowest, in milliseconds, of every page."""
    parser = argparse.ArgumentParser(prog="benchmark_pages", description=__doc__)
    parser.add_argument(
        "index",
        metavar="INDEX",
        type=Path,
        nargs="?",
        help="the index to ask; else one of the samples is made",
    )
    parser.add_argument(
        "--rounds", metavar="N", type=int, default=20, help="times each page is asked for [20]"
    )
    asked = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        served(asked.index or _made(Path(folder) / "index")) as port,
    ):
        for path, times in _times(
            http.client.HTTPConnection("127.0.0.1", port, timeout=30), asked.rounds
        ).items():
            print(f"{path:16} median {statistics.median(times):6.1f} ms, slowest {max(times):6.1f} ms")


def _made(directory: Path) -> Path:
    encoder = load_encoder()
    index = Index.create(directory, encoder)
    samples = [str(_ROOT / "tests/minutes"), str(_ROOT / "tests/ranking/minutes")]
    index_paths(index, samples, encoder, load_recognizer("fast"))
    index.close()
    return directory


def _times(connection: http.client.HTTPConnection, rounds: int) -> dict[str, list[float]]:
    questions = [topic.query for topic in read_judgments(_ROOT / "tests/ranking/development").topics]
    taken: dict[str, list[float]] = {}
    for at in range(-2, rounds):  # two rounds go before, as on a server that runs
        question = questions[at % len(questions)]
        asked = {path: path for path in _PAGES}
        asked["results"] = f"/?q={quote(question)}"
        asked["suggestions"] = f"/api/v1/suggest?q={quote(question[:5])}"
        for name, path in asked.items():
            started = time.perf_counter()
            connection.request("GET", path)
            answer = connection.getresponse()
            answer.read()
            if answer.status != http.HTTPStatus.OK:
                sys.exit(f"benchmark_pages: {path}: {answer.status}")
            if at >= 0:
                taken.setdefault(name, []).append((time.perf_counter() - started) * 1000)
    return taken


if __name__ == "__main__":
    main()
