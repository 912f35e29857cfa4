"""Names in text: people, municipalities, organisations and counties, behind one port."""

from models.entities.base import EntityRecognizer
from models.loading import collector_at_rest

__all__ = ["EntityRecognizer", "load_recognizer"]


def load_recognizer() -> EntityRecognizer:
    """The recognizer, ready. Loads spaCy, which takes two seconds; make one and keep it."""
    with collector_at_rest():
        from models.entities.pipeline import PipelineRecognizer

        return PipelineRecognizer()
