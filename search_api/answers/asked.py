"""One question, and where in the index its answer may stand."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from pathlib import PurePath

import numpy as np
from numpy.typing import NDArray

from indexer.catalog import Catalog
from indexer.index import State
from models.records import AgendaItem, Filters, Meeting, Part, PartKind, Query
from models.swedish import analyze, fold
from models.swedish.tables.answers import AT, DEALING, FROM
from search_api.answers.topic import ENOUGH, Topic, Word, forms

MOST_ITEMS = 20
"""Items in which an answer is looked for: what is asked for by its matter stands among the first or nowhere."""

_AT = frozenset(map(fold, AT))
_DEALING = frozenset(map(fold, DEALING))
_FROM = frozenset(map(fold, FROM))


@dataclass(frozen=True)
class Asked:
    """A question, what it is about, the rows of the columns that answer it, best first, and what they are rows of."""

    query: Query
    topic: Topic
    rows: NDArray[np.int64]
    state: State
    catalog: Catalog

    @cached_property
    def naming(self) -> tuple[Word, ...]:
        """The words of the topic that any meeting has in what it is called."""
        headers = self.state.registry.meetings.values()
        names = {called(header) for header in headers} if self.topic.words else set()
        return tuple(word for word in self.topic.words if any(word.stands_in(name) for name in names))

    @cached_property
    def meetings(self) -> Mapping[str, Meeting]:
        """The headers by id of the meetings that have all those words in what they are called."""
        headers = self.state.registry.meetings
        if not self.naming:
            return headers
        return {id: h for id, h in headers.items() if all(word.stands_in(called(h)) for word in self.naming)}

    @cached_property
    def matter(self) -> Topic:
        """The words of the topic that no meeting is called by; all, where the question says what one dealt with."""
        said = {fold(token.exact) for token in analyze(self.query.text)}
        dealt = self.topic.without(word for word in self.topic.words if fold(word.text) in _DEALING)
        return dealt if said & _DEALING else dealt.without(self.naming)

    @cached_property
    def places(self) -> tuple[str, ...]:
        """The municipalities that it names as where a meeting was or whose it was: "i Nybro"."""
        return tuple(part.value for part in self._municipalities if self._word_before(part.start) in _AT)

    @cached_property
    def homes(self) -> tuple[str, ...]:
        """Whence it names somebody: municipalities otherwise than as a place, associations after "från"."""
        municipalities = (p.value for p in self._municipalities if self._word_before(p.start) not in _AT)
        return (*municipalities, *self._associations_from)

    def comes_after_from(self, start: int) -> bool:
        """Whether the word at `start` of the question stands after one that says that somebody comes from there."""
        return self._word_before(start) in _FROM

    def allowed(self, *, period: bool = True) -> NDArray[np.bool_]:
        """Which rows may tell: those of the filters, and of the body, association and, if wished, period named."""
        named = self.query.understood
        leagues = tuple(name for name in named.association if name not in self._associations_from)
        conditions = Filters(body=named.body, association=leagues)
        if period:
            conditions = replace(conditions, date_from=named.date_from, date_to=named.date_to)
        columns = self.state.columns
        return columns.select(self.query.filters) & columns.select(conditions)

    def best(self) -> list[int]:
        """The keys of the best items that may tell and concern whom the question names."""
        named = self.query.understood
        concerned = Filters(municipality=named.municipality, person=named.person)
        allowed = self.allowed() & self.state.columns.select(concerned)
        keys: list[int] = self.state.columns.keys[self.rows[allowed[self.rows]][:MOST_ITEMS]].tolist()
        return keys

    def names(self, keys: Sequence[int]) -> dict[int, frozenset[str]]:
        """What the meetings of items are called, by the items' keys, as forms of words."""
        headers = self.state.registry.meetings
        found = self.catalog.meetings_of(keys)
        return {key: called(headers[id]) for key, id in found.items() if id in headers}

    def fits(self, told: frozenset[str], name: frozenset[str]) -> bool:
        """Whether a text of these forms, of a meeting of that name, tells enough of what is asked for."""
        return self.topic.share(told) > 0 and self.topic.share(told | name) >= ENOUGH

    def records(self, keys: Sequence[int]) -> dict[int, tuple[Meeting, AgendaItem]]:
        """Items by key, each with its meeting's header, people by their names over all meetings."""
        found = self.catalog.records(keys)
        named = ((meeting, self.state.registry.named_item(meeting, item)) for meeting, item in found)
        return dict(zip(keys, named, strict=False)) if len(found) == len(keys) else {}

    @cached_property
    def _associations_from(self) -> tuple[str, ...]:
        leagues = (part for part in self.query.parts if part.kind is PartKind.ASSOCIATION)
        return tuple(part.value for part in leagues if self.comes_after_from(part.start))

    @property
    def _municipalities(self) -> Iterator[Part]:
        return (part for part in self.query.parts if part.kind is PartKind.MUNICIPALITY)

    def _word_before(self, start: int) -> str:
        before = [token for token in analyze(self.query.text) if token.end <= start]
        return fold(before[-1].exact) if before else ""


def called(meeting: Meeting) -> frozenset[str]:
    """The forms of the words that a meeting goes by, figures left out: they are its day's."""
    told = (meeting.title, meeting.body, meeting.organisation, PurePath(meeting.source).stem)
    return _forms(" ".join(text for text in told if text))


@lru_cache(maxsize=16384)
def _forms(name: str) -> frozenset[str]:
    return frozenset(form for form in forms(name) if not form.isdecimal())
