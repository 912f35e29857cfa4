"""Whether the models are there, whole, and answer."""

import base64
import hashlib
import sys
from pathlib import Path

import numpy as np
import pytest

from models.errors import WeightsMissing
from search_api.operations.checks import weights
from search_api.operations.checks.finding import Verdict
from search_api.settings import Settings
from tests.fakes import FakeEncoder


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package with one file, installed in a folder of its own; gives the file."""
    content = b"weights"
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    info = tmp_path / "paragraf_try-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: paragraf-try\nVersion: 1.0\n")
    (info / "RECORD").write_text(
        f"paragraf_try/model.bin,sha256={digest},{len(content)}\n"
        "paragraf_try/__pycache__/a.cpython-311.pyc,,\nparagraf_try-1.0.dist-info/RECORD,,\n"
    )
    (tmp_path / "paragraf_try").mkdir()
    file = tmp_path / "paragraf_try" / "model.bin"
    file.write_bytes(content)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    return file


@pytest.mark.usefixtures("package")
def test_files_that_are_what_was_installed() -> None:
    found = weights.checksums(["paragraf-try"])
    assert (found.verdict, found.told) == (
        Verdict.OK,
        "1 files of paragraf-try are what was installed",
    )
    assert weights.checksums().verdict is Verdict.OK


@pytest.mark.parametrize("content", [b"Weights", b"", None])
def test_a_file_that_is_changed_or_gone(package: Path, content: bytes | None) -> None:
    package.unlink()
    if content is not None:
        package.write_bytes(content)
    found = weights.checksums(["paragraf-try"])
    assert found.verdict is Verdict.WRONG
    assert "model.bin" in found.told
    assert "--force-reinstall" in found.remedy


def test_weights_that_are_not_installed() -> None:
    found = weights.checksums(["paragraf-nowhere"])
    assert (found.verdict, found.remedy) == (Verdict.WRONG, "Run: pip install paragraf-nowhere")


def test_the_encoder_answers() -> None:
    assert weights.encoder(Settings()).verdict is Verdict.OK


def test_an_encoder_that_there_is_none_of(tmp_path: Path) -> None:
    found = weights.encoder(Settings(encoder=str(tmp_path)))
    assert found.verdict is Verdict.WRONG
    assert found.remedy


def test_an_encoder_that_answers_nonsense(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken(FakeEncoder):
        def encode_queries(self, texts):
            return np.full((len(texts), self.dimension), np.nan)

    monkeypatch.setattr(weights, "load_encoder", lambda *_: Broken())
    found = weights.encoder(Settings())
    assert (found.verdict, "length 1" in found.told) == (Verdict.WRONG, True)


def test_names_are_found() -> None:
    assert weights.names(Settings(entities="fast")).verdict is Verdict.OK


def test_what_finds_names_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise WeightsMissing("The tagger is gone", "Install again.")

    monkeypatch.setattr(weights, "load_recognizer", fail)
    found = weights.names(Settings())
    assert (found.verdict, found.told, found.remedy) == (
        Verdict.WRONG,
        "The tagger is gone",
        "Install again.",
    )
