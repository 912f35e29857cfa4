"""The recognizer: a spaCy pipeline, a trained tagger and components that decide by its word, behind the port."""

import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

# Importing the components registers them with spaCy.
from models.entities import meeting_links, municipalities, organisations, people, tagged  # noqa: F401
from models.entities.base import DEFAULT_PIPELINE, Pipeline
from models.entities.links import link_of
from models.entities.one_meeting import refiled
from models.entities.tagger import component
from models.entities.words import TOKENIZER
from models.errors import WeightsMissing
from models.records import Label, Mention

WEIGHTS = Path(__file__).parents[1] / "data" / "entities"
"""A folder for each trained tagger, which `spacy.load` opens."""

_COMPONENTS = ("tagged", "organisations", "people", "meeting_links", "municipalities", "left_over")
"""In order: what one has labelled, the next leave alone. So no municipality is found in a person's name."""


class PipelineRecognizer:
    """People, municipalities, organisations and places. Threads may share one."""

    def __init__(self, pipeline: Pipeline | None = DEFAULT_PIPELINE, cache: Path | None = None) -> None:
        """See `make_pipeline`."""
        self._nlp = make_pipeline(pipeline, cache)
        self._lock = threading.Lock()

    def mentions(self, texts: Sequence[str], known_people: Sequence[str] = ()) -> list[tuple[Mention, ...]]:
        """Mentions of each text, in order of place, never overlapping. See EntityRecognizer."""
        # A zone lets go of a text's words, or spaCy's vocabulary would grow with every file. One at a time.
        with self._lock, self._nlp.memory_zone():
            docs = (self._doc(text, known_people) for text in texts)
            return refiled([_mentions(doc) for doc in self._nlp.pipe(docs)], known_people)

    def _doc(self, text: str, known_people: Sequence[str]) -> Doc:
        doc = self._nlp.make_doc(text)
        doc.user_data["known_people"] = tuple(known_people)
        return doc


def make_pipeline(pipeline: Pipeline | None = DEFAULT_PIPELINE, cache: Path | None = None) -> Language:
    """The trained tagger of that name and the components after it; without a name these alone.

    `cache` is the folder of the encoder's unpacked weights, the user's own unless given. Raises WeightsMissing.
    """
    if pipeline is None:
        nlp = spacy.blank("sv", config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}})
    else:
        nlp = _load(pipeline, cache)
    # The limit is there for parsers, whose memory grows faster than the text.
    nlp.max_length = sys.maxsize
    for name in _COMPONENTS:
        nlp.add_pipe(name)
    return nlp


def _load(pipeline: Pipeline, cache: Path | None) -> Language:
    folder = WEIGHTS / pipeline
    try:
        nlp = spacy.load(folder)
    except (OSError, ValueError) as error:  # spaCy lets a damaged file's own error through
        raise WeightsMissing(
            f"The entity weights in {folder} cannot be loaded: {error}", "Install Paragraf again."
        ) from error
    for _, part in nlp.pipeline:
        if isinstance(part, component.EncoderTagger):
            part.cache = cache
    return nlp


def _mentions(doc: Doc) -> tuple[Mention, ...]:
    return tuple(
        Mention(
            text=span.text,
            label=Label(span.label_),
            start=span.start_char,
            end=span.end_char,
            canonical=span.id_,
            code=span.kb_id_ or None,
            link=link_of(span),
        )
        for span in doc.ents
    )
