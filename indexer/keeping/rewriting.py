"""A stored meeting without the names of erased people: what changes is encoded anew, all else is as it was."""

from collections.abc import Callable, Sequence

from indexer.catalog import Catalog, Stored
from indexer.keeping.names import Names
from indexer.keeping.unnaming import Unnamed, unnamed
from indexer.passages import cut
from indexer.sentences import Sentences, with_vectors
from models.encoder.base import Encoder, Vectors
from models.records import AgendaItem, Passage

Loader = Callable[[], Encoder]
"""What gives the encoder of the index, if one is needed at all."""


def rewrite(catalog: Catalog, meeting_id: str, names: Names, load: Loader) -> Unnamed | None:
    """Store a meeting without names, in one transaction; None where there is none, or it holds none of them."""
    stored = catalog.erasures.stored(meeting_id)
    if stored is None:
        return None
    found = unnamed(stored.meeting, names)
    if found.meeting == stored.meeting:
        return None
    passages = cut(found.meeting.items)
    catalog.erasures.rewrite(
        found.meeting,
        passages,
        _vectors(stored, passages, load),
        _sentences(stored, found.meeting.items, load),
    )
    return found


def _vectors(stored: Stored, passages: Sequence[Sequence[Passage]], load: Loader) -> list[Vectors]:
    vectors = list(stored.vectors)
    for at, (new, old) in enumerate(zip(passages, stored.passages, strict=True)):
        if list(new) != list(old):
            vectors[at] = load().encode_passages([passage.text for passage in new])
    return vectors


def _sentences(stored: Stored, items: Sequence[AgendaItem], load: Loader) -> list[Sentences]:
    sentences = list(stored.sentences)
    changed = [
        at for at, (new, old) in enumerate(zip(items, stored.meeting.items, strict=True)) if new != old
    ]
    if changed:
        for at, told in zip(changed, with_vectors([items[at] for at in changed], load()), strict=True):
            sentences[at] = told
    return sentences
