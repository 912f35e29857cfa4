"""`paragraf index` killed at random instants: nothing that was committed may be lost, and nothing be half."""

import os
import random
import signal
import sqlite3
import time
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from indexer.keeping.repairing import repair
from indexer.keeping.verifying import verify
from scripts.faulting.ground import Broken, Ground, derived, sound
from scripts.faulting.warm import Warm

_LONGEST = 0.15
"""Seconds from a commit to a kill, at most: as long as it takes to the next commit, or to bring on the search files."""

_LATE = 0.4
"""The share of kills that wait for the last commit, after which the search files are brought on."""


@dataclass(slots=True)
class Kills:
    """What came of it: rounds, kills before the end of the command, commits that were seen before a kill, and how often
    the search files had to be made anew; `lost` and `half` are meetings."""

    rounds: int = 0
    killed: int = 0
    commits: int = 0
    repaired: int = 0
    lost: int = 0
    half: int = 0
    unsound: list[str] = field(default_factory=list)


def kill(ground: Ground, warm: Warm, rounds: int, seed: int) -> Kills:
    """Index a new version of all minutes in each round, and kill that at an instant that `seed` gives.

    The next round begins where the killed one ended. Raises Broken when the last one cannot be brought to its end, or
    does not hold everything.
    """
    chance = random.Random(seed)
    number = ground.write(0)
    ground.settle(warm)
    whole = {name: text for name, (_, text) in ground.stored().items()}
    told = Kills()
    for version in range(1, rounds + 1):
        before = {name: stored for name, (stored, _) in ground.stored().items()}
        ground.write(version)
        begun = _sequence(ground.index)
        process = warm.start(*ground.indexing())
        target = number if chance.random() < _LATE else chance.randrange(number)
        seen = _wait(ground.index, begun + target, chance.uniform(0, _LONGEST))
        with suppress(ProcessLookupError):  # it came to its end before
            os.kill(process, signal.SIGKILL)
        told.killed += warm.ended() == -signal.SIGKILL
        told.rounds += 1
        told.commits += seen - begun
        _examine(ground, version, before, whole, seen - begun, told)
    ground.settle(warm)
    sound(ground.index)
    if {stored for stored, _ in ground.stored().values()} != {rounds}:
        raise Broken("not all minutes stand in their last version")
    return told


def _wait(index: Path, sequence: int, longer: float) -> int:
    """Wait till so much is committed, then a little longer; gives what was committed when it was last looked."""
    until = time.monotonic() + 60
    while (now := _sequence(index)) < sequence and time.monotonic() < until:
        time.sleep(0.002)
    time.sleep(longer)
    return max(now, _sequence(index))


def _sequence(index: Path) -> int:
    with closing(sqlite3.connect(index / "catalog.sqlite", timeout=10)) as connection:
        return int(connection.execute("SELECT sequence FROM clock").fetchone()[0])


def _examine(
    ground: Ground, version: int, before: dict[str, int], whole: dict[str, str], commits: int, told: Kills
) -> None:
    """Look through what a killed process left, and mend what may need mending."""
    after = ground.stored()
    told.lost += sum(after.get(name, (-1, ""))[0] not in {stored, version} for name, stored in before.items())
    told.lost += max(0, commits - sum(stored == version for stored, _ in after.values()))
    told.half += sum(text != whole[name] for name, (_, text) in after.items())
    findings = verify(ground.index)
    if findings and derived(findings):
        repair(ground.index)
        told.repaired += 1
        findings = verify(ground.index)
    told.unsound += [finding.what for finding in findings]
