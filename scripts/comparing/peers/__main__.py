"""Ask every engine, or those named: `python -m scripts.comparing.peers CORPUS RUNS [NAME…]`."""

import sys
from pathlib import Path

from scripts.comparing.corpus import load, write_run
from scripts.comparing.peers import PEERS, engine


def main() -> None:
    """Write each run into the folder RUNS, under the name of its settings."""
    folder, out, *names = sys.argv[1:]
    corpus = load(Path(folder))
    Path(out).mkdir(parents=True, exist_ok=True)
    for name in names or PEERS:
        for settings, run in engine(name)(corpus).items():
            write_run(run, Path(out) / f"{settings}.run")


if __name__ == "__main__":
    main()
