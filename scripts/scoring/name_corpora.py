"""What a recognizer finds in a corpus of sentences against its tags, by label."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from models.entities import EntityRecognizer
from models.records import Label, Mention
from scripts.scoring.reading import Counts
from scripts.training.corpora import LABELS, Sentence

_SENTENCES = 100
"""Sentences of a text, about as many as minutes have: names help each other within a text, never beyond."""

_CALLED = {Label.MUNICIPALITY: "LOC"}

Entity = tuple[str, int, int]
"""Label, first token, token past the last."""


def score_sentences(sentences: Sequence[Sentence], recognizer: EntityRecognizer) -> dict[str, Counts]:
    """Counts of exact entities by label ("all" included). A municipality is a LOC.

    Words are joined by blanks and sentences by line breaks; a mention that cuts a word takes the whole word.
    """
    blocks = [sentences[at : at + _SENTENCES] for at in range(0, len(sentences), _SENTENCES)]
    table = {label: Counts() for label in ("all", *LABELS)}
    for block in blocks:
        # Asked one by one, because the texts of one question are taken to be of one meeting.
        (mentions,) = recognizer.mentions(["\n".join(" ".join(sentence.words) for sentence in block)])
        found, gold = set(_found(block, mentions)), set(_gold(block))
        for label, counts in table.items():
            some = {e for e in found if label in {"all", e[0]}}
            expected = {e for e in gold if label in {"all", e[0]}}
            counts.add(Counts(len(some & expected), len(some), len(expected)))
    return table


def _found(block: Sequence[Sentence], mentions: Sequence[Mention]) -> Iterator[Entity]:
    # Each word is followed by one blank or line break, so that the words' lengths say where they stand.
    starts = list(accumulate((len(word) + 1 for s in block for word in s.words), initial=0))
    for mention in mentions:
        first = bisect_right(starts, mention.start) - 1
        yield _CALLED.get(mention.label, mention.label), first, bisect_right(starts, mention.end - 1)


def _gold(block: Sequence[Sentence]) -> Iterator[Entity]:
    tags = [tag for sentence in block for tag in sentence.tags]
    begun = [at for at, tag in enumerate(tags) if tag.startswith("B-")]
    for start in begun:
        label, end = tags[start][2:], start + 1
        while end < len(tags) and tags[end] == f"I-{label}":
            end += 1
        yield label, start, end
