"""What a decision does with its matter, by the words it is told in."""

from indexer.minutes.decisions.patterns import pattern
from models.entities.shapes import is_first_name
from models.records import DecisionKind
from models.swedish.tables.decision_kinds import KINDS
from models.swedish.tables.decisions import BARE_CLAUSE, INFINITIVE

_KINDS = tuple((DecisionKind(kind), pattern(written)) for kind, written in KINDS)

_INFINITIVE = pattern(INFINITIVE)
_BARE_CLAUSE = pattern(BARE_CLAUSE)


def kind_of(folded: str) -> DecisionKind | None:
    """The kind of a decision told in folded text; None where no word tells more than that it was decided."""
    return next((kind for kind, words in _KINDS if words.search(folded)), None)


def acts(folded: str) -> bool:
    """Whether a text begins with what is done: "Uppdra åt styrelsen att …", "Godkänna rapporten"."""
    return any(words.match(folded) for _, words in _KINDS)


def is_infinitive(text: str, folded: str) -> bool:
    """Whether a text begins as what is to be done does, and as no name: "Ge styrelsen i uppdrag …", not "Anna …"."""
    return bool(_INFINITIVE.match(folded)) and not is_first_name(text.split(maxsplit=1)[0])


def is_bare_clause(text: str, folded: str) -> bool:
    """Whether a sentence is a clause that tells what was decided, by itself: "Att godkänna rapporten."."""
    return text.startswith("Att ") and bool(_BARE_CLAUSE.match(folded))
