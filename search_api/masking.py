"""Personal identity numbers in what is asked: masked before anything looks for them, shows, logs or keeps them."""

import re
from urllib.parse import parse_qsl, quote, urlencode

from starlette.types import ASGIApp, Receive, Scope, Send

from models.swedish.identity import masked

_ID = re.compile(r"(?=[0-9]*[a-f])[0-9a-f]{12}(?:-[0-9]+)?")
"""Ids of meetings and items. In some, ten figures in a row look like a number."""


class MaskedQuestions:
    """Middleware that masks personal identity numbers in the address of every request.

    It changes the request's own scope, so that what wraps it and looks there afterwards, such as a log, finds nothing
    else. It belongs around all that reads an address.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            _mask_query(scope)
            _mask_path(scope)
        await self._app(scope, receive, send)


def _mask_query(scope: Scope) -> None:
    asked = scope["query_string"].decode("latin-1")
    pairs = parse_qsl(asked, keep_blank_values=True)
    found = [(masked(name), masked(value)) for name, value in pairs]
    if found != pairs:
        scope["query_string"] = urlencode(found).encode("ascii")


def _mask_path(scope: Scope) -> None:
    path: str = scope["path"]
    found = "/".join(part if _ID.fullmatch(part) else masked(part) for part in path.split("/"))
    if found != path:
        scope["path"] = found
        scope["raw_path"] = quote(found).encode("ascii")
