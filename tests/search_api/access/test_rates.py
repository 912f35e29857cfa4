"""How often one caller may ask."""

import pytest

from search_api.access import rates
from search_api.access.rates import Standing, Window
from search_api.access.values import Rate


def test_in_no_stretch_of_time_more_than_the_rate() -> None:
    now = 0.0
    window = Window(Rate(3, 10), lambda: now)
    allowed = []
    for tick in range(400):
        now = tick / 10
        if window.ask("anna").allowed:
            allowed.append(now)
    assert len(allowed) == 12
    assert all(after - before >= 10 for before, after in zip(allowed, allowed[3:], strict=False))


def test_it_is_told_how_one_stands() -> None:
    now = 0.0
    window = Window(Rate(2, 10), lambda: now)
    assert window.ask("anna") == Standing(True, 1, 10)
    now = 4.0
    assert window.ask("anna") == Standing(True, 0, 10)
    now = 5.5
    assert window.ask("anna") == Standing(False, 0, 5)
    assert window.ask("bo") == Standing(True, 1, 10)
    now = 10.0
    assert window.ask("anna").allowed


def test_who_has_not_asked_for_longest_is_forgotten(monkeypatch) -> None:
    monkeypatch.setattr(rates, "_MOST_CALLERS", 2)
    window = Window(Rate(1, 10), lambda: 0.0)
    for caller in ("anna", "bo", "anna", "cia"):
        window.ask(caller)
    assert not window.ask("anna").allowed
    assert window.ask("bo").allowed


def test_too_many_are_told_when_to_come_back(guard) -> None:
    client = guard(rate="2/hour")
    first, second, third = (client.get("/overview") for _ in range(3))
    assert (first.status_code, second.status_code, third.status_code) == (200, 200, 429)
    assert [first.headers["ratelimit-remaining"], second.headers["ratelimit-remaining"]] == ["1", "0"]
    assert first.headers["ratelimit-limit"] == "2"
    assert 3500 <= int(third.headers["retry-after"]) <= 3600
    assert third.headers["ratelimit-reset"] == third.headers["retry-after"]
    assert third.headers["content-type"] == "application/problem+json"
    assert third.json()["code"] == "too-many-requests"
    page = client.get("/overview", headers={"accept": "text/html"})
    assert page.status_code == 429
    assert "Du har frågat många gånger" in page.text


def test_what_takes_no_time_is_not_counted(guard) -> None:
    client = guard(rate="1/hour")
    for address in ("/healthz", "/static/style.css"):
        assert [client.get(address).status_code for _ in range(3)] == [200] * 3
    assert client.get("/overview").status_code == 200


def test_each_key_has_its_own_and_so_has_each_address(guard, keyring) -> None:
    from search_api.access.keys import Scope

    client = guard(auth="keys", rate="1/hour")
    told = [keyring.add(f"n{n}", Scope.READ, ["main"])[0] for n in range(2)]
    for key in told:
        headers = {"Authorization": f"Bearer {key}"}
        assert [client.get("/people", headers=headers).status_code for _ in range(2)] == [200, 429]
    assert [client.get("/people").status_code for _ in range(2)] == [401, 429]


def test_behind_a_proxy_clients_are_told_apart(guard) -> None:
    client = guard(auth="none", rate="1/hour", client=("127.0.0.1", 1))
    for address in ("203.0.113.9", "203.0.113.10"):
        assert client.get("/people", headers={"X-Forwarded-For": address}).status_code == 200
    assert client.get("/people", headers={"X-Forwarded-For": "203.0.113.9"}).status_code == 429


def test_one_customer_of_many_addresses_is_one(guard) -> None:
    client = guard(auth="none", rate="1/hour", client=("127.0.0.1", 1))
    asked = ("2001:db8:0:1::1", "2001:db8:0:1:ffff::2", "2001:db8:0:2::1")
    answers = [client.get("/people", headers={"X-Forwarded-For": one}).status_code for one in asked]
    assert answers == [200, 429, 200]


@pytest.mark.parametrize(
    ("loopback", "given", "counted"),
    [
        (True, {"auth": "none"}, False),
        (False, {"auth": "none"}, True),
        (True, {"auth": "keys"}, True),
        (True, {"auth": "none", "rate": "9/second"}, True),
        (False, {"auth": "none", "rate": "off"}, False),
    ],
)
def test_whoever_is_not_alone_on_the_machine_is_counted(
    guard, loopback: bool, given: dict[str, str], counted: bool
) -> None:
    client = guard(loopback=loopback, **({"rate": None} | given))
    assert ("ratelimit-limit" in client.get("/overview", headers={"host": "localhost"}).headers) is counted
