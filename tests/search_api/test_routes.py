"""The JSON that programs rely on."""

import json
import re

import pytest
from starlette.testclient import TestClient

SEARCH = "/api/v1/search"
NO_ASSIGNMENT = {"page": None, "assignee": None, "due": None, "due_date": None}


def test_the_answer_to_a_question(client: TestClient) -> None:
    answer = client.get(SEARCH, params={"q": "vad beslutades om regler för skolskjuts?", "limit": 1})
    assert answer.status_code == 200
    page = answer.json()
    assert page.pop("took_ms") > 0
    (result,) = page.pop("results")
    score = result.pop("score")
    assert isinstance(score, float)
    item = result.pop("item")
    assert item.pop("text").startswith("Linnéa Gripenhjelm redogör")
    assert item == {"id": "m1-1", "parent": None, "number": "12", "title": "Regler för skolskjuts", "page": 1}
    snippet = result.pop("snippet")
    assert [snippet["text"][a:b] for a, b in snippet["highlights"]] == ["skolskjuts", "regler", "skolskjuts"]
    assert result == {
        "rank": 1,
        "meeting": {
            "id": "m1",
            "source": "protokoll/namnd.txt",
            "title": "Utbildningsnämndens protokoll",
            "body": "Utbildningsnämnden",
            "organisation": "Götene kommun",
            "date": "2024-03-14",
        },
        "decisions": [{"text": "anta nya regler för skolskjuts från höstterminen", "kind": "decided"}],
        "people": ["Linnéa Gripenhjelm"],
        "municipalities": ["Götene", "Hjo"],
        "matches": [
            {"asked": "regler", "found": "Regler", "start": 0, "end": 6, "via": None},
            {"asked": "skolskjuts", "found": "skolskjuts", "start": 0, "end": 10, "via": None},
        ],
        "matter": None,
    }
    parts = page["interpretation"]["parts"]
    page["interpretation"]["parts"] = [part for part in parts if part["kind"] != "synonym"]
    assert set(page.pop("facets")) == {"municipality", "person", "body", "year", "kind"}
    assert re.fullmatch("[0-9a-f]{16}-3", page.pop("state"))
    assert page == {
        "answers": [],
        "near": [],
        "query": "vad beslutades om regler för skolskjuts?",
        "total": 4,
        "interpretation": {
            "intent": "decision",
            "language": "sv",
            "terms": ["regler", "skolskjuts"],
            "phrases": [],
            "excluded": [],
            "parts": [
                {"kind": "intent", "text": "vad beslutades", "start": 0, "end": 14, "value": "decision"}
            ],
            "filters": {
                "municipality": [],
                "person": [],
                "body": [],
                "association": [],
                "from": None,
                "to": None,
                "decisions": False,
                "kind": [],
            },
        },
    }


def test_filters_narrow_and_are_told(client: TestClient) -> None:
    asked = {
        "q": "skolskjuts bibliotek",
        "municipality": ["Götene", "Hjo"],
        "from": "2023-01-01",
        "to": "2023-12-31",
    }
    page = client.get(SEARCH, params=asked).json()
    assert [result["item"]["id"] for result in page["results"]] == ["m2-1"]
    assert page["interpretation"]["filters"]["municipality"] == ["Götene", "Hjo"]
    assert page["interpretation"]["filters"]["from"] == "2023-01-01"
    assert page["facets"]["municipality"] == [{"value": "Hjo", "count": 1}]


@pytest.mark.parametrize(
    ("parameter", "value", "ids"),
    [
        ("municipality", "Götene", {"m1-1", "m1-2"}),
        ("person", "Linnéa Gripenhjelm", {"m1-1"}),
        ("body", "Utbildningsnämnden", {"m1-1", "m1-2"}),
        ("association", "Skaraborgs kommunalförbund", {"m1-1", "m1-2"}),
        ("association", "GR", set()),
        ("decisions", "true", {"m1-1"}),
        ("kind", "decided", {"m1-1"}),
        ("kind", "rejected", set()),
        ("to", "2024-03-14", {"m1-1", "m1-2"}),
        ("from", "2024-03-15", set()),
    ],
)
def test_each_filter(client: TestClient, parameter: str, value: str, ids: set[str]) -> None:
    page = client.get(SEARCH, params={"q": '"skolskjuts"', parameter: value}).json()
    assert {result["item"]["id"] for result in page["results"]} == ids
    assert page["total"] == len(ids)


def test_explanations_come_when_asked_for(client: TestClient) -> None:
    plain, explained = (
        client.get(SEARCH, params={"q": "skolskjuts", "explain": explain}).json()["results"][0]
        for explain in ("false", "true")
    )
    assert "explanation" not in plain
    assert sum(explained["explanation"].values()) == pytest.approx(explained["score"], abs=1e-3)


def test_answers_are_readable_as_they_are(client: TestClient) -> None:
    assert "Götene" in client.get(SEARCH, params={"q": "skolskjuts"}).content.decode()


def test_a_meeting(client: TestClient) -> None:
    meeting = client.get("/api/v1/meetings/m1").json()
    assert meeting["preamble"] == "Plats och tid: Rådhuset"
    assert [item["id"] for item in meeting["items"]] == ["m1-1", "m1-2", "m1-3"]
    assert meeting["items"][1]["parent"] == "m1-1"
    assert meeting["items"][1]["proposals"] == [
        {**NO_ASSIGNMENT, "text": "avslå motionen om gratis skolskjuts", "kind": "rejected"}
    ]
    assert meeting["attendance"][1] == {
        "name": "Åke Tranströmer",
        "municipality": "Hjo",
        "organisation": None,
        "role": None,
        "present": False,
        "party": None,
        "remark": None,
    }
    assert meeting["people"] == ["Linnéa Gripenhjelm", "Åke Tranströmer"]


def test_an_item(client: TestClient) -> None:
    item = client.get("/api/v1/items/m2-1").json()
    assert item["decisions"] == [{**NO_ASSIGNMENT, "text": "Mötet noterar informationen.", "kind": "noted"}]
    assert item["meeting"]["body"] == "Bibliotekschefer"


@pytest.mark.parametrize(
    ("address", "status", "code", "told"),
    [
        (f"{SEARCH}?q=", 400, "empty-query", "no word"),
        (f"{SEARCH}?q=%20%3F", 400, "empty-query", "no word"),
        (SEARCH, 400, "empty-query", "no question"),
        (f"{SEARCH}?q={'a' * 10_000}", 400, "query-too-long", "10000"),
        (f"{SEARCH}?q=a&limt=3", 400, "unknown-parameter", "Did you mean limit?"),
        (f"{SEARCH}?q=a&from_date=2024-01-01", 400, "unknown-parameter", "from"),
        (f"{SEARCH}?q=a&limit=0", 400, "bad-request", "limit"),
        (f"{SEARCH}?q=a&limit=101", 400, "bad-request", "1 to 100"),
        (f"{SEARCH}?q=a&limit=tio", 400, "bad-request", "tio"),
        (f"{SEARCH}?q=a&limit=1&limit=2", 400, "bad-request", "more than once"),
        (f"{SEARCH}?q=a&offset=-1", 400, "bad-request", "offset"),
        (f"{SEARCH}?q=a&from=2024-13-01", 400, "bad-request", "from"),
        (f"{SEARCH}?q=a&from=20240101", 400, "bad-request", "YYYY-MM-DD"),
        (f"{SEARCH}?q=a&from=2024-02-01&to=2024-01-01", 400, "bad-request", "before"),
        (f"{SEARCH}?q=a&sort=best", 400, "bad-request", "relevance"),
        (f"{SEARCH}?q=a&decisions=kanske", 400, "bad-request", "decisions"),
        (f"{SEARCH}?q=a&kind=kanske", 400, "bad-request", "kind"),
        ("/api/v1/decisions?kind=noted&kind=approved", 400, "bad-request", "kind"),
        (f"{SEARCH}?q=a&municipality=", 400, "bad-request", "municipality"),
        (f"{SEARCH}?q=a&association=Skaraborg", 400, "bad-request", "Skaraborgs kommunalförbund"),
        ("/api/v1/meetings/m9", 404, "not-found", "m9"),
        ("/api/v1/items/m9-1", 404, "not-found", "m9-1"),
        ("/api/v1/items/m1-1?q=a", 400, "unknown-parameter", "q"),
        ("/api/v1/nothing", 404, "not-found", "/docs"),
        ("/healthz?verbose=1", 400, "unknown-parameter", "verbose"),
    ],
)
def test_every_error_is_a_problem_with_a_remedy(
    client: TestClient, address: str, status: int, code: str, told: str
) -> None:
    answer = client.get(address)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    problem = answer.json()
    assert set(problem) == {"type", "title", "status", "detail", "remedy", "code", "instance"}
    assert (problem["status"], problem["code"], problem["type"]) == (status, code, f"/docs#{code}")
    assert problem["instance"] == address.partition("?")[0]
    assert told in f"{problem['detail']} {problem['remedy']}"
    assert problem["remedy"]


def test_a_wrong_method_is_a_problem(client: TestClient) -> None:
    answer = client.post(f"{SEARCH}?q=a")
    assert (answer.status_code, answer.headers["content-type"]) == (405, "application/problem+json")
    assert answer.headers["allow"] == "GET"


def test_alive_and_ready(client: TestClient) -> None:
    assert client.get("/healthz").json() == {"status": "ok"}
    assert client.head("/healthz").status_code == 200
    assert client.get("/readyz").json() == {"status": "ready"}


def test_not_ready_when_no_search_can_be_answered(client: TestClient, service, monkeypatch) -> None:
    from models.errors import NotAnIndex

    def fail(*_: object, **__: object) -> None:
        raise NotAnIndex("The index is gone", "Index again.")

    monkeypatch.setattr(service, "search", fail)
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()["detail"]) == (503, "The index is gone.")
    assert client.get("/healthz").status_code == 200


def test_what_nobody_foresaw_is_a_problem_too(client: TestClient, service, monkeypatch, caplog) -> None:
    monkeypatch.setattr(service, "meeting", lambda _: json.loads("{"))
    answer = client.get("/api/v1/meetings/m1")
    assert (answer.status_code, answer.json()["code"]) == (500, "unexpected")
    assert "JSONDecodeError" not in answer.text
    assert "JSONDecodeError" in caplog.text
    assert answer.headers["content-security-policy"]


def test_after_the_last_result_there_are_none_and_the_total_stays(client: TestClient) -> None:
    first = client.get(SEARCH, params={"q": "skolskjuts"}).json()
    after = client.get(SEARCH, params={"q": "skolskjuts", "offset": 10**12}).json()
    assert first["total"]
    assert (after["total"], after["results"], after["facets"]) == (first["total"], [], first["facets"])
