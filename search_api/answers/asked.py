"""One question, and where in the index its answer may stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from indexer.catalog import Catalog
from indexer.index import State
from models.records import AgendaItem, DecisionKind, Filters, Meeting, Part, PartKind, Query
from models.swedish import Token, analyze, fold
from models.swedish.tables.answers import AT, DEALING, FROM
from search_api.answers.diary import Diary, called, diary_of
from search_api.answers.topic import ENOUGH, Topic, Word

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
    def diary(self) -> Diary:
        """The meetings of the state."""
        return diary_of(self.state, self.catalog)

    @cached_property
    def naming(self) -> tuple[Word, ...]:
        """The words of the topic that any meeting has in what it is called."""
        return tuple(word for word in self.topic.words if self.diary.called_by(word))

    @cached_property
    def called(self) -> frozenset[int] | None:
        """The meetings, by their numbers in the diary, that have all those words in what they are called.

        None where there are no such words.
        """
        return frozenset.intersection(*map(self.diary.called_by, self.naming)) if self.naming else None

    @cached_property
    def matter(self) -> Topic:
        """The words of the topic that no meeting is called by; all, where the question says what one dealt with."""
        dealt = self.topic.without(word for word in self.topic.words if fold(word.text) in _DEALING)
        return dealt if self.says(_DEALING) else dealt.without(self.naming)

    def says(self, words: frozenset[str]) -> bool:
        """Whether the question has one of these words, which come without case and dots."""
        return any(fold(token.exact) in words for token in self._tokens)

    @cached_property
    def places(self) -> tuple[str, ...]:
        """The municipalities that it names as where a meeting was or whose it was: "i Nybro"."""
        return tuple(part.value for part in self._municipalities if self._word_before(part.start) in _AT)

    @cached_property
    def homes(self) -> tuple[str, ...]:
        """Whence it names somebody: municipalities otherwise than as a place, associations after "från"."""
        municipalities = (p.value for p in self._municipalities if self._word_before(p.start) not in _AT)
        return (*municipalities, *self._associations_from)

    @cached_property
    def sides(self) -> tuple[Word, ...]:
        """Words for whom somebody comes from, or for what they are: "från facken"."""
        return tuple(word for word in self.topic.words if self._comes_after_from(word.start))

    def _comes_after_from(self, start: int) -> bool:
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

    def best(self, kind: DecisionKind | None = None) -> list[int]:
        """The keys of the best items that may tell and concern whom the question names; those with a `kind` of decision
        among them, if wished."""
        named = self.query.understood
        concerned = Filters(municipality=named.municipality, person=named.person)
        allowed = self.allowed() & self.state.columns.select(concerned)
        rows = self.rows[allowed[self.rows]][:MOST_ITEMS]
        return self._keys(rows if kind is None else rows[self.decided(kind)[rows]])

    def decided(self, kind: DecisionKind) -> NDArray[np.bool_]:
        """Which rows have a kind of decision."""
        columns = self.state.columns
        return columns.fields["kind"].where(kind.__eq__, columns.keys.size)

    def of(self, number: int, kind: DecisionKind | None = None) -> list[int]:
        """The keys of a meeting's items, by its number in the diary; those with a `kind` of decision, if wished."""
        keys = list(self.diary.keys[number])
        if kind is None:
            return keys
        rows = self.state.columns.rows(np.array(keys, dtype=np.int64))
        return self._keys(rows[self.decided(kind)[rows]])

    def names(self, keys: Sequence[int]) -> dict[int, frozenset[str]]:
        """What the meetings of items are called, by the items' keys, as forms of words."""
        numbers = self.diary.of_rows(self.state.columns.rows(np.array(keys, dtype=np.int64)))
        held = zip(keys, numbers, strict=True)
        return {key: called(self.diary.meetings[number]) for key, number in held if number >= 0}

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
        return tuple(part.value for part in leagues if self._comes_after_from(part.start))

    @property
    def _municipalities(self) -> Iterator[Part]:
        return (part for part in self.query.parts if part.kind is PartKind.MUNICIPALITY)

    def _keys(self, rows: NDArray[np.int64]) -> list[int]:
        keys: list[int] = self.state.columns.keys[rows].tolist()
        return keys

    @cached_property
    def _tokens(self) -> tuple[Token, ...]:
        return analyze(self.query.text)

    def _word_before(self, start: int) -> str:
        before = [token for token in self._tokens if token.end <= start]
        return fold(before[-1].exact) if before else ""
