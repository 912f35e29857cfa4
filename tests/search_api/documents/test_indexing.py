"""What makes a meeting of an uploaded file."""

import threading
from pathlib import Path

import pytest

from models.encoder.base import Encoder
from models.entities import load_recognizer
from models.errors import HeldBack, IndexBusy, Unreadable
from search_api.app import create_app
from search_api.documents import indexing as room
from search_api.documents.indexing import Indexing
from search_api.service import SearchService
from tests.fakes import FakeEncoder
from tests.search_api.documents.conftest import LIMIT, Nobody


def test_nothing_is_loaded_before_a_file_comes_and_then_once(
    tmp_path: Path, fake_encoder: FakeEncoder
) -> None:
    loaded: list[Nobody] = []
    indexing = Indexing(fake_encoder, lambda: loaded.append(Nobody()) or loaded[-1], LIMIT)
    assert not loaded
    (tmp_path / "a.txt").write_text("Protokoll\n\n1. Bryggan\nBryggan målas.")
    for _ in range(2):
        assert indexing.read(tmp_path / "a.txt", "a.txt", "m").id == "m"
    assert len(loaded) == 1


def test_a_reason_names_the_file(tmp_path: Path, indexing: Indexing) -> None:
    (tmp_path / "tom.txt").touch()
    with pytest.raises(Unreadable, match=r"brev\.txt cannot be read: empty"):
        indexing.read(tmp_path / "tom.txt", "brev.txt", "m")
    (tmp_path / "a.txt").write_text("SEKRETESS\n\nProtokoll\n\n1. Bryggan\nBryggan målas.")
    with pytest.raises(HeldBack):
        indexing.read(tmp_path / "a.txt", "a.txt", "m")


def test_files_are_read_one_at_a_time(tmp_path: Path, fake_encoder: FakeEncoder, monkeypatch) -> None:
    monkeypatch.setattr(room, "_PATIENCE", 0.01)
    begun, go_on = threading.Event(), threading.Event()

    def slow() -> Nobody:
        begun.set()
        go_on.wait()
        return Nobody()

    indexing = Indexing(fake_encoder, slow, LIMIT)
    (tmp_path / "a.txt").write_text("Protokoll\n\n1. Bryggan\nBryggan målas.")
    first = threading.Thread(target=indexing.read, args=(tmp_path / "a.txt", "a.txt", "m"))
    first.start()
    begun.wait()
    with pytest.raises(IndexBusy):
        indexing.read(tmp_path / "a.txt", "a.txt", "m")
    go_on.set()
    first.join()
    assert indexing.read(tmp_path / "a.txt", "a.txt", "m")


def test_the_real_thing_reads_finds_names_and_answers(tmp_path: Path, encoder: Encoder) -> None:
    from contextlib import closing

    from starlette.testclient import TestClient

    from indexer.index import Index

    text = (
        "Protokoll från Hamnrådet\n\nDatum: 2024-03-14\nNärvarande:\nSiv Ekelöf, Skövde\n\n"
        "1. Bryggan\nSiv Ekelöf redogör för bryggan i Hjo. Hamnrådet beslutar att måla bryggan.\n"
    )
    index = Index.create(tmp_path / "index", encoder)
    indexing = Indexing(encoder, lambda: load_recognizer("fast"), LIMIT)
    with closing(SearchService(index, encoder, indexing=indexing)) as service:
        client = TestClient(create_app(service))
        id = client.post("/api/v1/documents", params={"name": "hamn.txt"}, content=text.encode()).json()["id"]
        (result,) = client.get("/api/v1/search", params={"q": "vad beslutades om bryggan?"}).json()["results"]
        assert result["meeting"]["id"] == id
        assert result["municipalities"] == ["Hjo", "Skövde"]
        assert "Siv Ekelöf" in result["people"]
