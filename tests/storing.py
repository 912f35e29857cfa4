"""How tests put meetings in an index."""

from collections.abc import Iterable

from indexer.index import Index
from indexer.passages import passages
from models.encoder.base import Encoder
from models.records import Meeting


def put(index: Index, encoder: Encoder, meetings: Iterable[Meeting]) -> None:
    """Put meetings in an index, with the vectors of their passages."""
    with index.writing():
        for meeting in meetings:
            cut = [passages(item) for item in meeting.items]
            vectors = [encoder.encode_passages([passage.text for passage in some]) for some in cut]
            index.catalog.put(meeting, f"/arkiv/{meeting.id}.txt", meeting.id, cut, vectors)
        index.catch_up()
