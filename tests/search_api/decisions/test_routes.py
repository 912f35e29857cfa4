"""The JSON of decisions and assignments that programs rely on."""

import pytest
from starlette.testclient import TestClient

API = "/api/v1"


def test_a_decision_says_where_it_stands(deciding_client: TestClient) -> None:
    answer = deciding_client.get(f"{API}/decisions", params={"q": "räkna"})
    page = answer.json()
    assert page.pop("state") == answer.headers["paragraf-state"]
    assert page == {
        "total": 1,
        "decisions": [
            {
                "text": "räkna på målet",
                "kind": "assigned",
                "page": None,
                "assignee": "Åsa Grönkvist",
                "due": "före sommaren",
                "due_date": "2024-06-01",
                "item": {
                    "id": "roads-1",
                    "number": "4",
                    "title": "Vägplan",
                    "page": 2,
                    "meeting": {
                        "id": "roads",
                        "source": "vagar.txt",
                        "title": "Protokoll vägar",
                        "body": "Tekniska nämnden",
                        "organisation": "Götene kommun",
                        "date": "2024-03-05",
                    },
                },
            }
        ],
    }


@pytest.mark.parametrize(
    ("asked", "texts"),
    [
        ({"kind": "approved"}, ["anta planen"]),
        ({"year": 2025}, ["sälja båten", "kalla till möte"]),
        ({"year": 2024, "from": "2024-04-01"}, []),
        ({"from": "2024-03-05", "to": "2024-03-05", "assigned": "true"}, ["räkna på målet"]),
        ({"municipality": ["Götene", "Hjo"], "kind": "approved"}, ["anta planen"]),
        ({"association": "skaraborgs kommunalförbund", "assignee": "samordn"}, ["kalla till möte"]),
        ({"body": "båtrådet", "limit": 1, "offset": 1}, ["kalla till möte"]),
    ],
)
def test_decisions_are_narrowed_and_paged(deciding_client: TestClient, asked: dict, texts: list[str]) -> None:
    page = deciding_client.get(f"{API}/decisions", params=asked).json()
    assert [decision["text"] for decision in page["decisions"]] == texts


def test_assignments(deciding_client: TestClient) -> None:
    page = deciding_client.get(f"{API}/assignments", params={"limit": 2}).json()
    assert page["total"] == 3
    assert [(a["assignee"], a["due_date"]) for a in page["assignments"]] == [
        ("kansliet", "2026-02-01"),
        ("Åsa Grönkvist", "2024-06-01"),
    ]


@pytest.mark.parametrize(
    ("address", "code", "told"),
    [
        ("/decisions?kinds=noted", "unknown-parameter", "Did you mean kind?"),
        ("/assignments?kind=noted", "unknown-parameter", "kind"),
        ("/decisions?kind=reported", "bad-request", "'postponed'"),
        ("/decisions?year=2024&year=2025", "bad-request", "more than once"),
        ("/decisions?year=förra", "bad-request", "whole number"),
        ("/decisions?year=0", "bad-request", "1 to 9999"),
        ("/decisions?limit=101", "bad-request", "1 to 100"),
        ("/assignments?from=2024-02-01&to=2024-01-01", "bad-request", "later"),
        ("/assignments?association=Atlantis", "bad-request", "Atlantis"),
        ("/decisions?assigned=kanske", "bad-request", "true or false"),
        ("/decisions?q=" + "a" * 2000, "query-too-long", "2000"),
    ],
)
def test_every_error_is_a_problem_with_a_remedy(
    deciding_client: TestClient, address: str, code: str, told: str
) -> None:
    answer = deciding_client.get(API + address)
    assert (answer.status_code, answer.headers["content-type"]) == (400, "application/problem+json")
    problem = answer.json()
    assert problem["code"] == code
    assert told in f"{problem['detail']} {problem['remedy']}"


def test_far_past_the_end_there_is_nothing(deciding_client: TestClient) -> None:
    page = deciding_client.get(f"{API}/decisions", params={"offset": 10**30}).json()
    assert (page["total"], page["decisions"]) == (5, [])
