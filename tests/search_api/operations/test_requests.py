"""A line for every request, and its id."""

import logging
from collections.abc import Iterator
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from search_api.app import create_app
from search_api.operations.logs import current_request
from search_api.operations.requests import RequestLog
from search_api.service import SearchService


class Kept(logging.Handler):
    """Keeps what is logged, with the id of the request at that moment."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[tuple[logging.LogRecord, str | None]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append((record, current_request()))

    def answered(self) -> list[dict[str, Any]]:
        """The fields of the lines on requests."""
        return [record.fields for record, _ in self.records if hasattr(record, "fields")]


@pytest.fixture
def kept() -> Iterator[Kept]:
    handler, logger = Kept(), logging.getLogger("search_api")
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    yield handler
    logger.removeHandler(handler)
    logger.setLevel(level)


@pytest.fixture
def logged(service: SearchService) -> TestClient:
    return TestClient(RequestLog(create_app(service)), raise_server_exceptions=False)


def test_a_request_is_a_line(logged: TestClient, kept: Kept) -> None:
    answer = logged.get("/api/v1/search", params={"q": "skolskjuts åt Linnéa Gripenhjelm"})
    (line,) = kept.answered()
    assert line.pop("ms") > 0
    size = len(answer.content)
    told = {"method": "GET", "route": "/api/v1/search", "status": 200, "bytes": size}
    assert line == told
    assert kept.records[0][1] == answer.headers["x-request-id"]


def test_no_line_holds_what_was_asked_or_who_was_looked_at(logged: TestClient, kept: Kept) -> None:
    logged.get("/api/v1/search", params={"q": "Gripenhjelm", "person": "Gripenhjelm"})
    logged.get("/api/v1/people/linnea-gripenhjelm")
    logged.get("/people/linnea-gripenhjelm", headers={"accept": "text/html", "referer": "/?q=Gripenhjelm"})
    logged.get("/linnea-gripenhjelm")
    assert [line["route"] for line in kept.answered()][1:] == [
        "/api/v1/people/{id}",
        "/people/{id}",
        "none",
    ]
    for record, _ in kept.records:
        assert "gripenhjelm" not in f"{record.getMessage()} {vars(record)}".casefold()


def test_questions_are_told_where_that_is_wished(service: SearchService, kept: Kept) -> None:
    client = TestClient(RequestLog(create_app(service), queries=True))
    client.get("/api/v1/search", params={"q": "skolskjuts åt alla"})
    client.get("/healthz")
    client.get("/api/v1/people")
    assert [line.get("q") for line in kept.answered()] == ["skolskjuts åt alla", None]


def test_an_identity_number_is_logged_by_no_setting(service: SearchService, kept: Kept) -> None:
    client = TestClient(RequestLog(create_app(service), queries=True))
    client.get("/api/v1/search", params={"q": "beslut om 19811218-9876"})
    assert "9876" not in str(kept.answered())
    assert "beslut om" in str(kept.answered())


def test_who_asked_is_told_where_the_app_knows(kept: Kept) -> None:
    async def known(scope: Scope, receive: Receive, send: Send) -> None:
        scope["state"]["caller"] = "key-7"
        await Starlette()(scope, receive, send)

    TestClient(RequestLog(known)).get("/")
    assert kept.answered()[0]["caller"] == "key-7"


def test_whom_a_proxy_names_by_a_personal_identity_number_is_not_told(kept: Kept) -> None:
    async def known(scope: Scope, receive: Receive, send: Send) -> None:
        scope["state"]["caller"] = "user:198507099805"
        await Starlette()(scope, receive, send)

    TestClient(RequestLog(known)).get("/")
    assert kept.answered()[0]["caller"] == "user:████████████"


@pytest.mark.parametrize("told", ["0b9d7c1e-4f6a", "a" * 64, "Root=1-67891233-abcdef"])
def test_the_id_of_a_proxy_is_kept(logged: TestClient, told: str) -> None:
    assert logged.get("/healthz", headers={"x-request-id": told}).headers["x-request-id"] == told


@pytest.mark.parametrize(
    "told",
    [
        "",
        "a" * 65,
        "two words",
        "<script>",
        'x"}',
        "-",
        "å".encode("latin-1"),
        b"a\tb",
        "850709-9805",
        "r/198507099805",
    ],
)
def test_an_id_that_could_do_harm_is_replaced(logged: TestClient, told: str | bytes) -> None:
    made = logged.get("/healthz", headers={"x-request-id": told}).headers["x-request-id"]
    assert made != told
    assert len(made) == 16
    assert made != logged.get("/healthz").headers["x-request-id"]


def test_machines_that_look_in_are_told_only_when_they_are_refused(
    logged: TestClient, kept: Kept, service: SearchService, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in ("/healthz", "/readyz", "/metrics"):
        logged.get(path)
    assert kept.answered() == []
    monkeypatch.setattr(service, "search", lambda *_, **__: 1 / 0)
    logged.get("/readyz")
    assert [line["status"] for line in kept.answered()] == [500]


def test_what_nobody_foresaw_is_told_once_with_the_id(
    kept: Kept, service: SearchService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "meeting", lambda _: 1 / 0)
    # The exception ends here: a client that raised what the server raises would raise it.
    client = TestClient(RequestLog(create_app(service)), raise_server_exceptions=True)
    answer = client.get("/api/v1/meetings/linnea")
    assert (answer.status_code, answer.json()["code"]) == (500, "unexpected")
    (trace, trace_id), (line, line_id) = kept.records
    assert trace.exc_info
    assert trace.exc_info[0] is ZeroDivisionError
    assert line.levelno == logging.ERROR
    assert line.exc_info is None
    assert trace_id == line_id == answer.headers["x-request-id"]
    assert "linnea" not in trace.getMessage()


def test_an_app_within_another_is_told_by_its_place(service: SearchService, kept: Kept) -> None:
    whole = Starlette(routes=[Mount("/collections/skolor", create_app(service))])
    TestClient(RequestLog(whole)).get("/collections/skolor/api/v1/items/m1-1")
    assert kept.answered()[0]["route"] == "/collections/skolor/api/v1/items/{id}"
