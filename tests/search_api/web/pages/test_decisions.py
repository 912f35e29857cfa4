"""The pages of decisions and assignments and their files, as a browser without scripts gets them."""

import csv
import io
import zipfile

import pytest
from starlette.testclient import TestClient

from tests.search_api.web.pages.sound import check_sound, text
from tests.search_api.web.test_pages import Page


@pytest.fixture
def deciding_browser(deciding_client: TestClient) -> TestClient:
    deciding_client.headers["accept"] = "text/html"
    return deciding_client


def rows(client: TestClient, address: str) -> list[list[str]]:
    answer = client.get(address)
    assert answer.status_code == 200
    assert int(answer.headers["content-length"]) == len(answer.content)
    return list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"), newline=""), delimiter=";"))


ADDRESSES = [
    "/decisions?municipality=Atlantis",
    "/decisions",
    "/decisions?q=målet&kind=assigned&year=2024",
    "/decisions?body=B%C3%A5tr%C3%A5det&body=Tekniska&association=skaraborgs+kommunalf%C3%B6rbund",
    "/decisions?q=finnsinte",
    "/decisions?offset=500",
    "/decisions?limit=2&offset=2",
    "/assignments",
    "/assignments?assignee=kansli&assigned=true",
    "/assignments?q=finnsinte",
]


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_every_page_is_sound(deciding_browser: TestClient, address: str, language: str) -> None:
    answer = deciding_browser.get(f"{address}{'&' if '?' in address else '?'}lang={language}")
    assert answer.status_code == 200
    check_sound(answer.text, language)


def test_every_link_leads_somewhere(deciding_browser: TestClient) -> None:
    links = {link for address in ADDRESSES for link in Page(deciding_browser.get(address).text).links}
    for link in sorted(links):
        target, _, place = link.partition("#")
        answer = deciding_browser.get(target or "/decisions")
        assert answer.status_code == 200, link
        assert not place or place in Page(answer.text).ids, link


def test_who_types_how_a_body_is_called_gets_its_decisions(deciding_browser: TestClient) -> None:
    whole = rows(deciding_browser, "/decisions.csv?body=B%C3%A5tr%C3%A5det")
    assert len(whole) > 1
    for typed in ("båtrådet", "BATRADET", "båtr"):
        assert rows(deciding_browser, f"/decisions.csv?body={typed}") == whole
    assert len(rows(deciding_browser, "/decisions.csv?body=rådet")) == 1  # a name does not begin so


def test_a_decision_is_quoted_with_its_kind_and_leads_to_its_item(deciding_browser: TestClient) -> None:
    html = deciding_browser.get("/decisions").text
    told = text(html)
    assert "5 beslut" in told
    assert "§ 4 Vägplan Gav i uppdrag räkna på målet" in told
    assert "Till: Åsa Grönkvist · Till när: 1 juni 2024 (dagen har passerat)" in told
    assert {"/meetings/roads#p4", "/meetings/roads"} <= set(Page(html).links)
    assert told.index("sälja båten") < told.index("räkna på målet") < told.index("=1+1")


def test_the_form_keeps_what_was_asked(deciding_browser: TestClient) -> None:
    asked = (
        "/decisions?q=anta&body=Tekniska+n%C3%A4mnden&kind=approved&year=2024&from=2024-01-01&municipality="
    )
    page = Page(deciding_browser.get(asked).text)
    values = {i["name"]: i.get("value") for i in page.all("input")}
    assert (values["q"], values["body"], values["from"]) == ("anta", "Tekniska nämnden", "2024-01-01")
    chosen = {str(o["value"]) for o in page.all("option") if "selected" in o}
    assert chosen == {"approved", "2024"}
    assert "/decisions" in page.links


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", ["decisions", "assignments"])
def test_days_the_wrong_way_round_stay_in_the_form(
    deciding_browser: TestClient, name: str, language: str
) -> None:
    asked = f"/{name}?q=anta&from=2024-02-01&to=2024-01-01&association=GR&lang={language}"
    answer = deciding_browser.get(asked)
    assert answer.status_code == 400
    check_sound(answer.text, language)
    page = Page(answer.text)
    values = {i["name"]: i.get("value") for i in page.all("input") if "id" in i}
    assert (values["q"], values["from"], values["to"]) == ("anta", "2024-02-01", "2024-01-01")
    assert "Göteborgsregionen" in {o["value"] for o in page.all("option") if "selected" in o}


@pytest.mark.parametrize("name", ["decisions", "assignments"])
def test_addresses_are_without_what_a_form_leaves_empty(deciding_browser: TestClient, name: str) -> None:
    answer = deciding_browser.get(f"/{name}?q=anta&body=&municipality=&from=&to=&lang=en")
    assert str(answer.url).endswith(f"/{name}?q=anta&lang=en")


def test_whom_an_assignee_is_leads_to_the_person(deciding_browser: TestClient) -> None:
    for name in ("decisions", "assignments"):
        assert "/people/asa-gronkvist" in Page(deciding_browser.get(f"/{name}").text).links
    assert "1 uppdrag" in text(deciding_browser.get("/assignments?assignee=åsa grönkvist").text)


def test_on_paper_stands_what_was_asked(deciding_browser: TestClient) -> None:
    def printed(address: str) -> str:
        return text(
            deciding_browser.get(address).text.partition('<p class="narrowed">')[2].partition("</p>")[0]
        )

    assert printed("/decisions?q=anta&kind=approved&year=2024&from=2024-03-05&assigned=true").split(
        " · "
    ) == [
        "Ord i beslut, rubrik eller §: anta",
        "Typ av beslut: Godkände",
        "År: 2024",
        "Från och med: 5 mars 2024",
        "Bara de som säger vem: ja ",
    ]
    asked = printed("/assignments?body=B%C3%A5tr%C3%A5det&municipality=Hjo&municipality=Skara&lang=en")
    assert "Network or board: Båtrådet · Municipality concerned: Hjo, Skara" in asked
    assert printed("/decisions?offset=1") == ""


def test_pages_turn_within_what_was_asked(deciding_browser: TestClient) -> None:
    page = Page(deciding_browser.get("/decisions?limit=1&kind=assigned&offset=1").text)
    assert "/decisions?limit=1&offset=2&kind=assigned" in page.links
    assert "/decisions?limit=1&kind=assigned" in page.links


def test_assignments_say_who_what_and_by_when(deciding_browser: TestClient) -> None:
    told = text(deciding_browser.get("/assignments").text)
    assert "3 uppdrag" in told
    assert "kansliet sälja båten 1. Båten 1 februari 2026 (kommande) Båtrådet 20 januari 2025" in told
    assert "Samordnaren kalla till möte 1. Båten Ingen tid sagd" in told
    assert told.index("(kommande)") < told.index("(dagen har passerat)") < told.index("Ingen tid sagd")


def test_a_file_holds_exactly_what_the_page_counts(deciding_browser: TestClient) -> None:
    heading, *found = rows(deciding_browser, "/decisions.csv?body=b%C3%A5tr%C3%A5det")
    assert heading[0] == "Datum"
    assert [row[heading.index("Beslut")] for row in found] == ["sälja båten", "kalla till möte"]
    assert found[0][heading.index("Länk")] == "http://testserver/meetings/boats#p1"
    heading, *found = rows(deciding_browser, "/assignments.csv?lang=en")
    assert [row[heading.index("To whom")] for row in found] == ["kansliet", "Åsa Grönkvist", "Samordnaren"]
    assert found[1][heading.index("By when")] == "2024-06-01"


def test_a_file_brings_no_formula(deciding_browser: TestClient) -> None:
    heading, row = rows(deciding_browser, "/decisions.csv?kind=decided")
    assert row[heading.index("Beslut")] == "'=1+1; anta"
    assert row[heading.index("Ärende")] == "'@rubrik"


def test_files_have_names_and_types(deciding_browser: TestClient) -> None:
    answer = deciding_browser.get("/assignments.xlsx")
    assert answer.headers["content-disposition"] == 'attachment; filename="uppdrag.xlsx"'
    assert answer.headers["content-type"].endswith("spreadsheetml.sheet")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as book:
        assert book.testzip() is None
        assert b"kansliet" in book.read("xl/worksheets/sheet1.xml")
    answer = deciding_browser.get("/decisions.csv?lang=en")
    assert answer.headers["content-disposition"] == 'attachment; filename="decisions.csv"'
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"


def test_minutes_cannot_bring_markup(deciding_browser: TestClient) -> None:
    html = deciding_browser.get("/decisions").text
    assert "Udda" in html
    assert "<b>" not in html


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("/decisions?kind=reported", "Parametern kind ska vara något av decided (beslutade)"),
        ("/decisions.csv?limit=5", "limit"),
        ("/assignments.xlsx?kind=noted", "kind"),
        ("/assignments?from=2024-02-01&to=2024-01-01", "Från och med 2024-02-01 är senare än till och med"),
    ],
)
def test_problems_are_pages(deciding_browser: TestClient, address: str, told: str) -> None:
    answer = deciding_browser.get(address)
    assert answer.status_code == 400
    assert answer.headers["content-type"].startswith("text/html")
    assert told in answer.text
