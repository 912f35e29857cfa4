"""The catalog: the record of truth, in SQL."""

from indexer.catalog.catalog import Catalog, Changes, Moment
from indexer.catalog.checking import Damage, Inspection
from indexer.catalog.database import file_url
from indexer.catalog.documents import Document
from indexer.catalog.erasures import Cause, Erasure, new_salt
from indexer.catalog.mirroring import Change, Mirroring
from indexer.catalog.moving import Stored
from indexer.catalog.reading import Counts
from indexer.catalog.renewing import Backup, Heritage
from indexer.catalog.sightings import Sightings

__all__ = [
    "Backup",
    "Catalog",
    "Cause",
    "Change",
    "Changes",
    "Counts",
    "Damage",
    "Document",
    "Erasure",
    "Heritage",
    "Inspection",
    "Mirroring",
    "Moment",
    "Sightings",
    "Stored",
    "file_url",
    "new_salt",
]
