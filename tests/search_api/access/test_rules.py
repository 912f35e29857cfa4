"""What one must be allowed for each address."""

import pytest

from search_api.access.rules import is_file, needed, of_collection


@pytest.mark.parametrize(
    ("method", "collection", "path", "right"),
    [
        ("GET", "main", "/healthz", None),
        ("HEAD", "main", "/readyz", None),
        ("GET", "main", "/static/style.css", None),
        ("GET", "skola", "/static/style.css", "read"),
        ("GET", "skola", "/healthz", "read"),
        ("GET", "main", "/", "read"),
        ("GET", "main", "/static", "read"),
        ("GET", "main", "/anything/at/all", "read"),
        ("POST", "main", "/healthz", "write"),
        ("DELETE", "main", "/api/v1/meetings/m1", "write"),
        ("get", "main", "/healthz", "write"),
        ("GET", "main", "/metrics", "admin"),
        ("GET", "skola", "/metrics", "admin"),
        ("POST", "main", "/metrics", "admin"),
    ],
)
def test_each_needs_its_right(method: str, collection: str, path: str, right: str | None) -> None:
    assert needed(method, collection, path) == right


def test_what_tells_of_no_collection() -> None:
    assert not of_collection("main", "/docs")
    assert of_collection("skola", "/docs")
    assert of_collection("main", "/nothing")


def test_files_of_all_pages() -> None:
    assert is_file("main", "/static/style.css")
    assert not is_file("skola", "/static/style.css")
    assert not is_file("main", "/overview")
