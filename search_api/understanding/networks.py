"""Networks by what they are about: "skolchefsnätverket" is also "skolchefsgruppen" and "nätverket för skolchefer"."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from models.swedish import analyze, fold
from models.swedish.parting import parted
from models.swedish.tables.bodies import BODY_HEADS
from models.swedish.tables.question_words import QUESTION_WORDS
from models.swedish.tables.questions import NETWORK_HEADS, NETWORK_LINKS, NETWORK_PEOPLE

_KINDS = {fold(head): kind for head, kind in NETWORK_HEADS.items()}
_HEADS = tuple(sorted(_KINDS, key=len, reverse=True))
_OTHER_HEADS = tuple(
    fold(head)
    for head in BODY_HEADS
    if not fold(head).endswith((*_HEADS, *map(fold, NETWORK_PEOPLE), "chefer"))
)
_LINKS = frozenset(map(fold, NETWORK_LINKS))
_PEOPLE = tuple(map(fold, NETWORK_PEOPLE))
_EMPTY = frozenset(map(fold, QUESTION_WORDS))
_NETWORK = "nätverk"
"""The kind by which any other may be called."""

_ENDINGS = ("erna", "arna", "orna", "er", "ar", "or", "na", "e")
"""How the plural and the joint of a compound end: "skolchefer", "skolchefs-", "gymnasie-" are of one word."""

_SHORTEST_CORE = 3
_SHARED = re.compile(r"([^\W\d_]+)-\s+(?:och|eller|samt)\s+([^\W\d_]+)", re.IGNORECASE)


class Networks:
    """Those of an index's bodies that meet as networks, groups, councils. Never changes."""

    def __init__(self, names: Iterable[str]) -> None:
        """Of names of bodies of any kind; boards and committees go by their names alone."""
        self._about: dict[str, dict[str, frozenset[str]]] = defaultdict(dict)
        for name in names:
            words = [fold(token.exact) for token in analyze(name)]
            if not any(word.removesuffix("s").endswith(_OTHER_HEADS) for word in words):
                kinds = frozenset(_KINDS[head] for word in words if (head := _head(word)))
                for core in _cores(name, words):
                    self._about[core][name] = kinds

    def at(self, folded: Sequence[str], i: int) -> tuple[int, str | None]:
        """The end of the words that begin with word `i`, and the one network that they name, if they do."""
        word, following = folded[i], folded[i + 1] if i + 1 < len(folded) else ""
        if head := _head(word):
            if core := _core(word.removesuffix("s").removesuffix(head)):
                return i + 1, self._only(core, _KINDS[head], whole=False)
            about = i + 1 + (following in _LINKS)
            if about < len(folded) and (name := self._only(_core(folded[about]), _KINDS[head])):
                return about + 1, name
        elif (of := _head(following)) and following.removesuffix("s") == of:
            name = self._only(_core(word), _KINDS[of])
            return (i + 2, name) if name else (i + 1, None)
        return i + 1, None

    def _only(self, core: str, kind: str, whole: bool = True) -> str | None:
        """The only one about that: by its whole core, or else, where it may be less, by how one begins."""
        if len(core) < _SHORTEST_CORE:
            return None
        names = {
            name
            for name, kinds in self._about.get(core, {}).items()
            if kind == _NETWORK or kind in kinds or not kinds or core.endswith(_PEOPLE)
        }
        if not names and not whole and kind == _NETWORK:
            names = {name for known, some in self._about.items() if known.startswith(core) for name in some}
        return next(iter(names)) if len(names) == 1 else None


def _head(word: str) -> str:
    """The last part of a word that says what kind of network it is, without its genitive."""
    bare = word.removesuffix("s")
    return next((head for head in _HEADS if bare.endswith(head)), "")


def _cores(name: str, words: Sequence[str]) -> Iterator[str]:
    """What a network is about, by its words: "skolchef" for "Skolchefsnätverket" and "Nätverk för skolchefer"."""
    for word in words:
        core = _core(word.removesuffix("s").removesuffix(_head(word)) if _head(word) else word)
        if len(core) >= _SHORTEST_CORE and word not in _EMPTY:
            yield core
    for first, last in _SHARED.findall(name):  # skol- och utbildningschefer
        tail = last[parted(last.lower())[-1].start :]
        yield _core(fold(first + tail))


def _core(word: str) -> str:
    bare = word.removesuffix("s") if len(word) > _SHORTEST_CORE else word
    ending = next((ending for ending in _ENDINGS if bare.endswith(ending)), "")
    return bare.removesuffix(ending) if len(bare) - len(ending) >= _SHORTEST_CORE else bare
