"""How the settings of access are written."""

from ipaddress import ip_network
from pathlib import Path

import pytest

from models.errors import BadRequest
from search_api.access.values import Rate, listed, parse_collections, parse_networks, parse_rate
from search_api.settings import load_settings


def test_rates() -> None:
    assert parse_rate("120/minute") == Rate(120, 60)
    assert parse_rate("5/second") == Rate(5, 1)
    assert parse_rate("1000/hour") == Rate(1000, 3600)
    assert parse_rate("off") is None


def test_networks() -> None:
    assert parse_networks("127.0.0.0/8, ::1") == (ip_network("127.0.0.0/8"), ip_network("::1/128"))
    assert parse_networks("") == ()


def test_collections() -> None:
    assert parse_collections("skola=/srv/skola, ks-2=ix") == {"skola": Path("/srv/skola"), "ks-2": Path("ix")}
    assert parse_collections("") == {}


def test_names() -> None:
    assert listed(" anna, bo ,,") == ["anna", "bo"]
    assert listed(None) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("rate", "120"),
        ("rate", "0/minute"),
        ("rate", "1/day"),
        ("trusted_proxies", "10.0.0.1/8"),
        ("trusted_proxies", "proxy.example.se"),
        ("collections", "skola"),
        ("collections", "skola="),
        ("collections", "Skola=ix"),
        ("collections", "sk/ola=ix"),
        ("collections", "..=ix"),
        ("collections", "main=ix"),
        ("collections", "skola=a,skola=b"),
        ("auth", "some"),
        ("proxy_header", "X Remote"),
    ],
)
def test_what_cannot_be_read_names_its_setting(name: str, value: str) -> None:
    with pytest.raises(BadRequest, match=f"PARAGRAF_{name.upper()}"):
        load_settings(**{name: value})
