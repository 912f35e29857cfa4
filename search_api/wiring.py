"""Settings to a working service."""

from indexer.index import Index
from models.encoder import load_encoder
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
