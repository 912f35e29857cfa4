"""Files to an index: read, parse, recognise, encode, store."""

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

import numpy as np

from indexer import reading, whereabouts
from indexer.catalog import Catalog, Document
from indexer.discretion import DISCREET, Discretion
from indexer.files import digest
from indexer.index import Index
from indexer.keeping import remembering
from indexer.keeping.erasing import finish, let_go
from indexer.passages import cut
from indexer.paths import Found, find_files
from indexer.sentences import with_vectors
from models.encoder.base import Encoder
from models.entities.base import EntityRecognizer
from models.errors import Erased, HeldBack, NotFound, Unreadable
from models.records import AgendaItem, DecisionKind, Meeting, Mention, Unread

MEETINGS_BETWEEN = 64
SECONDS_BETWEEN = 30.0
"""How often search is brought up to date while a long run goes on: each time costs a fraction of a second."""

Progress = Callable[[int, int, str], None]
"""Called before each file with how many are done, how many there are and its source; at the end with ""."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was done with the files, and how many meetings, items and decisions were in those that were read.

    `moved` have another place and were not read again, `removed` are gone, `erased` were passed over because they were
    erased, or are older than is kept. Decisions that a meeting only reports are not counted.
    """

    read: int
    unchanged: int
    unread: tuple[Unread, ...]
    meetings: int
    items: int
    decisions: int
    moved: int = 0
    removed: int = 0
    erased: tuple[Unread, ...] = ()


def index_paths(
    index: Index,
    paths: Sequence[str],
    encoder: Encoder,
    recognizer: EntityRecognizer,
    progress: Progress = lambda *_: None,
    prune: bool = False,
    among: Collection[Path] | None = None,
    discretion: Discretion = DISCREET,
) -> Report:
    """Put the minutes that the paths name into the index; files that did not change are not read again.

    A file that cannot be read is noted and the others go on. One that was moved keeps its id; where its name changed
    it is read again, because names tell dates and bodies. With `prune`, documents from under the paths whose files are
    gone are taken out. `among`, resolved paths, leaves the files alone that are neither one of them nor in one.
    `discretion` says what is masked and held back; of a document that is held back, what was stored before goes. What
    is older than the index keeps goes first, and what was erased is passed over.

    Raises MissingPath and NothingToIndex before anything is written, EncoderMismatch, IndexBusy, StorageFailed;
    meetings stored before stand.
    """
    index.check(encoder)
    files = find_files(paths, leave_out=index.directory)
    if prune:
        # A disk that is away is told before anything is written.
        whereabouts.gone(index.catalog, paths, files, index.directory)
    chosen = [found for found in files if among is None or _lies_in(found.path, among)]
    unread, erased = list[Unread](), list[Unread]()
    unchanged = meetings = items = decisions = moved = removed = 0
    with index.writing():
        finish(index, lambda: encoder)
        removed += let_go(index, lambda: encoder)
        caught_up = time.monotonic()
        for done, found in enumerate(chosen):
            progress(done, len(chosen), found.source)
            document_id, found_digest = whereabouts.identity(index.catalog, found.path), _digest(found.path)
            if found_digest and found_digest == index.catalog.digest(document_id):
                unchanged += 1
                continue
            if before := _before(index.catalog, document_id, found_digest):
                document_id = before.id
                if _tells_the_same(index.catalog, before, found):
                    source = remembering.told(index.catalog, document_id, found_digest, found.source)
                    index.catalog.move(document_id, source, whereabouts.shown(found.path))
                    moved += 1
                    continue
            try:
                remembering.check(index.catalog, document_id, found_digest)
                meeting = read_meeting(found, document_id, recognizer, discretion)
                store(index.catalog, meeting, whereabouts.shown(found.path), found_digest, encoder)
            except Erased as error:
                _take_out(index.catalog, document_id)
                erased.append(Unread(found.source, f"{error}. {error.remedy}"))
                continue
            except Unreadable as error:
                if isinstance(error, HeldBack):
                    _take_out(index.catalog, document_id)
                unread.append(Unread(found.source, f"{error}. {error.remedy}"))
                index.catalog.put_unread(
                    document_id,
                    remembering.told(index.catalog, document_id, found_digest, found.source),
                    whereabouts.shown(found.path),
                    found_digest,
                    unread[-1].reason,
                )
                continue
            meetings += 1
            items += len(meeting.items)
            decisions += sum(d.kind is not DecisionKind.REPORTED for i in meeting.items for d in i.decisions)
            if meetings % MEETINGS_BETWEEN == 0 or time.monotonic() > caught_up + SECONDS_BETWEEN:
                index.catch_up()
                caught_up = time.monotonic()
        for document in whereabouts.gone(index.catalog, paths, files, index.directory) if prune else ():
            index.catalog.remove(document.id)
            removed += 1
        index.catch_up()
        progress(len(chosen), len(chosen), "")
    return Report(
        meetings, unchanged, tuple(unread), meetings, items, decisions, moved, removed, tuple(erased)
    )


def _digest(path: Path) -> str:
    """The SHA-256 of the file's bytes, "" when it cannot be opened: then reading it says why."""
    try:
        return digest(path)
    except OSError:
        return ""


def _lies_in(path: Path, places: Collection[Path]) -> bool:
    return any(place in places for place in (path, *path.parents))


def _before(catalog: Catalog, document_id: str, found_digest: str) -> Document | None:
    """What a file that the catalog does not know at its path was when it had another, if anything."""
    if not found_digest or catalog.document(document_id):
        return None
    return whereabouts.moved(catalog, found_digest)


def _tells_the_same(catalog: Catalog, before: Document, found: Found) -> bool:
    """Whether reading a moved file again would give what there is."""
    name = PurePath(whereabouts.shown(found.path)).name
    return catalog.digest(before.id) == before.digest and PurePath(before.path).name == name


def _take_out(catalog: Catalog, document_id: str) -> None:
    """An earlier reading of a document, if there is one."""
    try:
        catalog.meeting(document_id)
    except NotFound:
        return
    catalog.remove(document_id)


def read_meeting(
    found: Found, meeting_id: str, recognizer: EntityRecognizer, discretion: Discretion = DISCREET
) -> Meeting:
    """The meeting that a file's minutes tell, with the names in it. Raises Unreadable, of which HeldBack is one."""
    meeting = reading.tell(found.path, found.source, meeting_id, discretion)
    titles = [item.restored_title for item in meeting.items]
    texts = [item.restored for item in meeting.items]
    known = [row.name for row in meeting.attendance]
    preamble, *rest = recognizer.mentions([meeting.preamble, *titles, *texts], known_people=known)
    in_titles, in_texts = rest[: len(titles)], rest[len(titles) :]
    items = map(_with_mentions, meeting.items, in_titles, in_texts)
    return replace(meeting, mentions=preamble, items=tuple(items))


def _with_mentions(item: AgendaItem, title: Sequence[Mention], text: Sequence[Mention]) -> AgendaItem:
    """The item with the names found in its restored title and text, quoted as they were written."""
    in_title = (replace(m, text=item.title[m.start : m.end], in_title=True) for m in title)
    in_text = (replace(m, text=item.text[m.start : m.end]) for m in text)
    return replace(item, mentions=(*in_title, *in_text))


def store(catalog: Catalog, meeting: Meeting, path: str, digest: str, encoder: Encoder) -> None:
    """Encode a meeting and put it into the catalog. Engines follow with the next `catch_up`.

    Raises Erased where it may not be stored again, and leaves out who was erased from it.
    """
    meeting = remembering.allowed(catalog, meeting, digest)
    passages = cut(meeting.items)
    vectors = encoder.encode_passages([passage.text for some in passages for passage in some])
    ends = np.cumsum([len(some) for some in passages])
    by_item = np.split(vectors, ends[:-1]) if passages else []
    catalog.put(meeting, path, digest, passages, by_item, with_vectors(meeting.items, encoder))
