"""Where in a text the words of a question stand, and why: by the rules that the engine finds items by."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from models.records import AgendaItem, PartKind, Query
from models.swedish import analyze, words
from search_api.ranking.widening import Asked
from search_api.showing.touching import Target, Touch, Words

NEAR = 8
"""Words within which the words of one name or phrase stand: some lie between them in "plan för den nya skolan"."""

_ALIKE = frozenset({PartKind.SYNONYM, PartKind.ABBREVIATION})
"""Other names for what was asked, which are looked for whole."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch `text[start:end]` that matches `asked`, the term of number `term`.

    It stands in the word or words `text[word[0]:word[1]]`, of which it is all or a part. `via` is as in Match.
    `weight` says how much it speaks for the place where it stands.
    """

    start: int
    end: int
    asked: str
    via: str | None
    term: int
    weight: float
    word: Span


@dataclass(frozen=True, slots=True)
class InItem:
    """What was found in an item, by offsets in its title and in its text as written."""

    title: tuple[Found, ...]
    text: tuple[Found, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Place:
    """A touch in a text: the word's number and where it stands."""

    at: int
    start: int
    end: int
    touch: Touch

    def found(self) -> Found:
        touch, target = self.touch, self.touch.target
        return Found(
            self.start + touch.start,
            self.start + touch.end,
            target.asked,
            touch.via,
            target.term,
            touch.weight,
            (self.start, self.end),
        )


class Matcher:
    """Finds the terms of one question in any text. Safe to use from many threads."""

    def __init__(self, asked: Sequence[Asked], query: Query, weights: Sequence[float] = ()) -> None:
        """For the terms of a question as they were widened; `weights` says what each tells, alike unless given."""
        quoted = {part.start for part in query.parts if part.kind is PartKind.PHRASE}
        targets: list[Target] = []
        for term, (each, weight) in enumerate(zip(asked, weights or [1.0] * len(asked), strict=True)):
            for way in each.ways:
                via = way.text if way.kind else None
                tokens, exact = analyze(way.text), each.start in quoted
                pieces = way.kind not in _ALIKE
                targets.append(Target(term, each.text, via, weight * way.weight, tokens, exact, pieces))
        self._words = Words(targets)

    def find(self, text: str, restored: str | None = None) -> tuple[Found, ...]:
        """What stands in a text, in order of place.

        `restored` is the text with letters that were lost, of the same length: a word is found by what it is and by
        what it looks like.
        """
        found = list(self._find(text))
        if restored is not None and restored != text:
            found += self._find(restored)
        once = {(one.start, one.end, one.term): one for one in reversed(found)}
        return tuple(once[place] for place in sorted(once))

    def in_item(self, item: AgendaItem) -> InItem:
        """What stands in an item."""
        return InItem(self.find(item.title, item.restored_title), self.find(item.text, item.restored))

    def _find(self, text: str) -> Iterator[Found]:
        places: dict[Target, list[_Place]] = {}
        touched = self._words
        for at, match in enumerate(words(text)):
            for touch in touched[match[0]]:
                places.setdefault(touch.target, []).append(_Place(at, *match.span(), touch))
        for target, some in places.items():
            if len(target.tokens) == 1:
                yield from (place.found() for place in _worth_telling(some))
            else:
                yield from _joined(_in_row(some) if target.exact else _near(some))


def _worth_telling(places: list[_Place]) -> Iterator[_Place]:
    """All but pieces of a compound where it stands itself, or that stand far from its last part."""
    if whole := [place for place in places if not place.touch.piece]:
        yield from whole
        return
    last = [place.at for place in places if place.touch.piece == "last"]
    for place in places:
        if place.touch.piece == "other":
            next_one = bisect_left(last, place.at - NEAR)
            if next_one == len(last) or last[next_one] > place.at + NEAR:
                continue
        yield place


def _near(places: list[_Place]) -> list[_Place]:
    """Those of several tokens that stand with all others within NEAR words."""
    last: dict[int, _Place] = {}
    need = len(places[0].touch.target.tokens)
    kept: dict[_Place, None] = {}
    for place in places:
        last[place.touch.number] = place
        if len(last) == need and place.at - min(other.at for other in last.values()) < max(NEAR, 2 * need):
            kept.update(dict.fromkeys(last.values()))
    return sorted(kept, key=lambda place: place.at)


def _in_row(places: list[_Place]) -> list[_Place]:
    """Those of several tokens that stand one after another."""
    by_place = {(place.at, place.touch.number): place for place in places}
    need = len(places[0].touch.target.tokens)
    kept: dict[_Place, None] = {}
    for at, number in by_place:
        run = [(at + step, step) for step in range(need)]
        if not number and all(step in by_place for step in run):
            kept.update(dict.fromkeys(by_place[step] for step in run))
    return list(kept)


def _joined(places: list[_Place]) -> Iterator[Found]:
    """One stretch for tokens that follow each other."""
    open_one: Found | None = None
    before: _Place | None = None
    for place in places:
        found = place.found()
        if open_one and before and (place.at, place.touch.number) == (before.at + 1, before.touch.number + 1):
            open_one = replace(open_one, end=found.end, word=(open_one.word[0], found.word[1]))
        else:
            if open_one:
                yield open_one
            open_one = found
        before = place
    if open_one:
        yield open_one
