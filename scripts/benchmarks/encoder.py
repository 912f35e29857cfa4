"""The encoder's settings against each other: float32 or halved products, and three ways to use the cores.

They take turns at the same texts, so that whatever else the machine does weighs on all alike: the ratios can
be trusted where the milliseconds cannot.
"""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

import torch

from models.encoder.transformer import TransformerEncoder
from models.encoder.unpack import unpack

ROUNDS = 6
QUESTIONS = 4
PASSAGES = 16
_WORDS = 100
_MINUTES = Path(__file__).resolve().parent.parent.parent / "tests" / "minutes"


def main() -> None:
    """Print, by setting, the medians of a question and of a passage, and how much quicker than the first they are."""
    cores = torch.get_num_threads()
    folder = unpack().folder
    ways = {"one core": (1, 1), "batches side by side": (cores, 1), "threads share a batch": (1, cores)}
    settings = {
        f"{'bfloat16' if halved else 'float32'}, {way}": (
            TransformerEncoder(folder, "", halved=halved, cores=side_by_side),
            threads,
        )
        for halved in (False, True)
        for way, (side_by_side, threads) in ways.items()
    }
    questions, passages = _texts()
    times: dict[str, tuple[list[float], list[float]]] = {name: ([], []) for name in settings}
    for turn in range(ROUNDS + 1):
        for name, (encoder, threads) in settings.items():
            torch.set_num_threads(threads)
            asked = [_time(encoder.encode_queries, [text]) for text in questions]
            read = _time(encoder.encode_passages, passages) / len(passages)
            if turn:  # the first warms up
                times[name][0].extend(asked)
                times[name][1].append(read)

    print(f"{cores} cores, {ROUNDS} rounds      a question         a passage")
    first = [statistics.median(values) for values in next(iter(times.values()))]
    for name, values in times.items():
        medians = [statistics.median(some) for some in values]
        cells = [
            f"{median:6.1f} ms {base / median:5.2f}x" for median, base in zip(medians, first, strict=True)
        ]
        print(f"{name:32}{'   '.join(cells)}")


def _texts() -> tuple[list[str], list[str]]:
    minutes = (path.read_text(encoding="utf-8", errors="replace") for path in sorted(_MINUTES.glob("*.txt")))
    words = " ".join(minutes).split()
    passages = [" ".join(words[start : start + _WORDS]) for start in range(0, PASSAGES * _WORDS, _WORDS)]
    return [" ".join(passage.split()[:8]) for passage in passages[:QUESTIONS]], passages


def _time(encode: Callable[[list[str]], object], texts: list[str]) -> float:
    started = time.perf_counter()
    encode(texts)
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    main()
