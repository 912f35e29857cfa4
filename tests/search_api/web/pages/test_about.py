"""The accessibility statement, and what every page says of itself."""

import re

import pytest
from starlette.testclient import TestClient

from search_api.app import create_app
from search_api.service import SearchService
from search_api.settings import settings_table
from search_api.web.pages.about import Contact
from search_api.web.place import Site

PAGES = ["/", "/?q=skolskjuts", "/meetings/m1", "/overview", "/accessibility", "/overview?lang=en", "/docs"]


def statement(service: SearchService, site: Site, language: str = "sv") -> str:
    with TestClient(create_app(service, site)) as client:
        return client.get(f"/accessibility?lang={language}").text


def test_the_statement_holds_what_the_law_asks_for(service: SearchService) -> None:
    shown = statement(service, Site(owner="Götene kommun", contact="tillganglig@example.se"))
    assert "Götene kommun står bakom den här tjänsten." in shown
    assert "delvis förenlig med lagen" in shown
    assert 'id="lacks"' in shown
    assert "oskäligt betungande" in shown
    assert "självskattning" in shown
    assert re.search(r'<time datetime="\d{4}-\d{2}-\d{2}">', shown)
    assert '<a href="mailto:tillganglig@example.se">tillganglig@example.se</a>' in shown
    assert 'href="https://www.digg.se/tdosanmalan"' in shown


def test_without_owner_and_contact_it_says_so_and_leads_on(service: SearchService) -> None:
    assert "mailto:" not in statement(service, Site())
    assert "Vänd dig till den som driver tjänsten" in statement(service, Site())
    assert "Turn to whoever runs the service" in statement(service, Site(), "en")


def test_whoever_looks_after_the_service_is_told_what_to_set_first(service: SearchService) -> None:
    shown = statement(service, Site())
    assert "<code>PARAGRAF_OWNER</code> och <code>PARAGRAF_CONTACT</code>." in shown
    assert "Innan tjänsten öppnas för allmänheten" in shown
    half = statement(service, Site(owner="Götene kommun"), "en")
    assert "you must set <code>PARAGRAF_CONTACT</code>." in half
    assert "PARAGRAF_OWNER" not in half
    assert "PARAGRAF_" not in statement(service, Site(owner="Götene kommun", contact="a@example.se"))
    assert {"PARAGRAF_OWNER", "PARAGRAF_CONTACT"} <= {name for name, *_ in settings_table()}


@pytest.mark.parametrize(
    ("told", "address"),
    [
        ("a@example.se", "mailto:a@example.se"),
        ("https://example.se/kontakt", "https://example.se/kontakt"),
        ("0500-12 34 56", None),
        ("javascript:alert(1)@example.se", None),
    ],
)
def test_a_contact_leads_where_it_can(told: str, address: str | None) -> None:
    assert Contact.of(told) == Contact(told, address)


@pytest.mark.parametrize("address", PAGES)
def test_every_page_says_what_it_is_and_where(browser: TestClient, address: str) -> None:
    html = browser.get(address).text
    title, description = (
        re.findall(rf'<meta property="og:{name}" content="([^"]+)">', html)
        for name in ("title", "description")
    )
    assert f"<title>{title[0]}</title>" in re.sub(r"\s*\n\s*", "", html)
    assert f'<meta name="description" content="{description[0]}">' in html
    assert html.count('<link rel="canonical"') == html.count('property="og:url"') == 1
    for language, other in re.findall(r'<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)">', html):
        page = browser.get(other.replace("&amp;", "&"))
        assert f'<html lang="{"en" if language == "en" else "sv"}"' in page.text


def test_what_is_no_page_claims_no_address(browser: TestClient) -> None:
    assert "canonical" not in browser.get("/nothing").text
