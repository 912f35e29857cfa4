"""The pages of people and municipalities, as a browser without scripts gets them."""

import re

import pytest
from starlette.testclient import TestClient

from tests.search_api.web.pages.sound import check_sound, text
from tests.search_api.web.test_pages import Page


@pytest.fixture
def network_browser(network_client: TestClient) -> TestClient:
    network_client.headers["accept"] = "text/html"
    return network_client


ADDRESSES = [
    "/people",
    "/people?q=siv",
    "/people?q=finnsinte",
    "/people?offset=1000",
    "/people/goran-gripenhjelm",
    "/people/siv-ek-uncertain",
    "/people/goran-gripenhjelm?offset=50",
    "/municipalities",
    "/municipalities/1495",
    "/municipalities/Skara",
    "/municipalities/2584",
]


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_every_page_is_sound(network_browser: TestClient, address: str, language: str) -> None:
    answer = network_browser.get(f"{address}{'&' if '?' in address else '?'}lang={language}")
    assert answer.status_code == 200
    check_sound(answer.text, language)


def test_every_link_leads_somewhere(network_browser: TestClient) -> None:
    pages = {address: Page(network_browser.get(address).text) for address in ADDRESSES}
    links = {link for page in pages.values() for link in page.links if link not in pages}
    # Of the many municipalities that no minutes have, one stands in ADDRESSES.
    for link in sorted(link for link in links if not re.fullmatch(r"/municipalities/\d{4}", link)):
        target, _, place = link.partition("#")
        answer = network_browser.get(target or "/people")
        assert answer.status_code == 200, link
        assert not place or place in [*Page(answer.text).ids, "content"], link


def test_people_stand_under_the_letters_of_their_surnames(network_browser: TestClient) -> None:
    html = network_browser.get("/people").text
    assert re.findall(r'<h3 id="([^"]+)">(\w)</h3>', html) == [("letter-E", "E"), ("letter-G", "G")]
    assert "4 personer" in text(html)
    assert "Göran Gripenhjelm Skara närvarade vid 1 möte · frånvarande vid 1 möte" in text(html)
    assert "(osäkert vem)" in text(html)


def test_people_are_found_by_name_and_place(network_browser: TestClient) -> None:
    page = Page(network_browser.get("/people?q=siv&municipality=Tibro").text)
    assert "/people/siv-ek-tibro" in page.links
    assert "/people/siv-ek-hjo" not in page.links
    assert {"id": "name", "value": "siv"}.items() <= page.all("input")[0].items()


def test_a_municipality_that_there_is_not_leaves_nobody(network_browser: TestClient) -> None:
    html = network_browser.get("/people?municipality=Atlantis").text
    assert "0 personer" in text(html)
    assert "Ingen i protokollen passar" in text(html)
    assert "<option selected>Atlantis</option>" in html


def test_a_long_list_comes_in_pages_that_letters_lead_to(
    network_browser: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("search_api.web.pages.registry._PEOPLE", 2)
    page = Page(network_browser.get("/people").text)
    assert "/people?offset=2" in page.links
    assert {"/people#letter-E", "/people?offset=2#letter-G"} <= set(page.links)
    assert "/people/goran-gripenhjelm" in Page(network_browser.get("/people?offset=2").text).links


def test_a_person_with_roles_meetings_spellings_and_items(network_browser: TestClient) -> None:
    html = network_browser.get("/people/goran-gripenhjelm").text
    told = text(html)
    assert "Goran Gripenhjelm" in told
    assert "ordförande , Skolchefer, Skaraborgs kommunalförbund 5 april 2024 1 närvarolista" in told
    assert "9 april 2024 Skolchefer , Skaraborgs kommunalförbund Frånvarande 5 april" in told
    assert "5 april 2024 Skolchefer , Skaraborgs kommunalförbund Närvarade Goran Gripenhjelm" in told
    page = Page(html)
    assert "/municipalities/1495" in page.links
    assert {"/meetings/n1#p1", "/meetings/n2#p1"} <= set(page.links)


def test_a_chart_of_some_meetings_says_in_words_and_in_a_table_what_it_draws(
    network_browser: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "<figure" not in network_browser.get("/people/goran-gripenhjelm").text
    monkeypatch.setattr("search_api.web.pages.registry._DRAWN", 2)
    html = network_browser.get("/people/goran-gripenhjelm").text
    chart = html[html.index("<figure") : html.index("</figure>") + len("</figure>")]
    page = Page(chart)
    (svg,) = page.all("svg")
    assert svg["role"] == "img"
    assert set(str(svg["aria-labelledby"]).split()) <= set(page.ids)
    assert len([bar for bar in page.all("rect") if bar["class"] in {"bar attended", "bar missed"}]) == 2
    assert "kvartal 2 2024 1 1" in text(chart[chart.index("<table") :])


def test_who_could_be_several_says_whom(network_browser: TestClient) -> None:
    page = Page(network_browser.get("/people/siv-ek-uncertain").text)
    assert {"/people/siv-ek-hjo", "/people/siv-ek-tibro"} <= set(page.links)


def test_a_municipality_with_people_meetings_and_bodies(network_browser: TestClient) -> None:
    html = network_browser.get("/municipalities/1495").text
    told = text(html)
    assert "Västra Götalands län" in told
    assert "närvarade vid 1 möte · frånvarande vid 1 möte" in told
    assert "/people/goran-gripenhjelm" in Page(html).links
    assert "/decisions?association=Skaraborgs+kommunalf%C3%B6rbund" in Page(html).links
    assert "Inget beslut i protokollen rör Skara." in told


def test_a_municipality_shows_the_decisions_that_concern_it(browser: TestClient) -> None:
    html = browser.get("/municipalities/1471?lang=en").text
    assert "anta nya regler för skolskjuts från höstterminen" in html
    assert "Decided" in html


def test_all_municipalities_are_there_those_of_the_minutes_first(network_browser: TestClient) -> None:
    html = network_browser.get("/municipalities").text
    page = Page(html)
    places = [link for link in page.links if re.fullmatch(r"/municipalities/\d{4}", link)]
    assert len(places) == len(set(places)) == 290
    assert places[:3] == ["/municipalities/1497", "/municipalities/1495", "/municipalities/1472"]
    assert "287 kommuner till" in text(html)


@pytest.mark.parametrize(
    ("address", "told", "onward"),
    [
        ("/people/siv-ek", "Här finns ingen person med adressen ”siv-ek”.", ["/people?q=siv+ek", "/people"]),
        ("/people/%3Cb%3E?lang=en", "There is no person with the address", ["/people?lang=en"]),
        ("/municipalities/Atlantis", "Det finns ingen kommun med koden", ["/municipalities"]),
        ("/meetings/nope?lang=en", "There is no meeting with the address “nope”", ["/overview?lang=en"]),
        ("/matters/nope", "Här finns inget ärende med adressen ”nope”.", ["/overview"]),
    ],
)
def test_what_is_looked_for_in_vain_is_named_and_its_list_offered(
    network_browser: TestClient, address: str, told: str, onward: list[str]
) -> None:
    answer = network_browser.get(address)
    assert answer.status_code == 404
    assert told in answer.text
    assert "<b>" not in answer.text
    main = answer.text.partition("<main")[2].partition("</main>")[0]
    assert set(onward) <= {link.replace("&amp;", "&") for link in Page(f"<main{main}</main>").links}
    assert all(network_browser.get(link).status_code == 200 for link in onward)


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/people/nobody", 404),
        ("/municipalities/9999", 404),
        ("/people?letter=a", 400),
        ("/people/siv-ek-hjo?offset=-1", 400),
    ],
)
def test_problems_are_pages(network_browser: TestClient, address: str, status: int) -> None:
    answer = network_browser.get(address)
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("text/html")


def test_which_decisions_concern_a_municipality_is_said(
    browser: TestClient, network_browser: TestClient
) -> None:
    said = "vid möten där Götene står i närvarolistan, också som frånvarande."
    assert said in text(browser.get("/municipalities/1471").text)
    assert "närvarolistan, också" not in text(network_browser.get("/municipalities/1495").text)
