"""Changes and snapshots over HTTP."""

import json
from typing import Any

import pytest
from starlette.testclient import TestClient

from models.records import AgendaItem, Attendance, Label, Meeting, Mention
from search_api.app import create_app
from search_api.mirrors.routes import _all
from search_api.service import SearchService
from search_api.states import HEADER
from tests.fakes import FakeEncoder
from tests.storing import put

CHANGES, SNAPSHOT = "/api/v1/changes", "/api/v1/snapshot"


def lines(client: TestClient, address: str, **asked: Any) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """The lines of an answer, and the last."""
    answer = client.get(address, params=asked)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/x-ndjson"
    *told, last = [json.loads(line) for line in answer.text.splitlines()]
    assert last["cursor"] == answer.headers[HEADER]
    return told, last


def test_a_snapshot_gives_all_meetings_and_where_to_go_on(client: TestClient) -> None:
    told, last = lines(client, SNAPSHOT)
    assert [line["id"] for line in told] == ["m1", "m2", "m3"]
    assert all(line["change"] == "put" for line in told)
    assert [line["meeting"]["title"] for line in told] == [
        "Utbildningsnämndens protokoll",
        "Anteckningar från nätverket",
        "Minnesanteckningar",
    ]
    assert told[0]["meeting"]["items"][0]["title"] == "Regler för skolskjuts"
    assert lines(client, CHANGES, cursor=last["cursor"]) == ([], last)


def test_changes_come_page_by_page_with_what_is_gone(
    client: TestClient, service: SearchService, fake_encoder: FakeEncoder
) -> None:
    _, start = lines(client, SNAPSHOT)
    with service._index.writing():
        service._index.catalog.remove("m2")
    put(service._index, fake_encoder, [Meeting("m5", "m5.txt", "Nytt möte")])
    first, middle = lines(client, CHANGES, cursor=start["cursor"], limit=1)
    assert first == [{"change": "removed", "id": "m2", "state": middle["cursor"]}]
    assert middle["more"] is True
    second, end = lines(client, CHANGES, cursor=middle["cursor"], limit=1)
    assert [(line["change"], line["id"], line["state"]) for line in second] == [("put", "m5", end["cursor"])]
    assert end["more"] is False


def test_a_meeting_changes_by_itself_alone(serve, fake_encoder: FakeEncoder) -> None:
    """Who somebody is depends on other meetings: were names told so, a meeting would change without a change."""
    text = "Goran Gripenhjelm redogör."
    name = Mention("Goran Gripenhjelm", Label.PERSON, 0, 17, "Goran Gripenhjelm")
    item = AgendaItem("a-1", None, "1", "Bryggan", text, 1, mentions=(name,))
    service = serve("names", [Meeting("a", "a.txt", "Möte", items=(item,))])
    with TestClient(create_app(service)) as client:
        (before,), _ = lines(client, SNAPSHOT)
        listed = Attendance("Göran Gripenhjelm", "Skara")
        put(service._index, fake_encoder, [Meeting("b", "b.txt", "Möte", attendance=(listed,))])
        (after, _), _ = lines(client, SNAPSHOT)
    assert before == after
    assert before["meeting"]["people"] == ["Goran Gripenhjelm"]


@pytest.mark.parametrize(
    ("asked", "status", "code"),
    [
        ({"cursor": "0123456789abcdef-1"}, 410, "cursor-gone"),
        ({"cursor": "nyss"}, 400, "bad-request"),
        ({"limit": "0"}, 400, "bad-request"),
        ({"limit": "100000"}, 400, "bad-request"),
        ({"since": "1"}, 400, "unknown-parameter"),
    ],
)
def test_what_cannot_be_followed_is_told_with_a_remedy(
    client: TestClient, asked: dict[str, str], status: int, code: str
) -> None:
    answer = client.get(CHANGES, params=asked)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["code"] == code
    if status == 410:
        assert "snapshot" in answer.json()["remedy"]


def test_an_index_without_meetings_is_mirrored_too(serve, fake_encoder: FakeEncoder) -> None:
    service = serve("empty", [])
    with TestClient(create_app(service)) as client:
        told, last = lines(client, SNAPSHOT)
        assert told == []
        put(service._index, fake_encoder, [Meeting("a", "a.txt", "Möte")])
        (line,), _ = lines(client, CHANGES, cursor=last["cursor"])
    assert line["id"] == "a"


def test_whoever_is_late_is_told_when_to_come_again(client: TestClient, service: SearchService) -> None:
    taken = [service.mirrors.snapshot() for _ in range(4)]
    answer = client.get(SNAPSHOT)
    for snapshot in taken:
        snapshot.close()
    assert answer.status_code == 503
    assert int(answer.headers["retry-after"]) > 0
    assert client.get(SNAPSHOT).status_code == 200


def test_who_goes_away_in_the_middle_leaves_a_place_to_others(service: SearchService) -> None:
    for _ in range(10):
        begun = _all(service.mirrors.snapshot())
        assert json.loads(next(begun))["id"] == "m1"
        del begun
