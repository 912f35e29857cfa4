"""Questions asked lately, kept in memory alone, and never with who asked."""

import threading
from collections import OrderedDict

_KEPT = 200
_LEAST = 2
"""Times that a question was asked before it is offered to others: what only one person asked is theirs."""


class RecentQuestions:
    """The last 200 distinct questions that found something. Safe to use from many threads."""

    def __init__(self) -> None:
        self._asked: OrderedDict[str, tuple[str, int]] = OrderedDict()
        self._lock = threading.Lock()

    def add(self, question: str) -> None:
        """A question was asked, and something was found. Case and white space make no other question."""
        text = " ".join(question.split())
        with self._lock:
            first, times = self._asked.pop(text.casefold(), (text, 0))
            self._asked[text.casefold()] = (first, times + 1)
            if len(self._asked) > _KEPT:
                self._asked.popitem(last=False)

    def clear(self) -> None:
        """Nobody has asked anything."""
        with self._lock:
            self._asked.clear()

    def offered(self) -> list[tuple[str, int]]:
        """The questions that were asked at least twice, and how often, the latest first."""
        with self._lock:
            return [(text, times) for text, times in reversed(self._asked.values()) if times >= _LEAST]
