"""The default encoder in eight bits under ONNX Runtime against the whole one under sentence-transformers.

They take turns at the same texts, so that whatever else the machine does weighs on all alike: the ratios can
be trusted where the milliseconds cannot.
"""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from models.encoder.base import Encoder
from models.encoder.compact import compact
from models.encoder.onnx_runtime import OnnxEncoder
from models.encoder.transformer import TransformerEncoder
from models.encoder.unpack import unpack

ROUNDS = 6
QUESTIONS = 4
PASSAGES = 16
_WORDS = 100
_MINUTES = Path(__file__).resolve().parent.parent.parent / "tests" / "minutes"


def main() -> None:
    """Print, by encoder, the medians of a question and of a passage, and how much quicker than the first they are."""
    small, whole = compact(), unpack()
    encoders: dict[str, Encoder] = {
        "sentence-transformers, float32": TransformerEncoder(whole.folder, "", halved=False),
        "sentence-transformers, bfloat16": TransformerEncoder(whole.folder, "", halved=True),
        "ONNX Runtime, int8": OnnxEncoder(small.folder, ""),
    }
    questions, passages = _texts()
    times: dict[str, tuple[list[float], list[float]]] = {name: ([], []) for name in encoders}
    for turn in range(ROUNDS + 1):
        for name, encoder in encoders.items():
            asked = [_time(encoder.encode_queries, [text]) for text in questions]
            read = _time(encoder.encode_passages, passages) / len(passages)
            if turn:  # the first warms up
                times[name][0].extend(asked)
                times[name][1].append(read)

    print(f"{ROUNDS} rounds                              a question         a passage")
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
