"""Requests at a pace: as fast as answers come, or at a rate that waits for nobody."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from scripts.loading.asking import Client, NoAnswer
from scripts.loading.mixture import Mixture

NONE = 0
"""In place of a status, where no answer came."""


@dataclass(slots=True)
class Asked:
    """Requests of a stretch of time: statuses, seconds until the answers were there, and the latest one was sent."""

    statuses: Counter[int] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)
    late: float = 0.0

    def note(self, status: int, seconds: float) -> None:
        self.statuses[status] += 1
        self.seconds.append(seconds)

    def share(self, part: float) -> float:
        """The time in which this part of the answers was there, in milliseconds."""
        return (
            sorted(self.seconds)[max(0, round(len(self.seconds) * part) - 1)] * 1000 if self.seconds else 0.0
        )


async def capacity(
    client: Client, mixture: Mixture, callers: int, seconds: float, chance: random.Random
) -> float:
    """Answers a second when so many callers each ask again as soon as they have their answer."""
    ends = time.monotonic() + seconds
    done = 0

    async def call() -> None:
        nonlocal done
        while time.monotonic() < ends:
            answer = await client.get(mixture.draw(chance))
            done += answer.status < 400

    begun = time.monotonic()
    await asyncio.gather(*(call() for _ in range(callers)))
    return done / (time.monotonic() - begun)


async def steady(
    client: Client,
    mixture: Mixture,
    rate: float,
    seconds: float,
    chance: random.Random,
    told: Callable[[float], Asked],
) -> Collection[asyncio.Task[None]]:
    """Ask at a constant rate whatever comes back; gives those that have not come back when the last has been sent.

    The time of an answer counts from when its request was due, so that a server that holds up the asking does not look
    faster for it. `told` gives what to note a request in, by the second at which it was due.
    """
    begun = time.monotonic()
    tasks: set[asyncio.Task[None]] = set()
    for number in range(int(rate * seconds)):
        due = number / rate
        await asyncio.sleep(max(0.0, begun + due - time.monotonic()))
        asked = told(due)
        asked.late = max(asked.late, time.monotonic() - begun - due)
        task = asyncio.create_task(_ask(client, mixture.draw(chance), begun + due, asked))
        tasks.add(task)
        task.add_done_callback(tasks.discard)
    return tasks


async def _ask(client: Client, path: str, due: float, asked: Asked) -> None:
    try:
        status = (await client.get(path)).status
    except NoAnswer:
        status = NONE
    asked.note(status, time.monotonic() - due)
