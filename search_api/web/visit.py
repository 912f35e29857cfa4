"""Who visits, as far as pages show it: the collections that they may go to, and whom they signed in as."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shown:
    """A collection by its name, where it begins, and whether what is asked for lies in it."""

    name: str
    address: str
    here: bool


@dataclass(frozen=True, slots=True)
class Visit:
    """The collections that somebody may see, and the name of the key that they signed in with; None where nobody
    needs one."""

    collections: tuple[Shown, ...] = (Shown("main", "/", True),)
    signed_in: str | None = None


_ANYBODY = Visit()

_visit: ContextVar[Visit] = ContextVar("visit", default=_ANYBODY)


def visit() -> Visit:
    """Whose visit is being answered."""
    return _visit.get()


@contextmanager
def visiting(somebody: Visit) -> Iterator[None]:
    """What is made within is for somebody."""
    token = _visit.set(somebody)
    try:
        yield
    finally:
        _visit.reset(token)
