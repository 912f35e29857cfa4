"""Both entity pipelines against each other: words a second on one thread, and what loading takes.

Runs are interleaved, so that whatever else the machine does meets both; figures are medians.
"""

import statistics
import subprocess
import sys
import time
from pathlib import Path

import torch

from models.entities import PIPELINES, EntityRecognizer, load_recognizer

_RUNS = 5
_SAMPLES = Path(__file__).resolve().parents[2] / "tests" / "minutes"

_LOADING = """
import sys, time
import spacy, torch
from transformers import BertConfig, BertModel
started = time.perf_counter()
from models.entities import load_recognizer
recognizer = load_recognizer(sys.argv[1])
recognizer.mentions(["Anna Berg, Lund"])
print(time.perf_counter() - started)
"""
"""In a process of its own: libraries first, which the search encoder needs as well, then ours to the first answer."""


def main() -> None:
    """Print a line for each pipeline."""
    torch.set_num_threads(1)
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in sorted(_SAMPLES.iterdir())]
    words = sum(len(text.split()) for text in texts)
    loaded = {name: load_recognizer(name) for name in PIPELINES}
    for recognizer in loaded.values():
        _seconds(recognizer, texts)
    taken: dict[str, list[float]] = {name: [] for name in PIPELINES}
    loading: dict[str, list[float]] = {name: [] for name in PIPELINES}
    for _ in range(_RUNS):
        for name, recognizer in loaded.items():
            taken[name].append(_seconds(recognizer, texts))
            loading[name].append(_loading(name))
    print(f"{words} words of sample minutes, {_RUNS} runs each, one thread")
    for name in PIPELINES:
        speeds = [words / seconds for seconds in taken[name]]
        print(
            f"{name:<10}{statistics.median(speeds):>8,.0f} words/s ({min(speeds):,.0f} to {max(speeds):,.0f}),"
            f" loaded in {statistics.median(loading[name]):.2f} s"
        )
    ratios = [a / f for a, f in zip(taken["accurate"], taken["fast"], strict=True)]
    print(f"fast is {statistics.median(ratios):.1f} times as quick")


def _seconds(recognizer: EntityRecognizer, texts: list[str]) -> float:
    started = time.perf_counter()
    recognizer.mentions(texts)
    return time.perf_counter() - started


def _loading(name: str) -> float:
    run = subprocess.run([sys.executable, "-c", _LOADING, name], check=True, capture_output=True, text=True)
    return float(run.stdout)


if __name__ == "__main__":
    main()
