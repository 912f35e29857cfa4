"""Elections told without a verb: "Omval på Siv Ek", "Justerare: Siv Ek och Bo Ro"."""

import re
from itertools import pairwise

from indexer.minutes.decisions.patterns import pattern
from models.entities.shapes import is_first_name, is_name
from models.swedish import fold, fold_in_place
from models.swedish.tables.elections import BECOMES, BECOMING, ELECTING, ELECTION_TITLE
from models.swedish.tables.titles import SENTENCE_WORDS

_ELECTING = pattern(ELECTING)
_TITLE = pattern(ELECTION_TITLE)
_BECOMING = pattern(BECOMING)
# "År" folds to what "är" does, and stands in many elections.
_VERBS = (SENTENCE_WORDS | frozenset(map(fold, SENTENCE_WORDS))) - {fold("år"), *BECOMES}

_NAMES_ALONE = re.compile(
    r"(?:(?:\([^)]*\)|[A-ZÅÄÖÉ][\w’'-]*|och|samt|von|af|de|på|för|\d+|år|omval|nyval|sammankallande)(?:[\s,.;:]+|$))+"
)

_LONGEST = 200
"""Characters. What tells more than who was elected to what is no election without a verb."""


def elects(title: str) -> bool:
    """Whether an item with this title elects somebody: "Val av revisorer", "§ 4 Justerare"."""
    return bool(_TITLE.search(fold_in_place(title)))


def is_election(text: str) -> bool:
    """Whether a text below such a title tells by names alone, or by an office and names, who was elected."""
    folded = fold_in_place(text)
    words = text.split()
    if len(text) > _LONGEST or not words or not _VERBS.isdisjoint(word.lower().strip(".,") for word in words):
        return False
    named = any(is_first_name(a.strip("=(")) and is_name(b.strip(".,)")) for a, b in pairwise(words))
    return named and bool(
        _ELECTING.match(folded) or _BECOMING.search(folded) or _NAMES_ALONE.fullmatch(text.strip())
    )
