"""Whole addresses, and who may say what they begin with."""

import pytest
from starlette.testclient import TestClient

from models.errors import BadRequest
from search_api.app import create_app
from search_api.service import SearchService
from search_api.web.place import Place, Site, asked_at, at, whole_place


def test_outside_a_request_nobody_is_anywhere() -> None:
    assert asked_at() is None
    with pytest.raises(BadRequest, match="does not name a host"):
        whole_place()
    with at(Place("https://example.se", "/", "")):
        assert whole_place().base == "https://example.se"
    assert asked_at() is None


def test_an_address_is_whole_and_has_only_letters_of_addresses() -> None:
    place = Place("https://example.se:8443", "/feed å.atom", 'q="x"&body=G%C3%B6tene')
    assert place.asked() == "https://example.se:8443/feed%20%C3%A5.atom?q=%22x%22&body=G%C3%B6tene"
    assert place.whole("/overview") == "https://example.se:8443/overview"
    assert place.host == "example.se"


@pytest.mark.parametrize(
    ("path", "query", "swedish", "english"),
    [
        ("/overview", "", "/overview", "/overview?lang=en"),
        ("/overview", "lang=en", "/overview", "/overview?lang=en"),
        ("/", "q=skola&body=R%C3%A5d&lang=en", "/?q=skola&body=R%C3%A5d", "/?q=skola&body=R%C3%A5d&lang=en"),
        ("/meetings/m1", "q=skola&lang=en", "/meetings/m1", "/meetings/m1?lang=en"),
        ("/collections/ks/people/a", "q=b", "/collections/ks/people/a", "/collections/ks/people/a?lang=en"),
        ("/decisions", "kind=noted", "/decisions?kind=noted", "/decisions?kind=noted&lang=en"),
    ],
)
def test_a_page_has_one_address_in_each_language(path: str, query: str, swedish: str, english: str) -> None:
    place = Place("https://example.se", path, query)
    assert place.canonical("sv") == f"https://example.se{swedish}"
    assert place.canonical("en") == f"https://example.se{english}"


def feed_at(service: SearchService, site: Site, host: str) -> tuple[int, str]:
    with TestClient(create_app(service, site)) as client:
        answer = client.get("/feed.atom", headers={"host": host})
    return answer.status_code, answer.text


def test_without_a_setting_the_host_is_the_one_that_was_asked(service: SearchService) -> None:
    status, feed = feed_at(service, Site(), "Protokoll.Example.se:8443")
    assert status == 200
    assert 'href="http://protokoll.example.se:8443/feed.atom"' in feed


def test_with_a_setting_nobody_else_says_what_our_address_is(service: SearchService) -> None:
    status, feed = feed_at(service, Site("https://protokoll.example.se"), "evil.example")
    assert status == 200
    assert 'href="https://protokoll.example.se/feed.atom"' in feed
    assert "evil" not in feed


@pytest.mark.parametrize(
    "host", ['a"><script>', "a b", "user@example.se", "example.se/path", "example.se:99999999"]
)
def test_what_is_no_host_is_refused_and_never_repeated(service: SearchService, host: str) -> None:
    status, problem = feed_at(service, Site(), host)
    assert (status, host in problem) == (400, False)


def test_a_page_without_a_host_is_still_shown(service: SearchService) -> None:
    with TestClient(create_app(service)) as client:
        html = client.get("/overview", headers={"host": 'a"b', "accept": "text/html"})
    assert html.status_code == 200
    assert "canonical" not in html.text


@pytest.mark.parametrize(("listed", "told"), [(False, "noindex"), (True, None)])
def test_search_engines_list_nothing_unless_they_may(
    service: SearchService, listed: bool, told: str | None
) -> None:
    with TestClient(create_app(service, Site(listed=listed))) as client:
        for address in ("/", "/meetings/m1", "/api/v1/meetings/m1", "/nothing"):
            assert client.get(address).headers.get("x-robots-tag") == told
