"""Ready is who can let somebody in: a service whose keys cannot be used answers 503 to all, and must say so."""

from collections.abc import Callable

from starlette.types import ASGIApp, Receive, Scope, Send

from models.errors import ParagrafError
from search_api.access.refusing import refuse


class KeysReady:
    """Wraps a whole app: /readyz tells what stands in the way of the keys, and is the app's own where nothing does."""

    def __init__(self, app: ASGIApp, check: Callable[[], object]) -> None:
        """`check` raises a ParagrafError while the keys cannot be used."""
        self._app = app
        self._check = check

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].endswith("/readyz"):
            try:
                self._check()
            except ParagrafError as error:
                await refuse(error, scope, receive, send)
                return
        await self._app(scope, receive, send)
