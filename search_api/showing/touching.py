"""How a single word matches what a question asks for: as the word itself, inside a compound, or as a part of one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from models.swedish import Token, forms
from models.swedish.parting import parted

FOLD_FROM = 5
"""Letters of a word that is found without its dots; in shorter ones they tell words apart: *mål* and *mal*."""

_INSIDE = 0.8
"""What a word counts that is a part of another, beside one that stands alone, which is rather shown."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """One way of saying a term: `tokens` in order, which `exact` demands word by word.

    `pieces` says whether a part of a compound may stand for it: *plats* for praktikplats, not for its synonyms.
    """

    term: int
    asked: str
    via: str | None
    weight: float
    tokens: tuple[Token, ...]
    exact: bool = False
    pieces: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Touch:
    """A word that matches token `number` of a target, by its letters `start:end`.

    `piece` says what it is of a compound that was asked for: the last part of gymnasiedimensionering, dimensionering,
    tells what it is about; *gymnasiet* is only worth telling near it.
    """

    target: Target
    number: int
    start: int
    end: int
    via: str | None
    weight: float
    piece: Literal["last", "other"] | None = None


class Words(dict[str, tuple[Touch, ...]]):
    """The words of a question by their forms. Safe to use from many threads.

    A word as written gives how it matches: each term of one word once, as it does best, and each word of the others.
    Each is looked into once: a dictionary tells a search that meets thousands of them in a tenth of a method's time.
    """

    def __init__(self, targets: Iterable[Target]) -> None:
        super().__init__()
        self._stems: dict[str, list[tuple[Target, int]]] = defaultdict(list)
        self._folded: dict[str, list[tuple[Target, int]]] = defaultdict(list)
        self._exact: dict[str, list[tuple[Target, int]]] = defaultdict(list)
        self._first_parts: dict[str, list[tuple[Target, int]]] = defaultdict(list)
        self._pieces: dict[tuple[str, ...], list[Touch]] = defaultdict(list)
        self._keys: set[str] = set()
        for target in targets:
            self._add(target)

    def __missing__(self, word: str) -> tuple[Touch, ...]:
        touches = self[word] = self._touched(word)
        return touches

    def _add(self, target: Target) -> None:
        for number, token in enumerate(target.tokens):
            if target.exact:
                self._exact[token.exact].append((target, number))
                self._keys.add(token.exact)
                continue
            self._stems[token.stem].append((target, number))
            self._first_parts[token.parts[0]].append((target, number))
            if len(token.exact) >= FOLD_FROM:
                self._folded[token.folded].append((target, number))
            self._keys.update((token.stem, token.folded, *token.parts))
        if len(target.tokens) == 1 and target.pieces and not target.exact:
            self._add_pieces(target, target.tokens[0])

    def _add_pieces(self, target: Target, token: Token) -> None:
        """What is part of a compound that was asked for may stand for it."""
        parts = parted(token.exact)
        for start in range(len(parts)):
            for end in range(start + 1, len(parts) + 1):
                if end - start < len(parts):
                    via = token.exact[parts[start].start : parts[end - 1].end]
                    weight = target.weight * _INSIDE * (end - start) / len(parts)
                    piece: Literal["last", "other"] = "last" if end == len(parts) else "other"
                    touch = Touch(target, 0, 0, 0, via, weight, piece)
                    self._pieces[token.parts[start:end]].append(touch)

    def _touched(self, word: str) -> tuple[Touch, ...]:
        exact, stem, folded, parts = forms(word)
        # Most words match nothing.
        keys = self._keys
        if not (stem in keys or folded in keys or exact in keys) and keys.isdisjoint(parts):
            return ()
        token = Token(0, len(word), exact, stem, folded, parts)
        touches: dict[tuple[object, int], Touch] = {}
        for touch in sorted(self._touches(word, token), key=lambda touch: -touch.weight):
            one = touch.target.term if len(touch.target.tokens) == 1 else touch.target
            touches.setdefault((one, touch.number), touch)
        return tuple(touches.values())

    def _touches(self, word: str, token: Token) -> Iterator[Touch]:
        whole = [*self._exact.get(token.exact, ()), *self._stems.get(token.stem, ())]
        if len(token.exact) >= FOLD_FROM:
            whole += self._folded.get(token.folded, ())
        for target, number in whole:
            yield Touch(target, number, 0, len(word), target.via, target.weight)
        for at, part in enumerate(token.parts):
            for touch in self._pieces.get(token.parts[at:], ()):
                if not at:
                    yield replace(touch, end=len(word))
                elif touch.piece == "last":
                    inside = _letters(word, token, at, len(token.parts))
                    yield replace(touch, start=inside[0], end=inside[1], weight=touch.weight * _INSIDE)
            for target, number in self._first_parts.get(part, ()):
                last = at + len(target.tokens[number].parts)
                if token.parts[at:last] == target.tokens[number].parts:
                    start, end = _letters(word, token, at, last)
                    alone = (at, last) == (0, len(token.parts))
                    weight = target.weight * (1 if alone else _INSIDE)
                    yield Touch(target, number, start, end, target.via, weight)


def _letters(word: str, token: Token, first: int, last: int) -> Span:
    """Where in a word its parts from `first` up to `last` stand."""
    parts = parted(token.exact)
    # The parts of what is longer in lower case cannot be told.
    if last - first == len(parts) or len(word.casefold()) != len(word):
        return 0, len(word)
    return parts[first].start, parts[last - 1].end
