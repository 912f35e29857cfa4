"""Who is let in where: every route, every kind of caller."""

import datetime as dt
import json
import re
from collections.abc import Iterator

import pytest
from httpx2 import Response
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.routing import Route
from starlette.testclient import TestClient

from search_api.access.gate import cross_site
from search_api.access.guard import keys_path
from search_api.access.keys import ALL, Keyring, Scope

OPEN = {"/healthz", "/readyz", "/robots.txt", "/accessibility", "/static/{name}"}
"""What anybody may read. Whoever adds a route and means it to be open writes it here."""

ADMINS = {"/metrics"}
SHARED = {"/api/v1/collections", "/docs", "/openapi.json"}
FILLED = {"id": "m1", "name": "style.css", "code": "Hjo"}


def routes(app: Starlette) -> Iterator[Route]:
    """Every route of an app, those of its routers included."""
    found = [route for route in _flat(app.routes) if getattr(route, "methods", None)]
    assert len(found) > 30
    yield from found


def _flat(some: object) -> Iterator[Route]:
    for route in some:  # type: ignore[attr-defined]
        if inner := getattr(route, "original_router", None):
            yield from _flat(inner.routes)
        else:
            yield route


def addresses(app: Starlette) -> list[tuple[str, str]]:
    """Template and address of every route."""
    paths = sorted({route.path for route in routes(app)})
    return [(path, re.sub(r"\{(\w+)(?::\w+)?\}", lambda part: FILLED[part[1]], path)) for path in paths]


def bearer(told: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {told}"}


@pytest.fixture
def held(keyring: Keyring) -> dict[str, str]:
    """Keys by what is to be said of them."""
    made = {
        name: keyring.add(name, scope, [collection])
        for name, scope, collection in (
            ("read", Scope.READ, "main"),
            ("write", Scope.WRITE, "main"),
            ("admin", Scope.ADMIN, "main"),
            ("skola", Scope.READ, "skola"),
            ("skola admin", Scope.ADMIN, "skola"),
            ("all", Scope.READ, ALL),
            ("revoked", Scope.ADMIN, ALL),
            ("expired", Scope.ADMIN, ALL),
        )
    }
    keyring.revoke(made["revoked"][1].id)
    path = keyring._path
    kept = json.loads(path.read_text())
    for key in kept["keys"]:
        if key["name"] == "expired":
            key["expires"] = (dt.datetime.now(dt.UTC) - dt.timedelta(seconds=1)).isoformat()
    path.write_text(json.dumps(kept))
    return {name: told for name, (told, _) in made.items()} | {"wrong": "pgf_00000000_" + "a" * 43}


@pytest.fixture
def client(guard) -> TestClient:
    return guard(auth="keys")


def test_every_route_is_closed_to_whoever_has_no_key_that_holds(apps, client: TestClient, held) -> None:
    for template, address in addresses(apps["main"]):
        for prefix in ("", "/collections/skola"):
            for who in (None, "wrong", "revoked", "expired"):
                answer = client.get(prefix + address, headers=bearer(held[who]) if who else {})
                if template in OPEN and not prefix:
                    assert answer.status_code in {200, 404}, (template, who)
                    continue
                assert answer.status_code == 401, (prefix + template, who)
                assert answer.json()["code"] == "not-signed-in"
                said = answer.headers["www-authenticate"]
                assert said == 'Bearer realm="paragraf"' + (', error="invalid_token"' if who else "")


def test_every_route_answers_who_may_read_its_collection_and_nobody_else(apps, client, held) -> None:
    for template, address in addresses(apps["main"]):
        here, there = address, f"/collections/skola{address}"
        told = {
            (who, place): client.get(place, headers=bearer(held[who]))
            for who in ("read", "skola", "all", "admin", "skola admin")
            for place in (here, there)
        }
        nowhere = client.get(f"/collections/nothing{address}", headers=bearer(held["admin"]))
        for (who, place), answer in told.items():
            case = (who, place, answer.status_code)
            in_main = place == here
            if in_main and template in OPEN:
                assert answer.status_code not in {401, 403}, case
            elif not (who == "all" or ("skola" in who) != in_main) and not (in_main and template in SHARED):
                assert answer.status_code == 404, case
                assert answer.json()["detail"] == nowhere.json()["detail"], case
                assert answer.headers.keys() == nowhere.headers.keys(), case
            elif template in ADMINS and "admin" not in who:
                assert answer.status_code == 403, case
                assert 'error="insufficient_scope", scope="admin"' in answer.headers["www-authenticate"]
            else:
                assert answer.status_code not in {401, 403}, case


def test_what_changes_something_needs_write(apps, client: TestClient, held) -> None:
    for _, address in addresses(apps["main"]):
        for method in ("POST", "PUT", "PATCH", "DELETE", "WHATEVER"):
            told = {
                who: client.request(method, address, headers=bearer(held[who])) for who in ("read", "write")
            }
            assert told["read"].status_code == 403, (method, address)
            assert "insufficient_scope" in told["read"].headers["www-authenticate"]
            if address not in ADMINS:
                assert not refused(told["write"]), (method, address)
            assert client.request(method, address).status_code == 401, (method, address)
            other = client.request(method, address, headers=bearer(held["skola admin"]))
            assert other.status_code == (405 if address in SHARED else 404), (method, address)


def refused(answer: Response) -> bool:
    """Whether it is the gate that says no, and not what lies behind it."""
    told = answer.headers.get("content-type") == "application/problem+json"
    return told and answer.json()["code"] in {"not-signed-in", "insufficient-scope", "cross-site"}


def test_what_nobody_thought_of_is_closed(client: TestClient, held) -> None:
    for address in (
        "/nothing",
        "/api/v2/x",
        "/static",
        "/healthz/x",
        "/LOGIN",
        "/%2Fhealthz",
        "/collections/",
    ):
        assert client.get(address).status_code == 401, address
        assert client.get(address, headers=bearer(held["read"])).status_code == 404, address


def test_a_revocation_works_at_once(client: TestClient, keyring: Keyring) -> None:
    told, key = keyring.add("Kansliet", Scope.READ, ["main"])
    assert client.get("/overview", headers=bearer(told)).status_code == 200
    keyring.revoke(key.id)
    assert client.get("/overview", headers=bearer(told)).status_code == 401


def test_a_key_is_told_in_one_way_alone(client: TestClient, held) -> None:
    assert client.get(f"/overview?key={held['read']}").status_code == 401
    assert client.get("/overview", headers={"Authorization": held["read"]}).status_code == 401
    assert client.get("/overview", headers={"Authorization": f"Basic {held['read']}"}).status_code == 401
    twice = [("Authorization", f"Bearer {held['wrong']}"), ("Authorization", f"Bearer {held['read']}")]
    assert client.get("/overview", headers=twice).status_code == 401
    assert client.get("/overview", headers={"authorization": f"bearer {held['read']}"}).status_code == 200


def test_a_damaged_file_of_keys_is_a_problem_and_no_way_in(client: TestClient, held, settings) -> None:
    keys_path(settings()).write_text("{")
    answer = client.get("/overview", headers=bearer(held["read"]))
    assert (answer.status_code, answer.json()["code"]) == (503, "keys-unusable")
    assert str(keys_path(settings()).parent) not in answer.text
    assert client.get("/healthz").status_code == 200


def test_nobody_keeps_what_needs_a_key(client: TestClient, held) -> None:
    kept = {
        address: client.get(address, headers=bearer(held["read"])).headers.get("cache-control")
        for address in (
            "/overview",
            "/api/v1/search?q=skola",
            "/feed.atom",
            "/accessibility",
            "/static/style.css",
        )
    }
    assert kept == {
        "/overview": "no-store",
        "/api/v1/search?q=skola": "no-store",
        "/feed.atom": "private, no-cache",
        "/accessibility": "no-store",
        "/static/style.css": "public, max-age=31536000, immutable",
    }
    assert client.get("/overview").headers["cache-control"] == "no-store"
    below = client.get("/collections/skola/static/style.css", headers=bearer(held["all"]))
    assert below.headers["cache-control"] == "private, max-age=31536000, immutable"


def test_every_refusal_has_the_headers_that_all_answers_have(client: TestClient) -> None:
    headers = client.get("/overview").headers
    assert headers["content-security-policy"]
    assert headers["x-robots-tag"] == "noindex"


def test_a_browser_is_led_to_the_page_to_sign_in(client: TestClient) -> None:
    client.headers["accept"] = "text/html"
    answer = client.get("/meetings/m1?q=skola")
    assert answer.status_code == 303
    assert answer.headers["location"] == "/login?next=%2Fmeetings%2Fm1%3Fq%3Dskola"
    assert client.get("/").headers["location"] == "/login"
    assert client.get("/api/v1/search?q=a").status_code == 401
    assert client.post("/overview").status_code == 401


def test_where_no_key_is_asked_everything_is_open(guard) -> None:
    client = guard(auth="none")
    assert client.get("/overview").status_code == 200
    assert client.get("/metrics").status_code == 200
    assert client.get("/login").status_code == 404
    assert "cache-control" not in client.get("/overview").headers


@pytest.mark.parametrize(
    ("headers", "crosses"),
    [
        ({}, False),
        ({"sec-fetch-site": "same-origin"}, False),
        ({"sec-fetch-site": "none"}, False),
        ({"sec-fetch-site": "cross-site"}, True),
        ({"sec-fetch-site": "same-site"}, True),
        ({"sec-fetch-site": "cross-site", "origin": "http://here.se", "host": "here.se"}, True),
        ({"origin": "http://here.se", "host": "here.se"}, False),
        ({"origin": "http://here.se:8000", "host": "here.se"}, True),
        ({"origin": "https://evil.example", "host": "here.se"}, True),
        ({"origin": "null", "host": "here.se"}, True),
    ],
)
def test_what_another_site_sends_is_known(headers: dict[str, str], crosses: bool) -> None:
    assert cross_site(Headers(headers)) is crosses


def test_another_site_changes_nothing_with_a_browsers_help(guard, held) -> None:
    crossing = {"Origin": "https://evil.example"}
    for auth, given in (("none", {}), ("proxy", {"X-Remote-User": "anna"})):
        client = guard(auth=auth, proxy_writers="anna", client=("127.0.0.1", 1))
        assert client.post("/overview", headers=given).status_code == 405
        answer = client.post("/overview", headers=given | crossing)
        assert (answer.status_code, answer.json()["code"]) == (403, "cross-site")
    client = guard(auth="keys")
    assert client.post("/overview", headers=bearer(held["write"]) | crossing).status_code == 405
