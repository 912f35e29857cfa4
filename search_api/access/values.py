"""How the settings of access are written: collections, networks of proxies, rates."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path

from pydantic import AfterValidator

MAIN = "main"
"""The name of the collection at the top, for keys."""

Network = IPv4Network | IPv6Network

_NAME = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")
_RATE = re.compile(r"([1-9]\d{0,5})/(second|minute|hour)")
_SECONDS = {"second": 1, "minute": 60, "hour": 3600}


@dataclass(frozen=True, slots=True)
class Rate:
    """So many requests in so many seconds."""

    requests: int
    seconds: int


def parse_rate(told: str) -> Rate | None:
    """A rate from "120/minute"; None from "off". Raises ValueError for anything else."""
    if told == "off":
        return None
    if not (found := _RATE.fullmatch(told)):
        raise ValueError("a rate is written 120/minute, 5/second or 1000/hour, or off")
    return Rate(int(found[1]), _SECONDS[found[2]])


def parse_networks(told: str) -> tuple[Network, ...]:
    """Networks from "127.0.0.0/8, ::1". Raises ValueError where one is none."""
    return tuple(ip_network(part) for part in listed(told))


def parse_collections(told: str) -> dict[str, Path]:
    """Folders of indexes by name, in order, from "name=folder,name=folder".

    Raises ValueError when it reads otherwise, or a name is taken twice or cannot stand in an address.
    """
    found: dict[str, Path] = {}
    for part in listed(told):
        name, _, folder = part.partition("=")
        if not folder:
            raise ValueError("a collection is written name=folder")
        check_name(name)
        if name in found or name == MAIN:
            raise ValueError(f"there are two collections of the name {name}")
        found[name] = Path(folder)
    return found


def check_name(name: str) -> str:
    """The name of a collection. Raises ValueError when it cannot stand in an address as it is."""
    if not _NAME.fullmatch(name):
        raise ValueError("the name of a collection has small letters a to z, digits and hyphens, at most 40")
    return name


def listed(told: str | None) -> list[str]:
    """What stands between commas."""
    return [part.strip() for part in (told or "").split(",") if part.strip()]


def read_by(parse: Callable[[str], object]) -> AfterValidator:
    """A check that a setting can be read; it stays as it is written."""

    def check(told: str) -> str:
        parse(told)
        return told

    return AfterValidator(check)
