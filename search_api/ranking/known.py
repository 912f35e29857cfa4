"""What one state of the index knows that a question may name or misspell. Each part is made when first asked for."""

from functools import cached_property

from indexer.index import State
from indexer.vocabulary import Vocabulary
from models.swedish.expansions import Thesaurus
from search_api.understanding.names import Names


class Known:
    """People, bodies, words and abbreviations of one state. Safe to use from many threads."""

    def __init__(self, state: State) -> None:
        """Costs nothing by itself."""
        self.state = state

    @cached_property
    def names(self) -> Names:
        """People and bodies."""
        return Names(self.state.registry.people, self.state.columns.fields["body"].values)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """All words."""
        return Vocabulary(self.state.engine.vocabulary())

    @cached_property
    def thesaurus(self) -> Thesaurus:
        """The abbreviations that minutes explain."""
        longs: dict[str, dict[str, None]] = {}
        for short, long in self.state.abbreviations:
            longs.setdefault(short.casefold(), {})[long] = None
        return Thesaurus((short, tuple(forms)) for short, forms in longs.items())
