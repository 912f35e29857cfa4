"""How much is answered at once, and how long an answer may take."""

import asyncio
import logging
from collections.abc import Callable
from functools import partial

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from models.errors import ParagrafError
from search_api.access.errors import Overloaded, TookTooLong
from search_api.access.places import Places
from search_api.access.refusing import refuse
from search_api.access.who import asker

_FREE = ("/healthz", "/metrics", "/static/", "/robots.txt")
"""What takes no time, and must be answered however much is asked."""

_SLOWEST = 40_000
"""Bytes a second at which the longest body still comes in time; it gets time of its own. `Sized` sees to it that one
comes at all."""

_READING = 600.0
"""Seconds that a document which is put may take beyond that: a long scan is read for minutes, by bounds of its own.
They are read one at a time, so that others keep their places."""

_RETRY = {"Retry-After": "1"}

_log = logging.getLogger(__name__)


class Bounded:
    """Middleware that answers so many requests at once, lets so many wait, and turns the rest away at once with 503.

    Whoever has waited and been answered for longer than the time gets 503 as well. An answer that has begun goes on at
    the pace of whoever reads it, and holds up nobody. What was given up goes on within, since a thread cannot be
    stopped, and keeps its place until it ends: there is never more work at once than there are places. Of these one
    caller may hold `each`, where that is given.
    """

    def __init__(
        self, app: ASGIApp, at_once: int, waiting: int, seconds: float, each: int | None = None
    ) -> None:
        self._app = app
        self._places = Places(at_once, waiting, each)
        self._seconds = seconds
        self._given_up: set[asyncio.Future[None]] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith(_FREE):
            await self._app(scope, receive, send)
            return
        until = asyncio.get_running_loop().time() + self._seconds + _to_come(scope)
        caller = asker(scope)
        try:
            await self._places.take(caller, until)
        except Overloaded as error:
            await refuse(error, scope, receive, send, _RETRY)
            return
        answer = _Answer(self._app, partial(self._places.leave, caller), scope, receive, send)
        try:
            await answer.begin(until)
        except TookTooLong as error:
            self._given_up.add(answer.task)
            answer.task.add_done_callback(self._ended)
            await refuse(error, scope, receive, send, _RETRY)

    def _ended(self, task: asyncio.Future[None]) -> None:
        self._given_up.discard(task)
        if not task.cancelled() and (error := task.exception()) and not isinstance(error, ParagrafError):
            _log.error("Failed after its time", exc_info=error)


def _to_come(scope: Scope) -> float:
    """Seconds that the body may take, where it says its length, and that what is in it may."""
    length = Headers(scope=scope).get("content-length", "")
    reading = scope["method"] == "POST" and scope["path"].endswith("/api/v1/documents")
    return (int(length) / _SLOWEST if length.isdecimal() else 0.0) + (_READING if reading else 0.0)


class _Answer:
    """One answer in the making, in a task of its own that holds a place until it begins to be sent."""

    def __init__(
        self, app: ASGIApp, leave: Callable[[], None], scope: Scope, receive: Receive, send: Send
    ) -> None:
        self._leave_place = leave
        self._send = send
        self._holds = True
        self._late = False
        self._begun = asyncio.Event()
        self.task = asyncio.ensure_future(self._run(app, scope, receive))

    async def begin(self, until: float) -> None:
        """Return when the answer has been sent. Raises TookTooLong where it has not begun in time, and what the app
        raises."""
        begun = asyncio.ensure_future(self._begun.wait())
        try:
            left = until - asyncio.get_running_loop().time()
            done, _ = await asyncio.wait(
                {self.task, begun}, timeout=max(0, left), return_when=asyncio.FIRST_COMPLETED
            )
            if not done:
                self._late = True
                raise TookTooLong("The answer took too long", "Ask for less at once, or again in a moment.")
            await self.task
        except asyncio.CancelledError:
            self.task.cancel()
            raise
        finally:
            begun.cancel()

    async def _run(self, app: ASGIApp, scope: Scope, receive: Receive) -> None:
        try:
            await app(scope, receive, self._send_in_time)
        finally:
            self._leave()

    async def _send_in_time(self, message: Message) -> None:
        if not self._late:
            self._begun.set()
            self._leave()
            await self._send(message)

    def _leave(self) -> None:
        if self._holds:
            self._holds = False
            self._leave_place()
