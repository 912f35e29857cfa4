"""Who asks: nobody needs to say so, a key says it, or a proxy that has signed people in."""

from collections.abc import Collection
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_network
from typing import Protocol

from starlette.requests import HTTPConnection
from starlette.types import Scope as Asked

from search_api.access.clients import address_of
from search_api.access.errors import KeyRefused, NotSignedIn
from search_api.access.keys import Key, Keyring, Scope
from search_api.access.sessions import Sessions

COOKIE = "paragraf"
SECURE_COOKIE = "__Host-paragraf"
"""Over https: a browser takes a cookie of this name from this very host alone."""

_HOME = 64
"""Bits that the addresses of one customer have in common in IPv6: whoever has one has 2^64 of them."""

_BLANKS = " \t"
"""What may stand around a header's value (RFC 9110, 5.6.3). Any other sign is a part of the name."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody who may do something: `id` for logs and limits, None where nobody says who they are; `name` for pages.

    `ambient` is true where a browser says it by itself, whatever page makes it ask. Without a `key`, all collections
    may be seen.
    """

    id: str | None
    name: str | None
    scope: Scope
    key: Key | None = None
    ambient: bool = True

    def sees(self, collection: str) -> bool:
        """Whether they may know of a collection."""
        return self.key is None or self.key.sees(collection)


class Door(Protocol):
    """A way to tell who asks."""

    def caller(self, connection: HTTPConnection) -> Caller | None:
        """Whoever asks; None where nobody says so. Raises KeyRefused, NotSignedIn, KeysUnusable."""
        ...


class OpenDoor:
    """Lets everybody do everything."""

    def caller(self, connection: HTTPConnection) -> Caller | None:  # noqa: ARG002
        """Nobody in particular."""
        return Caller(None, None, Scope.ADMIN)


class KeyDoor:
    """Lets in who has a key: in the Authorization header (RFC 6750), or shown before on the page to sign in."""

    def __init__(self, keyring: Keyring, sessions: Sessions) -> None:
        self._keyring = keyring
        self._sessions = sessions

    def caller(self, connection: HTTPConnection) -> Caller | None:
        """The holder of a key, who may do what the key may."""
        told = connection.headers.getlist("authorization")
        if len(told) > 1:
            raise KeyRefused("There are several Authorization headers", "Send one.")
        if told:
            scheme, _, key = told[0].partition(" ")
            if scheme.lower() != "bearer":
                raise KeyRefused("Only bearer keys are known here", "Send `Authorization: Bearer pgf_…`.")
            return _holder(self._keyring.holder(key.strip()), ambient=False)
        token = connection.cookies.get(SECURE_COOKIE) or connection.cookies.get(COOKIE)
        key_id = self._sessions.key_of(token) if token else None
        return _holder(self._keyring.valid(key_id), ambient=True) if key_id else None


class ProxyDoor:
    """Lets in whom a trusted proxy names in a header. All read; some may change, some do everything."""

    def __init__(self, header: str, writers: Collection[str], admins: Collection[str]) -> None:
        self._header = header
        self._writers = frozenset(writers)
        self._admins = frozenset(admins)

    def caller(self, connection: HTTPConnection) -> Caller | None:
        """The user whom the proxy names. Whom anybody else names is nobody."""
        if not connection.scope["state"]["by_proxy"]:
            return None
        told = connection.headers.getlist(self._header)
        if len(told) > 1:
            raise NotSignedIn(
                f"The header {self._header} comes more than once",
                "Let the proxy put its own in the place of what it was sent.",
            )
        if not told or not (user := told[0].strip(_BLANKS)):
            return None
        scope = Scope.ADMIN if user in self._admins else Scope.WRITE if user in self._writers else Scope.READ
        return Caller(f"user:{user}", user, scope)


def asker(scope: Asked) -> str:
    """Whom a request counts for, where there are limits: a key or user, and else an address."""
    caller: Caller | None = scope.get("state", {}).get("known")
    if caller and caller.id:
        return caller.id
    told = (scope.get("client") or ("", 0))[0]
    found = address_of(told)
    if isinstance(found, IPv6Address):
        return str(ip_network((found, _HOME), strict=False))
    return str(found or told)


def _holder(key: Key, ambient: bool) -> Caller:
    return Caller(f"key:{key.id}", key.name, key.scope, key, ambient)
