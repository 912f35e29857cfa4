"""Names in text: people, municipalities, organisations and places, behind one port."""

from pathlib import Path

from models.entities.base import DEFAULT_PIPELINE, PIPELINES, EntityRecognizer, Pipeline
from models.loading import collector_at_rest

__all__ = ["DEFAULT_PIPELINE", "PIPELINES", "EntityRecognizer", "Pipeline", "load_recognizer"]


def load_recognizer(pipeline: Pipeline = DEFAULT_PIPELINE, cache: Path | None = None) -> EntityRecognizer:
    """The recognizer, ready: one of PIPELINES. Loads spaCy, which takes two seconds; make one and keep it.

    `cache` is where the encoder's weights are unpacked when they are not yet; the user's own cache folder unless
    given. The accurate one reads them when its first text comes. Raises WeightsMissing.
    """
    with collector_at_rest():
        from models.entities.pipeline import PipelineRecognizer

        return PipelineRecognizer(pipeline, cache)
