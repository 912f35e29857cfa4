"""Trains the fast tagger: spaCy's own convolutional network, from nothing."""

import random
import time
from collections.abc import Callable, Sequence

from spacy.language import Language
from spacy.training import Example
from thinc.api import fix_random_seed

from models.entities.tagger.decoding import LABELS
from scripts.training.annotated import Annotated
from scripts.training.tagging import annotated_doc, blank_pipeline

_WIDTH = 96
_NETWORK = {
    "@architectures": "spacy.TransitionBasedParser.v2",
    "state_type": "ner",
    "extra_state_tokens": False,
    "hidden_width": 64,
    "maxout_pieces": 2,
    "use_upper": True,
    "nO": None,
    "tok2vec": {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": _WIDTH,
            "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
            "rows": [5000, 1000, 2500, 2500],
            "include_static_vectors": False,
        },
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": _WIDTH,
            "depth": 4,
            "window_size": 1,
            "maxout_pieces": 3,
        },
    },
}
"""spaCy's recommended network for names on a processor, its tables sized to weigh 6 MB."""

_DROPOUT = 0.1
_TEXTS = 24
"""Texts that go through at once."""


def train(
    epochs: Sequence[Sequence[Annotated]], seed: int, report: Callable[[str], None] = print
) -> Language:
    """A pipeline with the one component `ner`, trained on the texts of each epoch."""
    fix_random_seed(seed)
    nlp = blank_pipeline()
    ner = nlp.add_pipe("ner", config={"model": _NETWORK})
    for label in LABELS:
        ner.add_label(label)  # type: ignore[attr-defined]
    started = time.monotonic()
    first = [_example(nlp, text) for text in epochs[0][:_TEXTS]]
    optimizer = nlp.initialize(lambda: first)
    for number, texts in enumerate(epochs, start=1):
        order = random.Random(seed + number).sample(texts, len(texts))
        losses: dict[str, float] = {}
        for start in range(0, len(order), _TEXTS):
            batch = [_example(nlp, text) for text in order[start : start + _TEXTS]]
            nlp.update(batch, drop=_DROPOUT, sgd=optimizer, losses=losses)
        loss, minutes = losses["ner"] / len(order), (time.monotonic() - started) / 60
        report(f"epoch {number} of {len(epochs)}, loss {loss:.2f}, {minutes:.1f} min")
    return nlp


def _example(nlp: Language, text: Annotated) -> Example:
    return Example(nlp.make_doc(text.text), annotated_doc(nlp, text))
