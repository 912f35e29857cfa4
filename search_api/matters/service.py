"""Questions about matters: what one is, step by step, and which an agenda item belongs to."""

from collections.abc import Callable
from dataclasses import dataclass

from indexer.catalog import Catalog
from indexer.index import State
from indexer.matters import Matters
from models.errors import IndexBusy
from models.records import AgendaItem, Intent, Matter, Meeting, Snippet
from search_api.showing.matching import InItem
from search_api.showing.snippets import deciding, snippet
from search_api.states import PerState, look_again, state_name

_ATTEMPTS = 3

_NOTHING_ASKED = InItem((), ())


@dataclass(frozen=True, slots=True)
class TakenStep:
    """A step of a matter: its item whole, its meeting's header, and what it says in brief, decisions first."""

    meeting: Meeting
    item: AgendaItem
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class MatterPage:
    """A matter and its steps, in order of date; `state` is the name of the state that it comes from."""

    matter: Matter
    steps: tuple[TakenStep, ...]
    state: str


class MattersService:
    """Answers what a matter is, at the newest state of the index. Safe to use from many threads."""

    def __init__(self, state: Callable[[], State], catalog: Catalog) -> None:
        """`state` gives the newest one. Costs nothing; matters are gathered when first asked for at a state."""
        self._state = state
        self._catalog = catalog
        self._gathered = PerState(self._gather)

    def matter(self, asked: str) -> MatterPage:
        """The matter with the id, or of the item that has it. Raises NotFound, IndexBusy."""
        for _ in range(_ATTEMPTS):
            state = self._state()
            matter = self.at(state).matter(asked)
            found = self._catalog.items([step.item for step in matter.steps], state.sequence)
            if len(found) == len(matter.steps):
                named = ((meeting, state.registry.named_item(meeting, item)) for meeting, item in found)
                steps = tuple(TakenStep(*step, in_brief(step[1])) for step in named)
                return MatterPage(matter, steps, state_name(state.moment))
            look_again()  # a writer has taken away what stood at this state
        raise IndexBusy("The index changes faster than it can be read", "Ask again in a moment.")

    def ids(self) -> tuple[str, ...]:
        """The ids of all matters just now."""
        return tuple(matter.id for matter in self.at(self._state()).all)

    def of_item(self, item_id: str) -> Matter | None:
        """The matter that an item is a step of just now; None where it stands alone."""
        return self.at(self._state()).of_item(item_id)

    def at(self, state: State) -> Matters:
        """All matters of a state."""
        return self._gathered.of(state)

    def _gather(self, state: State) -> Matters:
        return Matters.of(self._catalog, state.columns, state.registry.meetings, state.sequence)


def in_brief(item: AgendaItem) -> Snippet:
    """What an item says when nothing is asked: what was decided, else what was proposed, else how it begins."""
    proposed = [(proposal.start, proposal.end) for proposal in item.proposals if not proposal.in_title]
    told = [*deciding(item), *proposed]
    return snippet(item, _NOTHING_ASKED, Intent.ABOUT, told[0] if told else None)
