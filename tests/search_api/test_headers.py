"""The headers that every answer carries."""

import pytest
from starlette.responses import Response
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from search_api.headers import SECURITY_HEADERS, SecurityHeaders


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
