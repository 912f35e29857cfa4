"""HEAD where there is GET."""

import pytest
from starlette.testclient import TestClient

from tests.search_api.test_metrics import figures


@pytest.mark.parametrize(
    "address",
    [
        "/api/v1/search?q=skola",
        "/api/v1/meetings/m1",
        "/api/v1/changes",
        "/api/v1/meetings/none",
        "/",
        "/healthz",
    ],
)
def test_head_answers_as_get_does_without_a_body(client: TestClient, address: str) -> None:
    got, head = client.get(address), client.head(address)
    assert head.status_code == got.status_code
    assert head.content == b""
    ever = {"content-type", "content-length", "paragraf-state", "content-security-policy"}
    if "search" not in address:  # that tells how long it took
        ever |= {"etag", "cache-control"}
    else:
        ever -= {"content-length"}
    assert {n: v for n, v in head.headers.items() if n in ever} == {
        n: v for n, v in got.headers.items() if n in ever
    }


def test_head_is_counted_as_head_at_its_route(client: TestClient) -> None:
    client.head("/api/v1/meetings/m1")
    assert (
        figures(client)['paragraf_requests_total{method="HEAD",route="/api/v1/meetings/{id}",status="200"}']
        == 1
    )


def test_where_get_is_not_answered_neither_is_head(client: TestClient) -> None:
    answer = client.head("/api/v1/documents/m1")
    assert (answer.status_code, answer.headers["allow"]) == (405, "DELETE")
    told = client.options("/api/v1/search")
    assert (told.status_code, told.headers["allow"]) == (405, "GET")
