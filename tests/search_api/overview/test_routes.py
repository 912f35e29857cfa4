"""What there is, over HTTP."""

from starlette.testclient import TestClient


def test_bodies_and_files_that_are_not_read_are_told(client: TestClient) -> None:
    told = client.get("/api/v1/coverage").json()
    assert [(body["organisation"], body["body"], body["meetings"]) for body in told["bodies"]] == [
        ("Götene kommun", "Utbildningsnämnden", 1),
        ("Skaraborgs kommunalförbund", "Bibliotekschefer", 1),
        (None, None, 1),
    ]
    assert told["unread"] == [{"source": "protokoll/skannat.pdf", "reason": "files with .pdf are not read"}]
    assert told["total"] == {
        "meetings": 3,
        "summonses": 1,
        "undated": 1,
        "items": 8,
        "decisions": 2,
        "first": "2023-11-02",
        "last": "2024-03-14",
        "years": [{"year": 2023, "meetings": 1}, {"year": 2024, "meetings": 1}],
    }


def test_parameters_are_refused(client: TestClient) -> None:
    assert client.get("/api/v1/coverage?body=x").status_code == 400
