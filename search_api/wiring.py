"""Settings to working services."""

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import partial

from indexer.index import Index
from models.encoder import load_encoder
from models.encoder.base import Encoder
from models.entities import load_recognizer
from search_api.access.values import MAIN, parse_collections
from search_api.documents.indexing import Indexing
from search_api.service import SearchService
from search_api.settings import Settings


def open_service(settings: Settings) -> SearchService:
    """A service over the index and with the encoder of the settings.

    Raises NotAnIndex, EncoderMismatch, WeightsMissing.
    """
    index = Index.open(settings.index)
    encoder = load_encoder(settings.encoder, settings.cache)
    service = SearchService(index, encoder, settings.recent_questions, settings.originals)
    encoder.encode_queries(["möte"])  # loads what the first question would else wait for
    return service


@contextmanager
def open_services(settings: Settings) -> Iterator[dict[str, SearchService]]:
    """Services over the index (MAIN) and over the further collections, by name. One encoder serves them all.

    Raises NotAnIndex, EncoderMismatch, WeightsMissing.
    """
    folders = {MAIN: settings.index, **parse_collections(settings.collections or "")}
    with ExitStack() as opened:
        indexes = {
            name: opened.enter_context(closing(Index.open(folder))) for name, folder in folders.items()
        }
        encoder = load_encoder(settings.encoder, settings.cache)
        indexing = _indexing(settings, encoder)
        services = {
            name: SearchService(index, encoder, settings.recent_questions, settings.originals, indexing)
            for name, index in indexes.items()
        }
        encoder.encode_queries(["möte"])  # loads what the first question would else wait for
        yield services


def _indexing(settings: Settings, encoder: Encoder) -> Indexing | None:
    """What takes files that are sent; None where nobody may send any."""
    if settings.auth == "none" and not settings.uploads:
        return None
    recognizer = partial(load_recognizer, settings.entities, settings.cache)
    return Indexing(encoder, recognizer, int(settings.upload_limit * 1_000_000), settings.discretion)
