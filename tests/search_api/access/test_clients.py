"""Where a request comes from."""

import asyncio
from ipaddress import ip_address

import pytest

from search_api.access.clients import Clients, address_of
from search_api.access.values import parse_networks

TRUSTED = parse_networks("127.0.0.0/8, 10.0.0.0/8, ::1")


def seen(peer: tuple[str, int] | None, headers: dict[str, str], base_url: str | None = None) -> dict:
    """What an app gets to see of a request."""
    found: dict = {}

    async def app(scope, *_: object) -> None:
        found.update(scope)

    raw = [(name.lower().encode(), value.encode("latin-1")) for name, value in headers.items()]
    scope = {"type": "http", "client": peer, "scheme": "http", "headers": raw}
    asyncio.run(Clients(app, TRUSTED, base_url)(scope, None, None))
    return found


@pytest.mark.parametrize(
    ("peer", "forwarded", "client"),
    [
        ("192.0.2.7", "203.0.113.9", "192.0.2.7"),
        ("127.0.0.1", "203.0.113.9", "203.0.113.9"),
        ("127.0.0.1", "198.51.100.1, 203.0.113.9", "203.0.113.9"),
        ("127.0.0.1", "198.51.100.1, 203.0.113.9, 10.1.2.3", "203.0.113.9"),
        ("127.0.0.1", "10.1.2.3", "10.1.2.3"),
        ("127.0.0.1", "203.0.113.9:4711", "203.0.113.9"),
        ("127.0.0.1", "[2001:db8::1]:4711", "2001:db8::1"),
        ("::1", "2001:db8::1", "2001:db8::1"),
        ("::ffff:127.0.0.1", "203.0.113.9", "203.0.113.9"),
        ("127.0.0.1", "", "127.0.0.1"),
        ("127.0.0.1", "unknown", "127.0.0.1"),
        ("127.0.0.1", "evil, unknown, 10.1.1.1", "10.1.1.1"),
        ("unix", "203.0.113.9", "unix"),
    ],
)
def test_only_trusted_proxies_are_looked_past(peer: str, forwarded: str, client: str) -> None:
    assert seen((peer, 1), {"X-Forwarded-For": forwarded})["client"][0] == client


def test_no_peer_is_no_trusted_one() -> None:
    told = seen(None, {"X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "https"})
    assert (told["client"], told["scheme"], told["state"]["by_proxy"]) == (None, "http", False)


@pytest.mark.parametrize(
    ("peer", "told", "scheme"),
    [("127.0.0.1", "https", "https"), ("127.0.0.1", "gopher", "http"), ("192.0.2.7", "https", "http")],
)
def test_a_trusted_proxy_tells_the_scheme(peer: str, told: str, scheme: str) -> None:
    assert seen((peer, 1), {"X-Forwarded-Proto": told})["scheme"] == scheme


def test_endless_hops_are_not_followed() -> None:
    hops = ",".join(["203.0.113.9"] + ["10.0.0.1"] * 100_000)
    assert seen(("127.0.0.1", 1), {"X-Forwarded-For": hops})["client"][0] == "10.0.0.1"


def test_nothing_but_the_set_address_is_taken_for_ours() -> None:
    told = seen(("192.0.2.7", 1), {"Host": "evil.example"}, "https://protokoll.example.se")
    assert told["scheme"] == "https"
    assert told["headers"] == [(b"host", b"protokoll.example.se")]
    assert seen(("192.0.2.7", 1), {"Host": "other.example"})["headers"] == [(b"host", b"other.example")]


def test_even_a_redirect_of_the_framework_names_no_other_host(guard) -> None:
    client = guard(base_url="https://protokoll.example.se")
    answer = client.get("/overview/", headers={"host": "evil.example"})
    assert answer.headers["location"] == "/overview"


def test_addresses_as_headers_have_them() -> None:
    assert address_of(" 192.0.2.7 ") == ip_address("192.0.2.7")
    assert address_of("2001:db8::1") == ip_address("2001:db8::1")
    assert address_of("_hidden") is None
    assert address_of("[") is None
