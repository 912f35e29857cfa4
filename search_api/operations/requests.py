"""A line of the log for every request, and an id that ties all lines of one request together."""

import logging
import re
import secrets
import time
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from models.swedish.identity import masked
from search_api.operations.logs import fields, within_request

ID_HEADER = "X-Request-ID"

_SANE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/+=-]{0,63}")
"""Ids of proxies and tracing: UUIDs, hexadecimals, nginx's $request_id. What else comes could forge lines or fill
the log."""

_PROBES = frozenset({"/healthz", "/readyz", "/metrics"})
"""Asked every few seconds by machines: told only when they fail."""

_log = logging.getLogger(__name__)


class RequestLog:
    """Wraps a whole app: every request gets an id, answered in X-Request-ID, and a line when it has been answered.

    A line has method, the template of the route (never the address, which may name people), status, milliseconds,
    bytes of the body, and who asked where `scope["state"]["caller"]` tells. Questions are left out unless `queries`.
    Personal identity numbers are masked in all of it: a proxy may name people by theirs, and no fault needs them.
    What no handler foresaw has been told and answered with 500 when it comes here, and ends here.
    """

    def __init__(self, app: ASGIApp, queries: bool = False) -> None:
        self._app = app
        self._queries = queries

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        scope.setdefault("state", {})
        request_id, started, status, size = _id(scope), time.perf_counter(), 0, 0

        async def send_noting(message: Message) -> None:
            nonlocal status, size
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)[ID_HEADER] = request_id
            elif message["type"] == "http.response.body":
                size += len(message.get("body", b""))
            await send(message)

        with within_request(request_id):
            try:
                await self._app(scope, receive, send_noting)
            except Exception:
                if not status:
                    raise  # nobody has answered: the server must
            finally:
                self._tell(scope, status or 500, size, time.perf_counter() - started)

    def _tell(self, scope: Scope, status: int, size: int, seconds: float) -> None:
        method, route = scope["method"], _route(scope)
        told = fields(
            method=method,
            route=route,
            status=status,
            ms=round(seconds * 1000, 1),
            bytes=size,
            caller=masked(scope["state"].get("caller", "")) or None,
            q=_question(scope) if self._queries else None,
        )
        _log.log(_level(status, route), "%s %s", method, route, extra=told)


def _id(scope: Scope) -> str:
    """What the client or a proxy called the request, where it is an id and no personal identity number; else one of our
    own."""
    told = Headers(scope=scope).get(ID_HEADER, "")
    return told if _SANE_ID.fullmatch(told) and masked(told) == told else secrets.token_hex(8)


def _route(scope: Scope) -> str:
    """The template of the route that answered, after where its app is mounted; "none" where none did."""
    path = getattr(scope.get("route"), "path", None)
    return f"{scope.get('root_path', '')}{path}" if path else "none"


def _level(status: int, route: str) -> int:
    if status >= 500:
        return logging.WARNING if status == 503 else logging.ERROR
    return logging.DEBUG if route in _PROBES else logging.INFO


def _question(scope: Scope) -> str | None:
    asked = parse_qs(scope["query_string"].decode("latin-1"), errors="replace").get("q")
    return masked(asked[0]) if asked else None
