"""Half an hour at four fifths of what the service can do, while minutes come, change and go in the same index.

First as many callers as are answered at once ask as fast as answers come: that is the capacity, indexing going on.
Then requests come at a constant rate, a share of it, whatever is answered. Passed when no request failed, and the
server's memory, once warm, stayed within 5 %.
"""

import argparse
import asyncio
import random
import shutil
import statistics
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.loading.asking import Client
from scripts.loading.changing import changing, ended
from scripts.loading.figures import resident, statuses, wrong
from scripts.loading.mixture import mixture
from scripts.loading.pacing import Asked, capacity, steady
from scripts.serving import Served, serving

OK = 200
CALLERS = 8
"""Who ask at once for the capacity: as many as are answered at once, unless that is set otherwise."""

_WARM = 0.2
"""Of the minutes, those in which memory may still grow: caches fill."""

_FLAT = 0.05


@dataclass(frozen=True, slots=True)
class Soaked:
    """What came of it: answers a second at capacity, minutes of requests, megabytes at the end of each, what was
    indexed."""

    capacity: float
    minutes: Sequence[Asked]
    megabytes: Sequence[float]
    changes: dict[str, int]

    def errors(self) -> int:
        """Requests that were not answered with 200."""
        return sum(wrong(minute, OK) for minute in self.minutes)

    def growth(self) -> float:
        """How far apart the most and the least memory of the warm minutes are, as a share of the least."""
        warm = self.megabytes[int(len(self.megabytes) * _WARM) :]
        return max(warm) / min(warm) - 1


def main() -> None:
    """Print a line a minute and the verdict; ends with an error where it failed."""
    parser = argparse.ArgumentParser(prog="soak", description=__doc__)
    parser.add_argument(
        "index", metavar="INDEX", type=Path, help="the index; a copy of it is asked and changed"
    )
    parser.add_argument("--minutes", metavar="N", type=float, default=30, help="how long [30]")
    parser.add_argument(
        "--load", metavar="SHARE", type=float, default=0.8, help="share of the capacity [0.8]"
    )
    parser.add_argument(
        "--change", metavar="SECONDS", type=float, default=5, help="pause between changes [5]"
    )
    parser.add_argument("--seed", metavar="N", type=int, default=7, help="of the requests [7]")
    asked = parser.parse_args()
    soaked = soak(asked.index, asked.minutes * 60, asked.load, asked.change, asked.seed)
    print(f"indexed meanwhile: {soaked.changes}")
    times = Asked()
    for minute in soaked.minutes:
        times.statuses += minute.statuses
        times.seconds += minute.seconds
        times.late = max(times.late, minute.late)
    print(f"{len(times.seconds)} requests, sent at most {times.late:.2f} s late; {statuses(times)}")
    print(f"p50 {times.share(0.5):.0f} ms, p95 {times.share(0.95):.0f} ms, p99 {times.share(0.99):.0f} ms")
    print(
        f"errors {soaked.errors()}; memory once warm within {soaked.growth():.1%}, "
        f"median {statistics.median(soaked.megabytes):.0f} MB"
    )
    if soaked.errors() or soaked.growth() > _FLAT:
        sys.exit("soak: failed")
    print("soak: passed")


def soak(index: Path, seconds: float, load: float, change: float, seed: int, measure: float = 30) -> Soaked:
    """Load a server over a copy of an index for so long, and tell what came of it.

    `change`: seconds between changes of the index; `measure`: seconds for finding the capacity.
    """
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copytree(index, Path(folder) / "index"))
        with (
            serving(copy, PARAGRAF_RATE="off") as server,
            changing(copy, Path(folder) / "minutes", change) as writer,
        ):
            found = asyncio.run(_ask(server, seconds, load, random.Random(seed), measure))
            return Soaked(*found, ended(writer))


async def _ask(
    server: Served, seconds: float, load: float, chance: random.Random, measure: float
) -> tuple[float, list[Asked], list[float]]:
    minutes: list[Asked] = []
    megabytes: list[float] = []
    async with Client(server.port) as client:
        mixed = await mixture(client)
        await capacity(client, mixed, CALLERS, measure / 3, chance)
        most = await capacity(client, mixed, CALLERS, measure, chance)
        rate = most * load
        print(f"capacity {most:.1f} answers a second; asking {rate:.1f} a second", flush=True)
        print("minute  requests  errors  p50 ms  p95 ms  slowest ms  memory MB", flush=True)

        def told(due: float) -> Asked:
            while len(minutes) <= due // 60:
                minutes.append(Asked())
            return minutes[int(due // 60)]

        asking = asyncio.create_task(steady(client, mixed, rate, seconds, chance, told))
        while not asking.done():
            await asyncio.wait({asking}, timeout=min(60, seconds))
            megabytes.append(resident(server.pid))
            _tell(len(megabytes), minutes[len(megabytes) - 1 : len(megabytes)], megabytes[-1])
        await asyncio.gather(*await asking)
    return most, minutes, megabytes


def _tell(number: int, minute: Sequence[Asked], megabytes: float) -> None:
    for asked in minute:
        p50, p95, slowest = (asked.share(part) for part in (0.5, 0.95, 1.0))
        counts = f"{number:6} {asked.statuses.total():9} {wrong(asked, OK):7}"
        print(f"{counts} {p50:7.0f} {p95:7.0f} {slowest:11.0f} {megabytes:10.1f}", flush=True)


if __name__ == "__main__":
    main()
