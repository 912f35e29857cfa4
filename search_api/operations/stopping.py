"""Stopping without leaving anybody without an answer."""

import signal
import time
from types import FrameType

import uvicorn
from starlette.datastructures import MutableHeaders
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from models.errors import Stopping
from search_api.problems import MEDIA_TYPE, problem


class Leaving:
    """Whether the service has been told to stop."""

    def __init__(self) -> None:
        self.told = False


class LeavingSaid:
    """Wraps a whole app: while it is leaving, /readyz says so and every answer asks its client to come elsewhere."""

    def __init__(self, app: ASGIApp, leaving: Leaving) -> None:
        self._app = app
        self._leaving = leaving

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not self._leaving.told:
            await self._app(scope, receive, send)
            return

        async def send_and_close(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)["Connection"] = "close"
            await send(message)

        if scope["path"].endswith("/readyz"):
            error = Stopping("The service is stopping", "Ask another, or this one again when it is back.")
            details = problem(error, scope["path"])
            answer = JSONResponse(details.model_dump(), details.status, media_type=MEDIA_TYPE)
            await answer(scope, receive, send_and_close)
        else:
            await self._app(scope, receive, send_and_close)


class Server(uvicorn.Server):
    """A server that SIGTERM asks to leave: for `drain` seconds it is not ready but answers all who come, then it takes
    nobody new, and finishes what it has begun. SIGINT leaves the first part out; a second signal does not wait at all.
    """

    def __init__(self, config: uvicorn.Config, leaving: Leaving, drain: float) -> None:
        super().__init__(config)
        self._leaving = leaving
        self._drain = drain
        self._closes = float("inf")

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002
        """Called with each signal to stop. The process then ends by itself, with 0."""
        if self.should_exit:
            self.force_exit = True
        if self._leaving.told or sig == signal.SIGINT:
            self.should_exit = True
        else:
            self._closes = time.monotonic() + self._drain
        self._leaving.told = True

    async def on_tick(self, counter: int) -> bool:
        """Called ten times a second; true to leave."""
        if time.monotonic() >= self._closes:
            self.should_exit = True
        return await super().on_tick(counter)
