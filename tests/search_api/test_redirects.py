"""Redirects that stay where they were asked for."""

import pytest
from starlette.responses import RedirectResponse
from starlette.testclient import TestClient

from search_api.redirects import OwnRedirects


def test_whatever_host_a_request_names_none_stands_in_the_redirect(client: TestClient) -> None:
    answer = client.get("/people/?q=a", headers={"host": "evil.example"}, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (307, "/people?q=a")


@pytest.mark.parametrize(
    ("told", "location"),
    [
        ("http://evil.example//there", "/there"),
        ("http://evil.example", "/"),
        ("//evil.example/x", "/x"),
        ("/x?q=http://a.se/b", "/x?q=http://a.se/b"),
    ],
)
def test_only_the_path_is_told(told: str, location: str) -> None:
    client = TestClient(OwnRedirects(RedirectResponse(told)), follow_redirects=False)
    assert client.get("/").headers["location"] == location
