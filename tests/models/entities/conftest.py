"""Fixtures for the tests of names."""

from collections.abc import Callable, Iterable, Sequence

import pytest

from models.entities import PIPELINES, EntityRecognizer
from models.entities.pipeline import PipelineRecognizer
from models.records import Label

Find = Callable[..., list[str]]


@pytest.fixture(scope="session")
def recognizer() -> EntityRecognizer:
    """The components without a tagger: what they find is their own."""
    return PipelineRecognizer(None)


@pytest.fixture(scope="session", params=PIPELINES)
def trained(request: pytest.FixtureRequest) -> EntityRecognizer:
    """Both trained pipelines in turn."""
    return PipelineRecognizer(request.param)


@pytest.fixture(scope="session")
def accurate() -> EntityRecognizer:
    """The pipeline with the tuned encoder."""
    return PipelineRecognizer("accurate")


@pytest.fixture
def people(recognizer: EntityRecognizer) -> Find:
    """The canonical names of the people in a text, one a mention."""
    return _finder(recognizer, {Label.PERSON})


@pytest.fixture
def municipalities(recognizer: EntityRecognizer) -> Find:
    """The official names of the municipalities in a text, one a mention."""
    return _finder(recognizer, {Label.MUNICIPALITY})


@pytest.fixture
def organisations(recognizer: EntityRecognizer) -> Find:
    """The canonical names of the organisations and counties in a text, one a mention."""
    return _finder(recognizer, {Label.ORGANISATION, Label.LOCATION})


def _finder(recognizer: EntityRecognizer, labels: Iterable[Label]) -> Find:
    def find(text: str, known_people: Sequence[str] = ()) -> list[str]:
        (mentions,) = recognizer.mentions([text], known_people)
        return [mention.canonical for mention in mentions if mention.label in labels]

    return find
