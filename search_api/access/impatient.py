"""A connection that asks nothing for long is closed.

The server's own protocol waits for ever for the head of a request, and for what is left of a body that has been
answered, so that some hundred idle connections would take up all there are.
"""

import asyncio
from typing import ClassVar

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol


class Impatient(H11Protocol):
    """Closes a connection that does not bring the whole head of its first request, or of another that it has begun,
    within `patience` seconds; and one that goes on that long with a body after its answer."""

    patience: ClassVar[float] = 10.0

    _waiting: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait."""
        super().connection_made(transport)
        self._watch()

    def data_received(self, data: bytes) -> None:
        """Wait on while the head is not whole."""
        super().data_received(data)
        self._watch()

    def on_response_complete(self) -> None:
        """Wait for the rest of a body that nobody wanted to read."""
        super().on_response_complete()
        if self._goes_on():
            self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        self._stop()
        super().connection_lost(exc)

    def _watch(self) -> None:
        if self.conn.their_state is not h11.IDLE and not self._goes_on():
            self._stop()
        elif self._waiting is None:
            self._waiting = self.loop.call_later(self.patience, self.transport.close)

    def _goes_on(self) -> bool:
        """Whether a body still comes whose request has been answered."""
        return self.conn.our_state is h11.DONE and self.conn.their_state is h11.SEND_BODY

    def _stop(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None
