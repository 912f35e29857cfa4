"""Who asks, where a proxy says so."""

import pytest
from starlette.responses import Response
from starlette.testclient import TestClient

from search_api.access.gate import Known
from search_api.access.keys import Scope
from search_api.access.who import Caller, asker
from tests.search_api.access.conftest import ELSEWHERE, LOCAL


def test_a_trusted_proxy_says_who_asks(guard) -> None:
    client = guard(auth="proxy", client=LOCAL)
    assert client.get("/overview", headers={"X-Remote-User": "anna"}).status_code == 200
    assert client.get("/collections/skola/overview", headers={"X-Remote-User": "anna"}).status_code == 200
    answer = client.get("/overview")
    assert (answer.status_code, answer.json()["code"]) == (401, "not-signed-in")
    assert client.get("/overview", headers={"X-Remote-User": " "}).status_code == 401


def test_only_blanks_around_a_name_are_left_out(guard) -> None:
    client = guard(auth="proxy", client=LOCAL, proxy_admins="chef")
    for told, status in ((b" chef\t", 200), (b"chef\xa0", 403), (b"\x85chef", 403)):
        assert client.get("/metrics", headers=[(b"X-Remote-User", told)]).status_code == status


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3::4", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("testclient", "testclient"),
    ],
)
def test_who_says_no_name_counts_by_the_address(address: str, counted: str) -> None:
    assert asker({"client": (address, 1), "state": {"known": None}}) == counted
    assert asker({"client": (address, 1)}) == counted


def test_nobody_else_says_who_asks(guard) -> None:
    client = guard(auth="proxy", client=ELSEWHERE)
    assert client.get("/overview", headers={"X-Remote-User": "anna"}).status_code == 401
    forged = {"X-Remote-User": "anna", "X-Forwarded-For": "127.0.0.1"}
    assert client.get("/overview", headers=forged).status_code == 401


def test_a_name_beside_the_proxys_lets_nobody_in(guard) -> None:
    client = guard(auth="proxy", client=LOCAL, proxy_admins="rot")
    twice = [("X-Remote-User", "rot"), ("X-Remote-User", "anna")]
    assert client.get("/overview", headers=twice).status_code == 401


@pytest.mark.parametrize(
    ("user", "writes", "figures"), [("anna", 403, 403), ("bo", 405, 403), ("rot", 405, 200)]
)
def test_some_may_do_more(guard, user: str, writes: int, figures: int) -> None:
    client = guard(auth="proxy", client=LOCAL, proxy_writers="bo", proxy_admins="rot, siv")
    headers = {"X-Remote-User": user}
    assert client.put("/overview", headers=headers).status_code == writes
    assert client.get("/metrics", headers=headers).status_code == figures


def test_the_header_has_the_name_that_is_set(guard) -> None:
    client = guard(auth="proxy", client=ELSEWHERE, proxy_header="X-User", trusted_proxies="192.0.2.0/24")
    assert client.get("/overview", headers={"X-User": "anna"}).status_code == 200
    assert client.get("/overview", headers={"X-Remote-User": "anna"}).status_code == 401


def test_the_proxys_word_and_no_key_counts(guard, keyring) -> None:
    told, _ = keyring.add("Kansliet", Scope.ADMIN, ["main"])
    client = guard(auth="proxy", client=LOCAL)
    assert client.get("/overview", headers={"Authorization": f"Bearer {told}"}).status_code == 401


def test_logs_get_to_know_who_asked() -> None:
    told = []

    async def app(scope, receive, send) -> None:
        told.append(scope["state"].get("caller"))
        await Response("x")(scope, receive, send)

    class Door:
        def __init__(self, caller: Caller | None) -> None:
            self.known = caller

        def caller(self, _: object) -> Caller | None:
            return self.known

    for caller in (Caller("key:1a2b3c4d", "Kansliet", Scope.READ), Caller(None, None, Scope.ADMIN), None):
        TestClient(Known(app, Door(caller), [])).get("/")
    assert told == ["key:1a2b3c4d", None, None]
