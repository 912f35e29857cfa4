"""Questions asked of every new state of the index beforehand, so that nobody waits for what it must look up once."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from models.errors import ParagrafError
from search_api.service import SearchService
from search_api.understanding import parse_query

QUESTIONS = (
    "vad beslutades om skolskjuts",
    "vilka var frånvarande",
    "vem valdes till ordförande",
    "vem ansvarar för protokollet",
    "när är nästa möte",
    "protkoll",
)
"""One of each kind, and one misspelt: over 20,000 items they take some 4 seconds together the first time."""

_OFTEN = 1.0
"""Seconds after which a new state is noticed."""

_log = logging.getLogger(__name__)


def rehearse(service: SearchService) -> None:
    """Ask the index's newest state what people ask, and suggest to them. Raises what a search raises."""
    for question in QUESTIONS:
        service.search(parse_query(question), limit=1)
    service.suggestions.suggest("m", 1)


@contextmanager
def rehearsing(service: SearchService) -> Iterator[None]:
    """While the block runs, every new state is rehearsed as it comes, in a thread of its own."""
    stopped = threading.Event()
    thread = threading.Thread(target=_rehearse_each, args=(service, stopped), name="rehearsal", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stopped.set()
        thread.join()


def _rehearse_each(service: SearchService, stopped: threading.Event) -> None:
    rehearsed = -1
    while not stopped.is_set():
        try:
            if (now := service.sequence()) != rehearsed:
                rehearse(service)
                rehearsed = now
        except ParagrafError as error:  # whoever asks is told the same, and the next state may be better
            _log.warning("Could not rehearse: %s", error)
        stopped.wait(_OFTEN)
