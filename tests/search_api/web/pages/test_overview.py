"""The overview, as a browser gets it."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.testclient import TestClient

from indexer.index import Index
from search_api.app import create_app
from search_api.service import SearchService
from search_api.web.links import Links
from search_api.web.pages.overview import found
from tests.fakes import FakeEncoder
from tests.search_api.overview.test_service import met, put


def told(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def test_it_tells_what_there_is_and_what_is_in_doubt(browser: TestClient) -> None:
    shown = told(browser.get("/overview").text)
    assert (
        "Här finns 3 möten (varav 1 kallelse), 8 ärenden, 2 beslut, 2 november 2023 – 14 mars 2024" in shown
    )
    assert "Utbildningsnämnden 1 möte, 3 ärenden, 1 beslut 14 mars 2024 2024 1" in shown
    assert "1 möte utan datum" in shown
    assert "Årtalet är härlett ur veckodag och datum 1 möte" in shown
    assert "protokoll/skannat.pdf Filer med ändelsen .pdf läses inte." in shown
    assert "1 fil kunde inte läsas" in shown


def test_what_is_in_doubt_is_led_to_down_the_page(browser: TestClient) -> None:
    html = browser.get("/overview").text
    chips = html.partition('<ul class="named down"')[2].partition("</ul>")[0]
    assert re.findall('href="#([^"]+)"', chips) == ["undated", "doubts", "unread"]


def test_it_is_told_in_english(browser: TestClient) -> None:
    shown = told(browser.get("/overview?lang=en").text)
    assert "Here are 3 meetings" in shown
    assert "files with .pdf are not read" in shown


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("year", [None, 2024])
def test_a_body_leads_to_all_its_items(browser: TestClient, language: str, year: int | None) -> None:
    address = found(Links(language), "Götene kommun", "Utbildningsnämnden", year)
    asked = parse_qs(urlsplit(address).query)
    assert (asked["municipality"], asked["body"]) == (["Götene"], ["Utbildningsnämnden"])
    assert address.replace("&", "&amp;") in browser.get("/overview", params={"lang": language}).text
    assert browser.get(address).text.count("<article") == 3


def test_bodies_of_an_association_are_its_own() -> None:
    asked = parse_qs(urlsplit(found(Links("sv"), "Skaraborgs kommunalförbund", "Bibliotekschefer")).query)
    assert asked["association"] == ["Skaraborgs kommunalförbund"]


@pytest.fixture
def covering(tmp_path: Path, fake_encoder: FakeEncoder) -> Iterator[TestClient]:
    index = Index.create(tmp_path / "covered", fake_encoder)
    put(index, fake_encoder, met("a", "2020-05-10", "<b>Rådet</b>"), met("c", "2022-05-10", "<b>Rådet</b>"))
    service = SearchService(index, fake_encoder)
    with TestClient(create_app(service), headers={"accept": "text/html"}) as client:
        yield client
    service.close()


def test_a_gap_is_told_at_its_body(covering: TestClient) -> None:
    html = covering.get("/overview").text
    assert "Inga protokoll från 2021" in told(html)
    assert "No minutes from 2021" in told(covering.get("/overview?lang=en").text)
    assert "<b>" not in html


def test_an_empty_index_is_told_to_be_so(tmp_path: Path, fake_encoder: FakeEncoder) -> None:
    service = SearchService(Index.create(tmp_path / "empty", fake_encoder), fake_encoder)
    with TestClient(create_app(service), headers={"accept": "text/html"}) as client:
        assert "Här finns inga protokoll än." in client.get("/overview").text
    service.close()


def test_what_is_not_known_is_a_problem(browser: TestClient) -> None:
    assert browser.get("/overview?year=2024").status_code == 400
