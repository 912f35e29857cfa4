"""What somebody who types may be about to ask for: titles, people, municipalities, bodies, topics."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from heapq import nlargest
from itertools import chain, islice, zip_longest

import numpy as np

from indexer.catalog import Catalog
from indexer.index import State
from models.swedish import fold
from models.swedish.lexicon import lexicon
from models.swedish.nouns import noun
from models.swedish.tables.question_words import DECISION_WORDS, QUESTION_WORDS
from search_api.suggesting.prefixes import Prefixes, begins, words_of
from search_api.suggesting.recent import RecentQuestions

MOST = 10
"""Suggestions at once."""

_LEAST_TYPED = 2
_LONGEST_TITLE = 120
"""Letters; a longer one is a paragraph that was taken for a title."""
_SHORTEST_TOPIC = 4
_LEAST_OF_TOPIC = 2
"""Items that hold a topic."""
_TRIED = 60
"""Words that are looked at for topics, the most frequent: many are no nouns."""


class SuggestionKind(StrEnum):
    """What a suggestion is. In the order in which suggestions are shown."""

    RECENT = "recent"
    MUNICIPALITY = "municipality"
    PERSON = "person"
    BODY = "body"
    TOPIC = "topic"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something to ask for. `count` is how many agenda items have it; of a question, how often it was asked."""

    text: str
    kind: SuggestionKind
    count: int


class Suggestions:
    """What one state of the index has to suggest, made when first asked for. Safe to use from many threads."""

    def __init__(self, state: State, catalog: Catalog) -> None:
        """Costs nothing by itself; the first suggestion then takes up to a second."""
        self.sequence = state.sequence
        self._state = state
        self._catalog = catalog

    def find(self, typed: list[str], limit: int) -> dict[SuggestionKind, list[Suggestion]]:
        """The best of each kind, `limit` at most, whose words begin as typed (see `words_of`)."""
        found = {
            kind: [counted[number] for number in islice(prefixes.find(typed), limit)]
            for kind, (counted, prefixes) in self._by_kind.items()
        }
        found[SuggestionKind.TOPIC] = (
            list(islice(self._topics.find(typed[0]), limit)) if len(typed) == 1 else []
        )
        return found

    @cached_property
    def _by_kind(self) -> dict[SuggestionKind, tuple[list[Suggestion], Prefixes]]:
        titles = _titles(self._catalog.titles(self._state.sequence))
        return {
            kind: _prepared(kind, counts)
            for kind, counts in (*self._facets(), (SuggestionKind.TITLE, titles))
        }

    @cached_property
    def _topics(self) -> "_Topics":
        return _Topics(self._state.engine.vocabulary())

    def _facets(self) -> Iterator[tuple[SuggestionKind, dict[str, int]]]:
        every = np.ones(len(self._state.columns.keys), dtype=bool)
        for kind in (SuggestionKind.MUNICIPALITY, SuggestionKind.PERSON, SuggestionKind.BODY):
            counted = self._state.columns.fields[kind].counted(every)
            counts = {value.value: value.count for value in counted}
            if kind is SuggestionKind.PERSON:  # those whom no item mentions, too
                counts |= {p.name: 0 for p in self._state.registry.people if p.name not in counts}
            yield kind, counts


class SuggestService:
    """Suggests from the newest state of the index. Safe to use from many threads."""

    def __init__(self, state: Callable[[], State], catalog: Catalog, recent: bool = False) -> None:
        """`state` gives the newest one. Questions are kept and suggested only with `recent`."""
        self._state = state
        self._catalog = catalog
        self._recent = RecentQuestions() if recent else None
        self._last: Suggestions | None = None

    def suggest(self, typed: str, limit: int = MOST) -> tuple[Suggestion, ...]:
        """At most `limit` suggestions for what was typed; none for less than two letters.

        Every word typed begins a word of the suggestion; case does not matter, and dots only where they are typed. All
        kinds that fit have their share.
        """
        words = words_of(typed)
        if sum(map(len, words)) < _LEAST_TYPED:
            return ()
        found = {SuggestionKind.RECENT: self._questions(words)} | self._newest().find(words, limit)
        return _mixed([found[kind] for kind in SuggestionKind], limit)

    def asked(self, question: str) -> None:
        """A question was asked and something was found. It is kept only where recent questions are wanted."""
        if self._recent:
            self._recent.add(question)

    def _newest(self) -> Suggestions:
        state, last = self._state(), self._last
        if last is None or last.sequence != state.sequence:
            last = self._last = Suggestions(state, self._catalog)
        return last

    def _questions(self, typed: list[str]) -> list[Suggestion]:
        offered = self._recent.offered() if self._recent else []
        return [
            Suggestion(text, SuggestionKind.RECENT, times)
            for text, times in offered
            if all(any(begins(word, other) for other in words_of(text)) for word in typed)
        ]


class _Topics:
    """The nouns of the collection, found by how they begin; inflections are one."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        shaping = QUESTION_WORDS | DECISION_WORDS
        self._counts = counts
        self._words = sorted(
            (fold(word), word)
            for word, count in counts.items()
            if count >= _LEAST_OF_TOPIC
            and len(word) >= _SHORTEST_TOPIC
            and word.isalpha()
            and word not in shaping
        )

    def find(self, typed: str) -> Iterator[Suggestion]:
        """Those that most items hold first. A topic counts the items of its most frequent form."""
        folded = fold(typed)
        first = bisect_left(self._words, (folded,))
        last = bisect_left(self._words, (folded + "\U0010ffff",))
        fitting = (word for _, word in self._words[first:last] if begins(typed, word))
        seen: set[str] = set()
        for word in nlargest(_TRIED, fitting, key=self._counts.__getitem__):
            base = noun(word)
            if base is None or base in seen or lexicon().form(base.capitalize()):
                continue
            seen.add(base)
            text = base if base in self._counts and begins(typed, base) else word
            yield Suggestion(text, SuggestionKind.TOPIC, self._counts[word])


def _prepared(kind: SuggestionKind, counts: Mapping[str, int]) -> tuple[list[Suggestion], Prefixes]:
    """Texts in the order of their counts; of the same count, in the order given."""
    ranked = sorted(counts, key=lambda text: -counts[text])
    return [Suggestion(text, kind, counts[text]) for text in ranked], Prefixes(ranked)


def _titles(found: Iterable[tuple[str, dt.date | None]]) -> dict[str, int]:
    """Titles, each once however it is written, as the latest meeting has it; the latest first."""
    latest = sorted(found, key=lambda pair: pair[1] or dt.date.min, reverse=True)
    texts: dict[str, str] = {}
    counts: dict[str, int] = {}
    for title, _ in latest:
        text = " ".join(title.split())
        if 0 < len(text) <= _LONGEST_TITLE:
            shown = texts.setdefault(fold(text), text)
            counts[shown] = counts.get(shown, 0) + 1
    return counts


def _mixed(kinds: list[list[Suggestion]], limit: int) -> tuple[Suggestion, ...]:
    """The best of every kind, then the second of every kind, until there are enough; each kind together, texts once."""
    chosen: dict[str, Suggestion] = {}
    for suggestion in chain.from_iterable(zip_longest(*kinds)):
        if suggestion and len(chosen) < limit:
            chosen.setdefault(fold(suggestion.text), suggestion)
    order = list(SuggestionKind)
    return tuple(sorted(chosen.values(), key=lambda suggestion: order.index(suggestion.kind)))
