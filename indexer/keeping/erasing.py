"""Erasing for good: first it is remembered what may not come back, then each meeting is changed, then all traces go.

Whatever stops it, each meeting is as before or as after, and `finish` does the rest. Everything here is done while
`Index.writing`.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from indexer import whereabouts
from indexer.catalog import Cause, Document, Erasure, new_salt
from indexer.index import RECEIPTS, Index
from indexer.keeping import memory, receipts, retention, uploads
from indexer.keeping.names import Form, forms, token
from indexer.keeping.receipts import Copy, Receipt
from indexer.keeping.remembering import names, told
from indexer.keeping.rewriting import Loader, rewrite
from indexer.keeping.unnaming import occasion
from indexer.keeping.whom import Found
from models.records import Doubt

_COUNTED = ("items", "attendance", "mentions", "fields", "stretches")


@dataclass(slots=True)
class _Done:
    """What was changed so far."""

    documents: dict[str, None]
    counts: dict[str, int]
    originals: dict[str, Copy]
    named_by_path: dict[str, None]
    uploads: int = 0

    def count(self, told: Mapping[str, int]) -> None:
        for name, number in told.items():
            self.counts[name] = self.counts.get(name, 0) + number


def erase_documents(
    index: Index, documents: Sequence[Document], load: Loader, cause: Cause = Cause.DOCUMENT
) -> Receipt:
    """Erase documents, for good; of a file that is there several times, every one. Returns the receipt, which is kept.

    Uploads that no document names could hold them, too, and go first, but for retention, which is about documents.
    Raises StorageFailed and IndexBusy, also when all is gone but traces in files: `finish` then does the rest.
    """
    meant = {document.id: document for document in documents}
    if cause is Cause.DOCUMENT:
        for document in documents:
            if document.digest:
                meant |= {copy.id: copy for copy in index.catalog.documents(document.digest)}
    strays = 0 if cause is Cause.RETENTION else uploads.sweep(index.catalog, index.directory)
    now = _now()
    scope = (Erasure(cause, now, id, document.digest) for document in meant.values() for id in _ids(document))
    _note(index, scope)
    return _carry_out(index, cause, now, " ".join(meant), load, strays)


def erase_person(index: Index, found: Found, load: Loader) -> Receipt:
    """Erase one person from all meetings that certainly have them; as `erase_documents`.

    It holds for these meetings also where another file tells them: one of the same day, body and organisation.
    """
    strays = uploads.sweep(index.catalog, index.directory)
    now, salt = _now(), new_salt()
    known = [document for id in found.meetings if (document := index.catalog.document(id))]
    days = filter(None, (occasion(index.catalog.meeting(id)) for id in found.meetings))
    tokens = [token(salt, form, told) for form, told in forms(found.names)]
    tokens += [token(salt, Form.SPARED, told) for told in found.spared]
    tokens += [token(salt, Form.MEETING, day) for day in dict.fromkeys(days)]
    scope = (Erasure(Cause.PERSON, now, id, d.digest, salt) for d in known for id in _ids(d))
    _note(index, [*(Erasure(Cause.PERSON, now, salt=salt, token=t) for t in tokens), *scope])
    asked = f"{salt}:{token(salt, Form.NAME, found.id)}"
    return _carry_out(index, Cause.PERSON, now, asked, load, strays, found.uncertain, found.left)


def let_go(index: Index, load: Loader) -> int:
    """Erase the meetings that are older than the index keeps; returns how many."""
    first = retention.limit(index.catalog)
    old = retention.divided(index.catalog, first)[0] if first else []
    if old:
        erase_documents(index, old, load, Cause.RETENTION)
    return len(old)


def finish(index: Index, load: Loader) -> Receipt | None:
    """Do what was begun and interrupted, and erase again what a restored backup has brought back; None for nothing."""
    memory.keep(index)
    pending = index.catalog.erasures.pending()
    if not pending:
        return None
    return _carry_out(index, pending[0].cause, _now(), "", load)


def _note(index: Index, erasures: Iterable[Erasure]) -> None:
    index.catalog.erasures.note(erasures)
    memory.keep(index)


def _carry_out(
    index: Index,
    cause: Cause,
    now: str,
    asked: str,
    load: Loader,
    strays: int = 0,
    uncertain: int = 0,
    left: tuple[str, ...] = (),
) -> Receipt:
    before = index.catalog.moment()
    done = _Done({}, {}, {}, {}, strays)
    pending = index.catalog.erasures.pending()
    _remove(index, [e for e in pending if e.cause is not Cause.PERSON], done)
    if scope := [e for e in pending if e.cause is Cause.PERSON and e.document]:
        _rewrite(index, scope, load, done)
    wipe(index)
    index.catalog.erasures.settle()
    receipt = Receipt(
        cause,
        now,
        asked,
        tuple(done.documents),
        done.counts,
        before,
        index.catalog.moment(),
        _backups(index),
        tuple(done.originals.values()),
        done.uploads,
        uncertain,
        left,
        tuple(done.named_by_path),
    )
    receipts.keep(receipt, index.directory / RECEIPTS)
    return receipt


def wipe(index: Index) -> None:
    """Leave no trace in the folder, nor in the memory of whoever serves it, of what was replaced or taken out."""
    index.catch_up()
    index.catalog.purge(index.catalog.sequence())
    index.catalog.erasures.wipe()
    index.remake()


def _remove(index: Index, erasures: Iterable[Erasure], done: _Done) -> None:
    catalog = index.catalog
    for erasure in erasures:
        known = [document] if (document := catalog.document(erasure.document)) else []
        if erasure.cause is Cause.RETENTION:  # a file that has changed since may be of another day
            known = [document for document in known if document.digest == erasure.digest]
        if erasure.cause is Cause.DOCUMENT and erasure.digest:
            known += catalog.documents(erasure.digest)
        for document in known:
            if document.id in done.documents:
                continue
            done.count(catalog.erasures.sizes([document.id]))
            # The file goes first: were we to end in between, the document is still there to be taken out.
            if uploads.own(document.path, index.directory) is not None:
                done.uploads += uploads.discard(document.path, index.directory)
            else:
                done.originals[document.id] = Copy(document.id, whereabouts.lies(document.path))
            catalog.remove(document.id)
            done.documents[document.id] = None


def _rewrite(index: Index, scope: Sequence[Erasure], load: Loader, done: _Done) -> None:
    for erasure in scope:
        document = index.catalog.document(erasure.document)
        if document is None or document.id in done.documents:
            continue
        left_out = names(index.catalog.erasures.of(document.id, document.digest))
        if found := rewrite(index.catalog, document.id, left_out, load):
            done.count({"meetings": 1, **{name: getattr(found, name) for name in _COUNTED}})
        done.documents[document.id] = None
        own = uploads.own(document.path, index.directory)
        if own and _tells_of_them(index, document):
            name = told(index.catalog, document.id, document.digest, own.name)
            index.catalog.erasures.rename(document.id, whereabouts.shown(own.with_name(name)))
            done.uploads += uploads.discard(document.path, index.directory)
            continue
        done.originals[document.id] = Copy(document.id, whereabouts.lies(str(own or document.path)))
        if left_out.spans(document.path):
            done.named_by_path[document.id] = None


def _tells_of_them(index: Index, document: Document) -> bool:
    """Whether a document's file holds somebody who was erased from its meeting."""
    stored = index.catalog.erasures.stored(document.id)
    return stored is not None and Doubt.PERSON_ERASED in stored.meeting.doubts


def _backups(index: Index) -> tuple[Copy, ...]:
    """The backups taken so far: all are older than what was just erased."""
    return tuple(Copy(backup.path, whereabouts.lies(backup.path)) for backup in index.catalog.backups())


def _ids(document: Document) -> tuple[str, ...]:
    """The ids that a document may be met under: its own, and that of its path."""
    return tuple(dict.fromkeys((document.id, whereabouts.first_id(Path(document.path)))))


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
