"""A client that costs the machine little: HTTP/1.1 with GET alone, over connections that are kept.

A client for browsers or programs takes a millisecond of processor for a request, as much as some answers do; a load
of them would measure the client.
"""

import asyncio
from collections import deque
from dataclasses import dataclass
from types import TracebackType

_HOST = "127.0.0.1"


class NoAnswer(Exception):
    """The connection was refused or broken off, or nothing came in time."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The status of an answer, and its body."""

    status: int
    body: bytes


class Client:
    """Asks a server on loopback, over as many connections as it needs at once."""

    def __init__(self, port: int, patience: float = 60.0) -> None:
        """`patience`: seconds that an answer may take."""
        self._port = port
        self._patience = patience
        self._idle: deque[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = deque()

    async def __aenter__(self) -> "Client":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        while self._idle:
            self._idle.pop()[1].close()

    async def get(self, path: str) -> Answer:
        """The answer to GET. Raises NoAnswer."""
        try:
            async with asyncio.timeout(self._patience):
                while self._idle:
                    try:
                        return await self._ask(*self._idle.pop(), path)
                    except (OSError, EOFError):  # the server has closed what was idle for long
                        continue
                return await self._ask(*await asyncio.open_connection(_HOST, self._port), path)
        except (OSError, EOFError) as error:  # TimeoutError is an OSError
            raise NoAnswer(repr(error)) from error

    async def _ask(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, path: str) -> Answer:
        whole = False
        try:
            writer.write(f"GET {path} HTTP/1.1\r\nHost: {_HOST}:{self._port}\r\n\r\n".encode("ascii"))
            first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            headers = {
                name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)
            }
            if headers.get("transfer-encoding") == "chunked":
                body = await _chunks(reader)
            else:
                body = await reader.readexactly(int(headers["content-length"]))
            whole = headers.get("connection") != "close"
        finally:
            if whole:
                self._idle.append((reader, writer))
            else:
                writer.close()
        return Answer(int(first.split()[1]), body)


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while size := int(await reader.readline() or b"0", 16):
        body += (await reader.readexactly(size + 2))[:size]
    await reader.readline()
    return body
