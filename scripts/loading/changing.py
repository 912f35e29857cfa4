"""Minutes that come, change and go in an index that is asked: `changing INDEX FOLDER SECONDS`, in a process of its own.

Changes one file in the folder every so many seconds and brings the index up to it, until its input ends; then prints
as JSON how often it did what.
"""

import json
import random
import select
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from indexer.index import Index
from indexer.pipeline import index_paths
from indexer.reading.plain import decode
from models.encoder import load_encoder
from models.entities import load_recognizer

_ROOT = Path(__file__).parents[2]
_FEWEST, _MOST = 3, 12
"""Files in the folder."""


@contextmanager
def changing(index: Path, folder: Path, seconds: float) -> Iterator["subprocess.Popen[str]"]:
    """The process, working; it is told to end afterwards, and fails whoever uses it when it failed."""
    command = [sys.executable, "-m", "scripts.loading.changing", str(index), str(folder), str(seconds)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=_ROOT)
    try:
        yield process
    finally:
        assert process.stdin is not None
        process.stdin.close()
        process.wait()


def ended(process: "subprocess.Popen[str]") -> dict[str, int]:
    """Let the process end; how often it did what. Raises RuntimeError where it failed."""
    told, _ = process.communicate()
    if process.returncode:
        raise RuntimeError(f"the process that indexes ended with {process.returncode}")
    done: dict[str, int] = json.loads(told)
    return done


def main(directory: Path, folder: Path, seconds: float) -> None:
    """Change and index until the input ends."""
    encoder, recognizer = load_encoder(), load_recognizer("fast")
    samples = sorted((_ROOT / "tests" / "minutes").iterdir())
    chance = random.Random(7)
    done: Counter[str] = Counter()
    folder.mkdir(parents=True, exist_ok=True)
    with closing(Index.open(directory)) as index:
        number = 0
        while True:
            number += 1
            done[change(folder, samples, number, chance)] += 1
            report = index_paths(index, [str(folder)], encoder, recognizer, prune=True)
            done["meetings read"] += report.read
            done["meetings removed"] += report.removed
            if number > _FEWEST and select.select([sys.stdin], [], [], seconds)[0]:
                break
    print(json.dumps(done))


def change(folder: Path, samples: list[Path], number: int, chance: random.Random) -> str:
    """Add, change or remove one file in a folder, its text one of the samples' with its number; returns which."""
    files = sorted(folder.iterdir())
    if len(files) < _FEWEST or (len(files) < _MOST and chance.random() < 0.4):
        what, path = "added", folder / f"{number:05}{chance.choice(samples).suffix}"
    elif chance.random() < 0.5:
        what, path = "changed", chance.choice(files)
    else:
        chance.choice(files).unlink()
        return "removed"
    text = decode(chance.choice(samples).read_bytes())  # not all are in UTF-8
    path.write_text(f"{text}\n\nUtgåva {number}.\n", encoding="utf-8")
    return what


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3]))
