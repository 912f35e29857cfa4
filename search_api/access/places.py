"""Places in which something is done: how many there are, who waits for one, and how many one caller may hold."""

import asyncio
from collections import Counter, deque

from search_api.access.errors import Overloaded

_AGAIN = "Ask again in a moment."


class Places:
    """So many places, and so many callers who wait for one, first come first served.

    Where one caller may hold `each` at the most, others go before those who wait for another of their own, and one
    caller takes up half of the queue at the most. Not for several threads: the server asks from one.
    """

    def __init__(self, count: int, waiting: int, each: int | None = None) -> None:
        self._free = count
        self._waiting = waiting
        self._each = each
        self._held: Counter[str] = Counter()
        self._queue: deque[tuple[str, asyncio.Future[None]]] = deque()

    async def take(self, asker: str, until: float) -> None:
        """Hold a place, now or when one comes free before `until`, by the loop's clock. Raises Overloaded."""
        if self._may(asker):
            self._give(asker)
            return
        if self._is_full(asker):
            raise Overloaded("More is asked here at once than can be answered", _AGAIN)
        given = asyncio.get_running_loop().create_future()
        self._queue.append((asker, given))
        try:
            async with asyncio.timeout_at(until):
                await asyncio.shield(given)
        except TimeoutError as error:
            self._go(asker, given)
            raise Overloaded("No place came free in time", _AGAIN) from error
        except asyncio.CancelledError:
            self._go(asker, given)
            raise

    def leave(self, asker: str) -> None:
        """Give a place back that the caller held."""
        self._free += 1
        self._held[asker] -= 1
        if not self._held[asker]:
            del self._held[asker]
        for waits, given in list(self._queue):
            if self._may(waits):
                self._queue.remove((waits, given))
                self._give(waits)
                given.set_result(None)

    def _may(self, asker: str) -> bool:
        return self._free > 0 and (self._each is None or self._held[asker] < self._each)

    def _is_full(self, asker: str) -> bool:
        if len(self._queue) >= self._waiting:
            return True
        own = sum(waits == asker for waits, _ in self._queue)
        return self._each is not None and own >= max(1, self._waiting // 2)

    def _give(self, asker: str) -> None:
        self._free -= 1
        self._held[asker] += 1

    def _go(self, asker: str, given: asyncio.Future[None]) -> None:
        """Wait no longer; a place that was given in the same moment is given back."""
        if given.done():
            self.leave(asker)
        else:
            self._queue.remove((asker, given))
