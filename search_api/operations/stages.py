"""How long each stage of a search takes, for whoever counts it."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import StrEnum


class Stage(StrEnum):
    """The stages of a search, in their order; words and meaning are looked for beside each other."""

    UNDERSTANDING = "understanding"
    WORDS = "words"
    MEANING = "meaning"
    FUSING = "fusing"
    ANSWERING = "answering"
    SHOWING = "showing"


Note = Callable[[Stage, float], None]
"""Takes a stage and the seconds that it took."""

_note: ContextVar[Note | None] = ContextVar("note", default=None)


@contextmanager
def noting(note: Note) -> Iterator[None]:
    """Stages of searches within are told to `note`, also those in threads that are given a copy of the context."""
    token = _note.set(note)
    try:
        yield
    finally:
        _note.reset(token)


@contextmanager
def stage(name: Stage) -> Iterator[None]:
    """What is done within is a stage. A microsecond where nobody counts."""
    note = _note.get()
    if note is None:
        yield
        return
    started = time.perf_counter()
    try:
        yield
    finally:
        note(name, time.perf_counter() - started)
