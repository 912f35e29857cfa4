"""The gate before everything: who asks is found out, and what they may not is not done."""

from collections.abc import Mapping, Sequence
from urllib.parse import urlencode, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection, Request
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from models.errors import NotFound, ParagrafError
from search_api.access.errors import CrossSite, KeyRefused, NotSignedIn, OutOfScope
from search_api.access.keys import Scope as Right
from search_api.access.refusing import refuse, wants_page
from search_api.access.rules import READING, is_file, needed, of_collection
from search_api.access.sites import address, split
from search_api.access.who import Caller, Door
from search_api.web.visit import Shown, Visit, visiting

REALM = 'Bearer realm="paragraf"'

_SEE_OTHER = 303


class Known:
    """Middleware that finds out who asks, for all within: `scope["state"]` has the Caller as `known`, or why there is
    none as `refused`, and as `caller` what logs may tell of them. Pages are told what to offer them."""

    def __init__(self, app: ASGIApp, door: Door, collections: Sequence[str]) -> None:
        """`collections` are the names of those there are."""
        self._app = app
        self._door = door
        self._collections = tuple(collections)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        state = scope.setdefault("state", {})
        caller: Caller | None = None
        state["refused"] = None
        try:
            caller = self._door.caller(HTTPConnection(scope))
        except ParagrafError as error:
            state["refused"] = error
        state["known"] = caller
        if caller and caller.id:
            state["caller"] = caller.id
        with visiting(self._visit(scope, caller)):
            await self._app(scope, receive, send)

    def _visit(self, scope: Scope, caller: Caller | None) -> Visit:
        here, _ = split(scope["path"])
        seen = [name for name in self._collections if caller and caller.sees(name)]
        return Visit(
            tuple(Shown(name, address(name), name == here) for name in seen),
            caller.name if caller and caller.key else None,
        )


class Gate:
    """Middleware that lets through who may do what they ask, and tells all others why not.

    Of a collection that one may not see nothing is told: the answer is the one for a collection that there is not.
    """

    def __init__(self, app: ASGIApp, collections: Sequence[str], sign_in: str | None) -> None:
        """`collections` are the names of those there are; `sign_in` is the page to sign in on, where there is one."""
        self._app = app
        self._collections = tuple(collections)
        self._sign_in = sign_in

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        caller: Caller | None = scope["state"]["known"]
        collection, path = split(scope["path"])
        right = needed(scope["method"], collection, path)
        if right is not None:
            try:
                self._check(scope, caller, right)
            except NotSignedIn as error:
                await self._turn_away(error, scope, receive, send)
                return
            except ParagrafError as error:
                await refuse(error, scope, receive, send, _challenge(error, right))
                return
        if caller and caller.id and not is_file(collection, path):
            send = _kept_private(send)  # also what anybody may read: pages show who is signed in
        await self._app(scope, receive, send)

    def _check(self, scope: Scope, caller: Caller | None, right: Right) -> None:
        """Raises what stands in the way: NotSignedIn, NotFound, OutOfScope, CrossSite, KeysUnusable."""
        if caller is None:
            raise scope["state"]["refused"] or NotSignedIn(
                "Only who is known may read here",
                "Send a key as `Authorization: Bearer pgf_…`; whoever runs the service has them."
                if self._sign_in
                else "Come by the address where you sign in.",
            )
        collection, path = split(scope["path"])
        there = collection in self._collections and caller.sees(collection)
        if of_collection(collection, path) and not there:
            raise NotFound("There is nothing at this address", "See /docs for the addresses there are.")
        if not caller.scope.covers(right):
            raise OutOfScope(
                f"This needs the scope {right}, and you have {caller.scope}",
                "Ask whoever runs the service for more.",
            )
        if scope["method"] not in READING and caller.ambient and cross_site(Headers(scope=scope)):
            raise CrossSite(
                "A page of another site asked for this change", "Ask for it on a page of this service."
            )

    async def _turn_away(self, error: NotSignedIn, scope: Scope, receive: Receive, send: Send) -> None:
        if self._sign_in and scope["method"] in READING and wants_page(scope):
            asked = Request(scope).url
            back = asked.path + (f"?{asked.query}" if asked.query else "")
            there = f"{self._sign_in}?{urlencode({'next': back})}" if back != "/" else self._sign_in
            answer = RedirectResponse(there, _SEE_OTHER, {"Cache-Control": "no-store"})
            await answer(scope, receive, send)
            return
        await refuse(error, scope, receive, send, _challenge(error, None))


def cross_site(headers: Headers) -> bool:
    """Whether a browser says that a page of another site sends this. Programs say nothing of it."""
    if said := headers.get("sec-fetch-site"):
        return said not in {"same-origin", "none"}
    if origin := headers.get("origin"):
        return urlsplit(origin).netloc.lower() != headers.get("host", "").lower()
    return False


def _challenge(error: ParagrafError, right: Right | None) -> Mapping[str, str]:
    """What RFC 6750 (section 3) wants said with an error of access."""
    told = {
        KeyRefused: f'{REALM}, error="invalid_token"',
        NotSignedIn: REALM,
        OutOfScope: f'{REALM}, error="insufficient_scope", scope="{right}"',
    }.get(type(error))
    return {"WWW-Authenticate": told} if told else {}


def _kept_private(send: Send) -> Send:
    """Lets nobody keep an answer but the browser that it is for, and that one only what it may keep of others."""

    async def send_private(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            kept = [part.strip() for part in headers.get("cache-control", "no-store").split(",")]
            if not {"no-store", "private"} & set(kept):
                kept = ["private", *(part for part in kept if part != "public")]
            headers["Cache-Control"] = ", ".join(kept)
        await send(message)

    return send_private
