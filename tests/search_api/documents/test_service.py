"""Documents put into an index and taken out."""

import threading
from contextlib import closing
from pathlib import Path

import pytest

from indexer.index import Index
from indexer.keeping.erasing import erase_person
from indexer.keeping.whom import whom
from indexer.pipeline import index_paths
from models.errors import StorageFailed
from models.records import AgendaItem, Decision, DecisionKind, Doubt, Meeting
from search_api.documents.indexing import Indexing
from search_api.documents.service import DocumentsService, Stored
from search_api.service import SearchService
from tests.fakes import FakeEncoder
from tests.search_api.documents.conftest import Nobody

TEXT = b"Protokoll\n\n1. Bryggan\nBryggan m\xc3\xa5las."


def put(service: DocumentsService, content: bytes = TEXT, name: str = "a.txt") -> Stored:
    with service.arrival(name) as arrival:
        arrival.write(content)
        return service.put(arrival)


def test_what_lies_in_a_folder_is_the_same_when_it_is_sent(
    taking: SearchService, fake_encoder: FakeEncoder, tmp_path: Path
) -> None:
    (tmp_path / "arkiv").mkdir()
    file = tmp_path / "arkiv" / "b.txt"
    file.write_bytes(TEXT)
    index_paths(taking._index, [str(file)], fake_encoder, Nobody())
    sent = put(taking.documents)
    assert sent.unchanged
    taking.documents.remove(sent.meeting.id)
    assert file.exists()
    assert taking.documents.documents().total == 0


def test_of_two_who_send_the_same_at_once_one_stores_it(taking: SearchService) -> None:
    found: list[Stored] = []
    senders = [threading.Thread(target=lambda: found.append(put(taking.documents))) for _ in range(3)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    assert sorted(stored.unchanged for stored in found) == [False, True, True]
    assert taking.documents.documents().total == 1


def test_what_cannot_be_stored_leaves_no_file(taking: SearchService, uploads: Path, monkeypatch) -> None:
    def full(*_: object) -> None:
        raise StorageFailed("The disk is full", "Free some space.")

    monkeypatch.setattr(taking._index.catalog, "put", full)
    with pytest.raises(StorageFailed):
        put(taking.documents)
    assert list(uploads.iterdir()) == []


def test_a_file_that_was_left_without_its_meeting_is_taken_again(
    taking: SearchService, uploads: Path
) -> None:
    stored = put(taking.documents)
    taking._index.catalog.remove(stored.meeting.id)
    assert put(taking.documents, name="b.txt").unchanged is False
    assert [path.name for path in uploads.rglob("*.txt")] == ["b.txt"]


def test_another_service_over_the_index_sees_it(taking: SearchService, fake_encoder: FakeEncoder) -> None:
    with closing(SearchService(Index.open(taking._index.directory), fake_encoder)) as other:
        assert other.overview().counts.meetings == 0
        moment = put(taking.documents).moment
        assert other.overview().counts.meetings == 1
        assert other.states().moment == moment
        taking.documents.remove(taking.documents.documents().documents[0].id)
        assert other.overview().counts.meetings == 0


def test_an_index_with_uploads_is_an_index_still(taking: SearchService, fake_encoder: FakeEncoder) -> None:
    put(taking.documents)
    with closing(Index.create(taking._index.directory, fake_encoder)) as again:
        assert again.catalog.sequence() == 1


def test_only_a_meetings_own_decisions_are_counted(taking: SearchService) -> None:
    made = [Decision("x", kind, 0, 1) for kind in (DecisionKind.DECIDED, DecisionKind.REPORTED)]
    item = AgendaItem("m-1", None, "1", "Bryggan", "x", 1, decisions=tuple(made))
    moment = taking._index.catalog.moment()
    assert Stored(Meeting("m", "m.txt", "Möte", items=(item,)), "", False, moment).decisions == 1


PEOPLE = """\
Protokoll från Hamnrådet

Datum: 2024-03-14
Närvarande:
Linnéa Gripenhjelm, Götene

1. Kranen
Linnéa Gripenhjelm sköter kranen.
"""


def test_of_a_file_that_names_somebody_who_was_erased_the_meeting_alone_is_kept_without_them(
    taking: SearchService, uploads: Path, fake_encoder: FakeEncoder
) -> None:
    index = taking._index
    put(taking.documents, PEOPLE.encode())
    with index.writing():
        found = whom(index.catalog, "Linnéa Gripenhjelm")
        assert erase_person(index, found, lambda: fake_encoder).uploads_deleted == 1
    again = put(taking.documents, PEOPLE.replace("sköter", "lagar").encode(), "Linnéa Gripenhjelm.txt")
    assert (again.unchanged, again.kept, "erased" in (again.reason or "")) == (False, False, True)
    assert Doubt.PERSON_ERASED in again.meeting.doubts
    assert list(uploads.iterdir()) == []
    for path in (path for path in index.directory.rglob("*") if path.is_file()):
        assert b"Gripenhjelm" not in path.read_bytes(), path


def test_in_an_index_that_was_moved_a_file_is_known_and_goes_with_its_document(
    taking: SearchService, indexing: Indexing, tmp_path: Path
) -> None:
    put(taking.documents)
    moved = taking._index.directory.rename(tmp_path / "larger")
    with closing(Index.open(moved)) as index:
        service = DocumentsService(index, indexing)
        again = put(service)
        assert (again.unchanged, again.kept) == (True, True)
        service.remove(again.meeting.id)
    assert list((moved / "uploads").iterdir()) == []
