"""Documents over HTTP."""

import hashlib
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from indexer.discretion import Discretion
from indexer.index import Index
from indexer.keeping.repairing import repair
from indexer.keeping.verifying import verify
from indexer.pipeline import index_paths
from search_api.access.guard import guarded, keys_path
from search_api.access.keys import Keyring, Scope
from search_api.app import create_app
from search_api.documents.indexing import Indexing
from search_api.service import SearchService
from search_api.settings import Settings
from search_api.states import HEADER, state_name
from search_api.web.place import Site
from tests.fakes import FakeEncoder
from tests.search_api.documents.conftest import LIMIT, Nobody

DOCUMENTS = "/api/v1/documents"
MINUTES = """\
Protokoll från Hamnrådet

Datum: 2024-03-14
Närvarande:
Siv Ekelöf, Skövde

1. Bryggan
Hamnrådet beslutar att måla bryggan.

2. Kranen
Kranen besiktigas i maj.
"""


def send(client: TestClient, text: str | bytes = MINUTES, name: str = "hamnradet.txt"):
    content = text if isinstance(text, bytes) else text.encode()
    return client.post(DOCUMENTS, params={"name": name}, content=content)


def total(client: TestClient, asked: str = "bryggan") -> int:
    return client.get("/api/v1/search", params={"q": asked}).json()["total"]


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file()) if folder.exists() else []


def test_what_is_put_is_found_and_its_file_kept(sender: TestClient, uploads: Path) -> None:
    answer = send(sender)
    assert answer.status_code == 201
    told = answer.json()
    assert told == {
        "id": told["id"],
        "source": "hamnradet.txt",
        "digest": hashlib.sha256(MINUTES.encode()).hexdigest(),
        "unchanged": False,
        "kept": True,
        "reason": None,
        "items": 2,
        "decisions": 1,
        "state": answer.headers[HEADER],
    }
    assert total(sender) == 1
    meeting = sender.get(answer.headers["location"])
    assert meeting.json()["date"] == "2024-03-14"
    assert meeting.headers[HEADER] == told["state"]
    assert files(uploads) == ["hamnradet.txt"]
    assert sender.get(f"/meetings/{told['id']}/original").text == MINUTES


def test_the_same_again_changes_nothing_whatever_it_is_called(sender: TestClient, uploads: Path) -> None:
    first = send(sender).json()
    again = send(sender, name="kopia.txt")
    assert again.status_code == 200
    assert again.json() == first | {"unchanged": True}
    assert files(uploads) == ["hamnradet.txt"]


def test_two_files_of_one_name_are_two_documents(sender: TestClient, uploads: Path) -> None:
    ids = {send(sender).json()["id"], send(sender, MINUTES.replace("måla", "riva")).json()["id"]}
    assert len(ids) == 2
    assert files(uploads) == ["hamnradet.txt"] * 2


NUMBERED = MINUTES.replace("Kranen besiktigas i maj.", "Kranen sköts av 850101-1236.")
SECRET = MINUTES.replace("2. Kranen\n", "2. Kranen (sekretess)\n")


@pytest.mark.parametrize(
    ("text", "reason"), [(NUMBERED, "Personal identity numbers"), (SECRET, "Items that are secret")]
)
def test_of_a_file_with_more_in_it_than_may_be_shown_the_meeting_alone_is_kept(
    sender: TestClient, uploads: Path, text: str, reason: str
) -> None:
    first = send(sender, text)
    told = first.json()
    assert (first.status_code, told["kept"]) == (201, False)
    assert reason in told["reason"]
    assert (total(sender), files(uploads)) == (1, [])
    assert sender.get(f"/meetings/{told['id']}/original").json()["code"] == "withheld"
    again = send(sender, text)
    assert (again.status_code, again.json()) == (200, told | {"unchanged": True})
    assert sender.delete(f"{DOCUMENTS}/{told['id']}").status_code == 204
    assert total(sender) == 0
    assert send(sender, text).json()["id"] == told["id"]


def test_nothing_in_the_folder_of_the_index_holds_the_number(sender: TestClient, uploads: Path) -> None:
    send(sender, NUMBERED, "8501%0101-1236 kranen.txt".replace("%01", "\x01"))
    assert files(uploads.parent) != []
    for path in uploads.parent.rglob("*"):
        assert "850101-1236" not in path.name
        assert path.is_dir() or b"850101-1236" not in path.read_bytes()


def test_where_nothing_is_masked_the_file_is_kept(tmp_path: Path, fake_encoder: FakeEncoder) -> None:
    indexing = Indexing(fake_encoder, Nobody, LIMIT, Discretion(mask_numbers=False))
    with (
        closing(
            SearchService(Index.create(tmp_path / "index", fake_encoder), fake_encoder, indexing=indexing)
        ) as service,
        TestClient(create_app(service)) as sender,
    ):
        assert send(sender, NUMBERED).json()["kept"] is True
    assert files(tmp_path / "index" / "uploads") == ["hamnradet.txt"]


def test_what_was_not_kept_outlives_a_pruning_a_repair_and_a_look_through(
    sender: TestClient, taking: SearchService, tmp_path: Path, fake_encoder: FakeEncoder, monkeypatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "hamnradet.txt").write_text("Protokoll\n\n1. Annat\nInget.")
    told = send(sender, NUMBERED).json()
    for paths in ([str(tmp_path)], ["hamnradet.txt"]):
        assert index_paths(taking._index, paths, fake_encoder, Nobody(), prune=True).removed == 0
    assert total(sender) == 1
    assert verify(taking._index.directory) == []
    with closing(sqlite3.connect(tmp_path / "index" / "catalog.sqlite")) as connection, connection:
        connection.execute("UPDATE items SET page = 9 WHERE id LIKE ?", (f"{told['id']}-%",))
    repair(taking._index.directory)
    assert send(sender, NUMBERED).json() == told | {"state": sender.get(DOCUMENTS).headers[HEADER]}
    assert verify(taking._index.directory) == []


def test_what_is_taken_out_is_gone_at_once_with_its_file(sender: TestClient, uploads: Path) -> None:
    id = send(sender).json()["id"]
    gone = sender.delete(f"{DOCUMENTS}/{id}")
    assert (gone.status_code, gone.content) == (204, b"")
    assert total(sender) == 0
    assert sender.get(f"/api/v1/meetings/{id}").status_code == 404
    assert files(uploads) == []
    assert sender.delete(f"{DOCUMENTS}/{id}").status_code == 404
    assert send(sender).status_code == 201
    assert total(sender) == 1


def test_a_mirror_hears_of_it(sender: TestClient) -> None:
    id = send(sender).json()["id"]
    removed = sender.delete(f"{DOCUMENTS}/{id}").headers[HEADER]
    *lines, _ = sender.get("/api/v1/changes").text.splitlines()
    assert lines == [f'{{"change":"removed","id":"{id}","state":"{removed}"}}']


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (b"", "tom.txt", "empty"),
        (b"Protokoll", "annat.pdf", "not a PDF"),
        (b"%PDF-1.7\nskr\xc3\xa4p", "trasig.pdf", "trasig.pdf cannot be read"),
    ],
)
def test_of_what_cannot_be_read_nothing_is_kept(
    sender: TestClient, uploads: Path, content: bytes, name: str, reason: str
) -> None:
    answer = send(sender, content, name)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert reason in answer.json()["detail"]
    assert answer.json()["remedy"]
    assert files(uploads) == []
    assert sender.get(DOCUMENTS).json()["total"] == 0


def test_what_is_marked_secret_is_not_taken(sender: TestClient, uploads: Path) -> None:
    answer = send(sender, f"SEKRETESS\n\n{MINUTES}")
    assert answer.status_code == 422
    assert files(uploads) == []


@pytest.mark.parametrize(
    "name", ["protokoll.exe", "protokoll", "../../", ".txt", "protokoll.pdf.zip", "\u202e"]
)
def test_other_formats_are_refused_before_they_are_read(sender: TestClient, uploads: Path, name: str) -> None:
    answer = send(sender, name=name)
    assert answer.status_code == 415
    assert "pdf" in answer.json()["remedy"]
    assert files(uploads) == []


def test_what_is_too_large_is_refused_announced_or_not(sender: TestClient, uploads: Path) -> None:
    large = b"a" * (LIMIT + 1)
    assert send(sender, large).status_code == 413
    pieces = sender.post(DOCUMENTS, params={"name": "a.txt"}, content=iter([large[:9_000]] * 3))
    assert pieces.status_code == 413
    assert files(uploads) == []
    assert send(sender, MINUTES.encode().ljust(LIMIT)).status_code == 201


@pytest.mark.parametrize(
    "name", ["../../../ut.txt", "/etc/passwd.txt", "..\\..\\ut.txt", "a/b/ut.txt", "%2e%2e%2fut.txt"]
)
def test_no_name_leads_out_of_the_folder(
    sender: TestClient, uploads: Path, tmp_path: Path, name: str
) -> None:
    assert send(sender, name=name).status_code == 201
    (kept,) = (path for path in tmp_path.rglob("*.txt"))
    assert kept.parent.parent == uploads
    assert kept.read_text() == MINUTES


def test_personal_identity_numbers_in_a_name_are_masked(sender: TestClient, tmp_path: Path) -> None:
    answer = send(sender, name="850709-9805.txt")
    assert answer.status_code == 201
    assert "850709" not in answer.text + sender.get(DOCUMENTS).text
    assert not [path for path in tmp_path.rglob("*") if "850709" in path.name]
    assert answer.json()["kept"] is False


def test_while_another_writes_it_is_told_when_to_come_again(
    sender: TestClient, taking: SearchService, uploads: Path
) -> None:
    with taking._index.writing():
        answer = send(sender)
    assert (answer.status_code, answer.json()["code"]) == (503, "index-busy")
    assert int(answer.headers["retry-after"]) > 0
    assert files(uploads) == []
    assert send(sender).status_code == 201


def test_documents_are_listed_with_what_was_not_read(sender: TestClient, taking: SearchService) -> None:
    id = send(sender).json()["id"]
    taking._index.catalog.put_unread("x", "b.pdf", "/arkiv/b.pdf", "1", "encrypted. Save it.")
    told = sender.get(DOCUMENTS, params={"limit": 1}).json()
    assert (told["total"], len(told["documents"])) == (2, 1)
    assert told["state"] == state_name(taking._index.catalog.moment())
    told = sender.get(DOCUMENTS).json()
    assert [(d["id"], d["source"], d["reason"]) for d in told["documents"]] == [
        ("x", "b.pdf", "encrypted. Save it."),
        (id, "hamnradet.txt", None),
    ]


def test_nobody_writes_where_nobody_said_so(client: TestClient, index_folder: Path) -> None:
    for answer in (send(client), client.delete(f"{DOCUMENTS}/m1")):
        assert (answer.status_code, answer.json()["code"]) == (403, "uploads-off")
        assert "PARAGRAF_UPLOADS=true" in answer.json()["remedy"]
    assert not (index_folder / "uploads").exists()
    assert client.get(DOCUMENTS).json()["total"] == 4


@pytest.mark.parametrize(
    "asked", [{}, {"name": ""}, {"name": "a" * 300 + ".txt"}, {"name": "a.txt", "to": "b"}]
)
def test_parameters_are_checked(sender: TestClient, asked: dict[str, str]) -> None:
    assert sender.post(DOCUMENTS, params=asked, content=b"a").status_code == 400


def test_only_who_may_write_changes_a_collection_and_that_alone(
    taking: SearchService, indexing: Indexing, fake_encoder: FakeEncoder, tmp_path: Path
) -> None:
    settings = Settings(index=taking._index.directory, auth="keys", rate="off")
    keyring = Keyring(keys_path(settings))
    with closing(
        SearchService(Index.create(tmp_path / "skola", fake_encoder), fake_encoder, indexing=indexing)
    ) as school:
        apps = {"main": create_app(taking), "skola": create_app(school)}
        client = TestClient(guarded(apps, settings, Site(), loopback=False), raise_server_exceptions=False)

        def sent(right: Scope, collection: str, at: str) -> int:
            key, _ = keyring.add("Siv", right, [collection])
            headers = {"authorization": f"Bearer {key}"}
            asked = {"name": "a.txt"}
            return client.post(f"{at}{DOCUMENTS}", params=asked, content=MINUTES, headers=headers).status_code

        assert client.post(DOCUMENTS, params={"name": "a.txt"}, content=MINUTES).status_code == 401
        assert sent(Scope.READ, "skola", "/collections/skola") == 403
        assert sent(Scope.WRITE, "main", "/collections/skola") == 404
        assert sent(Scope.WRITE, "skola", "/collections/skola") == 201
        assert (school.documents.documents().total, taking.documents.documents().total) == (1, 0)
    assert files(tmp_path / "skola" / "uploads") == ["a.txt"]


def test_what_is_more_than_a_request_may_have_is_refused_as_it_comes(
    taking: SearchService, uploads: Path
) -> None:
    settings = Settings(index=taking._index.directory, max_body=0.01)
    client = TestClient(
        guarded({"main": create_app(taking)}, settings, Site()),
        "http://127.0.0.1",
        raise_server_exceptions=False,
    )
    answer = client.post(DOCUMENTS, params={"name": "a.txt"}, content=iter([b"a" * 6_000] * 2))
    assert (answer.status_code, answer.json()["code"]) == (413, "too-large")
    assert files(uploads) == []


def test_a_document_may_take_longer_to_be_read_than_an_answer(
    taking: SearchService, indexing: Indexing, monkeypatch
) -> None:
    read = indexing.read

    def slow(*arguments: object) -> object:
        time.sleep(0.2)
        return read(*arguments)

    monkeypatch.setattr(indexing, "read", slow)
    settings = Settings(index=taking._index.directory, timeout=0.05)
    client = TestClient(
        guarded({"main": create_app(taking)}, settings, Site()),
        "http://127.0.0.1",
        raise_server_exceptions=False,
    )
    assert send(client).status_code == 201
