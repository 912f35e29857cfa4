"""Answers to whoever has been here before: 304 and nothing more where nothing has changed (RFC 9110, 13)."""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from email.utils import formatdate, parsedate_to_datetime
from hashlib import blake2b

from fastapi import Request, Response

_NOT_MODIFIED = 304


class Freshness:
    """Remembers since when each address has had its content. Safe to use from many threads.

    A question may ask for the last month, so that its answer changes with the day and not with the index alone: only
    the content itself tells whether it is another.
    """

    def __init__(self, most: int = 1000, now: Callable[[], float] = time.time) -> None:
        """Remembers the `most` addresses asked for last. One forgotten has been as it is since it is asked for anew."""
        self._most = most
        self._now = now
        self._since: OrderedDict[str, tuple[str, int]] = OrderedDict()
        self._changing = threading.Lock()

    def answer(self, request: Request, address: str, content: str, media_type: str) -> Response:
        """The content of a whole address, or 304 where whoever asks has it already."""
        tag, since = self._noted(address, content)
        headers = {"ETag": tag, "Last-Modified": formatdate(since, usegmt=True), "Cache-Control": "no-cache"}
        if _has(request, tag, since):
            return Response(status_code=_NOT_MODIFIED, headers=headers)
        return Response(content, media_type=media_type, headers=headers)

    def _noted(self, address: str, content: str) -> tuple[str, int]:
        tag = f'"{blake2b(content.encode(), digest_size=12).hexdigest()}"'
        with self._changing:
            known, since = self._since.pop(address, ("", 0))
            if known != tag:
                # What changes twice in a second must not have the same time twice.
                since = max(int(self._now()), since + 1)
            self._since[address] = tag, since
            if len(self._since) > self._most:
                self._since.popitem(last=False)
        return tag, since


def _has(request: Request, tag: str, since: int) -> bool:
    """Whether whoever asks has this already; a tag given goes before a time."""
    if (given := request.headers.get("if-none-match")) is not None:
        tags = (one.strip().removeprefix("W/") for one in given.split(","))
        return any(one in {"*", tag} for one in tags)
    try:
        return parsedate_to_datetime(request.headers["if-modified-since"]).timestamp() >= since
    except (KeyError, ValueError):
        return False  # no time, or none that can be read, which the standard says to pass over
