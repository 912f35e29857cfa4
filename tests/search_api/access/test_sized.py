"""How much one may send."""

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.testclient import TestClient
from starlette.types import Message, Receive, Scope, Send

from search_api.access.sized import Sized

LONG = 30.0


async def echo(scope: Scope, receive: Receive, send: Send) -> None:
    body = await Request(scope, receive).body()
    await Response(str(len(body)))(scope, receive, send)


@pytest.fixture
def client() -> TestClient:
    return TestClient(Sized(echo, 1000))


def parts(count: int) -> Iterator[bytes]:
    for _ in range(count):
        yield b"x" * 100


def test_what_is_not_too_large_comes_through(client: TestClient) -> None:
    assert client.get("/").text == "0"
    assert client.post("/", content=b"x" * 1000).text == "1000"
    assert client.post("/", content=parts(10)).text == "1000"


def test_what_is_too_large_is_refused(client: TestClient) -> None:
    for content in (b"x" * 1001, parts(11)):
        answer = client.post("/", content=content)
        assert (answer.status_code, answer.json()["code"]) == (413, "too-large")
        assert "1000 bytes" in answer.json()["detail"]


def test_what_says_it_is_too_large_is_refused_before_it_comes() -> None:
    came = []

    async def app(_: Scope, receive: Receive, __: Send) -> None:
        came.append(await receive())

    client = TestClient(Sized(app, 1000))
    assert client.post("/", content=b"x" * 1001).status_code == 413
    assert came == []


def test_the_bound_is_as_set(guard) -> None:
    client = guard(auth="none", max_body=0.001)
    assert client.post("/overview", content=b"x" * 1001).status_code == 413
    assert client.post("/overview", content=b"x" * 1000).status_code == 405


def sent(pieces: AsyncIterator[bytes], grace: float, pace: float, app=echo) -> tuple[int, str | None]:
    """Status of the answer to a body that comes so, and whether the connection is closed after it."""

    async def receive() -> Message:
        piece = await anext(pieces, None)
        return {"type": "http.request", "body": piece or b"", "more_body": piece is not None}

    told: list[Message] = []

    async def send(message: Message) -> None:
        told.append(message)

    scope = {"type": "http", "method": "POST", "path": "/", "headers": [], "query_string": b""}
    asyncio.run(Sized(app, 10**9, grace, pace)(scope, receive, send))
    return told[0]["status"], dict(told[0]["headers"]).get(b"connection")


async def dripping(size: int, pause: float, count: int) -> AsyncIterator[bytes]:
    for _ in range(count):
        yield b"x" * size
        await asyncio.sleep(pause)


def test_what_comes_too_slowly_is_cut_off_and_what_comes_slowly_gets_through() -> None:
    assert sent(dripping(1, 0.05, 1000), grace=0.2, pace=1000) == (408, b"close")
    assert sent(dripping(100, 0.05, 12), grace=0.2, pace=1000) == (200, None)


def test_a_stall_in_the_beginning_is_borne() -> None:
    assert sent(dripping(1, 0.3, 2), grace=LONG, pace=1000) == (200, None)


def test_who_sent_much_at_once_may_not_be_silent_for_long_after_it() -> None:
    async def stalling() -> AsyncIterator[bytes]:
        yield b"x" * 1_000_000
        await asyncio.sleep(LONG)

    assert sent(stalling(), grace=0.1, pace=1) == (408, b"close")


def test_time_in_which_nobody_reads_does_not_count() -> None:
    async def busy(scope: Scope, receive: Receive, send: Send) -> None:
        await asyncio.sleep(0.4)
        await echo(scope, receive, send)

    assert sent(dripping(1, 0.0, 3), 0.2, 1000, busy) == (200, None)


def test_whoever_waits_for_an_answer_may_be_silent() -> None:
    async def listening(scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        leaves = asyncio.ensure_future(receive())
        await asyncio.sleep(0.4)
        assert not leaves.done()
        leaves.cancel()
        await Response("x")(scope, receive, send)

    came = asyncio.Event()
    scope = {"type": "http", "method": "GET", "path": "/", "headers": [], "query_string": b""}
    told: list[Message] = []

    async def receive() -> Message:
        if came.is_set():
            await asyncio.sleep(LONG)
        came.set()
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        told.append(message)

    asyncio.run(Sized(listening, 10, 0.1, 1)(scope, receive, send))
    assert told[0]["status"] == 200
