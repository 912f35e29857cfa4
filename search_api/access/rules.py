"""What one must be allowed for each address. What is not named here is closed to whoever is not known."""

from search_api.access.keys import Scope
from search_api.access.values import MAIN

READING = frozenset({"GET", "HEAD", "OPTIONS"})
"""Methods that change nothing (RFC 9110, 9.2.1)."""

OPEN = frozenset({"/healthz", "/readyz", "/robots.txt", "/accessibility"})
"""Addresses at the top that anybody may read: what machines look after, and what the law wants everybody to reach."""

_FILES = "/static/"

SHARED = frozenset({"/api/v1/collections", "/docs", "/openapi.json"})
"""Addresses at the top that tell nothing of a collection: for whoever may read any."""

_ADMINS = frozenset({"/metrics"})
"""Figures tell what all callers do together."""


def needed(method: str, collection: str, path: str) -> Scope | None:
    """The scope that a request needs: a method, and a path as `sites.split` parts it. None where none is needed."""
    if method not in READING:
        return Scope.ADMIN if path in _ADMINS else Scope.WRITE
    if collection == MAIN and (path in OPEN or is_file(collection, path)):
        return None
    return Scope.ADMIN if path in _ADMINS else Scope.READ


def of_collection(collection: str, path: str) -> bool:
    """Whether an address tells of a collection, so that only those who may see it get an answer."""
    return collection != MAIN or path not in SHARED


def is_file(collection: str, path: str) -> bool:
    """Whether an address is that of a file that all pages load, the same for everybody."""
    return collection == MAIN and path.startswith(_FILES)
