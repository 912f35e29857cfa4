"""Much and too much: `scripts.loading`, for seconds. Nothing here says how fast an answer has to be."""

import asyncio
import random
from pathlib import Path

import pytest

from indexer.index import Index
from models.encoder.base import Encoder
from scripts.loading.asking import Client, NoAnswer
from scripts.loading.changing import change
from scripts.loading.figures import wrong
from scripts.loading.overload import overload
from scripts.loading.pacing import NONE, Asked, steady
from scripts.loading.soak import Soaked, soak
from scripts.serving import free_port
from tests.following import FOLLOWED
from tests.storing import put


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory, encoder: Encoder) -> Path:
    """A folder with an index of FOLLOWED."""
    folder = tmp_path_factory.mktemp("loading") / "index"
    made = Index.create(folder, encoder)
    put(made, encoder, FOLLOWED)
    made.close()
    return folder


def test_no_request_fails_while_minutes_come_and_go(index: Path) -> None:
    soaked = soak(index, seconds=6, load=0.5, change=0.5, seed=1, measure=3)
    assert soaked.errors() == 0
    assert soaked.capacity > 0
    assert soaked.megabytes[-1] > 0
    assert soaked.changes["meetings read"] >= 3


def test_far_too_many_requests_are_answered_or_turned_away(index: Path) -> None:
    made = overload(index, times=5, seconds=3, seed=1, measure=3)
    assert made.unanswered() == 0
    assert made.asked.statuses[200] > 0


@pytest.mark.parametrize("sample", sorted(Path("tests/minutes").iterdir()), ids=lambda path: path.stem)
def test_any_sample_may_come(sample: Path, tmp_path: Path) -> None:
    assert change(tmp_path, [sample], 7, random.Random(1)) == "added"
    (came,) = tmp_path.iterdir()
    assert came.read_text(encoding="utf-8").endswith("Utgåva 7.\n")


class Slow(asyncio.Protocol):
    """Answers one request after the other, each after a moment, and closes every third connection instead."""

    seen = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        Slow.seen += 1
        if Slow.seen % 3 == 0:
            self.transport.close()
            return
        asyncio.get_running_loop().call_later(0.2, self.answer, b"/pieces" in data)

    def answer(self, pieces: bool) -> None:
        body = (
            b"transfer-encoding: chunked\r\n\r\n2\r\nHe\r\n1\r\nj\r\n0\r\n\r\n"
            if pieces
            else b"content-length: 3\r\n\r\nHej"
        )
        self.transport.write(b"HTTP/1.1 200 OK\r\n" + body)


@pytest.fixture
def slow() -> type[Slow]:
    Slow.seen = 0
    return Slow


def test_answers_come_whole_and_those_that_do_not_come_are_told(slow: type[Slow]) -> None:
    async def ask() -> None:
        port = free_port()
        server = await asyncio.get_running_loop().create_server(slow, "127.0.0.1", port)
        async with server, Client(port, patience=5) as client:
            assert (await client.get("/whole")).body == b"Hej"
            assert (await client.get("/pieces")).body == b"Hej"
            # What is broken off over a connection that was kept is asked again over a new one.
            assert (await client.get("/whole")).status == 200
            with pytest.raises(NoAnswer):
                await Client(free_port()).get("/whole")

    asyncio.run(ask())


def test_requests_wait_for_nobody(slow: type[Slow]) -> None:
    class Everywhere:
        def draw(self, _: random.Random) -> str:
            return "/whole"

    async def ask() -> tuple[int, Asked]:
        asked = Asked()
        port = free_port()
        server = await asyncio.get_running_loop().create_server(slow, "127.0.0.1", port)
        async with server, Client(port, patience=5) as client:
            left = await steady(client, Everywhere(), 100, 0.1, random.Random(1), lambda _: asked)  # type: ignore[arg-type]
            waiting = len(left)
            await asyncio.gather(*left)
        return waiting, asked

    waiting, asked = asyncio.run(ask())
    assert waiting > 1
    assert asked.statuses.total() == 10
    assert asked.statuses[200] + asked.statuses[NONE] == 10
    assert wrong(asked, 200) == asked.statuses[NONE] > 0
    assert asked.share(0.5) >= 100


def test_memory_is_compared_once_it_is_warm() -> None:
    minutes = [Asked() for _ in range(10)]
    assert Soaked(1, minutes, [100, 200, *[400, 410] * 4], {}).growth() == pytest.approx(0.025)
