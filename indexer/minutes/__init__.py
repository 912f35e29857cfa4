"""Text to Meeting: header, attendance, agenda items, decisions."""

from indexer.minutes.parse import parse

__all__ = ["parse"]
