"""What the service counts of itself."""

from pathlib import Path

from starlette.testclient import TestClient

from models.errors import StorageFailed
from search_api.access.guard import guarded, keys_path
from search_api.access.keys import Keyring, Scope
from search_api.app import create_app
from search_api.metrics import Refusals, Refused
from search_api.service import SearchService
from search_api.settings import Settings
from search_api.web.place import Site


def figures(client: TestClient) -> dict[str, float]:
    lines = client.get("/metrics").text.splitlines()
    return {
        name: float(value) for name, _, value in (line.rpartition(" ") for line in lines) if name[:1] != "#"
    }


def test_requests_time_and_hits_are_counted(client: TestClient) -> None:
    client.get("/api/v1/search", params={"q": '"skolskjuts"'})
    client.get("/api/v1/search", params={"q": ""})
    client.get("/api/v1/meetings/m1")
    counted = figures(client)
    assert counted['paragraf_requests_total{method="GET",route="/api/v1/search",status="200"}'] == 1
    assert counted['paragraf_requests_total{method="GET",route="/api/v1/search",status="400"}'] == 1
    assert counted['paragraf_requests_total{method="GET",route="/api/v1/meetings/{id}",status="200"}'] == 1
    assert counted['paragraf_request_seconds_count{route="/api/v1/search"}'] == 2
    assert counted["paragraf_hits_count"] == 1
    assert counted["paragraf_hits_sum"] == 3
    assert counted["paragraf_index_sequence"] == 3


def test_what_is_asked_makes_no_labels(client: TestClient) -> None:
    for path in ("/one", "/two"):
        client.request("BREW", path)
    counted = figures(client)
    assert counted['paragraf_requests_total{method="other",route="none",status="404"}'] == 2


def test_apps_count_apart(client: TestClient, service: SearchService) -> None:
    client.get("/api/v1/search", params={"q": "skolskjuts"})
    assert figures(TestClient(create_app(service)))["paragraf_hits_count"] == 0


def test_what_found_nothing_is_counted(client: TestClient) -> None:
    client.get("/api/v1/search", params={"q": '"skolskjuts"'})
    client.get("/api/v1/search", params={"q": '"rymdhamn"'})
    assert figures(client)["paragraf_empty_answers_total"] == 1


def test_a_search_is_counted_by_its_stages(client: TestClient) -> None:
    client.get("/api/v1/search", params={"q": "skolskjuts"})
    counted = figures(client)
    for stage in ("understanding", "words", "meaning", "fusing", "answering", "showing"):
        assert counted[f'paragraf_search_stage_seconds_count{{stage="{stage}"}}'] >= 1
        assert counted[f'paragraf_search_stage_seconds_sum{{stage="{stage}"}}'] > 0


def test_what_the_index_holds_is_told(client: TestClient) -> None:
    counted = figures(client)
    assert counted["paragraf_index_readable"] == 1
    assert (counted["paragraf_index_meetings"], counted["paragraf_index_items"]) == (3, 8)
    assert counted["paragraf_index_unread_files"] == 1
    assert 0 <= counted["paragraf_index_age_seconds"] < 60
    assert counted["process_resident_memory_bytes"] > 0


def test_an_index_that_cannot_be_read_leaves_the_other_figures(
    client: TestClient, service, monkeypatch
) -> None:
    def fail() -> None:
        raise StorageFailed("The disk is gone", "Put it back.")

    monkeypatch.setattr(service._index, "state", fail)
    counted = figures(client)
    assert counted["paragraf_index_readable"] == 0
    assert "paragraf_index_sequence" not in counted
    assert counted["process_resident_memory_bytes"] > 0


def test_what_is_turned_away_is_counted_by_its_reason_also_before_it_comes_to_an_app(
    service: SearchService, index_folder: Path
) -> None:
    settings = Settings(index=index_folder, auth="keys", rate="4/hour", max_body=0.001)
    keyring = Keyring(keys_path(settings))
    reader, admin = (
        {"authorization": f"Bearer {keyring.add(scope.value, scope, ['main'])[0]}"}
        for scope in (Scope.READ, Scope.ADMIN)
    )
    refusals = Refusals()
    app = guarded({"main": create_app(service, refusals=refusals)}, settings, Site())
    with TestClient(Refused(app, refusals)) as client:
        assert client.get("/api/v1/search").status_code == 401
        assert client.post("/api/v1/documents", headers=reader).status_code == 403
        statuses = [client.get("/api/v1/meetings/m1", headers=reader).status_code for _ in range(4)]
        assert statuses == [200, 200, 200, 429]
        assert client.post("/api/v1/documents", content=b"x" * 1001, headers=admin).status_code == 413
        assert client.post("/api/v1/documents?name=a.txt", headers=admin).json()["code"] == "uploads-off"
        lines = client.get("/metrics", headers=admin).text.splitlines()
    told = [line for line in lines if line.startswith("paragraf_refusals_total")]
    assert sorted(told) == [
        f'paragraf_refusals_total{{reason="{reason}",status="{status}"}} 1.0'
        for reason, status in (
            ("insufficient-scope", 403),
            ("not-signed-in", 401),
            ("too-large", 413),
            ("too-many-requests", 429),
            ("uploads-off", 403),
        )
    ]
