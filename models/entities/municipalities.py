"""The component that finds municipalities: every place whose surroundings do not speak against it."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc

from models.entities.languages import is_foreign, is_swedish
from models.entities.places import Place, has_kind, places_of
from models.entities.shapes import is_first_name, is_initial
from models.entities.tagged import tagged
from models.entities.words import Words, folded_words, words_of
from models.records import Label
from models.swedish import fold
from models.swedish.tables.organisations import BODY_ENDINGS
from models.swedish.tables.places import (
    ALSO_ABROAD,
    ALSO_LANDSCAPES,
    ALSO_NAMES,
    ALSO_VERBS,
    BEFORE_INFINITIVES,
    FINITE_VERBS,
    LANDSCAPES,
    LIST_WORDS,
    NAMED_THINGS,
    PLACE_PREPOSITIONS,
)
from models.swedish.tables.roles import PARTIES

_BETWEEN = folded_words(LIST_WORDS) | {",", "/", ";", "–", "-"}
_PLACE_PREPOSITIONS = folded_words(PLACE_PREPOSITIONS)
_FINITE_VERBS = folded_words(FINITE_VERBS)
_BEFORE_INFINITIVES = folded_words(BEFORE_INFINITIVES)
_LANDSCAPES = folded_words(LANDSCAPES)
_BODY_ENDINGS = tuple(map(fold, BODY_ENDINGS))
_NAMED_THINGS = folded_words(NAMED_THINGS)
_DASHES = frozenset("-–—")
_ROW_SIGNS = frozenset({":", "(", "–", "-"})


@Language.factory("municipalities")
def make_municipalities(nlp: Language, name: str) -> "Municipalities":  # noqa: ARG001
    """The component, by spaCy's factory."""
    return Municipalities()


class Municipalities:
    """Labels municipalities outside what is labelled already, with official name and code."""

    def __call__(self, doc: Doc) -> Doc:
        words = words_of(doc)
        seen = set(tagged(doc, Label.LOCATION)) if is_swedish(words) else set()
        taken = words.taken()
        free = [
            place
            for place in places_of(doc)
            if taken.isdisjoint(range(place.start, place.end))
            and not any(speaks(words, place) for speaks in _AGAINST)
        ]
        sure = _sure(words, free, words.bounds(Label.PERSON), seen)
        spans = [
            words.span(p.start, _end(words, p), Label.MUNICIPALITY, p.municipality.name, p.municipality.code)
            for p, yes in zip(free, sure, strict=True)
            if yes
        ]
        doc.set_ents(spans, default="unmodified")
        return doc


def _sure(
    words: Words, found: Sequence[Place], people: list[tuple[int, int]], seen: set[tuple[int, int]]
) -> list[bool]:
    """Which places are municipalities: first by what stands next to them, then by the company they keep.

    Those that the tagger has `seen` as places are what their names say, in Swedish.
    """
    bounds = ({start for start, _ in people}, {end for _, end in people})
    foreign = is_foreign(words)
    sure = [
        has_kind(words, place)
        or (
            _is_known_abroad(words, place)
            if foreign
            else _is_meant(words, place, bounds) or (place.start, place.end) in seen
            if place.reading.is_ambiguous
            else _is_plain_name(words, place)
        )
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


def _is_known_abroad(words: Words, place: Place) -> bool:
    """Whether a text in another language means the municipality: its name is spelled right and means nothing else."""
    reading = place.reading
    return (
        _capital(words, place)
        and reading.exact
        and not (reading.is_ambiguous or reading.genitive or reading.plain in ALSO_ABROAD)
    )


def _is_meant(words: Words, place: Place, people: tuple[set[int], set[int]]) -> bool:
    """Whether a name that is a word or a person's name too is here a municipality."""
    start, end = place.start, place.end
    if not _capital(words, place):
        return False
    if place.reading.plain in ALSO_VERBS and words.before(start) in _BEFORE_INFINITIVES:
        return False
    starts, ends = people
    if start in ends or (start - 1 in ends and words.texts[start - 1] in {",", "–", "-", "("}):
        return True
    if words.starts_line(start) and (end in starts or (words.after(end) in _ROW_SIGNS and end + 1 in starts)):
        return True
    if end not in starts and _beside_name(words, place):
        return False
    if place.reading.genitive and words.after(end).endswith(_BODY_ENDINGS):
        return True
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
    if not between:
        return words.gaps[b.start] == " " and _capital(words, a) and _capital(words, b)
    return len(between) <= 2 and _BETWEEN.issuperset(between)


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


def _in_compound(words: Words, place: Place) -> bool:
    """Whether the name is the first part of a longer word: "Göteborg–Borås-projektet"."""
    end = place.end
    if end + 1 >= len(words) or words.texts[end] not in _DASHES or words.gaps[end] or words.gaps[end + 1]:
        return False
    last = words.texts[end + 1].rpartition("-")[2]
    return "-" in words.texts[end + 1] and last.islower()


def _is_of_a_thing(words: Words, place: Place) -> bool:
    """Whether the word before tells what has the name: "kvarteret Berg"."""
    return place.reading.is_ambiguous and words.before(place.start) in _NAMED_THINGS


def _is_landscape(words: Words, place: Place) -> bool:
    """Whether a name that is a landscape's too stands with another landscape's: "Öland och Gotland"."""
    if place.reading.plain not in ALSO_LANDSCAPES:
        return False
    before, after = words.before(place.start), words.after(place.end)
    if before in _BETWEEN:
        before = words.before(place.start - 1)
    if after in _BETWEEN:
        after = words.after(place.end + 1)
    return bool({before, after} & _LANDSCAPES)


def _is_surname_in_party(words: Words, place: Place) -> bool:
    """Whether a first name stands before, and a party in brackets after: "Karin Sala (L)"."""
    start, end = place.start, place.end
    return (
        start > 0
        and words.gaps[start] == " "
        and is_first_name(words.texts[start - 1])
        and words.after(end) == "("
        and words.after(end + 1).upper() in PARTIES
    )


_AGAINST = (_in_address, _in_compound, _is_of_a_thing, _is_landscape, _is_surname_in_party)


def _end(words: Words, place: Place) -> int:
    """Where the mention ends: after the word that says what kind of municipality it is, if there is one."""
    return place.end + has_kind(words, place)
