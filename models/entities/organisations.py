"""The component that finds organisations, regions and counties, so that no place within them counts as one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from spacy.language import Language
from spacy.tokens import Doc

from models.entities.gazetteer import associations, municipalities
from models.entities.places import Place, places_of
from models.entities.spelling import Spellings, read_key
from models.entities.words import Words, folded_words, pieces, words_of
from models.records import Label
from models.swedish import fold
from models.swedish.tables.organisations import (
    AFTER_GENITIVE,
    AFTER_PLACE,
    AUTHORITIES,
    BEFORE_PLACE,
    COUNTY_NAMES,
    REGIONS,
)

_BEFORE_PLACE = tuple(tuple(map(fold, frame)) for frame in BEFORE_PLACE)
_AFTER_PLACE = folded_words(AFTER_PLACE)
_AFTER_GENITIVE = folded_words(AFTER_GENITIVE)


@dataclass(frozen=True, slots=True)
class _Named:
    """Something with a name of its own: what it is filed under, as what, with which code."""

    canonical: str
    label: Label = Label.ORGANISATION
    code: str = ""


@dataclass(frozen=True, slots=True)
class _Register:
    """Named things by spelling, by their initials, and the lengths in words of names by their first word."""

    spelled: Spellings[_Named]
    initials: dict[str, _Named]
    lengths: dict[str, tuple[int, ...]]


@Language.factory("organisations")
def make_organisations(nlp: Language, name: str) -> "Organisations":  # noqa: ARG001
    """The component, by spaCy's factory."""
    return Organisations()


class Organisations:
    """Labels names from the tables, and names made of a place and a word: "Högskolan i Borås"."""

    def __call__(self, doc: Doc) -> Doc:
        words = words_of(doc)
        doc.set_ents([words.span(*found) for found in _named(words)], default="unmodified")
        taken = words.taken()
        made = (
            found for found in _around_places(words, places_of(doc)) if taken.isdisjoint(range(*found[:2]))
        )
        doc.set_ents([words.span(*found) for found in made], default="unmodified")
        return doc


def _named(words: Words) -> Iterator[tuple[int, int, str, str, str]]:
    register = _register()
    i = 0
    while i < len(words):
        found = _named_at(words, i, register)
        if found:
            end, named = found
            yield i, end, named.label.value, named.canonical, named.code
        i = found[0] if found else i + 1


def _named_at(words: Words, i: int, register: _Register) -> tuple[int, _Named] | None:
    text = words.texts[i]
    if not text[0].isupper():
        return None
    if initials := register.initials.get(text):
        return i + 1, initials
    for length in register.lengths.get(read_key(text), register.lengths.get(read_key(text[:-1]), ())):
        if i + length > len(words) or "\n\n" in words.gaps[i + 1 : i + length]:
            continue
        name = " ".join(words.texts[i : i + length])
        named = register.spelled.find(name)
        if named is None and name.endswith("s"):
            named = register.spelled.find(name[:-1])
        if named:
            return i + length, named
    return None


def _around_places(words: Words, places: Sequence[Place]) -> Iterator[tuple[int, int, str, str, str]]:
    end = 0
    for chain in _chains(words, places):
        first, last = chain[0].start, chain[-1].end
        before, after = _words_before(words, first), _words_after(words, chain[-1])
        if (before or after) and first - before >= end:
            start, end = first - before, last + after
            name = "-".join(place.municipality.name for place in chain) + (
                "s" if chain[-1].reading.genitive else ""
            )
            canonical = " ".join([*words.texts[start:first], name, *words.texts[last:end]])
            yield start, end, Label.ORGANISATION.value, canonical, ""


def _chains(words: Words, places: Sequence[Place]) -> Iterator[list[Place]]:
    """Places one by one, but together those that hyphens join to one name."""
    chain: list[Place] = []
    for place in places:
        if chain and (place.start != chain[-1].end + 1 or words.texts[place.start - 1] != "-"):
            yield chain
            chain = []
        chain.append(place)
    if chain:
        yield chain


def _words_before(words: Words, first: int) -> int:
    for frame in _BEFORE_PLACE:
        start = first - len(frame)
        if (
            start >= 0
            and tuple(words.folded[start:first]) == frame
            and set(words.gaps[start + 1 : first + 1]) <= {" ", "\n"}
            and (words.texts[start][0].isupper() or len(frame) > 1)
        ):
            return len(frame)
    return 0


def _words_after(words: Words, place: Place) -> int:
    word = words.after(place.end)
    if not word or words.gaps[place.end] != " ":
        return 0
    if word in _AFTER_GENITIVE:
        # After a vowel or s, a name has no -s of its own in the genitive: "Örebro universitet".
        return int(place.reading.genitive or place.reading.plain[-1] in "aeiouyåäös")
    return int(word in _AFTER_PLACE and words.texts[place.end][0].isupper())


@cache
def _register() -> _Register:
    named = {
        f"Region {m.name}": _Named(m.name, Label.MUNICIPALITY, m.code)
        for m in municipalities()
        if m.name == "Gotland"
    }
    for association in associations():
        named |= dict.fromkeys((association.name, *association.short_forms), _Named(association.name))
    for name, others in AUTHORITIES.items():
        named |= dict.fromkeys((name, *others), _Named(name))
    named |= {name: _Named(name) for name in REGIONS}
    for code, county in sorted({(m.code[:2], m.county) for m in municipalities()}):
        names = (county, f"{county}s", *COUNTY_NAMES.get(county, ()))
        named |= dict.fromkeys(names, _Named(county, Label.LOCATION, code))
    lengths: dict[str, set[int]] = {}
    for name in named:
        lengths.setdefault(read_key(pieces(name)[0]), set()).add(len(pieces(name)))
    return _Register(
        Spellings({name: thing for name, thing in named.items() if not name.isupper()}),
        {name: thing for name, thing in named.items() if name.isupper()},
        {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()},
    )
