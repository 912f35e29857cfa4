"""What all pages have in common, as a browser without scripts gets them."""

import pytest
from starlette.testclient import TestClient

from tests.search_api.web.reader import Page

ADDRESSES = [
    "/",
    "/?lang=en",
    "/?q=skolskjuts",
    "/?q=skolskjuts&municipality=G%C3%B6tene&decisions=true&from=2024-01-01&lang=en",
    "/?q=%22finns+inte%22",
    "/meetings/m1",
    "/meetings/m1?q=skolskjuts",
    "/meetings/m2?lang=en",
    "/items/m1-1/similar?q=skolskjuts",
    "/people",
    "/municipalities?lang=en",
    "/decisions",
    "/overview?lang=en",
    "/accessibility",
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
    assert all(str(script["src"]).startswith("/static/") for script in page.all("script"))
    assert not [
        values for _, values in page.elements if "style" in values or any(n.startswith("on") for n in values)
    ]
    assert page.all("html")[0]["lang"] == ("en" if "lang=en" in address or address == "/docs" else "sv")
    assert len(page.all("main")) == len(page.all("h1")) == 1
    assert set(page.outside) <= {values.get("for") for values in page.all("label")}
    loaded = [v["href"] for v in page.all("link") if v["rel"] in {"stylesheet", "icon"}]
    loaded += [v["src"] for v in page.all("script")]
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


def test_minutes_cannot_bring_markup(browser: TestClient) -> None:
    for address in ("/?q=ritningen", "/meetings/m2?q=ritningen"):
        html = browser.get(address).text
        assert html.count("<script") == 1
        assert "<b>" not in html
        assert "&lt;script&gt;alert(&#34;x&#34;)&lt;/script&gt; &amp; kostar 1 &lt; 2" in html


def test_questions_cannot_bring_markup(browser: TestClient) -> None:
    for question in ('"><script>alert(1)</script>', "<b>skolskjuts</b>", "'onfocus='alert(1)"):
        html = browser.get("/", params={"q": question}).text
        assert html.count("<script") == 1
        assert "<b>" not in html
        Page(html)


@pytest.mark.parametrize(
    ("address", "status", "told"),
    [
        ("/?q=", 400, "Det finns inget ord att söka efter."),
        ("/?q=%3F&lang=en", 400, "There is no word to search for."),
        (f"/?q={'a' * 2000}", 400, "Frågan är för lång."),
        ("/?q=a&limt=1", 400, "Menade du limit?"),
        ("/?q=a&from=igår", 400, "Parametern from ska vara en dag"),
        ("/meetings/m9", 404, "Här finns inget möte med adressen ”m9”."),
        ("/meetings/m1/original", 404, "Sidan finns inte."),
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
        assert "script-src 'self';" in policy
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
        for operation in methods.values():
            assert operation["operationId"] in ids
            for parameter in operation.get("parameters", []):
                assert f"<code>{parameter['name']}</code>" in html
    for name, schema in api["components"]["schemas"].items():
        assert "properties" not in schema or f"schema-{name}" in ids
    assert {"empty-query", "unknown-parameter", "not-found", "encoder-mismatch"} <= set(ids)


def test_head_is_answered(browser: TestClient) -> None:
    assert browser.head("/").status_code == 200


def test_a_bad_value_is_explained_in_the_language_of_the_page(browser: TestClient) -> None:
    swedish = browser.get("/?q=skola&limit=abc")
    assert (swedish.status_code, "Parametern limit ska vara ett heltal, inte" in swedish.text) == (400, True)
    english = browser.get("/?q=skola&limit=abc&lang=en")
    assert "The parameter limit takes a whole number, not" in english.text
