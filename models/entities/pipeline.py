"""The recognizer: a spaCy pipeline of three components, behind the port."""

import sys
import threading
from collections.abc import Sequence

import spacy
from spacy.language import Language
from spacy.tokens import Doc

# Importing the components registers them with spaCy.
from models.entities import municipalities, organisations, people  # noqa: F401
from models.entities.words import TOKENIZER
from models.records import Label, Mention

_COMPONENTS = ("organisations", "people", "municipalities")
"""In order: what one has labelled, the next leave alone. So no municipality is found in a person's name."""


class PipelineRecognizer:
    """People, municipalities, organisations and counties, by rules and tables. Threads may share one."""

    def __init__(self) -> None:
        self._nlp = make_pipeline()
        self._lock = threading.Lock()

    def mentions(self, texts: Sequence[str], known_people: Sequence[str] = ()) -> list[tuple[Mention, ...]]:
        """Mentions of each text, in order of place, never overlapping. See EntityRecognizer."""
        # A zone lets go of a text's words, or spaCy's vocabulary would grow with every file. One at a time.
        with self._lock, self._nlp.memory_zone():
            docs = (self._doc(text, known_people) for text in texts)
            return [_mentions(doc) for doc in self._nlp.pipe(docs)]

    def _doc(self, text: str, known_people: Sequence[str]) -> Doc:
        doc = self._nlp.make_doc(text)
        doc.user_data["known_people"] = tuple(known_people)
        return doc


def make_pipeline() -> Language:
    """The pipeline: blank Swedish, our tokenizer, our components."""
    nlp = spacy.blank("sv", config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}})
    # The limit is there for parsers, whose memory grows faster than the text.
    nlp.max_length = sys.maxsize
    for component in _COMPONENTS:
        nlp.add_pipe(component)
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
        )
        for span in doc.ents
    )
