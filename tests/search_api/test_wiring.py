"""Settings to a working service."""

from pathlib import Path

import pytest

from models.errors import NotAnIndex
from search_api import wiring
from search_api.settings import Settings
from search_api.understanding import parse_query


def test_a_service_over_the_index_of_the_settings(index_folder: Path, fake_encoder, monkeypatch) -> None:
    asked = []

    def load(*arguments: object) -> object:
        asked.append(arguments)
        return fake_encoder

    monkeypatch.setattr(wiring, "load_encoder", load)
    service = wiring.open_service(Settings(index=index_folder, encoder="fake", cache=Path("/var/cache")))
    assert asked == [("fake", Path("/var/cache"))]
    assert service.search(parse_query("skolskjuts")).total
    service.close()


@pytest.mark.parametrize("originals", [False, True])
def test_files_are_there_where_the_settings_say_so(
    index_folder, fake_encoder, monkeypatch, originals
) -> None:
    monkeypatch.setattr(wiring, "load_encoder", lambda *_: fake_encoder)
    service = wiring.open_service(Settings(index=index_folder, originals=originals))
    assert (service.originals is not None) == originals
    service.close()


def test_no_index_no_encoder(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(wiring, "load_encoder", lambda *_: pytest.fail("weights were loaded for nothing"))
    with pytest.raises(NotAnIndex):
        wiring.open_service(Settings(index=tmp_path))
