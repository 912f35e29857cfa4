"""The catalog: the record of truth, in SQL."""

from indexer.catalog.catalog import Catalog, Changes
from indexer.catalog.database import file_url
from indexer.catalog.reading import Counts

__all__ = ["Catalog", "Changes", "Counts", "file_url"]
