"""Connections that ask nothing."""

import asyncio
import itertools

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


async def told(*sent: bytes, pause: float = 0.0) -> bytes:
    """What comes back on one connection until it is closed, for what is sent on it piece by piece."""
    config = uvicorn.Config(PlainTextResponse("x"), log_config=None, access_log=False, timeout_keep_alive=1)
    config.load()

    def protocol() -> Impatient:
        return Hurried(config=config, server_state=ServerState(), app_state={})

    server = await asyncio.get_running_loop().create_server(protocol, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    for piece in sent:
        if reader.at_eof():
            break
        writer.write(piece)
        await asyncio.sleep(pause)
    answer = await asyncio.wait_for(reader.read(), LONG)
    writer.close()
    server.close()
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
