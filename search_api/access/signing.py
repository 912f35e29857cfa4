"""The page on which people show their key, so that their browser need not: signing in and out."""

import string
from typing import Any
from urllib.parse import parse_qs

from starlette.requests import ClientDisconnect, Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route, Router
from starlette.types import ASGIApp, Receive, Scope, Send

from search_api.access.errors import CrossSite, KeyRefused, TooLarge
from search_api.access.gate import cross_site
from search_api.access.keys import ALL, Key, Keyring
from search_api.access.refusing import refusal
from search_api.access.sessions import HOURS, Sessions
from search_api.access.sites import address
from search_api.access.values import MAIN
from search_api.access.who import COOKIE, SECURE_COOKIE, Caller
from search_api.web.links import Links, here
from search_api.web.pages.common import page
from search_api.web.rendering import language_of

SIGN_IN = "/login"
SIGN_OUT = "/logout"

_SEE_OTHER = 303
_REFUSED = 403
_MOST = 4096
"""Bytes of the form: a key has some 60, and where to go on from an address."""
_PRIVATE = {"Cache-Control": "no-store"}
_IN_ADDRESS = frozenset(string.ascii_letters + string.digits + string.punctuation)


class Signing:
    """Middleware with the page to sign in on at /login, which leads on to where somebody was going, and with what the
    button to sign out asks for at /logout. Both take a change from a page of this service alone."""

    def __init__(self, app: ASGIApp, keyring: Keyring, sessions: Sessions) -> None:
        self._app = app
        self._keyring = keyring
        self._sessions = sessions
        self.routes = [
            Route(SIGN_IN, self._show, methods=["GET"]),
            Route(SIGN_IN, self._sign_in, methods=["POST"]),
            Route(SIGN_OUT, self._sign_out, methods=["POST"]),
        ]
        self._router = Router(self.routes, redirect_slashes=False, default=app)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] in {SIGN_IN, SIGN_OUT}:
            await self._router(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _show(self, request: Request) -> Response:
        caller: Caller | None = request.scope["state"]["known"]
        there = _inside(request.query_params.get("next", ""))
        if caller and caller.key:
            return RedirectResponse(there or _home(caller.key), _SEE_OTHER, _PRIVATE)
        return _form(language_of(request.query_params.get("lang")), there)

    async def _sign_in(self, request: Request) -> Response:
        if cross_site(request.headers):
            return refusal(_other_site(), request.scope)
        try:
            told = await _fields(request)
        except TooLarge as error:
            return refusal(error, request.scope)
        there, language = _inside(told.get("next", "")), language_of(told.get("lang"))
        try:
            key = self._keyring.holder(told.get("key", "").strip())
        except KeyRefused:
            return _form(language, there, _REFUSED, refused=True)
        response = RedirectResponse(there or _home(key), _SEE_OTHER, _PRIVATE)
        _keep(response, request, self._sessions.begin(key.id), HOURS * 3600)
        return response

    async def _sign_out(self, request: Request) -> Response:
        if cross_site(request.headers):
            return refusal(_other_site(), request.scope)
        for name in (SECURE_COOKIE, COOKIE):
            if token := request.cookies.get(name):
                self._sessions.end(token)
        response = RedirectResponse(SIGN_IN, _SEE_OTHER, _PRIVATE)
        _keep(response, request, "", 0)
        return response


def _form(language: str, there: str, status: int = 200, refused: bool = False) -> Response:
    other = "en" if language == "sv" else "sv"
    values: dict[str, Any] = {
        "links": Links(language),
        "there": there,
        "refused": refused,
        "hours": HOURS,
        "other": here(other, SIGN_IN, [("next", there)] if there else []),
    }
    response = page("login.html", language, status, **values)
    response.headers.update(_PRIVATE)
    return response


def _keep(response: Response, request: Request, token: str, seconds: int) -> None:
    """Let the browser keep a session, or forget it."""
    secure = request.url.scheme == "https"
    name = SECURE_COOKIE if secure else COOKIE
    response.set_cookie(name, token, max_age=seconds, path="/", secure=secure, httponly=True, samesite="lax")


async def _fields(request: Request) -> dict[str, str]:
    """The fields of a form, the last of each name. Raises TooLarge."""
    body = b""
    try:
        async for part in request.stream():
            body += part
            if len(body) > _MOST:
                raise TooLarge(f"The form is larger than {_MOST} bytes", "Send the key alone.")
    except ClientDisconnect:
        return {}
    told = parse_qs(body.decode("ascii", "replace"), max_num_fields=_MOST)
    return {name: values[-1] for name, values in told.items()}


def _inside(there: str) -> str:
    """An address of this service to go on to, or "": one that leads elsewhere is nobody's wish."""
    inside = there.startswith("/") and not there.startswith("//") and "\\" not in there
    return there if inside and set(there) <= _IN_ADDRESS else ""


def _home(key: Key) -> str:
    """The start page of the first collection that a key may see."""
    return address(MAIN if key.sees(MAIN) or ALL in key.collections else key.collections[0])


def _other_site() -> CrossSite:
    return CrossSite(
        "A page of another site asked for this", "Go to the start page, and sign in or out there."
    )
