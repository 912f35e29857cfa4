"""All faults at length, with figures."""

import argparse
import random
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

from scripts.faulting.damages import damage
from scripts.faulting.disks import clock_back, full, read_only, two_writers
from scripts.faulting.ground import Ground
from scripts.faulting.kills import kill
from scripts.faulting.warm import warm


def main() -> None:
    """Print the figures; ends with an error where anything was lost, half, unsound or not told."""
    parser = argparse.ArgumentParser(prog="faults", description=__doc__)
    parser.add_argument(
        "--rounds", type=int, default=200, help="kills; a tenth of it damages of each kind a file"
    )
    parser.add_argument("--seed", type=int, help="of all that is random; drawn, and printed, when not given")
    asked = parser.parse_args()
    seed = random.SystemRandom().randrange(1 << 32) if asked.seed is None else asked.seed
    print(f"seed {seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        ground = Ground(Path(folder) / "kills")
        with warm(Path(folder) / "printed") as able, warm(Path(folder) / "other") as other:
            kills = _told("kills", kill, ground, able, asked.rounds, seed)
            _told("two writers", two_writers, ground, able, other, asked.rounds + 1)
            _told("clock set back", clock_back, ground, able, asked.rounds + 2)
            _told("full disk", full, ground, able, tuple(range(5, 105, 10)), asked.rounds + 3)
        _told("read-only disk", read_only, ground)
        _told("damaged files", damage, ground, max(1, asked.rounds // 10), seed)
    if kills.lost or kills.half or kills.unsound:
        raise SystemExit("A kill has lost something.")


def _told(name, do, *arguments):  # type: ignore[no-untyped-def]
    begun = time.monotonic()
    done = do(*arguments)
    figures = asdict(done) if hasattr(done, "__dataclass_fields__") else done
    print(f"{name}: {figures} ({time.monotonic() - begun:.0f} s)", flush=True)
    return done


if __name__ == "__main__":
    main()
