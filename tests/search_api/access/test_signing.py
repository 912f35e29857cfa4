"""Signing in and out with a browser."""

import pytest
from starlette.testclient import TestClient

from search_api.access.keys import ALL, Keyring, Scope


@pytest.fixture
def browser(guard) -> TestClient:
    client = guard(auth="keys")
    client.headers |= {"accept": "text/html", "origin": "http://testserver"}
    return client


@pytest.fixture
def told(keyring: Keyring) -> str:
    return keyring.add("Kansliet", Scope.READ, ["main"])[0]


def test_a_key_shown_once_opens_the_pages(browser: TestClient, told: str) -> None:
    form = browser.get("/login?next=/overview")
    assert (form.status_code, form.headers["cache-control"]) == (200, "no-store")
    assert "Logga in" in form.text
    assert 'name="next" value="/overview"' in form.text
    answer = browser.post("/login", data={"key": f" {told} ", "next": "/overview"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/overview")
    page = browser.get("/overview")
    assert page.status_code == 200
    assert "Inloggad med Kansliet" in page.text
    assert browser.get("/login").headers["location"] == "/"


def test_the_cookie_is_for_us_alone_and_tells_nothing(browser: TestClient, told: str) -> None:
    cookie = browser.post("/login", data={"key": told}).headers["set-cookie"]
    name, value = cookie.partition(";")[0].split("=")
    assert name == "paragraf"
    assert value not in told
    assert told not in cookie
    assert {"HttpOnly", "SameSite=lax", "Path=/"} <= set(cookie.split("; "))
    assert "Domain" not in cookie


def test_over_https_the_cookie_never_goes_another_way(guard, told: str) -> None:
    client = guard(auth="keys", base_url="https://protokoll.example.se")
    answer = client.post("/login", data={"key": told}, headers={"origin": "https://protokoll.example.se"})
    assert answer.headers["set-cookie"].startswith("__Host-paragraf=")
    assert "Secure" in answer.headers["set-cookie"].split("; ")


def test_a_wrong_key_is_told_so(browser: TestClient, told: str) -> None:
    answer = browser.post("/login", data={"key": told + "x", "next": "/people"})
    assert answer.status_code == 403
    assert "Nyckeln gäller inte" in answer.text
    assert told not in answer.text
    assert 'value="/people"' in answer.text
    assert "set-cookie" not in answer.headers
    assert browser.get("/overview").status_code == 303


def test_in_english(browser: TestClient) -> None:
    assert "<h1>Sign in</h1>" in browser.get("/login?lang=en").text
    assert "The key lets nobody in" in browser.post("/login", data={"key": "x", "lang": "en"}).text


def test_signed_out_is_out(browser: TestClient, told: str) -> None:
    browser.post("/login", data={"key": told})
    kept = dict(browser.cookies)
    answer = browser.post("/logout")
    assert (answer.status_code, answer.headers["location"]) == (303, "/login")
    assert not dict(browser.cookies)
    browser.cookies.update(kept)  # whoever has copied the cookie is out, too
    assert browser.get("/overview").status_code == 303


def test_a_session_dies_with_its_key(browser: TestClient, keyring: Keyring) -> None:
    told, key = keyring.add("Kansliet", Scope.READ, ["main"])
    browser.post("/login", data={"key": told})
    assert browser.get("/overview").status_code == 200
    keyring.revoke(key.id)
    assert browser.get("/overview").headers["location"] == "/login?next=%2Foverview"


@pytest.mark.parametrize("address", ["/login", "/logout"])
def test_another_site_signs_nobody_in_or_out(browser: TestClient, told: str, address: str) -> None:
    if address == "/logout":
        browser.post("/login", data={"key": told})
    answer = browser.post(address, data={"key": told}, headers={"origin": "https://evil.example"})
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers
    assert browser.get("/overview").status_code == (200 if address == "/logout" else 303)


@pytest.mark.parametrize(
    "there",
    [
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "evil",
        "/a\r\nSet-Cookie: b=c",
        "/å",
        "\t//x",
    ],
)
def test_nobody_is_led_elsewhere(browser: TestClient, told: str, there: str) -> None:
    answer = browser.post("/login", data={"key": told, "next": there})
    assert answer.headers["location"] == "/"
    assert "evil" not in browser.get("/login", params={"next": there}).text


def test_too_large_a_form_is_not_read(browser: TestClient) -> None:
    assert browser.post("/login", data={"key": "a" * 10_000}).status_code == 413


@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b"key", b"&&&", b"key=%ff%fe"])
def test_what_is_no_form_signs_nobody_in(browser: TestClient, body: bytes) -> None:
    assert browser.post("/login", content=body).status_code == 403


def test_only_forms_are_taken_and_only_here(browser: TestClient) -> None:
    assert browser.get("/logout").status_code == 405
    assert browser.put("/login").status_code == 405
    assert browser.get("/collections/skola/login").status_code == 303


def test_the_first_page_is_one_that_they_may_see(browser: TestClient, keyring: Keyring) -> None:
    told, _ = keyring.add("Skolan", Scope.READ, ["skola"])
    answer = browser.post("/login", data={"key": told})
    assert answer.headers["location"] == "/collections/skola/"
    assert browser.get("/collections/skola/").status_code == 200
    assert browser.get("/").status_code == 404


def test_who_sees_several_collections_can_go_between_them(browser: TestClient, keyring: Keyring) -> None:
    told, _ = keyring.add("Alla", Scope.READ, [ALL])
    browser.post("/login", data={"key": told})
    page = browser.get("/collections/skola/people").text
    assert '<a href="/">Huvudsamlingen</a>' in page
    assert '<a href="/collections/skola/" aria-current="true">skola</a>' in page
    one, _ = keyring.add("Skolan", Scope.READ, ["skola"])
    browser.post("/login", data={"key": one})
    assert "Huvudsamlingen" not in browser.get("/collections/skola/people").text


def test_without_a_key_no_part_of_the_service_is_offered(browser: TestClient) -> None:
    assert 'class="rooms"' not in browser.get("/login").text
