"""Redirects that stay where they were asked for."""

from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send


class OwnRedirects:
    """Middleware that tells all redirects of an app by path alone: the host would be the one that the request named,
    which may be anybody's."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_by_path(message: Message) -> None:
            if message["type"] == "http.response.start" and 300 <= message["status"] < 400:
                headers = MutableHeaders(scope=message)
                if told := headers.get("location"):
                    headers["location"] = _path(told)
            await send(message)

        await self._app(scope, receive, send_by_path)


def _path(told: str) -> str:
    """An address without scheme and host; a path that begins with two strokes would name a host again."""
    parts = urlsplit(told)
    if not parts.netloc:
        return told
    return parts._replace(scheme="", netloc="", path=f"/{parts.path.lstrip('/')}").geturl()
