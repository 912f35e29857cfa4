"""Names that may not be kept: told again by salted digests alone, and found where they stand in a text.

A name is its words folded: in small letters, without dots and hyphens. Whoever has both the index and a name can test
whether it is among them; nobody can read it there.
"""

import hmac
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

from models.linking.names import is_whole, surname
from models.records import Label, Link, Mention
from models.swedish import fold
from models.swedish.tables.names import FIRST_NAMES

Span = tuple[int, int]

_WORD = re.compile(r"[^\W_]+")
_GAP = re.compile(r"[\W_]{1,4}")
"""What stands between the words of a name, in an address or a file's name too."""

_MOST = 6
"""Words of the longest name that is looked for."""


class Form(StrEnum):
    """What a token stands for: a name of two words or more, one word of it, a namesake's row that is spared, or a
    meeting, by whatever file it is told."""

    NAME = "name"
    SURNAME = "surname"
    GIVEN = "given"
    SPARED = "spared"
    MEETING = "meeting"


def token(salt: str, form: Form, told: str) -> str:
    """The token of a form: HMAC-SHA256 by the salt, in hexadecimal."""
    return hmac.digest(salt.encode(), f"{form}:{told}".encode(), "sha256").hex()


def folded(name: str) -> str:
    """The words of a name as they are compared: "linnea gripenhjelm"."""
    return " ".join(fold(word) for word in _WORD.findall(name))


def forms(names: Iterable[str]) -> Iterator[tuple[Form, str]]:
    """What a person is told by who has these names, the best first: whole ones also with the surname first."""
    given: dict[str, None] = {}
    family: dict[str, None] = {}
    for name in names:
        words = folded(name).split()
        own = folded(surname(name)).split() if is_whole(name) else []
        if len(words) > 1:
            yield Form.NAME, " ".join(words)
            yield Form.NAME, " ".join([*own, *words[: len(words) - len(own)]])
        family |= dict.fromkeys(own)
        given |= dict.fromkeys(words)
    yield from ((Form.SURNAME, word) for word in family)
    yield from ((Form.GIVEN, word) for word in given if word not in family)


@dataclass(frozen=True, slots=True)
class Names:
    """The names of erased people, as far as they hold in one meeting: tokens by the salt of each erasure."""

    tokens: Mapping[str, frozenset[str]]
    _known: dict[tuple[Form, str], bool] = field(default_factory=dict)

    def has(self, form: Form, told: str) -> bool:
        """Whether a form, folded, is one of theirs."""
        if (known := self._known.get((form, told))) is None:
            known = any(token(salt, form, told) in tokens for salt, tokens in self.tokens.items())
            self._known[form, told] = known
        return known

    def names(self, name: str) -> bool:
        """Whether the whole of a text is a name of theirs."""
        told = folded(name)
        return self.has(Form.NAME, told) or self.has(Form.NAME, told.removesuffix("s"))

    def may_be(self, mention: Mention) -> bool:
        """Whether a mention is, or could be, of one of them."""
        if mention.label is not Label.PERSON:
            return False
        words = folded(mention.canonical).split()
        if mention.link is Link.ALONE or len(words) < 2:
            return bool(words) and all(map(self._part, words))
        return self.names(mention.canonical)

    def spans(
        self, text: str, mentions: Iterable[Mention] = (), others: frozenset[str] = frozenset()
    ) -> list[Span]:
        """Where they are named in a text, as `union`: by mentions in it, by the whole name, by the surname alone.

        `others`, folded, are the names of the others in the meeting. A surname that stands in one of these, in another
        mention or after a first name that is not theirs is somebody else's.
        """
        kept = list(mentions)
        own = [(m.start, m.end) for m in kept if self.may_be(m)]
        foreign = [m for m in kept if not self.may_be(m)]
        words = [match.span() for match in _WORD.finditer(text)]
        told = [fold(text[start:end]) for start, end in words]
        taken = _Stretches((m.start, m.end) for m in foreign)
        people = _Stretches((m.start, m.end) for m in foreign if m.label is Label.PERSON)
        for first, word in enumerate(told):
            if not self._part(word) and not self._part(word.removesuffix("s")):
                continue
            if last := self._whole(text, words, told, first):
                span = (words[first][0], words[last - 1][1])
                if people.holding(span) is None:
                    own.append(span)
            elif (
                (self.has(Form.SURNAME, word) or self.has(Form.SURNAME, word.removesuffix("s")))
                and _is_name(text, words[first])
                and taken.holding(words[first]) is None
                and not self._anothers(text, words, told, first, others)
            ):
                own.append(words[first])
        return union(own)

    def _part(self, word: str) -> bool:
        return self.has(Form.SURNAME, word) or self.has(Form.GIVEN, word)

    def _whole(self, text: str, words: list[Span], told: list[str], first: int) -> int:
        """Behind which word a whole name ends that begins with the `first`; 0 for none. The longest counts."""
        found, last = 0, first + 1
        while last < len(words) and last - first < _MOST and _joined(text, words, last):
            last += 1
            name = " ".join(told[first:last])
            if self.has(Form.NAME, name) or self.has(Form.NAME, name.removesuffix("s")):
                found = last
        return found

    def _anothers(
        self, text: str, words: list[Span], told: list[str], at: int, others: frozenset[str]
    ) -> bool:
        first = at
        while first > 0 and at - first < _MOST and _joined(text, words, first):
            first -= 1
            last = at
            while last < len(words) and last - first < _MOST and (last == at or _joined(text, words, last)):
                last += 1
                name = " ".join(told[first:last])
                if name in others or name.removesuffix("s") in others:
                    return True
        before = told[at - 1] if at and _joined(text, words, at) else ""
        return before in _first_names() and not self.has(Form.GIVEN, before)


def union(*found: Sequence[Span]) -> list[Span]:
    """Stretches that do not overlap, in order."""
    joined: list[Span] = []
    for start, end in sorted(span for spans in found for span in spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


class _Stretches:
    """Stretches of a text, and which of them holds another."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._by_place: dict[int, Span] = {}
        for start, end in spans:
            self._by_place |= dict.fromkeys(range(start, end), (start, end))

    def holding(self, span: Span) -> Span | None:
        """The stretch that holds a span wholly, if one does."""
        found = self._by_place.get(span[0])
        return found if found and span[1] <= found[1] else None


def _joined(text: str, words: list[Span], at: int) -> bool:
    """Whether a word stands close behind the one before it."""
    return _GAP.fullmatch(text, words[at - 1][1], words[at][0]) is not None


def _is_name(text: str, span: Span) -> bool:
    """Whether a word is written as names are, or stands in an address."""
    start, end = span
    return not text[start].islower() or text[end : end + 1] == "@" or text[start - 1 : start] == "@"


@cache
def _first_names() -> frozenset[str]:
    return frozenset(map(fold, FIRST_NAMES))
