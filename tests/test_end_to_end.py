"""The whole way: the sample minutes, the real encoder, the command, and questions over HTTP."""

import http.client
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

PARAGRAF = Path(sys.prefix) / "bin" / "paragraf"
SAMPLES = "tests/minutes"


def paragraf(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([PARAGRAF, *arguments], capture_output=True, text=True, timeout=300, check=False)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index of the samples, made by the command."""
    directory = tmp_path_factory.mktemp("end") / "index"
    done = paragraf("index", SAMPLES, "--index", str(directory))
    assert done.returncode == 0, done.stderr
    assert "14" in done.stdout
    return directory


@pytest.fixture(scope="module")
def port(index: Path) -> Iterator[int]:
    """A server on the index."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    server = subprocess.Popen(
        [PARAGRAF, "serve", "--index", str(index), "--port", str(port)], stderr=subprocess.DEVNULL
    )
    try:
        for _ in range(240):
            with suppress(ConnectionError):
                if get(port, "/readyz")[0] == 200:
                    break
            time.sleep(0.25)
        yield port
    finally:
        server.terminate()
        assert server.wait(timeout=20) in (0, -15)


def get(port: int, path: str, **parameters: str) -> tuple[int, str]:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=60)) as connection:
        connection.request("GET", f"{path}?{urlencode(parameters)}" if parameters else path)
        response = connection.getresponse()
        return response.status, response.read().decode()


def ask(port: int, **parameters: str) -> dict[str, Any]:
    status, body = get(port, "/api/v1/search", **parameters)
    assert status == 200, body
    answer: dict[str, Any] = json.loads(body)
    return answer


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("vad beslutades om VA-taxan i kommunfullmäktige?", "VA-taxa 2025"),
        ("what was decided on biogas", "Gemensam upphandling av biogas"),
        ("öppettider utan personal på biblioteket", "Meröppet – tillgång utan personal"),
        ("oberoende av hyrpersonal", "Oberoende av hyrpersonal – regionens beslut"),
    ],
)
def test_a_question_finds_its_item_first(port: int, question: str, title: str) -> None:
    assert ask(port, q=question)["results"][0]["item"]["title"] == title


def test_dots_do_not_matter(port: int) -> None:
    asked = [
        ask(port, q=name)["results"][0]["item"]["id"] for name in ("Börje Wallerstedt", "Borje Wallerstedt")
    ]
    assert asked[0] == asked[1]


def test_a_municipality_narrows_to_what_concerns_it(port: int) -> None:
    everywhere, narrowed = (
        ask(port, q="dimensionering"),
        ask(port, q="dimensionering", municipality="Karlsborg"),
    )
    assert 0 < narrowed["total"] < everywhere["total"]
    assert all("Karlsborg" in result["municipalities"] for result in narrowed["results"])


def test_the_page_answers_without_script(port: int) -> None:
    status, page = get(port, "/", q="biogas")
    assert status == 200
    assert "Gemensam upphandling av" in page
    assert page.count("<script") == page.count(" defer></script>") == 1  # of what the page can do without


def test_the_command_says_what_the_api_says(index: Path, port: int) -> None:
    printed = json.loads(paragraf("search", "biogas", "--index", str(index), "--json").stdout)
    served = ask(port, q="biogas")
    assert [r["item"]["id"] for r in printed["results"]] == [r["item"]["id"] for r in served["results"]]


def test_what_is_unchanged_is_not_read_again(index: Path) -> None:
    done = paragraf("index", SAMPLES, "--index", str(index))
    assert (done.returncode, "14 unchanged" in done.stdout) == (0, True)
