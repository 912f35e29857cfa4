"""What one state of the index knows that a question may name or misspell. Each part is made when first asked for."""

from collections.abc import Sequence
from functools import cached_property

from indexer.index import State
from indexer.vocabulary import CERTAIN, Vocabulary
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

    def correct(self, words: Sequence[str]) -> tuple[tuple[int, int, str, float], ...]:
        """Corrections of words as the vocabulary has them, but for joining what stands parted in the minutes, too.

        "Fullföljda studier" is no error where minutes write it so, though "fullföljdastudier" stands somewhere.
        """
        found = self.vocabulary.correct(words)
        return tuple(one for one in found if one[3] == CERTAIN or not self._stands(words[one[0] : one[1]]))

    def _stands(self, words: Sequence[str]) -> bool:
        """Whether several words stand in an item, one after another."""
        return len(words) > 1 and self.state.engine.holding(tuple(map(str.casefold, words))).size > 0
