"""What the taggers learn from and are judged on: corpora, and fictional minutes, as annotated texts."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.training.annotated import Annotated
from scripts.training.corpora import OUTSIDE, Sentence, read_iob2, read_webnews

WEBNEWS = "webnews_train.tsv"
TALBANKEN = "talbanken_train.iob2"
TALBANKEN_DEV = "talbanken_dev.iob2"

_KEPT_BACK = 10
_TOGETHER = 30
"""One stretch of so many, each of so many sentences, is kept back to judge by: something of every text a corpus
has, yet seldom the neighbours of what is trained on."""

_WORDS = (20, 200)
"""Sentences are read together, as texts of so many words: names are then met as in minutes, among others."""

_AS_CORPUS = 0.4
"""The share of texts whose words stand apart by blanks, as corpora have them; others are set as print is."""

_NO_BLANK_BEFORE = frozenset(".,;:!?)”%…")
_NO_BLANK_AFTER = frozenset("(”")


@dataclass(frozen=True, slots=True)
class Material:
    """Sentences to train on, by corpus, and those kept back, under "news" and "talbanken"."""

    trained: tuple[tuple[Sentence, ...], ...]
    judged: dict[str, tuple[Sentence, ...]]


def read_material(folder: Path) -> Material:
    """The corpora in a folder, a tenth of each kept back. Raises CorpusError."""
    news, judged_news = _parted(read_webnews(folder / WEBNEWS))
    talbanken, judged_talbanken = _parted(read_iob2(folder / TALBANKEN))
    dev = read_iob2(folder / TALBANKEN_DEV)
    return Material((news, talbanken), {"news": judged_news, "talbanken": (*judged_talbanken, *dev)})


def _parted(sentences: Sequence[Sentence]) -> tuple[tuple[Sentence, ...], tuple[Sentence, ...]]:
    """What is trained on, and what is kept back."""
    kept = [number // _TOGETHER % _KEPT_BACK == _KEPT_BACK - 1 for number in range(len(sentences))]
    return (
        tuple(s for s, back in zip(sentences, kept, strict=True) if not back),
        tuple(s for s, back in zip(sentences, kept, strict=True) if back),
    )


def texts(sentences: Sequence[Sentence], seed: int) -> Iterator[Annotated]:
    """The sentences in order, some together, as texts; how many, and how they are set, is drawn by the seed."""
    drawn = random.Random(seed)
    some: list[Sentence] = []
    wanted = drawn.randint(*_WORDS)
    for sentence in sentences:
        some.append(sentence)
        if sum(len(s.words) for s in some) >= wanted:
            yield joined(some, as_corpus=drawn.random() < _AS_CORPUS, between=drawn.choice(" \n"))
            some, wanted = [], drawn.randint(*_WORDS)
    if some:
        yield joined(some, as_corpus=False)


def joined(sentences: Sequence[Sentence], *, as_corpus: bool, between: str = "\n") -> Annotated:
    """One text of sentences parted by `between`; `as_corpus` puts a blank between all words."""
    text = ""
    spans: list[tuple[int, int, str]] = []
    for sentence in sentences:
        text += between if text else ""
        before = ""
        for word, tag in zip(sentence.words, sentence.tags, strict=True):
            close = not as_corpus and (word in _NO_BLANK_BEFORE or before in _NO_BLANK_AFTER)
            text += "" if not before or close else " "
            start = len(text)
            text += word
            if tag.startswith("I-"):
                spans[-1] = (spans[-1][0], len(text), spans[-1][2])
            elif tag != OUTSIDE:
                spans.append((start, len(text), tag[2:]))
            before = word
    return Annotated(text, tuple(spans))
