"""Connections that ask nothing."""

import asyncio
import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest
import uvicorn
from starlette.responses import PlainTextResponse
from uvicorn.server import ServerState

from search_api.access.impatient import Impatient

LONG = 30.0
WHOLE = b"GET / HTTP/1.1\r\nHost: here.se\r\n\r\n"


class Hurried(Impatient):
    """One that a test can wait for."""

    patience = 0.2


@asynccontextmanager
async def served() -> AsyncIterator[tuple[str, int]]:
    """Where something listens that answers whatever is asked at once."""
    config = uvicorn.Config(PlainTextResponse("x"), log_config=None, access_log=False, timeout_keep_alive=1)
    config.load()

    def protocol() -> Impatient:
        return Hurried(config=config, server_state=ServerState(), app_state={})

    server = await asyncio.get_running_loop().create_server(protocol, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()
    finally:
        server.close()


async def told(*sent: bytes, pause: float = 0.0) -> bytes:
    """What comes back on one connection until it is closed, for what is sent on it piece by piece."""
    async with served() as address:
        reader, writer = await asyncio.open_connection(*address)
        for piece in sent:
            if reader.at_eof():
                break
            writer.write(piece)
            await asyncio.sleep(pause)
        answer = await asyncio.wait_for(reader.read(), LONG)
        writer.close()
    return answer


@pytest.mark.parametrize("sent", [(), (b"GET / HTTP/1.1\r\n",), (WHOLE[:-1],)])
def test_a_head_that_never_ends_is_not_waited_for(sent: tuple[bytes, ...]) -> None:
    assert asyncio.run(told(*sent)) == b""


def test_one_that_trickles_is_not_waited_for_either() -> None:
    assert asyncio.run(told(WHOLE[:-2], *itertools.repeat(b"a: b\r\n", 600), pause=0.05)) == b""


def test_one_that_comes_in_time_is_answered_and_the_next_one_too() -> None:
    answer = asyncio.run(told(WHOLE[:9], WHOLE[9:], WHOLE, pause=0.02))
    assert answer.count(b"HTTP/1.1 200 OK") == 2


def test_a_second_head_that_never_ends_is_not_waited_for() -> None:
    answer = asyncio.run(told(WHOLE, WHOLE[:-1], pause=0.05))
    assert answer.count(b"HTTP/1.1 200 OK") == 1


def test_a_body_that_goes_on_after_its_answer_is_not_waited_for() -> None:
    begun = b"POST / HTTP/1.1\r\nHost: here.se\r\nContent-Length: 40000000\r\n\r\nx"

    async def test() -> None:
        async with served() as address:
            reader, writer = await asyncio.open_connection(*address)
            writer.write(begun)
            assert (await reader.readuntil(b"\r\n")).startswith(b"HTTP/1.1 200 OK")
            with suppress(ConnectionError):  # what is sent to one that is closed
                while not reader.at_eof():
                    writer.write(b"x")
                    await writer.drain()
                    await asyncio.sleep(0.02)
            writer.close()

    asyncio.run(asyncio.wait_for(test(), LONG))


def test_a_body_that_ends_after_its_answer_lets_the_next_be_asked() -> None:
    begun = b"POST / HTTP/1.1\r\nHost: here.se\r\nContent-Length: 3\r\n\r\nx"
    answer = asyncio.run(told(begun, b"xx", WHOLE, pause=0.02))
    assert answer.count(b"HTTP/1.1 200 OK") == 2
