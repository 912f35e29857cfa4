"""Questions understood: by rules, and shown as parts that can be taken away."""

from search_api.understanding.names import Names, with_names
from search_api.understanding.query import MAX_LENGTH, parse_query

__all__ = ["MAX_LENGTH", "Names", "parse_query", "with_names"]
