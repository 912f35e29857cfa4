"""The start page and results, as a browser without scripts gets them."""

import re
from collections.abc import Iterable
from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from models.records import FacetValue, Meeting
from search_api.app import create_app
from search_api.service import SearchService
from search_api.understanding import parse_query
from tests.search_api.conftest import BOARD, Serve
from tests.search_api.web.reader import Page


def text_of(html: str) -> str:
    """What a page says, white space made even."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", html))


def first_card(html: str) -> str:
    return html[html.index("<article") : html.index("</article>")]


def test_the_start_page_tells_what_is_here(browser: TestClient) -> None:
    html = browser.get("/").text
    told = text_of(html)
    assert "Här finns 3 möten från 2 november 2023 till 14 mars 2024, med 8 ärenden och 2 beslut." in told
    assert '<a href="/overview#unread">1 fil kunde inte läsas</a>' in html


def example_of(meetings: Iterable[Meeting], name: str, serve: Serve) -> str:
    with TestClient(create_app(serve(name, meetings))) as client:
        html = client.get("/", headers={"accept": "text/html"}).text
    return text_of(html.partition('<p class="example">')[2].partition("</p>")[0])


def test_the_example_is_one_that_is_answered(browser: TestClient, serve: Serve) -> None:
    html = browser.get("/").text
    assert "Till exempel: Regler för skolskjuts" in text_of(html)
    (example,) = (link for link in Page(html).links if link.startswith("/?q=Regler"))
    assert "anta nya regler för skolskjuts" in text_of(first_card(browser.get(example).text))
    decided = BOARD.items[0]
    usual = replace(
        decided, title="Dimensionering av gymnasiet", restored_title="Dimensionering av gymnasiet"
    )
    routine = replace(decided, title="Nästa möte")
    assert example_of([], "empty", serve) == ""
    assert example_of([replace(BOARD, items=(routine,))], "routine", serve) == ""
    assert example_of([replace(BOARD, items=(routine, usual))], "usual", serve) == (
        "Till exempel: vad beslutades om dimensionering?"
    )


def test_a_link_that_somebody_counts_leads_where_it_did(browser: TestClient) -> None:
    counted = browser.get("/", params={"q": "skolskjuts", "utm_source": "brev", "fbclid": "a1"})
    assert counted.status_code == 200
    assert "Regler för skolskjuts" in text_of(counted.text)
    assert browser.get("/", params={"q": "skolskjuts", "utmost": "1"}).status_code == 400


def test_what_a_number_finds_is_not_called_near(browser: TestClient) -> None:
    told = text_of(browser.get("/", params={"q": "§ 12"}).text)
    assert "Regler för skolskjuts" in told
    assert "ligger nära i betydelse" not in told


def test_a_result_quotes_the_decision_and_names_its_kind(browser: TestClient) -> None:
    html = browser.get("/", params={"q": "vad beslutades om regler för skolskjuts"}).text
    first = html[html.index("<article") : html.index("</article>")]
    text = re.sub(r"<[^>]+>", "", first)
    assert "§\N{NO-BREAK SPACE}12 Regler för skolskjuts" in text
    assert re.search(r"Beslutade\s+anta nya regler för skolskjuts från höstterminen", text)
    assert "<mark>skolskjuts</mark>" in first
    assert "14 mars 2024" in text
    assert "/meetings/m1?" in first
    assert "#p12" in first
    assert "sida 1" in text


def test_a_part_of_an_item_can_be_cited_from_a_result(browser: TestClient) -> None:
    text = re.sub(r"<[^>]+>", "", browser.get("/", params={"q": "motion resor lov"}).text)
    assert "§\N{NO-BREAK SPACE}12 Motion om resor" in text


def test_what_the_record_answers_stands_first_with_its_source(browser: TestClient) -> None:
    answer = browser.get("/?q=vem var ordförande på utbildningsnämnden i mars 2024")
    Page(answer.text)
    told, *_ = answer.text.partition('<section class="told"')[2].partition("</section>")
    assert "Ordförande: Linnéa Gripenhjelm" in told
    assert "/meetings/m1?" in told
    assert '<section class="told"' not in browser.get("/?q=skolskjuts").text


def test_results_can_be_narrowed_and_widened(browser: TestClient) -> None:
    whole = browser.get("/", params={"q": "skolskjuts"})
    assert "/?q=skolskjuts&amp;municipality=G%C3%B6tene" in whole.text
    narrowed = browser.get("/", params={"q": "skolskjuts", "municipality": "Götene", "decisions": "true"})
    page = Page(narrowed.text)
    assert "/?q=skolskjuts&decisions=true" in page.links
    assert "/?q=skolskjuts&municipality=G%C3%B6tene" in page.links
    (checkbox,) = (i for i in page.all("input") if i.get("type") == "checkbox")
    assert "checked" in checkbox
    assert {"name": "municipality", "value": "Götene", "type": "hidden"} in page.all("input")


def test_an_association_is_kept_and_can_be_taken_away(browser: TestClient) -> None:
    asked = {"q": "skolskjuts", "association": "Skaraborgs kommunalförbund", "limit": "1"}
    page = Page(browser.get("/", params=asked).text)
    kept = "association=Skaraborgs+kommunalf%C3%B6rbund"
    (following,) = (str(a["href"]) for a in page.all("a") if a.get("rel") == "next")
    assert kept in following
    assert any("municipality=G%C3%B6tene" in link and kept in link for link in page.links)
    assert "/?q=skolskjuts&limit=1" in page.links
    nothing = Page(browser.get("/", params={"q": '"skolskjuts på månen"', "association": "GR"}).text)
    assert "/?q=%22skolskjuts+p%C3%A5+m%C3%A5nen%22" in nothing.links


def test_pages_turn(browser: TestClient) -> None:
    first = Page(browser.get("/?q=skolskjuts&limit=1").text)
    (following,) = (a["href"] for a in first.all("a") if a.get("rel") == "next")
    second = Page(browser.get(str(following)).text)
    assert [a["href"] for a in second.all("a") if a.get("rel") == "prev"] == ["/?q=skolskjuts&limit=1"]
    ranks = [
        Page(browser.get(f"/?q=skolskjuts&limit=1&offset={n}").text).all("ol")[0]["start"] for n in (0, 1)
    ]
    assert ranks == ["1", "2"]


def test_an_empty_answer_is_honest_and_helps(browser: TestClient) -> None:
    html = browser.get("/", params={"q": '"skolskjuts på månen"', "municipality": "Götene"}).text
    assert "Inget ärende svarar på frågan" in html
    assert "Sök utan avgränsningar" in html


def test_near_misses_are_said_to_be_that(browser: TestClient) -> None:
    html = browser.get("/", params={"q": "snabbtåg"}).text
    assert "Inget ärende svarar på frågan" in html
    assert "<article" in html[html.index("Närmast frågan ligger") :]
    assert "Närmast frågan ligger" not in browser.get("/", params={"q": "skolskjuts"}).text


def test_what_the_question_was_taken_for_can_be_taken_back(browser: TestClient) -> None:
    html = browser.get("/", params={"q": "vad beslutades om skolskjuts i Götene"}).text
    assert "Kommun: Götene" in html
    assert "Frågar efter: beslut" in html
    taken_back = browser.get(
        "/", params={"q": "vad beslutades om skolskjuts i Götene", "literal": "Götene"}
    ).text
    assert "literal=G%C3%B6tene" in html
    assert "Kommun: Götene" not in taken_back


def test_other_words_that_were_looked_for_are_told(browser: TestClient) -> None:
    html = browser.get("/", params={"q": "school transport"}).text
    assert "Andra ord för samma sak söktes också" in html
    assert "school transport: på svenska " in html
    assert "school transport: in Swedish " in browser.get("/?q=school+transport&lang=en").text


def test_what_lies_near_without_a_word_of_the_question_is_not_counted_as_hits(
    service: SearchService, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = service.search(parse_query("skolskjuts"))
    monkeypatch.setattr(service, "search", lambda *_: replace(found, worded=False))
    with TestClient(create_app(service)) as client:
        told = text_of(client.get("/?q=skolskjuts", headers={"accept": "text/html"}).text)
    assert f"Närmast frågan: {found.total}" in told.replace("\N{NO-BREAK SPACE}", " ")
    assert f"{found.total} träffar" not in told.replace("\N{NO-BREAK SPACE}", " ")


def test_a_page_whose_hits_hold_no_word_is_called_as_the_first_one_is(
    service: SearchService, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = service.search(parse_query("skolskjuts"))
    assert found.worded
    hits = tuple(replace(hit, matches=()) for hit in found.hits)
    monkeypatch.setattr(service, "search", lambda *_: replace(found, hits=hits))
    with TestClient(create_app(service)) as client:
        told = text_of(client.get("/?q=skolskjuts", headers={"accept": "text/html"}).text)
    assert "Närmast frågan" not in told


def test_who_asks_for_a_time_is_told_of_meetings_without_one(
    browser: TestClient, service: SearchService
) -> None:
    undated = service.overview().undated
    assert undated
    told = "inget känt datum"
    assert told in text_of(browser.get("/?q=skolskjuts&to=1950-01-01").text)
    assert told not in text_of(browser.get("/?q=xyzzykvark").text)


def test_what_a_period_alone_finds_are_hits(browser: TestClient) -> None:
    assert "Närmast frågan" not in text_of(browser.get("/?q=mars+2024").text)


def test_words_that_nothing_holds_are_not_answered(browser: TestClient) -> None:
    html = browser.get("/", params={"q": "xyzzykvark flodhästar"}).text
    assert "<h1>Inget ärende svarar på frågan</h1>" in html
    assert "<article" in html[html.index("Närmast frågan ligger") :]


def test_results_can_be_narrowed_by_what_was_decided(browser: TestClient) -> None:
    page = Page(browser.get("/?q=beslut").text)
    assert "/?q=beslut&kind=noted" in page.links
    html = browser.get("/?q=beslut&kind=noted").text
    assert "1 träff" in text_of(html).replace("\N{NO-BREAK SPACE}", " ")
    assert "Öppettider" in first_card(html)
    assert "Typ av beslut: Noterade" in text_of(html)
    assert "/?q=beslut" in Page(html).links
    assert "/feed.atom?q=beslut&kind=noted" in Page(html).links
    (kept,) = (field for field in Page(html).all("input") if field.get("name") == "kind")
    assert (kept["type"], kept["value"]) == ("hidden", "noted")


def test_the_machines_time_is_no_readers_business(browser: TestClient) -> None:
    assert not re.search(r"\d\s+ms\b", text_of(browser.get("/?q=skolskjuts").text))


def test_a_page_after_the_last_result_says_so_and_leads_to_the_first(browser: TestClient) -> None:
    html = browser.get("/?q=skolskjuts&offset=900").text
    assert "tar slut före den här sidan" in html
    assert "/?q=skolskjuts" in Page(html).links
    assert 'class="pages"' not in html
    assert "results end before this page" in browser.get("/?q=skolskjuts&offset=900&lang=en").text


@pytest.mark.parametrize(
    ("asked", "language", "marked", "reason"),
    [
        (
            "utbildning",
            "sv",
            "gymnasie<mark>utbildningen</mark>",
            "delord: utbildningen i gymnasieutbildningen",
        ),
        ("skolskjuts", "sv", "<mark>skolskjuts</mark>", "ord: skolskjuts"),
        (
            "what about school transport",
            "sv",
            "<mark>skolskjuts</mark>",
            "översättning: skolskjuts för school transport",
        ),
        (
            "what about school transport",
            "en",
            "<mark>skolskjuts</mark>",
            "translation: skolskjuts for school transport",
        ),
    ],
)
def test_a_result_tells_on_demand_why_it_is_there(
    browser: TestClient, asked: str, language: str, marked: str, reason: str
) -> None:
    html = browser.get("/", params={"q": asked, "lang": language}).text
    assert marked in html
    whys = re.findall(r'<ul class="why">.*?</ul>', html, re.DOTALL)
    assert any(reason in text_of(why) for why in whys)
    assert re.search(r"(poäng|score): .*\d+\N{NO-BREAK SPACE}%", html)


def test_names_lead_to_who_and_where_they_are(browser: TestClient) -> None:
    page = Page(first_card(browser.get("/", params={"q": "regler för skolskjuts"}).text) + "</article>")
    (person,) = (link for link in page.links if link.startswith("/people/"))
    assert "Linnéa Gripenhjelm" in browser.get(person).text
    assert "/municipalities/1471" in page.links


def test_a_name_that_several_have_narrows_the_search(network_client: TestClient) -> None:
    html = network_client.get("/", params={"q": "möte om skolskjuts"}, headers={"accept": "text/html"}).text
    assert "person=Siv+Ek" in html
    assert '"/people/siv-ek"' not in html


def test_the_form_of_a_page_keeps_the_order_and_the_filters(browser: TestClient) -> None:
    asked = {"q": "skolskjuts", "municipality": "Götene", "sort": "date", "limit": "5"}
    fields = Page(browser.get("/", params=asked).text).all("input")
    kept = {str(i["name"]): i["value"] for i in fields if i.get("type") == "hidden" or i["name"] == "q"}
    assert kept == asked


def test_empty_fields_of_a_form_do_not_stay_in_the_address(browser: TestClient) -> None:
    answer = browser.get("/?q=skolskjuts&from=&to=&sort=date&lang=en", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/?q=skolskjuts&sort=date&lang=en")
    assert browser.get("/?q=skolskjuts&from=2024-01-01", follow_redirects=False).status_code == 200


@pytest.mark.parametrize(("language", "told"), [("sv", "Kontrollera perioden"), ("en", "Check the period")])
def test_days_the_wrong_way_round_stay_in_the_form(browser: TestClient, language: str, told: str) -> None:
    asked = "/?q=regler&body=Nämnden&decisions=true&from=2024-02-01&to=2024-01-01"
    answer = browser.get(f"{asked}&lang={language}")
    assert answer.status_code == 400
    assert f"<h1>{told}</h1>" in answer.text
    page = Page(answer.text)
    values = {i["name"]: i.get("value") for i in page.all("input")}
    assert (values["q"], values["body"], values["from"]) == ("regler", "Nämnden", "2024-02-01")
    assert values["to"] == "2024-01-01"
    assert [i["name"] for i in page.all("input") if "checked" in i] == ["decisions"]


def test_the_order_is_chosen_by_a_link(browser: TestClient) -> None:
    best, newest = (browser.get(f"/?q=skolskjuts{order}").text for order in ("", "&sort=date"))
    assert "/?q=skolskjuts&sort=date" in Page(best).links
    assert "/?q=skolskjuts" in Page(newest).links
    assert re.search(r'aria-current="true">Nyast först', newest)


def test_pages_have_numbers_and_titles_of_their_own(browser: TestClient) -> None:
    html = browser.get("/?q=skolskjuts&limit=1&offset=1").text
    assert re.search(r'aria-current="page"><span class="unseen">Sida </span>2', html)
    assert "/?q=skolskjuts&limit=1&offset=2" in Page(html).links
    titles = {
        re.search("<title>(.*)</title>", browser.get(address).text)[1]  # type: ignore[index]
        for address in ("/", "/?q=skolskjuts&limit=1", "/?q=skolskjuts&limit=1&offset=1", "/?q=buss")
    }
    assert len(titles) == 4
    assert any(title.startswith("skolskjuts – ") and "träffar" in title for title in titles)


def test_a_year_is_chosen_and_taken_away(browser: TestClient) -> None:
    chosen = "/?q=skolskjuts&from=2024-01-01&to=2024-12-31"
    assert chosen in Page(browser.get("/?q=skolskjuts").text).links
    html = browser.get(chosen).text
    assert "År: 2024" in html
    assert Page(html).links.count("/?q=skolskjuts") == 2


def test_words_taken_literally_can_be_taken_otherwise_again(browser: TestClient) -> None:
    page = browser.get("/", params={"q": "skolskjuts i Götene", "literal": "Götene"}).text
    assert "Som vanliga ord: Götene" in page
    assert "/?q=skolskjuts+i+G%C3%B6tene" in Page(page).links


def test_a_misspelt_word_is_asked_about(browser: TestClient) -> None:
    html = browser.get("/", params={"q": "regler för skolskuts"}).text
    assert "Menade du skolskjuts? Båda stavningarna söks. Sök bara skolskuts" in text_of(html)
    assert "/?q=regler+f%C3%B6r+skolskjuts" in Page(html).links
    assert "/?q=regler+f%C3%B6r+skolskuts&literal=skolskuts" in Page(html).links
    assert "Menade du" not in browser.get("/", params={"q": "regler för skolskjuts"}).text


def test_where_nothing_is_found_no_spelling_is_said_to_be_searched(browser: TestClient) -> None:
    told = text_of(browser.get("/", params={"q": "skolskuts", "from": "2030-01-01"}).text)
    assert "Menade du skolskjuts?" in told
    assert "Båda stavningarna söks" not in told


def test_an_empty_answer_tells_what_was_searched_and_what_was_not(browser: TestClient) -> None:
    told = text_of(browser.get("/", params={"q": '"skolskjuts på månen"', "lang": "en"}).text)
    assert "The search went through 3 meetings from 2 November 2023 to 14 March 2024" in told
    assert "1 file could not be read" in told


def test_what_minutes_say_is_known_as_swedish_on_an_english_page(browser: TestClient) -> None:
    english, swedish = (browser.get(f"/?q=skolskjuts&lang={language}").text for language in ("en", "sv"))
    assert re.search(r'<h2 lang="sv"><a [^>]*>§.12 Regler', english)
    assert '<h2 lang="sv">' not in swedish


def test_results_can_be_followed(browser: TestClient) -> None:
    page = Page(browser.get("/?q=skolskjuts&municipality=G%C3%B6tene&sort=date&offset=0").text)
    feed = "/feed.atom?q=skolskjuts&municipality=G%C3%B6tene"
    assert feed in page.links
    assert feed in [v["href"] for v in page.all("link") if v["rel"] == "alternate"]


def test_long_lists_of_values_end_and_say_so(service: SearchService, monkeypatch: pytest.MonkeyPatch) -> None:
    found = service.search(parse_query("skolskjuts"))
    values = tuple(FacetValue(f"Ort {n}", 90 - n) for n in range(50))
    monkeypatch.setattr(service, "search", lambda *_: replace(found, facets=found.facets | {"body": values}))
    with TestClient(create_app(service)) as client:
        html = client.get("/?q=skolskjuts", headers={"accept": "text/html"}).text
    assert "Ort 29<" in html
    assert "Ort 30<" not in html
    assert "24 till" in html.replace("\N{NO-BREAK SPACE}", " ")
    assert "20 som är ovanligare visas inte." in html
