"""Trains the accurate tagger: the upper layers of the search encoder, on texts with their names marked."""

import random
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from spacy.language import Language
from tokenizers import Tokenizer
from torch import nn
from torch.optim.lr_scheduler import LambdaLR

from models.encoder.precision import multiplies_halves
from models.entities.tagger.network import Tagger, save_changes
from models.entities.tagger.pieces import to_pieces, windows
from models.entities.tagger.scorer import padded
from scripts.training.annotated import Annotated
from scripts.training.tagging import tagged

LAYERS = 8
WINDOW = 256
OVERLAP = 64

_RATE = 2e-4
_DECAY = 0.01
_WARM = 0.06
"""The share of steps in which the rate rises."""
_BATCH_PIECES = 3072
"""Pieces, filled-up ones too, that go through at once."""
_LARGEST_GRADIENT = 1.0
_UNSCORED = -100
_REPORTED = 50
_LENGTHS = 32
"""Windows are filled up to a multiple of so many pieces: the processor's kernels are made anew for every shape."""


@dataclass(frozen=True, slots=True)
class Example:
    """One window: piece ids int64[n], and the number of a tag where a word begins, or -100."""

    ids: NDArray[np.int64]
    tags: NDArray[np.int64]


def examples(texts: Iterable[Annotated], nlp: Language, tokenizer: Tokenizer) -> Iterator[Example]:
    """The texts as windows."""
    for text in texts:
        words, tags = tagged(nlp, text)
        if not len(words):
            continue
        pieces = to_pieces(words, tokenizer)
        scored = np.full(len(pieces.ids) + 1, _UNSCORED, dtype=np.int64)
        scored[pieces.first] = tags
        for w in windows(len(pieces.ids), WINDOW, OVERLAP):
            yield Example(pieces.ids[w.start : w.end], scored[w.start : w.end])


def batches(examples: Sequence[Example], drawn: random.Random) -> list[list[Example]]:
    """The windows in an order drawn anew, those of about one length together, as many as fit."""
    by_length: dict[int, list[Example]] = defaultdict(list)
    for example in drawn.sample(examples, len(examples)):
        by_length[_filled_up(len(example.ids))].append(example)
    made = [
        some[start : start + _BATCH_PIECES // length]
        for length, some in by_length.items()
        for start in range(0, len(some), _BATCH_PIECES // length)
    ]
    drawn.shuffle(made)
    return made


def _filled_up(pieces: int) -> int:
    """The length of a window with its begin and end, filled up."""
    return -(-(pieces + 2) // _LENGTHS) * _LENGTHS


def train(
    folder: Path,
    epochs: Sequence[Sequence[Example]],
    seed: int,
    report: Callable[[str], None] = print,
) -> bytes:
    """The weights of a tagger trained on the windows of each epoch, as the component keeps them.

    `folder` is the unpacked encoder. Method and settings: AdamW at 2e-4, the embeddings and the lower four layers
    frozen, products in bfloat16 where the processor has them.
    """
    torch.manual_seed(seed)
    drawn = random.Random(seed)
    base, tagger = Tagger(folder, LAYERS), Tagger(folder, LAYERS)
    for name, weights in tagger.changed().items():  # the file's own pages are not to be written
        owner, _, leaf = name.rpartition(".")
        setattr(tagger.get_submodule(owner), leaf, nn.Parameter(weights.detach().clone()))
    planned = [batches(some, drawn) for some in epochs]
    steps = sum(map(len, planned))
    optimizer = torch.optim.AdamW(tagger.changed().values(), lr=_RATE, weight_decay=_DECAY)
    scheduler = LambdaLR(
        optimizer, lambda step: min(step / (_WARM * steps), (steps - step) / (steps * (1 - _WARM)))
    )
    halved = multiplies_halves()
    tagger.train()
    step, started, losses = 0, time.monotonic(), []
    for epoch, planned_batches in enumerate(planned, start=1):
        for batch in planned_batches:
            ids, mask = padded([example.ids for example in batch], _filled_up(max(len(e.ids) for e in batch)))
            wanted = torch.full(ids.shape, _UNSCORED)
            for row, example in zip(wanted, batch, strict=True):
                row[1 : len(example.tags) + 1] = torch.from_numpy(example.tags)
            with torch.autocast("cpu", torch.bfloat16, enabled=halved):
                scores = tagger(ids, mask)
            loss = nn.functional.cross_entropy(scores.flatten(0, 1), wanted.flatten(), ignore_index=_UNSCORED)
            loss.backward()
            nn.utils.clip_grad_norm_(tagger.changed().values(), _LARGEST_GRADIENT)
            optimizer.step()
            optimizer.zero_grad()
            scheduler.step()
            step += 1
            losses.append(float(loss.detach()))
            if step % _REPORTED == 0:
                minutes = (time.monotonic() - started) / 60
                report(
                    f"epoch {epoch}, step {step} of {steps}, loss {np.mean(losses[-_REPORTED:]):.4f}, {minutes:.1f} min"
                )
    return save_changes(tagger.eval(), base)
