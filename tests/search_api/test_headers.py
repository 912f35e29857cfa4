"""The headers that every answer carries."""

import pytest
from starlette.testclient import TestClient

from search_api.headers import SECURITY_HEADERS


@pytest.mark.parametrize(
    "path", ["/", "/api/v1/search?q=a", "/api/v1/search", "/nothing", "/metrics", "/static/style.css"]
)
def test_every_answer_carries_them(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    assert {name: headers.get(name) for name in SECURITY_HEADERS} == SECURITY_HEADERS
