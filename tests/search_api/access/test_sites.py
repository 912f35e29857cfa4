"""Which collection an address lies in."""

import pytest

from search_api.access.sites import address, split


@pytest.mark.parametrize(
    ("path", "parted"),
    [
        ("/", ("main", "/")),
        ("/people", ("main", "/people")),
        ("/collections", ("main", "/collections")),
        ("/collections/", ("main", "/collections/")),
        ("/collections/skola", ("skola", "")),
        ("/collections/skola/", ("skola", "/")),
        ("/collections/skola/api/v1/search", ("skola", "/api/v1/search")),
        ("/collections/skola/collections/ks/", ("skola", "/collections/ks/")),
        ("/collections//skola/", ("main", "/collections//skola/")),
        ("//collections/skola/", ("main", "//collections/skola/")),
        ("/collections/../people", ("..", "/people")),
        ("/collections/skola\n/x", ("skola\n", "/x")),
        ("/collections/skola/a\nb", ("skola", "/a\nb")),
    ],
)
def test_a_path_is_parted(path: str, parted: tuple[str, str]) -> None:
    assert split(path) == parted


def test_where_a_collection_begins() -> None:
    assert (address("main"), address("skola")) == ("/", "/collections/skola/")
    assert split(address("skola")) == ("skola", "/")


def test_each_collection_answers_for_itself(guard) -> None:
    client = guard(auth="none")
    asked = {"q": "skolskjuts"}
    here = client.get("/api/v1/search", params=asked).json()
    there = client.get("/collections/skola/api/v1/search", params=asked).json()
    assert {hit["item"]["id"] for hit in here["results"]} >= {"m1-1"}
    assert {hit["item"]["id"] for hit in there["results"]} == {"n1-1", "n2-1", "n3-1"}
    assert client.get("/collections/skola/api/v1/meetings/m1").status_code == 404
    assert client.get("/api/v1/meetings/n1").status_code == 404


def test_without_its_slash_a_collection_is_found(guard) -> None:
    answer = guard(auth="none").get("/collections/skola?q=skolskjuts")
    assert (answer.status_code, answer.headers["location"]) == (308, "/collections/skola/?q=skolskjuts")


def test_every_address_of_a_collections_pages_stays_in_it(guard) -> None:
    import re

    client = guard(auth="none")
    client.headers["accept"] = "text/html"
    top = {"/", "/?lang=en", "/collections/skola/", "/login", "/logout"}  # where one goes over to the other
    seen: set[str] = set()
    waiting = ["/collections/skola/", "/collections/skola/?q=skolskjuts", "/collections/skola/feed.atom"]
    waiting += ["/collections/skola/opensearch.xml", "/collections/skola/docs", "/collections/skola/nothing"]
    while waiting and len(seen) < 60:
        place = waiting.pop(0)
        if place in seen:
            continue
        seen.add(place)
        answer = client.get(place)
        assert answer.status_code == (404 if "/nothing" in place else 200), place
        found = re.findall(r'(?:href|src|action|data-suggest|template)="([^"]*)"', answer.text)
        ours = [one.removeprefix("http://testserver") for one in found]
        for one in ours:
            if one.startswith("/") and one not in top:
                assert one.startswith("/collections/skola/"), (place, one)
        waiting += [
            one.replace("&amp;", "&").partition("#")[0]
            for one in ours
            if one.startswith("/collections/skola/") and "{" not in one
        ]
    assert len(seen) > 15


def test_a_description_says_where_its_api_lies(guard) -> None:
    client = guard(auth="none")
    assert client.get("/collections/skola/openapi.json").json()["servers"] == [{"url": "/collections/skola"}]
    assert "servers" not in client.get("/openapi.json").json()


def test_feeds_of_two_collections_are_two(guard) -> None:
    import re

    client = guard(auth="none")
    ids = [
        re.search(r"<id>(.*?)</id>", client.get(f"{at}feed.atom").text)[1]
        for at in ("/", "/collections/skola/")
    ]
    assert ids[0] != ids[1]
    assert "collections/skola" in ids[1]


def test_a_redirect_within_a_collection_stays_in_it(guard) -> None:
    client = guard(auth="none")
    client.headers["accept"] = "text/html"
    answer = client.get("/collections/skola/?q=skolskjuts&municipality=")
    assert answer.headers["location"] == "/collections/skola/?q=skolskjuts"
