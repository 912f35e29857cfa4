"""Who has signed in with a browser: a key once shown stands behind a cookie that tells nothing of it."""

import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from hashlib import sha256

HOURS = 12
"""How long nobody needs to sign in again: a day's work."""

_MOST = 10_000
"""Sessions at once; the oldest makes room. Only who has a key can begin one."""


class Sessions:
    """Sessions of one process, in memory. A restart ends them all. Safe to use from many threads."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._changing = threading.Lock()
        self._begun: OrderedDict[str, tuple[str, float]] = OrderedDict()

    def begin(self, key_id: str) -> str:
        """A session of whoever holds a key: what the browser keeps, 256 random bits."""
        token = secrets.token_urlsafe(32)
        with self._changing:
            self._begun[_hidden(token)] = key_id, self._now() + HOURS * 3600
            while len(self._begun) > _MOST:
                self._begun.popitem(last=False)
        return token

    def key_of(self, token: str) -> str | None:
        """The id of the key behind a session; None when it has ended. Whether the key is valid still is not asked."""
        key_id, until = self._begun.get(_hidden(token), ("", 0.0))
        return key_id if key_id and self._now() < until else None

    def end(self, token: str) -> None:
        """End a session, if there is one."""
        with self._changing:
            self._begun.pop(_hidden(token), None)


def _hidden(token: str) -> str:
    """Looked up by digest: how long that takes tells nothing of tokens that there are."""
    return sha256(token.encode()).hexdigest()
