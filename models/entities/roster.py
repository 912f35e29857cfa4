"""The people known so far: found again in any spelling, and filed under one."""

from collections.abc import Iterable, Sequence

from models.entities.spelling import read_key
from models.entities.words import Words
from models.swedish import fold


class Roster:
    """Names of people, each with the spelling it is filed under: that of whoever was put in first.

    Two spellings are one name if they differ in dots alone, or in letters that a scan takes for one another.
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._filed: dict[str, str] = {}
        self._shorter: dict[str, set[str]] = {}
        self._lengths: dict[str, set[int]] = {}
        for name in names:
            self.add(name.split())

    def add(self, name: Sequence[str], canonical: str | None = None) -> None:
        """File a name under `canonical`, or else itself. One that is filed already stays as it is."""
        if not name or self.find(name):
            return
        filed = canonical or " ".join(name)
        for key in _keys(name):
            self._filed.setdefault(key, filed)
        for key in _keys(name[:1]):
            self._lengths.setdefault(key, set()).add(len(name))
        begun = (name[:n] for n in range(2, len(name)))
        ended = (name[n:] for n in range(1, len(name) - 1))
        for shorter in (*begun, *ended, (name[0], name[-1])):
            for key in _keys(shorter):
                self._shorter.setdefault(key, set()).add(filed)

    def find(self, name: Sequence[str]) -> str | None:
        """What the name is filed under; a genitive ("Bergs") is another name."""
        return next((self._filed[key] for key in _keys(name) if key in self._filed), None)

    def find_longer(self, name: Sequence[str]) -> str | None:
        """The one longer name that begins or ends as this one does, or has its first and last word; None of several."""
        found = set().union(*(self._shorter.get(key, ()) for key in _keys(name)))
        return found.pop() if len(found) == 1 else None

    def match(self, words: Words, start: int) -> tuple[int, str] | None:
        """Where the longest name that stands at `start` ends, its genitive included, and what it is filed under."""
        lengths = set().union(*(self._lengths.get(key, ()) for key in _keys(words.texts[start : start + 1])))
        for end in sorted((start + length for length in lengths), reverse=True):
            if end > len(words) or "\n\n" in words.gaps[start + 1 : end]:
                continue
            name = words.texts[start:end]
            if found := self.find(name) or self.find(base(name)):
                return end, found
        return None


def base(name: Sequence[str]) -> list[str]:
    """The name without the -s of a genitive, if it ends so."""
    last = name[-1]
    return [*name[:-1], last[:-1] if last[-1] in "sS" and len(last) > 2 else last]


def _keys(name: Sequence[str]) -> tuple[str, str]:
    """What the spellings of a name share: its letters without dots, or what they may be misread as."""
    text = " ".join(name)
    return fold(text), read_key(text)
