"""What was erased stays so: every file that is read passes here before its meeting is stored."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from indexer.catalog import Catalog, Cause, Erasure
from indexer.keeping import retention
from indexer.keeping.names import Form, Names, token
from indexer.keeping.unnaming import hidden, occasion, unnamed
from models.errors import Erased
from models.records import Meeting

_FORGET = "To have it read again: paragraf erase --forget"


def check(catalog: Catalog, document_id: str, digest: str) -> None:
    """Raises Erased for a document that was erased, by its id or its file's content, or found too old before."""
    for erasure in catalog.erasures.of(document_id, digest):
        if erasure.cause is Cause.DOCUMENT:
            raise Erased(f"It was erased on {erasure.noted[:10]}", f"{_FORGET} {document_id}.")
        if erasure.cause is Cause.RETENTION and digest and erasure.digest == digest:
            raise _too_old(catalog)


def allowed(catalog: Catalog, meeting: Meeting, digest: str) -> Meeting:
    """The meeting as it may be stored: without the names of people who were erased from it, whatever file tells it.

    Raises Erased as `check`, and for one that is older than is kept. Both that and another file of a meeting are
    remembered.
    """
    check(catalog, meeting.id, digest)
    limit = retention.limit(catalog)
    if limit and meeting.date and meeting.date < limit:
        now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        catalog.erasures.note([Erasure(Cause.RETENTION, now, meeting.id, digest, done=True)])
        raise _too_old(catalog)
    _know_again(catalog, meeting, digest)
    return unnamed(meeting, names(catalog.erasures.of(meeting.id, digest))).meeting


def _know_again(catalog: Catalog, meeting: Meeting, digest: str) -> None:
    """Note of a meeting that was erased from, and is told by another file, that the erasures hold in that one, too."""
    day = occasion(meeting)
    if day is None:
        return
    known = {erasure.salt for erasure in catalog.erasures.of(meeting.id, digest)}
    tokens: dict[str, str] = {}
    same: list[Erasure] = []
    for erasure in catalog.erasures.people():
        if erasure.salt not in tokens:
            tokens[erasure.salt] = token(erasure.salt, Form.MEETING, day)
        if erasure.token == tokens[erasure.salt] and erasure.salt not in known:
            same.append(replace(erasure, document=meeting.id, digest=digest, token="", done=True))
    if same:
        catalog.erasures.note(same)


def told(catalog: Catalog, document_id: str, digest: str, source: str) -> str:
    """A document's source as it may be stored, without the names of people who were erased from it."""
    found = names(catalog.erasures.of(document_id, digest))
    return hidden(source, found.spans(source)) if found.tokens else source


def names(erasures: Iterable[Erasure]) -> Names:
    """The names that erasures speak of."""
    tokens: dict[str, set[str]] = {}
    for erasure in erasures:
        if erasure.token:
            tokens.setdefault(erasure.salt, set()).add(erasure.token)
    return Names({salt: frozenset(some) for salt, some in tokens.items()})


def _too_old(catalog: Catalog) -> Erased:
    return Erased(
        f"It is older than the {catalog.erasures.retention()} that are kept",
        "Keep more with: paragraf retain --older-than",
    )
