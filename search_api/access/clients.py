"""Where a request comes from: past the proxies that are trusted, and past nobody else."""

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from search_api.access.values import Network

Address = IPv4Address | IPv6Address

_HOPS = 20
"""Addresses of X-Forwarded-For that are looked at, from the last."""


def address_of(told: str) -> Address | None:
    """An address of the internet, as it stands in a header, with a port or without; None where it is none."""
    told = told.strip()
    if told.startswith("["):
        told = told[1:].partition("]")[0]
    elif told.count(":") == 1:
        told = told.partition(":")[0]
    try:
        found = ip_address(told)
    except ValueError:
        return None
    mapped = found.ipv4_mapped if isinstance(found, IPv6Address) else None
    return mapped or found


class Clients:
    """Middleware that puts the client's own address, and the scheme that it came with, where the proxy's stand.

    Only what a trusted proxy says of them counts, which `scope["state"]["by_proxy"]` tells to those within. Where the
    public address of the service is known, nothing else is ever taken for it: not even the Host that was asked.
    """

    def __init__(self, app: ASGIApp, trusted: Sequence[Network], base_url: str | None = None) -> None:
        self._app = app
        self._trusted = trusted
        self._base = urlsplit(base_url) if base_url else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            state = scope.setdefault("state", {})
            state["by_proxy"] = self._is_trusted(address_of((scope.get("client") or ("", 0))[0]))
            if state["by_proxy"]:
                self._look_past(scope)
            if self._base:
                scope["scheme"] = self._base.scheme
                others = [pair for pair in scope["headers"] if pair[0] != b"host"]
                scope["headers"] = [(b"host", self._base.netloc.encode()), *others]
        await self._app(scope, receive, send)

    def _look_past(self, scope: Scope) -> None:
        headers = Headers(scope=scope)
        hops = ",".join(headers.getlist("x-forwarded-for")).split(",")
        for hop in reversed(hops[-_HOPS:]):
            if (found := address_of(hop)) is None:
                break
            scope["client"] = (str(found), 0)
            if not self._is_trusted(found):
                break  # whoever this is may have written all that stands before
        if (scheme := headers.get("x-forwarded-proto", "").lower()) in {"http", "https"}:
            scope["scheme"] = scheme

    def _is_trusted(self, address: Address | None) -> bool:
        return address is not None and any(address in network for network in self._trusted)
