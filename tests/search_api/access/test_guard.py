"""What stands before the collections, put together by settings."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest
import uvicorn
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Send
from starlette.types import Scope as Asked
from uvicorn.server import ServerState

from models.errors import BadRequest
from search_api.access.guard import check_open, guarded, is_loopback, keys_path, rate_of, warnings
from search_api.access.impatient import Impatient
from search_api.access.keys import Keyring, Scope
from search_api.access.sized import Sized
from search_api.access.values import Rate
from search_api.headers import HTTPS_ALONE
from search_api.metrics import Refusals, Refused
from search_api.web.place import Site

BASE = "https://protokoll.example.se"


@pytest.mark.parametrize("address", ["127.0.0.1", "127.8.9.1", "::1"])
def test_this_machine_may_be_open(settings, address: str) -> None:
    assert is_loopback(address)
    check_open(settings(), address)
    assert warnings(settings(), address) == []


@pytest.mark.parametrize("address", ["0.0.0.0", "192.0.2.7", "::", "fe80::1%eth0"])
def test_no_other_is_open_unless_that_is_meant(settings, address: str) -> None:
    with pytest.raises(BadRequest, match="no key is asked of anybody") as caught:
        check_open(settings(), address)
    assert "--open" in caught.value.remedy
    for meant in ({"open": True}, {"auth": "keys"}, {"auth": "proxy"}):
        check_open(settings(**meant), address)


def test_whoever_starts_it_is_told_what_to_know(settings, keyring: Keyring) -> None:
    open_told = warnings(settings(open=True, base_url=BASE), "0.0.0.0")
    assert len(open_told) == 1
    assert "reads everything" in open_told[0]
    for address in ("0.0.0.0", "127.0.0.1"):  # behind a proxy, others come to either
        unset = warnings(settings(auth="proxy"), address)
        assert len(unset) == 1
        assert "PARAGRAF_BASE_URL" in unset[0]
    keyless = warnings(settings(auth="keys"), "127.0.0.1")
    assert len(keyless) == 1
    assert "paragraf keys add" in keyless[0]
    keyring.add("Kansliet", Scope.READ, ["main"])
    assert warnings(settings(auth="keys"), "127.0.0.1") == []
    assert warnings(settings(auth="keys", base_url=BASE), "0.0.0.0") == []
    assert len(warnings(settings(auth="keys", base_url="http://protokoll.example.se"), "0.0.0.0")) == 1


def test_keys_lie_beside_the_index_and_not_in_it(settings, tmp_path: Path) -> None:
    assert keys_path(settings()) == tmp_path / "index.keys.json"
    assert keys_path(settings(keys=Path("/etc/paragraf/keys.json"))) == Path("/etc/paragraf/keys.json")


def test_how_often_one_may_ask(settings) -> None:
    assert rate_of(settings(), loopback=True) is None
    assert rate_of(settings(), loopback=False) == Rate(300, 60)
    assert rate_of(settings(auth="keys"), loopback=True) == Rate(300, 60)
    assert rate_of(settings(rate="5/second"), loopback=True) == Rate(5, 1)
    assert rate_of(settings(rate="off"), loopback=False) is None


def test_over_https_browsers_come_back_over_https_alone(guard) -> None:
    ((name, value),) = HTTPS_ALONE.items()
    assert guard(base_url=BASE).get("/overview").headers[name] == value
    assert name not in guard(base_url="http://protokoll.example.se").get("/overview").headers
    assert name not in guard().get("/overview").headers


@pytest.mark.parametrize("address", ["/nothing", "/meetings/m1", "/feed.atom", "/opensearch.xml"])
def test_where_the_address_is_set_the_host_that_was_asked_is_nowhere(guard, address: str) -> None:
    client = guard(base_url=BASE)
    answer = client.get(address, headers={"host": "evil.example", "accept": "text/html"})
    assert "evil" not in answer.text
    assert "evil" not in str(answer.headers)


def test_a_change_takes_no_place_from_those_who_ask(guard, service, monkeypatch) -> None:
    begun, go_on = threading.Event(), threading.Event()
    search = service.search

    def slow(*given: object, **named: object) -> object:
        begun.set()
        go_on.wait(30)
        return search(*given, **named)

    monkeypatch.setattr(service, "search", slow)
    client = guard(at_once=1, waiting=0)
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(client.get, "/api/v1/search?q=skola")
        assert begun.wait(30)
        assert client.get("/overview").status_code == 503
        assert client.post("/overview").status_code == 405
        go_on.set()
        assert asked.result().status_code == 200


def test_one_who_sends_slowly_keeps_nobody_else_out_and_is_turned_away(
    settings, keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over real connections: twelve bodies of one key that never come, and another key's changes meanwhile."""
    monkeypatch.setattr("search_api.access.guard.Sized", partial(Sized, grace=1.0))
    slow, honest = (keyring.add(name, Scope.WRITE, ["main"])[0] for name in ("trög", "rask"))
    refusals, reading = Refusals(), list[str]()

    async def app(scope: Asked, receive: Receive, send: Send) -> None:
        reading.append(scope["method"])
        size = len(await Request(scope, receive).body())
        await PlainTextResponse(f"{size} came")(scope, receive, send)

    def request(key: str, method: str, length: int) -> bytes:
        lines = (
            f"{method} /api/v1/documents?name=a.txt HTTP/1.1",
            "Host: here.se",
            f"Content-Length: {length}",
        )
        return "\r\n".join((*lines, f"Authorization: Bearer {key}", "", "")).encode()

    async def test() -> None:
        safe = Refused(guarded({"main": app}, settings(auth="keys", rate="off"), Site()), refusals)
        config = uvicorn.Config(safe, log_config=None, access_log=False, ws="none", proxy_headers=False)
        config.load()
        loop, state = asyncio.get_running_loop(), ServerState()
        server = await loop.create_server(
            lambda: Impatient(config=config, server_state=state, app_state={}), "127.0.0.1", 0
        )

        async def begin(sent: bytes) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
            reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
            writer.write(sent)
            return reader, writer

        async def answer(reader: asyncio.StreamReader) -> int:
            return int((await reader.readuntil(b"\r\n")).split()[1])

        drips = [await begin(request(slow, "POST", 40_000_000) + b"x") for _ in range(12)]
        while not reading:
            await asyncio.sleep(0.01)
        for method, body in (("POST", b"x" * 200_000), ("DELETE", b"")):
            reader, writer = await begin(request(honest, method, len(body)) + body)
            assert await answer(reader) == 200
            writer.close()
        assert reading.count("POST") < 12
        statuses = [await answer(reader) for reader, _ in drips]
        assert set(statuses) <= {408, 503}
        assert statuses.count(408) >= 1
        for reader, writer in drips:
            await reader.read()
            writer.close()
        server.close()
        counted = {
            tuple(sample.labels.values()): sample.value
            for sample in refusals.counter.collect()[0].samples
            if sample.name.endswith("_total")
        }
        assert counted == {
            ("408", "too-slow"): statuses.count(408),
            ("503", "overloaded"): statuses.count(503),
        }

    asyncio.run(asyncio.wait_for(test(), 60))
