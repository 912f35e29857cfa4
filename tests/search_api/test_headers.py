"""The headers that every answer carries."""

import pytest
from starlette.responses import Response
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from search_api.headers import HTTPS_ALONE, SECURITY_HEADERS, SecurityHeaders


@pytest.mark.parametrize(
    "path", ["/", "/api/v1/search?q=a", "/api/v1/search", "/nothing", "/metrics", "/static/style.css"]
)
def test_every_answer_carries_them(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    assert {name: headers.get(name) for name in SECURITY_HEADERS} == SECURITY_HEADERS


def test_what_an_answer_has_of_its_own_goes_before_them() -> None:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await Response("x", headers={"Content-Security-Policy": "sandbox"})(scope, receive, send)

    headers = TestClient(SecurityHeaders(app)).get("/").headers
    assert headers["content-security-policy"] == "sandbox"
    assert headers["x-frame-options"] == "DENY"


@pytest.mark.parametrize("https", [True, False])
def test_a_service_on_https_is_asked_by_nothing_else(https: bool) -> None:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await Response("x")(scope, receive, send)

    headers = TestClient(SecurityHeaders(app, https)).get("/").headers
    assert {name: headers.get(name) for name in HTTPS_ALONE} == (
        HTTPS_ALONE if https else dict.fromkeys(HTTPS_ALONE)
    )
