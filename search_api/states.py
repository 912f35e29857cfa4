"""The state of the index that an answer comes from: one for all of a request, and told with the answer."""

import re
from collections.abc import Callable
from contextvars import ContextVar
from threading import Lock
from typing import Generic, TypeVar

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from indexer.catalog import Moment
from indexer.index import State
from models.errors import BadRequest, NotFound

HEADER = "Paragraf-State"
"""Stands on every answer that was made from the index."""

NOTHING = "0"
"""The name of the state in which nothing was put yet; the same for all indexes."""

T = TypeVar("T")

_NAME = re.compile(r"([0-9a-f]{1,64})-([0-9]{1,18})")

_seen: ContextVar[dict["States", State] | None] = ContextVar("seen", default=None)


def state_name(moment: Moment) -> str:
    """A state as it is told: "<epoch>-<sequence>". Of two in one epoch the later has the greater number."""
    return f"{moment.epoch}-{moment.sequence}" if moment.sequence else NOTHING


def moment_named(name: str) -> Moment:
    """The moment of a state by its name. Raises BadRequest for what is none."""
    if name == NOTHING:
        return Moment(0, "")
    if found := _NAME.fullmatch(name):
        return Moment(int(found[2]), found[1])
    raise BadRequest(
        f"{name[:80]!r} names no state of an index", "Give one as an answer told it, or leave it out."
    )


class States:
    """The states of an index: the newest, and within a request the one that it saw first, to its end.

    Safe to use from many threads.
    """

    def __init__(self, newest: Callable[[], State]) -> None:
        self._newest = newest

    def __call__(self) -> State:
        """The state to answer from. Raises IndexBusy as Index.state."""
        seen = _seen.get()
        if seen is None:
            return self._newest()
        return seen.get(self) or seen.setdefault(self, self._newest())

    def told(self) -> State | None:
        """The state that the request was answered from so far; None when from none, and outside of requests."""
        return (_seen.get() or {}).get(self)


class PerState(Generic[T]):
    """What is put together once for a state. That of the two last asked for is at hand, since requests may still see
    the state before the newest. Safe to use from many threads."""

    def __init__(self, make: Callable[[State], T]) -> None:
        self._make = make
        self._kept: tuple[tuple[State, T], ...] = ()
        self._making = Lock()

    def of(self, state: State) -> T:
        """What belongs to a state; others who ask for it meanwhile wait."""
        for known, made in self._kept:
            if known.moment == state.moment:
                return made
        with self._making:
            for known, made in self._kept:
                if known.moment == state.moment:
                    return made
            made = self._make(state)
            self._kept = ((state, made), *self._kept[:1])
        return made


def look_again() -> None:
    """Let the request that is being answered see the newest state from now on: a writer has taken away what stood at
    the one that it saw, so that it is answered anew."""
    if (seen := _seen.get()) is not None:
        seen.clear()


def found(states: Callable[[], State], look: Callable[[State], T]) -> T:
    """What is looked up in a state, or in the newest where a writer has taken it away. Raises NotFound, as `look`."""
    state = states()
    try:
        return look(state)
    except NotFound:
        look_again()
        newest = states()
        if newest is state:
            raise
        return look(newest)


class Stated:
    """Middleware that lets each request see one state, and tells it with the answer."""

    def __init__(self, app: ASGIApp, states: States) -> None:
        self._app = app
        self._states = states

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_told(message: Message) -> None:
            if message["type"] == "http.response.start" and (state := self._states.told()):
                MutableHeaders(scope=message).setdefault(HEADER, state_name(state.moment))
            await send(message)

        before = _seen.set({})
        try:
            await self._app(scope, receive, send_told)
        finally:
            _seen.reset(before)
