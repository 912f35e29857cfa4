"""The pages, as a browser without scripts gets them."""

import re
from html.parser import HTMLParser

import pytest
from starlette.testclient import TestClient

from tests.search_api.conftest import UNDATED

VOID = {"meta", "link", "input", "br"}


class Page(HTMLParser):
    """Reads a page, checks that every element is closed, and gathers what tests ask for."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.labelled: set[str] = set()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.elements.append((tag, values))
        if "id" in values:
            self.ids.append(str(values["id"]))
        if tag == "a":
            self.links.append(str(values["href"]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [values for name, values in self.elements if name == tag]


ADDRESSES = [
    "/",
    "/?lang=en",
    "/?q=skolskjuts",
    "/?q=skolskjuts&municipality=G%C3%B6tene&decisions=true&from=2024-01-01&lang=en",
    "/?q=%22finns+inte%22",
    "/meetings/m1",
    "/meetings/m1?q=skolskjuts",
    "/meetings/m2?lang=en",
    "/docs",
    "/?q=",
    "/nothing",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_page_is_sound(browser: TestClient, address: str) -> None:
    answer = browser.get(address)
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    page = Page(answer.text)
    assert len(page.ids) == len(set(page.ids))
    assert not page.all("script")
    assert not [
        values for _, values in page.elements if "style" in values or any(n.startswith("on") for n in values)
    ]
    assert page.all("html")[0]["lang"] == ("en" if "lang=en" in address or address == "/docs" else "sv")
    assert len(page.all("main")) == len(page.all("h1")) == 1
    labels = {values.get("for") for values in page.all("label")}
    assert all(
        i.get("type") in {"hidden", "checkbox", "date"} or i["id"] in labels for i in page.all("input")
    )
    loaded = [v["href"] for v in page.all("link")]
    assert all(str(address).startswith("/static/") for address in loaded)
    assert all(browser.get(str(address)).status_code == 200 for address in loaded)


@pytest.mark.parametrize(
    "address", ["/", "/?q=skolskjuts&municipality=G%C3%B6tene", "/meetings/m1?q=skolskjuts"]
)
@pytest.mark.parametrize("language", ["", "&lang=en"])
def test_every_link_leads_somewhere(browser: TestClient, address: str, language: str) -> None:
    start = f"{address}{'' if '?' in address else '?'}{language}"
    page = Page(browser.get(start).text)
    for link in page.links:
        target, _, place = link.partition("#")
        answer = browser.get(target or start)
        assert answer.status_code == 200, link
        assert not place or place in Page(answer.text).ids, link


def test_every_link_of_the_documentation_leads_somewhere(browser: TestClient) -> None:
    page = Page(browser.get("/docs").text)
    places = {link[1:] for link in page.links if link.startswith("#")}
    assert len(places) > 10
    assert places <= set(page.ids)
    assert all(browser.get(link).status_code == 200 for link in page.links if not link.startswith("#"))


def test_the_start_page_tells_what_is_here(browser: TestClient) -> None:
    html = browser.get("/").text
    assert "3 möten, 8 ärenden, 2 beslut" in html.replace("\N{NO-BREAK SPACE}", " ")
    assert "2 november 2023" in html
    assert "14 mars 2024" in html
    assert "1 fil kunde inte läsas" in html
    assert "protokoll/skannat.pdf" in html


def test_a_result_quotes_the_decision_and_names_its_kind(browser: TestClient) -> None:
    html = browser.get("/", params={"q": "vad beslutades om regler för skolskjuts"}).text
    first = html[html.index("<article") : html.index("</article>")]
    text = re.sub(r"<[^>]+>", "", first)
    assert "§\N{NO-BREAK SPACE}12 Regler för skolskjuts" in text
    assert re.search(r"Beslutade\s+anta nya regler för skolskjuts från höstterminen", text)
    assert "<mark>skolskjuts</mark>" in first
    assert "14 mars 2024" in text
    assert "/meetings/m1?" in first
    assert "#item-m1-1" in first


@pytest.mark.parametrize(
    ("asked", "language", "marked", "reason"),
    [
        ("utbildning", "sv", "gymnasie<mark>utbildningen</mark>", "utbildningen i gymnasieutbildningen"),
        ("what about school transport", "sv", "<mark>skolskjuts</mark>", "skolskjuts för school transport"),
        ("what about school transport", "en", "<mark>skolskjuts</mark>", "skolskjuts for school transport"),
    ],
)
def test_a_result_shows_why_it_is_there(
    browser: TestClient, asked: str, language: str, marked: str, reason: str
) -> None:
    html = browser.get("/", params={"q": asked, "lang": language}).text
    assert marked in html
    whys = [re.sub(r"<[^>]+>", "", why) for why in re.findall(r'<p class="why">(.*?)</p>', html, re.DOTALL)]
    assert any(reason in why for why in whys)


def test_a_result_that_holds_the_word_itself_says_no_more(browser: TestClient) -> None:
    html = browser.get("/", params={"q": "skolskjuts"}).text
    first = html[html.index("<article") : html.index("</article>")]
    assert "<mark>" in first
    assert "why" not in first


def test_a_meeting_marks_what_was_found_for_a_word(browser: TestClient) -> None:
    html = browser.get("/meetings/m1", params={"q": "what about school transport"}).text
    assert "<mark>skolskjuts</mark>" in html


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


def test_empty_fields_of_the_form_say_nothing(browser: TestClient) -> None:
    html = browser.get("/?q=skolskjuts&from=&to=&sort=relevance").text
    assert browser.get("/?q=skolskjuts").text.count("<article") == html.count("<article") > 0


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
    assert "Sökte också efter" in html
    assert "school transport → " in html


def test_minutes_cannot_bring_markup(browser: TestClient) -> None:
    for address in ("/?q=ritningen", "/meetings/m2?q=ritningen"):
        html = browser.get(address).text
        assert "<script" not in html
        assert "<b>" not in html
        assert "&lt;script&gt;alert(&#34;x&#34;)&lt;/script&gt; &amp; kostar 1 &lt; 2" in html


def test_questions_cannot_bring_markup(browser: TestClient) -> None:
    for question in ('"><script>alert(1)</script>', "<b>skolskjuts</b>", "'onfocus='alert(1)"):
        html = browser.get("/", params={"q": question}).text
        assert "<script" not in html
        assert "<b>" not in html
        Page(html)


def test_a_meeting_shows_all_that_was_found(browser: TestClient) -> None:
    html = browser.get("/meetings/m1", params={"q": "skolskjuts"}).text
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", html))
    assert "Åke Tranströmer Hjo Frånvarande" in re.sub(" +", " ", re.sub(r"<[^>]+>", " ", html))
    assert "Beslutade anta nya regler för skolskjuts från höstterminen" in text
    assert "Förslag avslå motionen om gratis skolskjuts" in text
    assert "Refererat beslut beslutat om nya riktlinjer" in text
    assert "<mark>skolskjuts</mark>" in html
    assert html.index('id="item-m1-1"') < html.index('id="item-m1-2"') < html.index('id="item-m1-3"')
    assert re.search(r"<h3[^>]*>Motion om resor", html)


def test_a_meeting_tells_its_facts_and_what_is_less_than_certain(browser: TestClient) -> None:
    shown = browser.get("/meetings/m1").text
    assert "<dt>Plats</dt><dd>Rådhuset</dd>" in shown
    assert "Årtalet står inte i protokollet." in shown
    assert "Årtalet" not in browser.get("/meetings/m2").text


def test_a_summons_is_known_as_one(browser: TestClient) -> None:
    assert "<span>Kallelse</span>" in browser.get(f"/meetings/{UNDATED.id}").text
    assert "<span>Kallelse</span>" not in browser.get("/meetings/m1").text


def test_from_a_meeting_one_comes_back_to_the_same_results(browser: TestClient) -> None:
    asked = "q=skolskjuts&municipality=G%C3%B6tene&decisions=true"
    found = Page(browser.get(f"/?{asked}").text)
    (opened,) = {link.partition("#")[0] for link in found.links if link.startswith("/meetings/m1")}
    assert f"/?{asked}" in Page(browser.get(opened).text).links


@pytest.mark.parametrize(
    ("address", "status", "told"),
    [
        ("/?q=", 400, "Det finns inget ord att söka efter."),
        ("/?q=%3F&lang=en", 400, "There is no word to search for."),
        (f"/?q={'a' * 2000}", 400, "Frågan är för lång."),
        ("/?q=a&limt=1", 400, "Menade du limit?"),
        ("/?q=a&from=igår", 400, "Parametern from ska vara en dag"),
        ("/meetings/m9", 404, "Sidan finns inte."),
        ("/nothing", 404, "Sidan finns inte."),
        ("/static/secret.txt", 404, "Sidan finns inte."),
    ],
)
def test_problems_are_pages_with_the_box_to_ask_again(
    browser: TestClient, address: str, status: int, told: str
) -> None:
    answer = browser.get(address)
    assert answer.status_code == status
    assert told in answer.text
    assert 'name="q"' in answer.text


def test_programs_get_problems_even_from_pages(client: TestClient) -> None:
    assert client.get("/?q=").headers["content-type"] == "application/problem+json"


def test_a_failure_inside_is_a_page_too(browser: TestClient, service, monkeypatch) -> None:
    monkeypatch.setattr(service, "search", lambda *_: 1 / 0)
    answer = browser.get("/?q=skolskjuts")
    assert answer.status_code == 500
    assert "Något gick fel här." in answer.text
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_browsers_run_and_load_nothing_but_ours(browser: TestClient) -> None:
    for address in ("/", "/docs", "/api/v1/search?q=a", "/nothing", "/static/style.css"):
        headers = browser.get(address).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "script-src" not in policy
        assert "unsafe" not in policy
        assert "http" not in policy
        assert headers["x-content-type-options"] == "nosniff"


def test_the_style_sheet_loads_nothing(browser: TestClient) -> None:
    sheet = browser.get("/static/style.css")
    assert "immutable" in sheet.headers["cache-control"]
    assert "url(" not in sheet.text
    assert "@import" not in sheet.text


def test_documentation_holds_every_parameter_schema_and_problem(browser: TestClient) -> None:
    api = browser.get("/openapi.json").json()
    html = browser.get("/docs").text
    ids = Page(html).ids
    for path, methods in api["paths"].items():
        assert f"<code>{path}</code>" in html
        for parameter in methods["get"].get("parameters", []):
            assert f"<code>{parameter['name']}</code>" in html
    for name, schema in api["components"]["schemas"].items():
        assert "properties" not in schema or f"schema-{name}" in ids
    assert {"empty-query", "unknown-parameter", "not-found", "encoder-mismatch"} <= set(ids)


def test_head_is_answered(browser: TestClient) -> None:
    assert browser.head("/").status_code == 200


def test_a_page_after_the_last_result_says_so_and_leads_to_the_first(browser: TestClient) -> None:
    html = browser.get("/?q=skolskjuts&offset=900").text
    assert "tar slut före den här sidan" in html
    assert "/?q=skolskjuts" in Page(html).links
    assert not Page(html).all("nav")
    assert "results end before this page" in browser.get("/?q=skolskjuts&offset=900&lang=en").text


def test_a_bad_value_is_explained_in_the_language_of_the_page(browser: TestClient) -> None:
    swedish = browser.get("/?q=skola&limit=abc")
    assert (swedish.status_code, "Parametern limit ska vara ett heltal, inte" in swedish.text) == (400, True)
    english = browser.get("/?q=skola&limit=abc&lang=en")
    assert "The parameter limit takes a whole number, not" in english.text
