"""The component that finds municipalities: every place whose surroundings do not speak against it."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc

from models.entities.places import Place, has_kind, places_of
from models.entities.shapes import is_first_name, is_initial
from models.entities.words import Words, folded_words, words_of
from models.records import Label
from models.swedish.tables.places import (
    ALSO_NAMES,
    FINITE_VERBS,
    LIST_WORDS,
    PLACE_PREPOSITIONS,
)

_BETWEEN = folded_words(LIST_WORDS) | {",", "/", ";", "–", "-"}
_PLACE_PREPOSITIONS = folded_words(PLACE_PREPOSITIONS)
_FINITE_VERBS = folded_words(FINITE_VERBS)
_ROW_SIGNS = frozenset({":", "(", "–", "-"})


@Language.factory("municipalities")
def make_municipalities(nlp: Language, name: str) -> "Municipalities":  # noqa: ARG001
    """The component, by spaCy's factory."""
    return Municipalities()


class Municipalities:
    """Labels municipalities outside what is labelled already, with official name and code."""

    def __call__(self, doc: Doc) -> Doc:
        words = words_of(doc)
        taken = words.taken()
        free = [
            place
            for place in places_of(doc)
            if taken.isdisjoint(range(place.start, place.end)) and not _in_address(words, place)
        ]
        sure = _sure(words, free, words.bounds(Label.PERSON))
        spans = [
            words.span(p.start, _end(words, p), Label.MUNICIPALITY, p.municipality.name, p.municipality.code)
            for p, yes in zip(free, sure, strict=True)
            if yes
        ]
        doc.set_ents(spans, default="unmodified")
        return doc


def _sure(words: Words, found: Sequence[Place], people: list[tuple[int, int]]) -> list[bool]:
    """Which places are municipalities: first by what stands next to them, then by the company they keep."""
    bounds = ({start for start, _ in people}, {end for _, end in people})
    sure = [
        has_kind(words, place)
        or (_is_meant(words, place, bounds) if place.reading.is_ambiguous else _is_plain_name(words, place))
        for place in found
    ]
    lists = [(a, b) for a, b in pairwise(range(len(found))) if _in_one_list(words, found[a], found[b])]
    rows = [i for i, place in enumerate(found) if _capital(words, place) and _is_row(words, place)]
    for pairs in (lists, reversed(lists), pairwise(rows), pairwise(reversed(rows))):
        _spread(sure, pairs, [_capital(words, place) for place in found])
    return sure


def _spread(sure: list[bool], pairs: Iterable[tuple[int, int]], may: list[bool]) -> None:
    for a, b in pairs:
        sure[b] = sure[b] or (sure[a] and may[b])
        sure[a] = sure[a] or (sure[b] and may[a])


def _capital(words: Words, place: Place) -> bool:
    return words.texts[place.start][0].isupper()


def _is_plain_name(words: Words, place: Place) -> bool:
    """Whether a name that means nothing else is written as one; in lower case, whether it has a cell of its own."""
    if _capital(words, place):
        return True
    followed = words.ends_line(place.end) or words.texts[place.end] == ":"
    return place.reading.exact and not place.reading.genitive and words.starts_line(place.start) and followed


def _is_meant(words: Words, place: Place, people: tuple[set[int], set[int]]) -> bool:
    """Whether a name that is a word or a person's name too is here a municipality."""
    start, end = place.start, place.end
    if not _capital(words, place):
        return False
    starts, ends = people
    if start in ends or (start - 1 in ends and words.texts[start - 1] in {",", "–", "-", "("}):
        return True
    if words.starts_line(start) and (end in starts or (words.after(end) in _ROW_SIGNS and end + 1 in starts)):
        return True
    if end not in starts and _beside_name(words, place):
        return False
    if words.before(start) in _PLACE_PREPOSITIONS or _dates(words, place) or _ends_address(words, place):
        return True
    if place.reading.plain in ALSO_NAMES or words.texts[start].isupper():
        return False
    return not words.starts_sentence(start) or words.after(end) in _FINITE_VERBS


def _beside_name(words: Words, place: Place) -> bool:
    """Whether a first name or an initial stands before, or another word with a capital after."""
    start, end = place.start, place.end
    before = words.texts[start - 1] if start and words.gaps[start] == " " else ""
    if is_first_name(before) or is_initial(before):
        return True
    return end < len(words) and words.gaps[end] == " " and words.texts[end][0].isupper()


def _dates(words: Words, place: Place) -> bool:
    after = words.after(place.end)
    return words.starts_line(place.start) and (after == "den" or after[:4].isdecimal())


def _ends_address(words: Words, place: Place) -> bool:
    """Whether a street or box number, or a postal code, stands before: "Box 12, Lund", "221 00 Lund"."""
    before = words.texts[max(0, place.start - 2) : place.start]
    return len(before) == 2 and before[0].isdecimal() and (before[1] == "," or before[1].isdecimal())


def _is_row(words: Words, place: Place) -> bool:
    return words.starts_line(place.start) and (
        words.ends_line(place.end) or words.texts[place.end] in _ROW_SIGNS
    )


def _in_one_list(words: Words, a: Place, b: Place) -> bool:
    between = words.folded[a.end : b.start]
    return 1 <= len(between) <= 2 and _BETWEEN.issuperset(between)


def _in_address(words: Words, place: Place) -> bool:
    """Whether the name is part of a web or mail address."""
    start, end = place.start, place.end
    if start and words.gaps[start] == "" and words.texts[start - 1] in {"@", ".", "_"}:
        return True
    return (
        end + 1 < len(words)
        and words.texts[end] in {"@", ".", "_"}
        and words.gaps[end] == words.gaps[end + 1] == ""
    )


def _end(words: Words, place: Place) -> int:
    """Where the mention ends: after the word that says what kind of municipality it is, if there is one."""
    return place.end + has_kind(words, place)
