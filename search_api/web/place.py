"""Where a page is asked for, for all that needs its whole address: feeds, machines, what a page says of itself."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from models.errors import BadRequest
from search_api.web.links import here, under

_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?", re.IGNORECASE)

_OF_ONE_THING = re.compile(r"(?:/collections/[^/]+)?/(?:meetings|matters|people|municipalities)/")
"""Pages of one thing. What was asked on the way there is in their address, but does not make them another page."""


@dataclass(frozen=True, slots=True)
class Site:
    """What whoever runs the service says of it: its public address (scheme and host, no slash at the end; None to go by
    what each request was sent to), whether search engines may list its pages, who runs it, and whom to write to."""

    address: str | None = None
    listed: bool = False
    owner: str | None = None
    contact: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """The address that was asked for: `base` is scheme and host, `path` and `query` are as they came, `query` without
    its sign."""

    base: str
    path: str
    query: str

    @property
    def host(self) -> str:
        """The name of the host, without port."""
        return urlsplit(self.base).hostname or ""

    def whole(self, address: str) -> str:
        """An address of ours, with scheme and host."""
        return self.base + address

    def asked(self) -> str:
        """The address that was asked for, whole, in letters that an address may have."""
        query = quote(self.query, safe="%/?:@!$&'()*+,;=-._~")
        return self.base + quote(self.path) + (f"?{query}" if query else "")

    def canonical(self, language: str) -> str:
        """The one address of this page in a language, whole."""
        pairs = parse_qsl(self.query) if not _OF_ONE_THING.match(self.path) else []
        return self.base + here(language, self.path, pairs)


_place: ContextVar[Place | None] = ContextVar("place", default=None)


def asked_at() -> Place | None:
    """Where the page is asked for that is being made; None where that cannot be told."""
    return _place.get()


def whole_place() -> Place:
    """Where the answer is asked for that is being made. Raises BadRequest when the request names no host."""
    if found := asked_at():
        return found
    raise BadRequest(
        "The request does not name a host as an address may have it",
        "Send a Host header, or set PARAGRAF_BASE_URL where the service runs.",
    )


@contextmanager
def at(place: Place | None) -> Iterator[None]:
    """What is made within is asked for at a place."""
    token = _place.set(place)
    try:
        yield
    finally:
        _place.reset(token)


class Placed:
    """Middleware that tells `asked_at` of every request, and search engines to list nothing where they may not."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        self._app = app
        self._site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_unlisted(message: Message) -> None:
            if message["type"] == "http.response.start" and not self._site.listed:
                MutableHeaders(scope=message)["X-Robots-Tag"] = "noindex"
            await send(message)

        with at(_taken(scope, self._site)), under(scope.get("root_path", "")):
            await self._app(scope, receive, send_unlisted)


def _taken(scope: Scope, site: Site) -> Place | None:
    base = site.address
    if not base:
        # Whoever asks writes the Host header: nothing but a host is taken from it.
        host = Headers(scope=scope).get("host", "")
        if not _HOST.fullmatch(host):
            return None
        base = f"{scope['scheme']}://{host.lower()}"
    return Place(base, scope["path"], scope["query_string"].decode("latin-1"))
