"""Ten times what the service can do, for a minute: whether every request is answered soon, with 503 where there is no
place, and whether the service is itself again at once.

Passed when every request had an answer of 200 or 503 within the bound, and afterwards one came within five seconds.
"""

import argparse
import asyncio
import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from scripts.loading.asking import Client, NoAnswer
from scripts.loading.figures import statuses, wrong
from scripts.loading.mixture import mixture
from scripts.loading.pacing import Asked, capacity, steady
from scripts.loading.soak import CALLERS, OK
from scripts.serving import serving

_TOO_MUCH = 429
_NO_PLACE = 503
_BOUND = 12.0
"""Seconds in which an answer comes: ten are allowed for it by default, and it has to be sent and read."""

_RECOVERED = 5.0


@dataclass(frozen=True, slots=True)
class Overloaded:
    """What came of it: answers a second at capacity, requests a second that were sent, what became of them, and the
    seconds from the last of them until a question was answered again."""

    capacity: float
    rate: float
    asked: Asked
    recovery: float

    def unanswered(self) -> int:
        """Requests that had no answer, or another than is right."""
        return wrong(self.asked, OK, _TOO_MUCH, _NO_PLACE)


def main() -> None:
    """Print the figures and the verdict; ends with an error where it failed."""
    parser = argparse.ArgumentParser(prog="overload", description=__doc__)
    parser.add_argument("index", metavar="INDEX", type=Path, help="the index to ask")
    parser.add_argument("--times", metavar="N", type=float, default=10, help="times the capacity [10]")
    parser.add_argument("--seconds", metavar="N", type=float, default=60, help="how long [60]")
    parser.add_argument("--seed", metavar="N", type=int, default=7, help="of the requests [7]")
    asked = parser.parse_args()
    made = overload(asked.index, asked.times, asked.seconds, asked.seed)
    print(f"capacity {made.capacity:.1f} answers a second; asked {made.rate:.0f} a second")
    print(
        f"{len(made.asked.seconds)} requests, sent at most {made.asked.late:.2f} s late; {statuses(made.asked)}"
    )
    for name, part in (("p50", 0.5), ("p95", 0.95), ("p99", 0.99), ("slowest", 1.0)):
        print(f"{name} {made.asked.share(part):.0f} ms")
    print(f"answered again after {made.recovery:.2f} s")
    if made.unanswered() or made.asked.share(0.99) > _BOUND * 1000 or made.recovery > _RECOVERED:
        sys.exit("overload: failed")
    print("overload: passed")


def overload(index: Path, times: float, seconds: float, seed: int, measure: float = 20) -> Overloaded:
    """Ask a server over an index for so many times what it can do. `measure`: seconds for finding the capacity."""
    with serving(index, PARAGRAF_RATE="off") as server:
        return asyncio.run(_ask(server.port, times, seconds, random.Random(seed), measure))


async def _ask(port: int, times: float, seconds: float, chance: random.Random, measure: float) -> Overloaded:
    asked = Asked()
    async with Client(port) as client:
        mixed = await mixture(client)
        await capacity(client, mixed, CALLERS, measure / 3, chance)
        most = await capacity(client, mixed, CALLERS, measure, chance)
        begun = time.monotonic()
        left = await steady(client, mixed, most * times, seconds, chance, lambda _: asked)
        sent = time.monotonic() - begun
        # Asked when the last of the many has been sent, not when all have come back.
        recovery = await _recovered(port, mixed.draw(chance))
        await asyncio.gather(*left)
    return Overloaded(most, asked.statuses.total() / sent, asked, recovery)


async def _recovered(port: int, path: str) -> float:
    """Seconds until a question is answered."""
    begun = time.monotonic()
    async with Client(port) as client:
        while True:
            try:
                if (await client.get(path)).status == OK:
                    return time.monotonic() - begun
            except NoAnswer:
                pass
            await asyncio.sleep(0.1)


if __name__ == "__main__":
    main()
