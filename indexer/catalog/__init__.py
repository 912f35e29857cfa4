"""The catalog: the record of truth, in SQL."""

from indexer.catalog.catalog import Catalog, Changes
from indexer.catalog.database import file_url
from indexer.catalog.reading import Counts
from indexer.catalog.sightings import Sightings

__all__ = ["Catalog", "Changes", "Counts", "Sightings", "file_url"]
