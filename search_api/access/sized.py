"""How much one may send."""

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from search_api.access.errors import TooLarge
from search_api.access.refusing import refuse


class _Exceeded(TooLarge):
    """More came than was announced. An app that reads the body answers it as any error of ours."""


class Sized:
    """Middleware that answers 413 to a request with too large a body: at once where it says its length, and else as
    soon as too much has come."""

    def __init__(self, app: ASGIApp, most: int) -> None:
        """`most` bytes are taken."""
        self._app = app
        self._most = most
        self._told = (f"The request is larger than {most} bytes", "Send less at once.")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        announced = Headers(scope=scope).get("content-length", "0")
        if announced.isdecimal() and int(announced) > self._most:
            await self._refuse(scope, receive, send)
            return
        came, begun = 0, False

        async def receive_counting() -> Message:
            nonlocal came
            message = await receive()
            came += len(message.get("body", b""))
            if came > self._most:
                raise _Exceeded(*self._told)
            return message

        async def send_noting(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive_counting, send_noting)
        except _Exceeded:
            if begun:
                raise
            await self._refuse(scope, receive, send)

    async def _refuse(self, scope: Scope, receive: Receive, send: Send) -> None:
        error = TooLarge(*self._told)
        # Nobody is to go on sending what nobody reads.
        await refuse(error, scope, receive, send, {"Connection": "close"})
