"""Damaged files of every format through the readers and the parser: each is a meeting, or refused with a remedy.

Anything else is a finding: another error, more time or memory than a file may take, the end of the process. A finding
can be made again by its seed and number.
"""

import argparse
import random
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from scripts.fuzzing.bench import Maker, try_all
from scripts.fuzzing.originals import originals
from scripts.fuzzing.trying import Outcome, Tried

SHARES = {
    ".docx": 16, ".odt": 16, ".pptx": 15, ".rtf": 16, ".html": 13, ".htm": 2, ".txt": 10, ".md": 10, ".pdf": 2,
    ".png": 0.05, ".jpg": 0.05, ".jpeg": 0.01, ".tif": 0.05, ".tiff": 0.01,
}  # fmt: skip
"""Files of each suffix in a hundred or so: few of those that may go to OCR, which takes seconds a page."""


def main() -> None:
    """Print figures by format; ends with an error where anything was found."""
    parser = argparse.ArgumentParser(prog="fuzz_readers", description=__doc__)
    parser.add_argument("--files", metavar="N", type=int, default=100_000, help="how many files [100000]")
    parser.add_argument(
        "--seed", metavar="N", type=int, help="of all that is random; drawn, and printed, when not given"
    )
    parser.add_argument("--only", metavar="NUMBER", type=int, help="this file alone")
    parser.add_argument("--keep", metavar="FOLDER", type=Path, help="write the files of findings here")
    asked = parser.parse_args()
    seed = random.SystemRandom().randrange(1 << 32) if asked.seed is None else asked.seed
    print(f"seed {seed}", flush=True)
    maker = Maker(originals(), SHARES, seed)
    begun = time.monotonic()
    numbers = range(asked.files) if asked.only is None else [asked.only]
    found = told(watched(try_all(maker, numbers), maker, asked.keep))
    print(f"{len(numbers):,} files in {time.monotonic() - begun:.0f} s, findings: {found}")
    if found:
        sys.exit(1)


def watched(
    tries: Iterable[tuple[int, Tried]], maker: Maker, keep: Path | None
) -> Iterable[tuple[int, Tried]]:
    """The tries as they come, with progress and findings told on stderr, and the files of findings kept."""
    for done, (number, become) in enumerate(tries, 1):
        if become.outcome is Outcome.FINDING:
            again = f"--seed {maker.seed} --only {number}"
            print(f"finding: {again} ({become.suffix})\n{become.told}", file=sys.stderr, flush=True)
            if keep:
                keep.mkdir(parents=True, exist_ok=True)
                (keep / f"{maker.seed}-{number}{become.suffix}").write_bytes(maker.make(number).data)
        if done % 5000 == 0:
            print(f"{done} files", file=sys.stderr, flush=True)
        yield number, become


def told(tries: Iterable[tuple[int, Tried]]) -> int:
    """Print what became of the files by format; the number of findings."""
    outcomes: dict[str, Counter[Outcome]] = {}
    times: dict[str, list[tuple[float, int]]] = {}
    for number, become in tries:
        outcomes.setdefault(become.suffix, Counter())[become.outcome] += 1
        times.setdefault(become.suffix, []).append((become.milliseconds, number))
    print("format   files    read refused findings  median ms  slowest ms (file)")
    for suffix, counts in sorted(outcomes.items()):
        taken = [milliseconds for milliseconds, _ in times[suffix]]
        slowest, number = max(times[suffix])
        read, refused, findings = (
            counts[outcome] for outcome in (Outcome.READ, Outcome.REFUSED, Outcome.FINDING)
        )
        print(
            f"{suffix:6} {counts.total():7} {read:7} {refused:7} {findings:8} {statistics.median(taken):10.1f} "
            f"{slowest:11.0f} ({number})"
        )
    return sum(counts[Outcome.FINDING] for counts in outcomes.values())


if __name__ == "__main__":
    main()
