"""How much one may send."""

from collections.abc import Iterator

import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from search_api.access.sized import Sized


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
