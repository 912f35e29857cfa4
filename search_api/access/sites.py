"""Several collections in one service: the first at the top, each other as a whole site at /collections/NAME/."""

import re
from collections.abc import Mapping

from starlette.datastructures import URL
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from search_api.access.values import MAIN

_UNDER = re.compile(r"/collections/([^/]+)(/.*)?", re.DOTALL)
_PERMANENT = 308


def split(path: str) -> tuple[str, str]:
    """The collection that a path lies in, and the path there: ("skola", "/people"), or ("main", path) at the top.

    Whoever lets in and whoever answers both go by this, so that nobody is let in to one and answered by another.
    """
    if found := _UNDER.fullmatch(path):
        return found[1], found[2] or ""
    return MAIN, path


def address(name: str) -> str:
    """Where a collection begins."""
    return "/" if name == MAIN else f"/collections/{name}/"


class Sites:
    """An app that hands each request to the app of its collection; what lies in none that there is, to the first."""

    def __init__(self, apps: Mapping[str, ASGIApp]) -> None:
        """`apps` are by name; one has the name MAIN."""
        self._apps = apps

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        name, path = split(scope["path"]) if scope["type"] == "http" else (MAIN, "")
        if name == MAIN or name not in self._apps:
            await self._apps[MAIN](scope, receive, send)
        elif not path:
            asked = URL(scope=scope)
            to = address(name) + (f"?{asked.query}" if asked.query else "")
            await RedirectResponse(to, _PERMANENT)(scope, receive, send)
        else:
            scope["root_path"] = address(name).rstrip("/")
            await self._apps[name](scope, receive, send)
