"""What somebody who types may be about to ask for: titles, people, municipalities, bodies, topics."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from itertools import chain, islice, zip_longest

import numpy as np

from indexer.catalog import Catalog
from indexer.index import State
from models.swedish import analyze, fold
from models.swedish.identity import MASK
from models.swedish.tables.bodies import INITIALS, SHORT_BODIES
from models.swedish.tables.questions import BODY_INITIALS
from search_api.suggesting.paragraphs import numbered
from search_api.suggesting.prefixes import Prefixes, begins, words_of
from search_api.suggesting.recent import RecentQuestions
from search_api.suggesting.topics import Topics
from search_api.suggesting.typed import endings, paragraph
from search_api.understanding.bodies import Bodies

MOST = 10
"""Suggestions at once."""

_LEAST_TYPED = 2
_LONGEST_TITLE = 120
"""Letters; a longer one is a paragraph that was taken for a title."""
_INITIALS = {
    short.lower(): words_of(name) for short, name in (BODY_INITIALS | INITIALS | SHORT_BODIES).items()
}


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

    def find(self, typed: Sequence[str], limit: int) -> dict[SuggestionKind, list[Suggestion]]:
        """The best of each kind, `limit` at most, whose words begin as typed (see `words_of`).

        A body goes by its initials as well.
        """
        found = {
            kind: [counted[number] for number in islice(prefixes.find(typed), limit)]
            for kind, (counted, prefixes) in self._by_kind.items()
        }
        found[SuggestionKind.TOPIC] = []
        if len(typed) == 1:
            bodies, prefixes = self._by_kind[SuggestionKind.BODY]
            meant = prefixes.find(_INITIALS.get(typed[0], ()))
            found[SuggestionKind.BODY][:0] = [bodies[number] for number in islice(meant, limit)]
            found[SuggestionKind.TOPIC] = [
                Suggestion(text, SuggestionKind.TOPIC, count)
                for text, count in islice(self._topics.find(typed[0]), limit)
            ]
        return found

    def numbered(self, number: str, before: str, limit: int) -> tuple[Suggestion, ...]:
        """Items whose number is or begins so, of the body that stands before it, if any does."""
        tokens = analyze(before)
        bodies = [name for _, name in self._bodies.found(tokens, [fold(token.exact) for token in tokens])]
        found = numbered(self._state.columns, self._catalog, number, bodies, limit)
        return tuple(Suggestion(text, SuggestionKind.TITLE, count) for text, count in found)

    @cached_property
    def _by_kind(self) -> dict[SuggestionKind, tuple[list[Suggestion], Prefixes]]:
        titles = _titles(self._catalog.titles(self._state.sequence))
        return {
            kind: _prepared(kind, counts)
            for kind, counts in (*self._facets(), (SuggestionKind.TITLE, titles))
        }

    @cached_property
    def _topics(self) -> Topics:
        people, _ = self._by_kind[SuggestionKind.PERSON]
        names: Counter[str] = Counter()
        for person in people:
            names.update(dict.fromkeys(map(fold, words_of(person.text)), person.count))
        return Topics(self._state.engine.vocabulary(), names)

    @cached_property
    def _bodies(self) -> Bodies:
        return Bodies(self._state.columns.fields["body"].values)

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
        self._erased = catalog.erasures.last() if recent else 0

    def suggest(self, typed: str, limit: int = MOST) -> tuple[Suggestion, ...]:
        """At most `limit` suggestions for what was typed; none for less than two letters.

        Every word typed begins a word of the suggestion; case does not matter, and dots only where they are typed. All
        kinds that fit have their share. Where nothing has all the words, the last of them are completed, and what
        stands before them is kept. The number of a paragraph is completed by the titles that have it.
        """
        newest = self._newest()
        if typing := paragraph(typed):
            number, kept = typing
            return _after(kept, newest.numbered(number, kept, limit))
        for ending in endings(typed):
            if sum(map(len, ending.words)) < _LEAST_TYPED:
                continue
            asked = [] if ending.kept else self._questions(ending.words)
            found = {SuggestionKind.RECENT: asked} | newest.find(ending.words, limit)
            if ending.kept:  # within a question, what only holds the words somewhere does not go on from them
                found[SuggestionKind.TITLE] = [
                    title
                    for title in found[SuggestionKind.TITLE]
                    if begins(ending.words[0], words_of(title.text)[0])
                ]
            if suggestions := _mixed([found[kind] for kind in SuggestionKind], limit):
                return _after(ending.kept, suggestions)
        return ()

    def asked(self, question: str) -> None:
        """A question was asked and something was found. It is kept only where recent questions are wanted, and not
        when it had a personal identity number."""
        if self._recent and MASK not in question:
            self._recent.add(question)

    def _newest(self) -> Suggestions:
        state, last = self._state(), self._last
        if last is None or last.sequence != state.sequence:
            if self._recent and self._erased != (erased := self._catalog.erasures.last()):
                self._recent.clear()  # what was asked may name who was erased
                self._erased = erased
            last = self._last = Suggestions(state, self._catalog)
        return last

    def _questions(self, typed: Sequence[str]) -> list[Suggestion]:
        offered = self._recent.offered() if self._recent else []
        return [
            Suggestion(text, SuggestionKind.RECENT, times)
            for text, times in offered
            if all(any(begins(word, other) for other in words_of(text)) for word in typed)
        ]


def _after(kept: str, suggestions: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    return tuple(replace(suggestion, text=kept + suggestion.text) for suggestion in suggestions)


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
