"""Fixtures that tests of every room share."""

import pytest
from hypothesis import settings

from models.encoder import load_encoder
from models.encoder.base import Encoder
from tests.fakes import FakeEncoder

settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")


@pytest.fixture
def fake_encoder() -> FakeEncoder:
    """An encoder for tests that need vectors, not meaning."""
    return FakeEncoder()


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    """The real one. Its weights are unpacked into the user's cache once, and found there by every later run."""
    return load_encoder()
