"""All that stands between a port and the collections, in order."""

import os
from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path

from starlette.types import ASGIApp, Receive, Scope, Send

from models.errors import BadRequest
from search_api.access.bounded import Bounded
from search_api.access.clients import Clients
from search_api.access.gate import Gate, Known
from search_api.access.hosts import OwnHosts
from search_api.access.keys import Keyring
from search_api.access.rates import Rated
from search_api.access.ready import KeysReady
from search_api.access.rules import READING
from search_api.access.sessions import Sessions
from search_api.access.signing import SIGN_IN, Signing
from search_api.access.sites import Sites
from search_api.access.sized import Sized
from search_api.access.values import Rate, listed, parse_networks, parse_rate
from search_api.access.who import Door, KeyDoor, OpenDoor, ProxyDoor
from search_api.headers import SecurityHeaders
from search_api.settings import Settings
from search_api.web.place import Placed, Site

_USUAL_RATE = Rate(300, 60)
"""Requests a minute of one caller, where nobody else is told and not all are on this machine: one who reads and types
makes some fifty."""

_MOST_AT_ONCE = 32
"""The server has 40 threads; some must be free for what needs no place."""

_CHANGES = 4, 16, 900.0, 1
"""Changes at once, waiting, the seconds that one may take, and how many of one caller: the index takes one after the
other, and a scan of many pages is read for minutes. They take no place from those who ask; and whoever sends much, or
slowly, takes none from others who change something."""

_MEGABYTE = 1_000_000


def guarded(apps: Mapping[str, ASGIApp], settings: Settings, site: Site, loopback: bool = True) -> ASGIApp:
    """The apps of all collections by name, as one that is safe on a port; `loopback` says whether that can be reached
    from this machine alone.

    A request goes, from outside in: its client's own address, who asks, how often, the page to sign in, whether they
    may, how large it is, whether there is a place free; and then to its collection.
    """
    app: ASGIApp = Sites(apps)
    asking = Bounded(app, settings.at_once or _processors(), settings.waiting, settings.timeout)
    app = _lanes(asking, Bounded(app, *_CHANGES))
    app = Sized(app, int(settings.max_body * _MEGABYTE))
    app = Gate(app, list(apps), SIGN_IN if settings.auth == "keys" else None)
    door: Door
    if settings.auth == "keys":
        keyring, sessions = Keyring(keys_path(settings)), Sessions()
        app = KeysReady(Signing(app, keyring, sessions), keyring.keys)
        door = KeyDoor(keyring, sessions)
    elif settings.auth == "proxy":
        door = ProxyDoor(settings.proxy_header, listed(settings.proxy_writers), listed(settings.proxy_admins))
    else:
        door = OpenDoor()
    if rate := rate_of(settings, loopback):
        app = Rated(app, rate)
    app = Known(app, door, list(apps))
    app = Placed(app, site)
    app = SecurityHeaders(app, https=(settings.base_url or "").startswith("https:"))
    app = Clients(app, parse_networks(settings.trusted_proxies), settings.base_url)
    if loopback and settings.auth == "none" and not settings.open:
        return SecurityHeaders(OwnHosts(app, settings.base_url))
    return app


def keys_path(settings: Settings) -> Path:
    """Where the keys are: beside the index unless set, so that a copy of the index holds none."""
    index = settings.index.absolute()
    return settings.keys or index.with_name(f"{index.name}.keys.json")


def rate_of(settings: Settings, loopback: bool) -> Rate | None:
    """How often one caller may ask; None where as often as they like."""
    if settings.rate:
        return parse_rate(settings.rate)
    return None if loopback and settings.auth == "none" else _USUAL_RATE


def is_loopback(address: str) -> bool:
    """Whether an address can be reached from this machine alone."""
    return ip_address(address.partition("%")[0]).is_loopback


def check_open(settings: Settings, address: str) -> None:
    """Raises BadRequest where everybody who reaches an address would get everything, and nobody said that this is
    meant."""
    if settings.auth == "none" and not settings.open and not is_loopback(address):
        raise BadRequest(
            f"On {address}, everybody who reaches it would read everything: no key is asked of anybody",
            "Set PARAGRAF_AUTH=keys or proxy, or say with --open that it is meant.",
        )


def warnings(settings: Settings, address: str) -> list[str]:
    """What whoever starts the service should know of it, a line each."""
    told = []
    loopback = is_loopback(address)
    if settings.auth == "none" and not loopback:
        told.append(f"Everybody who reaches {address} reads everything: no key is asked of anybody.")
    if settings.auth == "keys" and not Keyring(keys_path(settings)).keys():
        told.append("No key lets anybody in yet. Make one with `paragraf keys add NAME --collection main`.")
    if settings.auth == "keys" and not loopback and not (settings.base_url or "").startswith("https:"):
        told.append(
            "Keys come over plain http unless a proxy sees to https; then set PARAGRAF_BASE_URL to it."
        )
    if not settings.base_url and (not loopback or settings.auth == "proxy"):
        told.append("PARAGRAF_BASE_URL is not set: feeds and links take the host that each request names.")
    return told


def _lanes(reading: ASGIApp, changing: ASGIApp) -> ASGIApp:
    """An app that hands what only asks to one, and what changes something to another."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        to = reading if scope.get("method", "GET") in READING else changing
        await to(scope, receive, send)

    return app


def _processors() -> int:
    """How many processors this process may use: a search keeps one busy, and more at once make each of them slower."""
    return min(len(os.sched_getaffinity(0)), _MOST_AT_ONCE)
