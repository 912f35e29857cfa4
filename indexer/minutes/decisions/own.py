"""The words that mean the meeting itself: those of any minutes, and those of the body that met."""

import re
from dataclasses import dataclass
from functools import lru_cache

from indexer.minutes.decisions.patterns import pattern
from models.swedish import analyze, fold
from models.swedish.tables import deciders as table

_SELF = frozenset(map(fold, table.SELF))
_PARTS = frozenset(map(fold, table.PARTS))
BODIES = tuple(map(fold, table.BODIES))
"""How the names of bodies end, folded."""
_OTHERS = pattern(table.OTHERS)
# "IM-gruppen" is not "gruppen": what a hyphen joins is one word here.
_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")

_SHORTEST = 7
"""Letters. Shorter words of a body's name mean too much else: "rådet", "för"."""
_REACH = 200
"""Characters of a text that hold the words asked for."""


@dataclass(frozen=True, slots=True)
class Own:
    """The words of this meeting, whole and as stems; `known` tells whether the body that met is."""

    words: frozenset[str]
    known: bool

    @staticmethod
    def of(body: str | None, *, parts: bool = True) -> "Own":
        """Those of minutes of a body: its name, the last part of it, and what means the meeting in any minutes.

        Without `parts`, "arbetsgruppen" and its like mean it only where the body that met is called so.
        """
        return _own(body, parts)

    def is_named(self, folded: str, *, last: int | None = None, first: int | None = None) -> bool:
        """Whether the meeting is among the words of a text, its `last` or `first` ones where told.

        Where nobody knows who met, whatever ends as bodies do is taken for the one that did.
        """
        stretch = folded[-_REACH:] if last else folded[:_REACH]
        tokens = analyze(_joined(stretch))
        tokens = tokens[-last:] if last else tokens[:first]
        return any(
            not self.words.isdisjoint({token.exact, token.folded})
            or (not self.known and token.exact.endswith(BODIES) and not _OTHERS.match(token.exact))
            for token in tokens
        )


@lru_cache(maxsize=256)
def _own(body: str | None, parts: bool) -> Own:
    words = [token for token in analyze(_joined(fold(body or ""))) if len(token.exact) >= _SHORTEST]
    heads = " ".join(head for head in BODIES if any(word.exact.endswith(head) for word in words))
    general = _SELF if parts or not body else _SELF - _PARTS
    named = {word.folded for word in words} | {head.folded for head in analyze(heads)}
    return Own(general.union(named), bool(body))


def _joined(text: str) -> str:
    return _HYPHEN.sub("", text)
