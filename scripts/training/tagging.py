"""Annotated texts as the pipeline's own words, each with its tag."""

import numpy as np
import spacy
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc

from models.entities.tagger.decoding import TAGS
from models.entities.words import TOKENIZER, Words, words_of
from scripts.training.annotated import Annotated

_NUMBERS = {tag: number for number, tag in enumerate(TAGS)}


def blank_pipeline() -> Language:
    """Swedish with our tokenizer and no component."""
    return spacy.blank("sv", config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}})


def annotated_doc(nlp: Language, text: Annotated) -> Doc:
    """The text as a doc whose entities are its names; a name that ends within a word takes the whole word."""
    doc = nlp.make_doc(text.text)
    found = (doc.char_span(start, end, label, alignment_mode="expand") for start, end, label in text.spans)
    doc.set_ents(spacy.util.filter_spans([span for span in found if span is not None]))
    return doc


def tagged(nlp: Language, text: Annotated) -> tuple[Words, NDArray[np.int64]]:
    """The text's words, and the number of each one's tag in `decoding.TAGS`."""
    doc = annotated_doc(nlp, text)
    words = words_of(doc)
    tags = np.zeros(len(words), dtype=np.int64)
    for label in {span.label_ for span in doc.ents}:
        for start, end in words.bounds(label):
            tags[start:end] = _NUMBERS[f"I-{label}"]
            tags[start] = _NUMBERS[f"B-{label}"]
    return words, tags
