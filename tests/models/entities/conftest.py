"""Fixtures for the tests of names."""

from collections.abc import Callable, Iterable, Sequence

import pytest

from models.entities import EntityRecognizer, load_recognizer
from models.records import Label

Find = Callable[..., list[str]]


@pytest.fixture(scope="session")
def recognizer() -> EntityRecognizer:
    return load_recognizer()


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
