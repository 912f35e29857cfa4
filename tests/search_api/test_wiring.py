"""Settings to a working service."""

from pathlib import Path
from typing import Any

import pytest

from indexer.index import Index
from models.errors import NotAnIndex
from search_api import wiring
from search_api.documents.errors import UploadsOff
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


def test_further_collections_share_the_encoder_and_nothing_else(
    index_folder: Path, fake_encoder, monkeypatch, tmp_path: Path
) -> None:
    asked = []
    monkeypatch.setattr(wiring, "load_encoder", lambda *_: asked.append(1) or fake_encoder)
    Index.create(tmp_path / "empty", fake_encoder).close()
    settings = Settings(index=index_folder, collections=f"skola={tmp_path / 'empty'}")
    with wiring.open_services(settings) as services:
        totals = {name: service.search(parse_query("skolskjuts")).total for name, service in services.items()}
    assert asked == [1]
    assert totals.keys() == {"main", "skola"}
    assert totals["main"]
    assert totals["skola"] == 0


@pytest.mark.parametrize(
    ("given", "taken"),
    [({}, False), ({"uploads": True}, True), ({"auth": "keys"}, True), ({"auth": "proxy"}, True)],
)
def test_documents_are_taken_from_who_is_known_or_where_that_is_said(
    index_folder: Path, fake_encoder, monkeypatch, given: dict[str, Any], taken: bool
) -> None:
    monkeypatch.setattr(wiring, "load_encoder", lambda *_: fake_encoder)
    monkeypatch.setattr(wiring, "load_recognizer", lambda *_: pytest.fail("loaded before a file came"))
    with wiring.open_services(Settings(index=index_folder, **given)) as services:
        arrival = services["main"].documents.arrival("a.txt")
        if taken:
            with arrival:
                pass
        else:
            with pytest.raises(UploadsOff), arrival:
                pass


def test_a_collection_that_is_no_index_is_told(index_folder: Path, tmp_path: Path) -> None:
    settings = Settings(index=index_folder, collections=f"skola={tmp_path / 'nothing'}")
    with pytest.raises(NotAnIndex, match="nothing"), wiring.open_services(settings):
        pass
