"""By which names a service may be asked that only this machine reaches.

A page of another site can point its own name at this machine, once it is open in somebody's browser here, and would
then read what is here (DNS rebinding). It cannot choose the Host header, which names it.
"""

from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from search_api.access.errors import Misdirected
from search_api.access.refusing import refuse


class OwnHosts:
    """Middleware that answers 421 to a request for another host than this machine or the public address."""

    def __init__(self, app: ASGIApp, base_url: str | None = None) -> None:
        self._app = app
        self._public = urlsplit(base_url).hostname if base_url else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and (host := Headers(scope=scope).get("host")):
            name = _name(host)
            if name != self._public and not is_own(name):
                error = Misdirected(
                    "This service is for the machine that it runs on, and was asked by another name",
                    "Set PARAGRAF_BASE_URL to that name's address, or ask for keys with PARAGRAF_AUTH.",
                )
                await refuse(error, scope, receive, send)
                return
        await self._app(scope, receive, send)


def is_own(name: str) -> bool:
    """Whether a name always leads to the machine itself (RFC 6761, 6.3)."""
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False


def _name(host: str) -> str:
    """The name in a Host header, without port; "" where it is no host."""
    try:
        return urlsplit(f"//{host}").hostname or "" if "@" not in host else ""
    except ValueError:
        return ""
