"""How long the stages of a search take."""

from contextvars import copy_context
from threading import Thread

import pytest

from search_api.operations.stages import Stage, noting, stage
from search_api.service import SearchService
from search_api.understanding import parse_query


def test_every_stage_of_a_search_is_told_to_whoever_counts(service: SearchService) -> None:
    taken: list[tuple[Stage, float]] = []
    with noting(lambda name, seconds: taken.append((name, seconds))):
        service.search(parse_query("skolskjuts"))
    assert {name for name, _ in taken} == set(Stage)
    assert all(seconds > 0 for _, seconds in taken)
    told = len(taken)
    service.search(parse_query("skolskjuts"))
    assert len(taken) == told


def test_a_stage_that_fails_took_its_time_too() -> None:
    taken: list[Stage] = []

    @stage(Stage.WORDS)
    def fail() -> None:
        raise KeyError

    with noting(lambda name, _: taken.append(name)), pytest.raises(KeyError):
        fail()
    assert taken == [Stage.WORDS]


def test_a_thread_with_a_copy_of_the_context_is_counted() -> None:
    taken: list[Stage] = []
    with noting(lambda name, _: taken.append(name)):
        thread = Thread(target=copy_context().run, args=(stage(Stage.MEANING)(lambda: None),))
        thread.start()
        thread.join()
    assert taken == [Stage.MEANING]
