"""How well a tagger does on what it was not trained on."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.language import Language
from spacy.scorer import Scorer
from spacy.training import Example

from models.entities.tagger.decoding import LABELS
from scripts.training.annotated import Annotated
from scripts.training.corpora import Sentence
from scripts.training.material import Material, joined
from scripts.training.tagging import annotated_doc

_SENTENCES = 8
"""Sentences that are judged as one text."""

_NONE = {"p": 0.0, "r": 0.0, "f": 0.0}


@dataclass(frozen=True, slots=True)
class Judged:
    """Exact-span figures of one corpus: precision, recall and F1 by label and of "all"; words a second."""

    corpus: str
    figures: dict[str, tuple[float, float, float]]
    speed: float

    def __str__(self) -> str:
        figures = ", ".join(
            f"{label} P {p:.3f} R {r:.3f} F {f:.3f}" for label, (p, r, f) in self.figures.items()
        )
        return f"{self.corpus}: {figures}; {self.speed:,.0f} words/s"


def judge(nlp: Language, material: Material) -> list[Judged]:
    """The tagger on every corpus's kept-back sentences, as they would be printed, and with words set apart."""
    nlp("Anna Berg i Lund")  # loads the weights
    return [
        _judged(f"{name}{', words apart' if as_corpus else ''}", nlp, _texts(sentences, as_corpus))
        for name, sentences in material.judged.items()
        for as_corpus in (False, True)
    ]


def _texts(sentences: Sequence[Sentence], as_corpus: bool) -> list[Annotated]:
    return [
        joined(sentences[start : start + _SENTENCES], as_corpus=as_corpus)
        for start in range(0, len(sentences), _SENTENCES)
    ]


def _judged(name: str, nlp: Language, texts: Sequence[Annotated]) -> Judged:
    started = time.perf_counter()
    found = list(nlp.pipe(text.text for text in texts))
    speed = sum(len(text.text.split()) for text in texts) / (time.perf_counter() - started)
    examples = [Example(doc, annotated_doc(nlp, text)) for doc, text in zip(found, texts, strict=True)]
    scores = Scorer.score_spans(examples, "ents")
    by_label = {label: scores["ents_per_type"].get(label, _NONE) for label in LABELS}
    figures = {label: (s["p"], s["r"], s["f"]) for label, s in by_label.items()}
    return Judged(name, {**figures, "all": (scores["ents_p"], scores["ents_r"], scores["ents_f"])}, speed)
