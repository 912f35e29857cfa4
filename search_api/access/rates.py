"""How often one caller may ask."""

import math
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from search_api.access.errors import TooManyRequests
from search_api.access.refusing import refuse
from search_api.access.values import Rate
from search_api.access.who import asker

_MOST_CALLERS = 20_000
"""Callers that are remembered; who has not asked for longest is forgotten first."""

_FREE = ("/healthz", "/static/")


@dataclass(frozen=True, slots=True)
class Standing:
    """How a caller stands: whether they may ask, how many requests they have left, and in how many seconds they get
    one more (or, while they have some left, all)."""

    allowed: bool
    left: int
    seconds: int


class Window:
    """A moving window: in no stretch of time of the given length has a caller more requests than the rate.

    By a clock that nobody sets back. Not for several threads: the server asks from one.
    """

    def __init__(self, rate: Rate, now: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._now = now
        self._asked: OrderedDict[str, deque[float]] = OrderedDict()

    def ask(self, caller: str) -> Standing:
        """Count a request of a caller, if they may ask it."""
        now = self._now()
        times = self._asked.setdefault(caller, deque())
        self._asked.move_to_end(caller)
        while len(self._asked) > _MOST_CALLERS:
            self._asked.popitem(last=False)
        while times and times[0] <= now - self._rate.seconds:
            times.popleft()
        if allowed := len(times) < self._rate.requests:
            times.append(now)
        until = times[-1] if allowed else times[0]
        seconds = max(1, math.ceil(until + self._rate.seconds - now))
        return Standing(allowed, self._rate.requests - len(times), seconds)


class Rated:
    """Middleware that answers 429 to who asks too often: by key or user, and else by address.

    Every answer says how the caller stands, in the fields RateLimit-Limit, -Remaining and -Reset of the IETF's draft
    (draft-ietf-httpapi-ratelimit-headers-06), which programs know.
    """

    def __init__(self, app: ASGIApp, rate: Rate) -> None:
        self._app = app
        self._rate = rate
        self._window = Window(rate)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith(_FREE):
            await self._app(scope, receive, send)
            return
        standing = self._window.ask(asker(scope))
        told = {
            "RateLimit-Limit": str(self._rate.requests),
            "RateLimit-Remaining": str(standing.left),
            "RateLimit-Reset": str(standing.seconds),
        }
        if not standing.allowed:
            error = TooManyRequests(
                f"More than {self._rate.requests} requests in {self._rate.seconds} seconds came from here",
                f"Wait {standing.seconds} seconds.",
            )
            await refuse(error, scope, receive, send, told | {"Retry-After": str(standing.seconds)})
            return

        async def send_standing(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(told)
            await send(message)

        await self._app(scope, receive, send_standing)
