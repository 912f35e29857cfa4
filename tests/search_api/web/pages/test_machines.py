"""What browsers and search engines ask for by themselves."""

import io
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from PIL import Image
from starlette.testclient import TestClient

from search_api.app import create_app
from search_api.service import SearchService
from search_api.understanding import MAX_LENGTH
from search_api.web.pages import machines
from search_api.web.place import Site

OPENSEARCH = "{http://a9.com/-/spec/opensearch/1.1/}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture
def listed(followed: SearchService) -> Iterator[TestClient]:
    site = Site("https://protokoll.example.se", listed=True, contact="registrator@example.se")
    with TestClient(create_app(followed, site), raise_server_exceptions=False) as client:
        yield client


@pytest.mark.parametrize("language", ["", "?lang=en"])
def test_a_browser_can_add_us_as_its_search_engine(listed: TestClient, language: str) -> None:
    answer = listed.get(f"/opensearch.xml{language}")
    assert answer.headers["content-type"].startswith("application/opensearchdescription+xml")
    described = ElementTree.fromstring(answer.content)
    assert described.tag == f"{OPENSEARCH}OpenSearchDescription"
    # OpenSearch 1.1: a short name of 16 characters at most, a description, and at least one address.
    assert 0 < len(described.findtext(f"{OPENSEARCH}ShortName", "")) <= 16
    assert 0 < len(described.findtext(f"{OPENSEARCH}Description", "")) <= 1024
    assert described.findtext(f"{OPENSEARCH}Contact") == "registrator@example.se"
    templates = {url.attrib["type"]: url.attrib["template"] for url in described.findall(f"{OPENSEARCH}Url")}
    for type in ("text/html", "application/atom+xml", "application/x-suggestions+json"):
        address = templates[type].replace("{searchTerms}", "skolskjuts")
        assert address.startswith("https://protokoll.example.se/")
        found = listed.get(address.removeprefix("https://protokoll.example.se"))
        assert found.status_code == 200
        assert found.headers["content-type"].startswith(type)
    assert templates["application/opensearchdescription+xml"].endswith(f"/opensearch.xml{language}")


def test_pages_name_the_description(browser: TestClient) -> None:
    assert 'rel="search" type="application/opensearchdescription+xml"' in browser.get("/").text
    assert 'href="/opensearch.xml?lang=en"' in browser.get("/?lang=en").text


def test_suggestions_come_as_browsers_read_them(client: TestClient) -> None:
    answer = client.get("/suggest.json?q=skolskj")
    assert answer.headers["content-type"] == "application/x-suggestions+json"
    typed, texts = answer.json()
    assert typed == "skolskj"
    assert "Regler för skolskjuts" in texts
    assert client.get("/suggest.json?q=").json() == ["", []]
    assert client.get(f"/suggest.json?q={'a' * (MAX_LENGTH + 1)}").status_code == 400
    assert client.get("/suggest.json?query=a").status_code == 400


def test_an_icon_is_where_browsers_look_for_it_by_themselves(client: TestClient) -> None:
    answer = client.get("/favicon.ico")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/vnd.microsoft.icon")
    with Image.open(io.BytesIO(answer.content)) as icon:
        assert (icon.format, icon.info["sizes"]) == ("ICO", {(16, 16), (32, 32)})


def test_search_engines_are_kept_out_unless_they_may_come(client: TestClient) -> None:
    answer = client.get("/robots.txt")
    assert answer.headers["content-type"].startswith("text/plain")
    assert answer.text == "User-agent: *\nDisallow: /\n"
    assert client.get("/sitemap.xml").status_code == 404


def test_search_engines_that_may_come_are_led_past_what_has_no_end(listed: TestClient) -> None:
    rules = listed.get("/robots.txt").text.splitlines()
    assert "Disallow: /" not in rules
    assert "Disallow: /api/" in rules
    assert rules[-1] == "Sitemap: https://protokoll.example.se/sitemap.xml"


def addresses(client: TestClient, address: str) -> list[str]:
    answer = client.get(address)
    assert answer.headers["content-type"].startswith("application/xml")
    return [str(loc.text) for loc in ElementTree.fromstring(answer.content).iter(f"{SITEMAP}loc")]


def test_the_sitemap_holds_every_meeting_and_matter_in_both_languages(
    listed: TestClient, followed: SearchService
) -> None:
    found = addresses(listed, "/sitemap.xml")
    assert len(found) == len(set(found))
    told = [
        *(f"meetings/{id}" for id in followed.coverage.meeting_ids()),
        *(f"matters/{id}" for id in followed.matters.ids()),
    ]
    assert any(one.startswith("matters/") for one in told)
    for page in ("", "overview", *told):
        assert f"https://protokoll.example.se/{page}" in found
        assert f"https://protokoll.example.se/{page}?lang=en" in found
    assert all(
        listed.get(one.removeprefix("https://protokoll.example.se")).status_code == 200 for one in found
    )


def test_a_large_sitemap_comes_in_parts(listed: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = addresses(listed, "/sitemap.xml")
    monkeypatch.setattr(machines, "_AT_ONCE", 4)
    parts = addresses(listed, "/sitemap.xml")
    assert parts[0] == "https://protokoll.example.se/sitemap.xml?part=1"
    held = [
        one for part in parts for one in addresses(listed, part.removeprefix("https://protokoll.example.se"))
    ]
    assert held == whole
    for wrong in ("0", str(len(parts) + 1), "x"):
        assert listed.get(f"/sitemap.xml?part={wrong}").status_code == 404
