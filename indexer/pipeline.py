"""Files to an index: read, parse, recognise, encode, store."""

import hashlib
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from indexer import minutes, reading
from indexer.catalog import Catalog
from indexer.index import Index
from indexer.passages import passages
from indexer.paths import Found, find_files
from indexer.sentences import with_vectors
from models.encoder.base import Encoder
from models.entities.base import EntityRecognizer
from models.errors import Unreadable
from models.records import AgendaItem, DecisionKind, Meeting, Mention, Unread

MEETINGS_BETWEEN = 64
SECONDS_BETWEEN = 30.0
"""How often search is brought up to date while a long run goes on: each time costs a fraction of a second."""

Progress = Callable[[int, int, str], None]
"""Called before each file with how many are done, how many there are and its source; at the end with ""."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was done with the files, and how many meetings, items and decisions were in those that were read.

    Decisions that a meeting only reports are not counted.
    """

    read: int
    unchanged: int
    unread: tuple[Unread, ...]
    meetings: int
    items: int
    decisions: int


def index_paths(
    index: Index,
    paths: Sequence[str],
    encoder: Encoder,
    recognizer: EntityRecognizer,
    progress: Progress = lambda *_: None,
) -> Report:
    """Put the minutes that the paths name into the index; files that did not change are not read again.

    A file that cannot be read is noted and the others go on. Raises MissingPath and NothingToIndex before
    anything is written, EncoderMismatch, IndexBusy, StorageFailed; meetings stored before stand.
    """
    index.check(encoder)
    files = find_files(paths, leave_out=index.directory)
    unread: list[Unread] = []
    unchanged = meetings = items = decisions = 0
    with index.writing():
        caught_up = time.monotonic()
        for done, found in enumerate(files):
            progress(done, len(files), found.source)
            document_id = hashlib.sha256(os.fsencode(found.path)).hexdigest()[:12]
            digest = _digest(found.path)
            if digest and digest == index.catalog.digest(document_id):
                unchanged += 1
                continue
            try:
                meeting = read_meeting(found, document_id, recognizer)
            except Unreadable as error:
                reason = f"{error}. {error.remedy}"
                index.catalog.put_unread(document_id, found.source, _shown(found.path), digest, reason)
                unread.append(Unread(found.source, reason))
                continue
            _store(index.catalog, meeting, _shown(found.path), digest, encoder)
            meetings += 1
            items += len(meeting.items)
            decisions += sum(d.kind is not DecisionKind.REPORTED for i in meeting.items for d in i.decisions)
            if meetings % MEETINGS_BETWEEN == 0 or time.monotonic() > caught_up + SECONDS_BETWEEN:
                index.catch_up()
                caught_up = time.monotonic()
        index.catch_up()
        progress(len(files), len(files), "")
    return Report(meetings, unchanged, tuple(unread), meetings, items, decisions)


def _digest(path: Path) -> str:
    """The SHA-256 of the file's bytes, "" when it cannot be opened: then reading it says why."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _shown(path: Path) -> str:
    return os.fsencode(path).decode(errors="replace")


def read_meeting(found: Found, meeting_id: str, recognizer: EntityRecognizer) -> Meeting:
    """The meeting that a file's minutes tell, with the names in it. Raises Unreadable."""
    meeting = minutes.parse(reading.read(found.path, found.source), meeting_id)
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


def _store(catalog: Catalog, meeting: Meeting, path: str, digest: str, encoder: Encoder) -> None:
    parts: dict[str | None, list[str]] = {}
    for item in meeting.items:
        parts.setdefault(item.parent, []).append(item.title)
    cut = [passages(item, parts.get(item.id, ())) for item in meeting.items]
    vectors = encoder.encode_passages([passage.text for some in cut for passage in some])
    ends = np.cumsum([len(some) for some in cut])
    by_item = np.split(vectors, ends[:-1]) if cut else []
    catalog.put(meeting, path, digest, cut, by_item, with_vectors(meeting.items, encoder))
