"""Every new state of the index is asked beforehand what people ask."""

import threading
from types import SimpleNamespace

from models.errors import IndexBusy
from models.records import Query
from search_api.rehearsal import QUESTIONS, rehearse, rehearsing
from search_api.service import SearchService
from search_api.understanding import parse_query


class Audience:
    """A service whose states come as the test has it, and that notes what it is asked at each."""

    def __init__(self) -> None:
        self.state, self.busy = 1, True
        self.asked: list[tuple[int, str]] = []
        self.through = threading.Semaphore(0)
        self.suggestions = SimpleNamespace(suggest=lambda *_: self.through.release())

    def sequence(self) -> int:
        return self.state

    def search(self, query: Query, limit: int) -> None:
        if self.busy:
            self.busy = False
            raise IndexBusy("The index is being built", "Wait.")
        assert limit == 1
        self.asked.append((self.state, query.text))


def test_each_state_is_rehearsed_once_and_trouble_is_outlived() -> None:
    audience = Audience()
    with rehearsing(audience):  # type: ignore[arg-type]
        assert audience.through.acquire(timeout=30)
        audience.state = 2
        assert audience.through.acquire(timeout=30)
        assert not audience.through.acquire(timeout=1.5)
    assert audience.asked == [(state, question) for state in (1, 2) for question in QUESTIONS]


def test_questions_can_be_asked_of_a_real_service(service: SearchService) -> None:
    rehearse(service)
    assert all(parse_query(question).text == question for question in QUESTIONS)
