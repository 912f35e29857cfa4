"""Files tried in a process apart, one after the other: one that kills it is found out, and the rest go on."""

import multiprocessing
import random
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from indexer.reading.formats import FORMATS
from scripts.fuzzing.mutations import mutated
from scripts.fuzzing.originals import Originals
from scripts.fuzzing.trying import APART, Outcome, Tried, bound, tried

_PATIENCE = 600.0
"""Seconds of waiting for one file: far more than the processor's time that it may take."""

_FORK = multiprocessing.get_context("fork")
"""The originals are made once."""


@dataclass(frozen=True, slots=True)
class File:
    """A damaged file by its number, with the suffix it goes by, which may be wrong."""

    number: int
    suffix: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes damaged files: of the same originals, shares and seed the same for each number.

    `shares` says how many files of each suffix are made for every hundred or so.
    """

    originals: Originals
    shares: Mapping[str, float]
    seed: int

    def make(self, number: int) -> File:
        chance = random.Random(f"{self.seed}/{number}")
        suffix = chance.choices(list(self.shares), list(self.shares.values()))[0]
        told = chance.choice(list(self.originals)) if chance.random() < 0.02 else suffix
        if FORMATS[suffix].kind in APART:
            told = suffix  # others' bytes are refused before anything is read
        other = chance.choice(self.originals[chance.choice((suffix, suffix, told))])
        data = mutated(chance.choice(self.originals[told]), other, chance)
        return File(number, suffix, data)


def try_all(maker: Maker, numbers: Sequence[int]) -> Iterator[tuple[int, Tried]]:
    """Each number and what became of its file, in order."""
    left = list(numbers)
    while left:
        ours, theirs = _FORK.Pipe()
        process = _FORK.Process(target=_work, args=(maker, left, theirs), daemon=False)
        process.start()
        theirs.close()
        try:
            done = 0
            for number in left:
                told = _next(ours)
                done += 1
                if told is None:
                    suffix = maker.make(number).suffix
                    yield number, Tried(suffix, Outcome.FINDING, 0, _end_of(process))
                    break
                yield number, told
            left = left[done:]
        finally:
            ours.close()
            process.kill()
            process.join()


def _work(maker: Maker, numbers: Sequence[int], pipe: Connection) -> None:
    bound()
    with tempfile.TemporaryDirectory() as folder:
        for number in numbers:
            file = maker.make(number)
            pipe.send(tried(file.data, file.suffix, Path(folder)))


def _next(pipe: Connection) -> Tried | None:
    """What became of the next file, None where its process ended or does not come to an end."""
    try:
        if not pipe.poll(_PATIENCE):
            return None
        told: Tried = pipe.recv()
    except EOFError:
        return None
    return told


def _end_of(process: "multiprocessing.process.BaseProcess") -> str:
    process.join(5)
    if process.exitcode is None:
        return f"took longer than {_PATIENCE:.0f} seconds"
    return f"ended the process that read it: {process.exitcode}"
