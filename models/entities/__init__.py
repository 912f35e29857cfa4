"""Names in text: people, municipalities, organisations and counties, behind one port."""

from models.entities.base import EntityRecognizer

__all__ = ["EntityRecognizer", "load_recognizer"]


def load_recognizer() -> EntityRecognizer:
    """The recognizer, ready. Loads spaCy, which takes two seconds; make one and keep it."""
    from models.entities.pipeline import PipelineRecognizer

    return PipelineRecognizer()
