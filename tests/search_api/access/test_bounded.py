"""How much is answered at once, and how long an answer may take."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

import pytest
from starlette.responses import PlainTextResponse, StreamingResponse
from starlette.types import Message, Receive, Scope, Send

from search_api.access.bounded import Bounded

LONG = 30.0


async def ask(
    app: Bounded, path: str = "/search", length: int | None = None
) -> tuple[int, dict[bytes, bytes]]:
    """Status and headers of the answer."""
    told: list[Message] = []
    came: list[bool] = []

    async def receive() -> Message:
        if came:
            await asyncio.sleep(LONG)  # whoever asks stays
        came.append(True)
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        told.append(message)

    headers = [] if length is None else [(b"content-length", str(length).encode())]
    scope = {"type": "http", "method": "GET", "path": path, "headers": headers, "query_string": b""}
    await app(scope, receive, send)
    assert [message["type"] for message in told].count("http.response.start") == 1
    assert not told[-1].get("more_body")
    return told[0]["status"], dict(told[0]["headers"])


class Work:
    """An app that answers when it is let."""

    def __init__(self) -> None:
        self.at_once = self.most = self.done = 0
        self.go_on = asyncio.Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        try:
            await self.go_on.wait()
            await PlainTextResponse("x")(scope, receive, send)
        finally:
            self.at_once -= 1
            self.done += 1


def run(test: Callable[[], Awaitable[None]]) -> None:
    asyncio.run(asyncio.wait_for(test(), LONG))


async def settled() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


def test_so_many_at_once_so_many_wait_and_the_rest_go() -> None:
    async def test() -> None:
        work = Work()
        app = Bounded(work, 2, 3, LONG)
        asked = [asyncio.ensure_future(ask(app)) for _ in range(50)]
        await settled()
        refused = [one.result() for one in asked if one.done()]
        assert [status for status, _ in refused] == [503] * 45
        assert all(headers[b"retry-after"] == b"1" for _, headers in refused)
        work.go_on.set()
        answers = await asyncio.gather(*asked)
        assert [status for status, _ in answers].count(200) == 5
        assert work.most == 2
        assert (await ask(app))[0] == 200

    run(test)


def test_with_nobody_waiting_a_free_place_is_taken() -> None:
    async def test() -> None:
        work = Work()
        app = Bounded(work, 1, 0, LONG)
        first = asyncio.ensure_future(ask(app))
        await settled()
        assert (await ask(app))[0] == 503
        work.go_on.set()
        assert (await first)[0] == 200
        assert (await ask(app))[0] == 200

    run(test)


def test_what_takes_no_time_is_answered_however_much_is_asked() -> None:
    async def test() -> None:
        work = Work()

        async def some(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["path"] == "/healthz":
                await PlainTextResponse("x")(scope, receive, send)
            else:
                await work(scope, receive, send)

        app = Bounded(some, 1, 0, LONG)
        first = asyncio.ensure_future(ask(app))
        await settled()
        assert (await ask(app, "/healthz"))[0] == 200
        work.go_on.set()
        await first

    run(test)


def test_what_takes_too_long_is_given_up_and_keeps_its_place_until_it_ends() -> None:
    async def test() -> None:
        work = Work()
        app = Bounded(work, 1, 5, 0.05)
        assert (await ask(app))[0] == 503
        assert work.at_once == 1
        assert (await ask(app))[0] == 503  # waits in vain
        work.go_on.set()
        await settled()
        assert (work.at_once, work.done) == (0, 1)
        assert (await ask(app))[0] == 200

    run(test)


def test_a_body_gets_the_time_that_it_takes_to_come() -> None:
    async def test() -> None:
        work = Work()
        app = Bounded(work, 1, 1, 0.05)
        upload = asyncio.ensure_future(ask(app, length=1_000_000))
        await asyncio.sleep(0.3)
        work.go_on.set()
        assert (await upload)[0] == 200

    run(test)


def test_what_was_given_up_and_fails_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    async def test() -> None:
        go_on = asyncio.Event()

        async def fail(*_: object) -> None:
            await go_on.wait()
            raise ZeroDivisionError

        app = Bounded(fail, 1, 1, 0.05)
        with caplog.at_level(logging.ERROR):
            assert (await ask(app))[0] == 503
            go_on.set()
            await settled()
        assert "ZeroDivisionError" in caplog.text

    run(test)


def test_what_has_begun_goes_on_at_its_readers_pace_and_holds_up_nobody() -> None:
    async def test() -> None:
        go_on = asyncio.Event()

        async def slow(scope: Scope, receive: Receive, send: Send) -> None:
            async def rows():
                yield b"a"
                await go_on.wait()
                yield b"b"

            await StreamingResponse(rows() if scope["path"] == "/long" else iter([b"c"]))(
                scope, receive, send
            )

        app = Bounded(slow, 1, 0, 0.2)
        first = asyncio.ensure_future(ask(app, "/long"))
        await settled()
        assert (await ask(app))[0] == 200
        await asyncio.sleep(0.3)
        go_on.set()
        assert (await first)[0] == 200

    run(test)


def test_whoever_leaves_gives_the_place_back() -> None:
    async def test() -> None:
        work = Work()
        app = Bounded(work, 1, 1, LONG)
        asked = [asyncio.ensure_future(ask(app)) for _ in range(2)]
        await settled()
        for one in asked:
            one.cancel()
        await asyncio.gather(*asked, return_exceptions=True)
        work.go_on.set()
        assert (await ask(app))[0] == 200

    run(test)


def test_an_error_within_comes_out() -> None:
    async def test() -> None:
        async def fail(*_: object) -> None:
            raise ZeroDivisionError

        app = Bounded(fail, 1, 0, LONG)
        for _ in range(2):
            with pytest.raises(ZeroDivisionError):
                await ask(app)

    run(test)


def test_a_real_search_that_takes_too_long_is_a_problem_and_a_page(guard, service, monkeypatch) -> None:
    import threading

    go_on = threading.Event()
    search = service.search

    def slow(*given: object, **named: object) -> object:
        go_on.wait(LONG)
        return search(*given, **named)

    monkeypatch.setattr(service, "search", slow)
    client = guard(auth="none", timeout=0.2)
    try:
        answer = client.get("/api/v1/search?q=skola")
        assert (answer.status_code, answer.json()["code"]) == (503, "took-too-long")
        page = client.get("/?q=skola", headers={"accept": "text/html"})
        assert (page.status_code, page.headers["retry-after"]) == (503, "1")
        assert "Svaret tog för lång tid" in page.text
    finally:
        go_on.set()
