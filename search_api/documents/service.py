"""Documents put into an index and taken out of it, and which there are."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import PurePath

from indexer import whereabouts
from indexer.catalog import Document, Moment
from indexer.index import UPLOADS, Index
from indexer.keeping import remembering, uploads
from indexer.reading.formats import FORMATS
from models.errors import NotFound
from models.records import DecisionKind, Meeting
from search_api.documents.errors import UnknownFormat, UploadsOff
from search_api.documents.indexing import Indexing
from search_api.documents.shelf import Arrival, Shelf, safe_name
from search_api.originals import is_withheld, why_withheld


@dataclass(frozen=True, slots=True)
class Stored:
    """A document whose meeting is in the index at a moment: put there just now, or `unchanged`.

    `kept` says whether the file itself lies where it can be read again.
    """

    meeting: Meeting
    digest: str
    unchanged: bool
    moment: Moment
    kept: bool = True

    @property
    def reason(self) -> str | None:
        """Why the file is not kept; None where it is."""
        return None if self.kept else why_withheld(self.meeting) or "The file is gone"

    @property
    def decisions(self) -> int:
        """How many decisions the meeting made; those that it only reports are not counted."""
        kinds = (decision.kind for item in self.meeting.items for decision in item.decisions)
        return sum(kind is not DecisionKind.REPORTED for kind in kinds)


@dataclass(frozen=True, slots=True)
class DocumentsPage:
    """Some of the documents, by source, how many there are, and the moment that they were looked up at."""

    total: int
    documents: tuple[Document, ...]
    moment: Moment


class DocumentsService:
    """Writes to an index, one at a time, as the command does. Safe to use from many threads."""

    def __init__(self, index: Index, indexing: Indexing | None = None) -> None:
        """Without `indexing`, documents are only listed."""
        self._index = index
        self._given = indexing
        self._shelf = Shelf(index.directory / UPLOADS)

    def documents(self, limit: int = 100, offset: int = 0) -> DocumentsPage:
        """The `limit` documents after the first `offset`, those that could not be read too."""
        # Before they are listed: who follows changes from here meets again what came meanwhile, and misses nothing.
        moment = self._index.catalog.moment()
        found = self._index.catalog.documents()
        return DocumentsPage(len(found), tuple(found[offset : offset + limit]), moment)

    @contextmanager
    def arrival(self, name: str) -> Iterator[Arrival]:
        """A file of a name to be received; see Shelf.arrival. Raises UploadsOff, UnknownFormat, StorageFailed."""
        indexing = self._indexing()
        safe = safe_name(name)
        if (suffix := PurePath(safe).suffix.lower()) not in FORMATS:
            known = " ".join(form[1:] for form in FORMATS)
            raise UnknownFormat(
                f"Files with {suffix or 'no suffix'} are not read", f"Save it as one of {known}."
            )
        with self._shelf.arrival(safe, indexing.limit) as arrival:
            yield arrival

    def put(self, arrival: Arrival) -> Stored:
        """Read a file that has come, and put its meeting into the index; one that is there already is left alone.

        Of a file that cannot be read nothing is kept, and of one in which more stands than may be shown the meeting
        alone: nobody would get the file, and what was masked or left out would lie here in clear. Raises Unreadable,
        IndexBusy, StorageFailed.
        """
        arrival.close()
        if known := self._known(arrival.digest):
            return known
        indexing, catalog = self._indexing(), self._index.catalog
        place = self._shelf.place(arrival.path.name, arrival.digest)
        document_id = whereabouts.identity(catalog, place)
        meeting = indexing.read(arrival.path, arrival.path.name, document_id)
        with self._index.writing():
            if known := self._known(arrival.digest):  # somebody has sent it meanwhile
                return known
            meeting = remembering.allowed(catalog, meeting, arrival.digest)
            name = remembering.told(catalog, document_id, arrival.digest, place.name)
            kept = not is_withheld(meeting)
            with ExitStack() as unless_kept:
                unless_kept.callback(uploads.discard, str(place), self._index.directory)
                if kept:
                    self._shelf.keep(arrival)
                path = whereabouts.shown(place.with_name(name))
                indexing.store(catalog, meeting, path, arrival.digest)
                if kept:
                    unless_kept.pop_all()
            self._index.catch_up()
            return Stored(meeting, arrival.digest, False, catalog.moment(), kept)

    def remove(self, document_id: str) -> Moment:
        """Take a document out, and delete its file where that was uploaded; returns the moment at which it is gone.

        Raises UploadsOff, NotFound, IndexBusy, StorageFailed.
        """
        self._indexing()
        catalog = self._index.catalog
        with self._index.writing():
            document = catalog.document(document_id)
            if document is None:
                raise NotFound(
                    f"There is no document {document_id}", "See /api/v1/documents for those there are."
                )
            # The file goes first: were we to end in between, the meeting is still there to be taken out.
            uploads.discard(document.path, self._index.directory)
            catalog.remove(document_id)
            self._index.catch_up()
            catalog.purge(catalog.sequence())
            return catalog.moment()

    def _indexing(self) -> Indexing:
        if self._given is None:
            raise UploadsOff(
                "Documents cannot be put or taken out here",
                "Whoever runs the service can set PARAGRAF_AUTH=keys, or PARAGRAF_UPLOADS=true for everybody.",
            )
        return self._given

    def _known(self, digest: str) -> Stored | None:
        """The document of a digest that was read, if there is one."""
        catalog = self._index.catalog
        for document in catalog.documents(digest):
            if document.reason is None:
                place = uploads.now(document.path, self._index.directory)
                kept = whereabouts.lies(place) is not False
                return Stored(catalog.meeting(document.id), digest, True, catalog.moment(), kept)
        return None
