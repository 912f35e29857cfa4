"""How much one may send, and how slowly."""

import asyncio

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from search_api.access.errors import TooLarge, TooSlow
from search_api.access.refusing import refuse

_GRACE = 10.0
"""Seconds in all that a body may be waited for, beside those that it earns as it comes."""

_PACE = 16_000
"""Bytes that earn a second more. A poor line brings 50,000 in one, and has stalls of some seconds."""


_SAVED = 3
"""Times the grace that can be earned at the most: who sent much at once may not be silent for long after it."""

_CLOSE = {"Connection": "close"}
"""Nobody is to go on sending what nobody reads."""


class _Exceeded(TooLarge):
    """More came than was announced. An app that reads the body answers it as any error of ours."""


class _Lagging(TooSlow):
    """The rest came too slowly; answered likewise."""


class Sized:
    """Middleware that answers 413 to a request with too large a body: at once where it says its length, and else as
    soon as too much has come; and 408 to one whose body comes too slowly."""

    def __init__(self, app: ASGIApp, most: int, grace: float = _GRACE, pace: float = _PACE) -> None:
        """`most` bytes are taken; they are waited for `grace` seconds, and one more for each `pace` that came."""
        self._app = app
        self._most = most
        self._grace = grace
        self._pace = pace

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        announced = Headers(scope=scope).get("content-length", "0")
        if announced.isdecimal() and int(announced) > self._most:
            await refuse(TooLarge(*_told(self._most)), scope, receive, send, _CLOSE)
            return
        body, begun = _Body(receive, self._most, self._grace, self._pace), False

        async def send_noting(message: Message) -> None:
            nonlocal begun
            begun = True
            if message["type"] == "http.response.start" and body.is_cut:
                MutableHeaders(scope=message).update(_CLOSE)
            await send(message)

        try:
            await self._app(scope, body.receive, send_noting)
        except (_Exceeded, _Lagging) as error:
            if begun:
                raise
            await refuse(error, scope, receive, send, _CLOSE)


class _Body:
    """A body that is measured while it comes; only the time counts in which it is waited for."""

    def __init__(self, receive: Receive, most: int, grace: float, pace: float) -> None:
        self.is_cut = False
        self._receive = receive
        self._most = most
        self._left = grace
        self._most_left = _SAVED * grace
        self._pace = pace
        self._came = 0
        self._is_whole = False

    async def receive(self) -> Message:
        """The next of it. Raises _Exceeded and _Lagging."""
        if self._is_whole:
            return await self._receive()  # waits for whoever asks to leave
        clock = asyncio.get_running_loop().time
        begun = clock()
        try:
            async with asyncio.timeout(self._left):
                message = await self._receive()
        except TimeoutError as error:
            self.is_cut = True
            raise _Lagging(
                "The request came too slowly", "Send it over a better line, or less of it."
            ) from error
        size = len(message.get("body", b""))
        self._came += size
        self._left = min(self._left + size / self._pace - (clock() - begun), self._most_left)
        self._is_whole = not message.get("more_body", False)
        if self._came > self._most:
            self.is_cut = True
            raise _Exceeded(*_told(self._most))
        return message


def _told(most: int) -> tuple[str, str]:
    return f"The request is larger than {most} bytes", "Send less at once."
