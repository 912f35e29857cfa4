"""Names by which this machine may be asked."""

import pytest

from search_api.access.hosts import is_own

OWN = ["localhost", "localhost:8000", "LOCALHOST", "127.0.0.1:8000", "127.9.9.9", "[::1]:8000", "a.localhost"]
OTHERS = [
    "evil.example",
    "localhost.evil.example",
    "192.0.2.7",
    "127.0.0.1.evil.example",
    "[::1",
    "a b",
    "@localhost",
]


@pytest.mark.parametrize("host", OWN)
def test_this_machine_may_be_asked_for(guard, host: str) -> None:
    assert guard(loopback=True).get("/overview", headers={"host": host}).status_code == 200


@pytest.mark.parametrize("host", OTHERS)
def test_a_site_that_points_its_name_here_reads_nothing(guard, host: str) -> None:
    answer = guard(loopback=True).get("/overview", headers={"host": host})
    assert (answer.status_code, answer.json()["code"]) == (421, "misdirected")
    assert "PARAGRAF_BASE_URL" in answer.json()["remedy"]


def test_the_public_address_may_be_asked_for(guard) -> None:
    client = guard(loopback=True, base_url="https://protokoll.example.se")
    assert client.get("/overview", headers={"host": "protokoll.example.se"}).status_code == 200
    assert client.get("/overview", headers={"host": "127.0.0.1:8000"}).status_code == 200
    assert client.get("/overview", headers={"host": "evil.example"}).status_code == 421


@pytest.mark.parametrize(
    ("loopback", "given"),
    [(False, {}), (True, {"open": True}), (True, {"auth": "keys"}), (True, {"auth": "proxy"})],
)
def test_where_others_come_any_name_may_be_asked_for(guard, loopback: bool, given: dict[str, object]) -> None:
    client = guard(loopback=loopback, **given)
    assert client.get("/healthz", headers={"host": "protokoll.example.se"}).status_code == 200


def test_own_names() -> None:
    assert is_own("localhost")
    assert not is_own("")
