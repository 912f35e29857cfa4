"""What stands before the collections, put together by settings."""

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from models.errors import BadRequest
from search_api.access.guard import check_open, is_loopback, keys_path, rate_of, warnings
from search_api.access.keys import Keyring, Scope
from search_api.access.values import Rate
from search_api.headers import HTTPS_ALONE

BASE = "https://protokoll.example.se"


@pytest.mark.parametrize("address", ["127.0.0.1", "127.8.9.1", "::1"])
def test_this_machine_may_be_open(settings, address: str) -> None:
    assert is_loopback(address)
    check_open(settings(), address)
    assert warnings(settings(), address) == []


@pytest.mark.parametrize("address", ["0.0.0.0", "192.0.2.7", "::", "fe80::1%eth0"])
def test_no_other_is_open_unless_that_is_meant(settings, address: str) -> None:
    with pytest.raises(BadRequest, match="no key is asked of anybody") as caught:
        check_open(settings(), address)
    assert "--open" in caught.value.remedy
    for meant in ({"open": True}, {"auth": "keys"}, {"auth": "proxy"}):
        check_open(settings(**meant), address)


def test_whoever_starts_it_is_told_what_to_know(settings, keyring: Keyring) -> None:
    open_told = warnings(settings(open=True, base_url=BASE), "0.0.0.0")
    assert len(open_told) == 1
    assert "reads everything" in open_told[0]
    unset = warnings(settings(auth="proxy"), "0.0.0.0")
    assert len(unset) == 1
    assert "PARAGRAF_BASE_URL" in unset[0]
    keyless = warnings(settings(auth="keys"), "127.0.0.1")
    assert len(keyless) == 1
    assert "paragraf keys add" in keyless[0]
    keyring.add("Kansliet", Scope.READ, ["main"])
    assert warnings(settings(auth="keys"), "127.0.0.1") == []
    assert warnings(settings(auth="keys", base_url=BASE), "0.0.0.0") == []
    assert len(warnings(settings(auth="keys", base_url="http://protokoll.example.se"), "0.0.0.0")) == 1


def test_keys_lie_beside_the_index_and_not_in_it(settings, tmp_path: Path) -> None:
    assert keys_path(settings()) == tmp_path / "index.keys.json"
    assert keys_path(settings(keys=Path("/etc/paragraf/keys.json"))) == Path("/etc/paragraf/keys.json")


def test_how_often_one_may_ask(settings) -> None:
    assert rate_of(settings(), loopback=True) is None
    assert rate_of(settings(), loopback=False) == Rate(300, 60)
    assert rate_of(settings(auth="keys"), loopback=True) == Rate(300, 60)
    assert rate_of(settings(rate="5/second"), loopback=True) == Rate(5, 1)
    assert rate_of(settings(rate="off"), loopback=False) is None


def test_over_https_browsers_come_back_over_https_alone(guard) -> None:
    ((name, value),) = HTTPS_ALONE.items()
    assert guard(base_url=BASE).get("/overview").headers[name] == value
    assert name not in guard(base_url="http://protokoll.example.se").get("/overview").headers
    assert name not in guard().get("/overview").headers


@pytest.mark.parametrize("address", ["/nothing", "/meetings/m1", "/feed.atom", "/opensearch.xml"])
def test_where_the_address_is_set_the_host_that_was_asked_is_nowhere(guard, address: str) -> None:
    client = guard(base_url=BASE)
    answer = client.get(address, headers={"host": "evil.example", "accept": "text/html"})
    assert "evil" not in answer.text
    assert "evil" not in str(answer.headers)


def test_a_change_takes_no_place_from_those_who_ask(guard, service, monkeypatch) -> None:
    go_on = threading.Event()
    search = service.search

    def slow(*given: object, **named: object) -> object:
        go_on.wait(30)
        return search(*given, **named)

    monkeypatch.setattr(service, "search", slow)
    client = guard(at_once=1, waiting=0)
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(client.get, "/api/v1/search?q=skola")
        while client.get("/overview").status_code != 503:
            assert not asked.done()
        assert client.post("/overview").status_code == 405
        go_on.set()
        assert asked.result().status_code == 200
