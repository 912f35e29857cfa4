"""The bodies of an index by what they are called: "KS", "kommunstyrelsen", "gymnasienätverket"."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from models.swedish import Token, analyze, fold
from models.swedish.tables.bodies import BODY_HEADS, INITIALS, NO_BODIES, SHORT_BODIES
from models.swedish.tables.organisations import AUTHORITIES
from models.swedish.tables.questions import BODY_INITIALS, NETWORK_WORDS
from search_api.understanding.networks import Networks

_HEADS = tuple(sorted(map(fold, BODY_HEADS), key=len, reverse=True))
_NO_BODIES = frozenset(map(fold, NO_BODIES))
_NETWORK_WORDS = frozenset(map(fold, NETWORK_WORDS))
_INITIALS = {
    fold(short): " ".join(fold(token.exact) for token in analyze(name))
    for short, name in (BODY_INITIALS | INITIALS | SHORT_BODIES).items()
}
_OF_OTHERS = frozenset(
    fold(name + ending)
    for official, others in AUTHORITIES.items()
    for name in (official, *others)
    for ending in ("", "s")
)


class Bodies:
    """Names of bodies, found in any case, without dots, in the definite form or without, and in the genitive."""

    def __init__(self, names: Iterable[str]) -> None:
        self._named: dict[tuple[str, ...], str] = {}
        self._lengths: dict[str, set[int]] = defaultdict(set)
        self._bare: set[tuple[str, ...]] = set()
        spelled: dict[str, str] = {}
        names = tuple(dict.fromkeys(names))
        self._networks = Networks(names)
        for name in names:
            tokens = analyze(name)
            key = tuple(token.folded for token in tokens)
            words = [fold(token.exact) for token in tokens]
            if not key or (len(words) == 1 and words[0] in _NO_BODIES):
                continue
            self._add(key, name)
            spelled[" ".join(words)] = name
            heads = [word for word in words if word.endswith(_HEADS) and not _is_people(word)]
            if not heads:
                self._bare.add(key)
        for short, long in _INITIALS.items():
            fitting = {name for words, name in spelled.items() if words == long} or {
                name for words, name in spelled.items() if words.endswith(long.removesuffix("et"))
            }
            if len(fitting) == 1:
                self._named.setdefault((short,), fitting.pop())
                self._lengths[short].add(1)

    def found(self, tokens: Sequence[Token], folded: Sequence[str]) -> Iterator[tuple[range, str]]:
        """Words of a question and the body that they name, in order; the longest name wherever one begins.

        What is said to be an authority's is no body of the index: "SKR:s skolchefsnätverk".
        """
        i = 0
        while i < len(tokens):
            end, name = self._at(tokens, folded, i)
            if name and not (i and folded[i - 1] in _OF_OTHERS):
                yield range(i, end), name
            i = end

    def _at(self, tokens: Sequence[Token], folded: Sequence[str], i: int) -> tuple[int, str | None]:
        for first in (tokens[i].folded, folded[i]):
            for count in sorted(self._lengths.get(first, ()), reverse=True):
                if i + count > len(tokens):
                    continue
                key = (first, *(token.folded for token in tokens[i + 1 : i + count]))
                if (name := self._named.get(key)) and (key not in self._bare or self._is_body(folded, i)):
                    return i + count, name
        return self._networks.at(folded, i)

    def _is_body(self, folded: Sequence[str], i: int) -> bool:
        """Whether a word that names other people as well ("skolchefer") stands beside one that says it is a body."""
        return len(folded) == 1 or bool(_NETWORK_WORDS.intersection(folded[max(0, i - 2) : i]))

    def _add(self, key: tuple[str, ...], name: str) -> None:
        self._named.setdefault(key, name)
        self._lengths[key[0]].add(len(key))


def _is_people(word: str) -> bool:
    return word.endswith("chefer")
