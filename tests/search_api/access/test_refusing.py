"""How a refusal is told."""

import pytest

from search_api.access.errors import (
    CrossSite,
    KeysUnusable,
    Misdirected,
    NotSignedIn,
    OutOfScope,
    Overloaded,
    TookTooLong,
    TooLarge,
    TooManyRequests,
)
from search_api.access.refusing import refusal
from search_api.web.texts import PROBLEMS


def scope(path: str, accept: str) -> dict:
    return {
        "type": "http",
        "method": "GET",
        "path": path,
        "query_string": b"",
        "headers": [(b"accept", accept.encode())],
    }


@pytest.mark.parametrize(
    ("path", "accept", "page"),
    [
        ("/overview", "text/html", True),
        ("/collections/skola/overview", "text/html", True),
        ("/overview", "*/*", False),
        ("/api/v1/search", "text/html", False),
        ("/collections/skola/api/v1/search", "text/html", False),
    ],
)
def test_a_browser_gets_a_page_and_a_program_a_problem(path: str, accept: str, page: bool) -> None:
    answer = refusal(Overloaded("More is asked", "Ask again."), scope(path, accept), {"Retry-After": "1"})
    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "1"
    assert answer.headers["cache-control"] == "no-store"
    assert (b"<!doctype html>" in bytes(answer.body)) is page
    assert answer.headers["content-type"].startswith("text/html" if page else "application/problem+json")


def test_each_is_told_in_swedish() -> None:
    for kind in (
        CrossSite,
        KeysUnusable,
        Misdirected,
        NotSignedIn,
        OutOfScope,
        Overloaded,
        TookTooLong,
        TooLarge,
        TooManyRequests,
    ):
        assert kind.code in PROBLEMS
