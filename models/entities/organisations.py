"""The component that finds organisations, regions and counties, so that no place within them counts as one."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import filter_spans

from models.entities.gazetteer import associations, municipalities
from models.entities.placed import Named, around_places
from models.entities.places import places_of
from models.entities.spelling import Spellings, read_key
from models.entities.words import Words, pieces, words_of
from models.records import Label
from models.swedish.tables.organisations import AUTHORITIES, COUNTY_NAMES, REGIONS


@dataclass(frozen=True, slots=True)
class _Thing:
    """Something with a name of its own: what it is filed under, as what, with which code."""

    canonical: str
    label: Label = Label.ORGANISATION
    code: str = ""


@dataclass(frozen=True, slots=True)
class _Register:
    """Named things by spelling, by their initials, and the lengths in words of names by their first word."""

    spelled: Spellings[_Thing]
    initials: dict[str, _Thing]
    lengths: dict[str, tuple[int, ...]]


@Language.factory("organisations")
def make_organisations(nlp: Language, name: str) -> "Organisations":  # noqa: ARG001
    """The component, by spaCy's factory."""
    return Organisations()


class Organisations:
    """Labels names from the tables, and names made of a place and other words: "Högskolan i Borås"."""

    def __call__(self, doc: Doc) -> Doc:
        words = words_of(doc)
        found = (*_named(words), *around_places(doc, places_of(doc)))
        # Of two that overlap the longer is meant: "Region Örebro län", "Arbetsförmedlingen Skövde".
        doc.set_ents(filter_spans(words.span(*named) for named in found), default="unmodified")
        return doc


def _named(words: Words) -> Iterator[Named]:
    register = _register()
    i = 0
    while i < len(words):
        found = _named_at(words, i, register)
        if found:
            end, thing = found
            yield Named(i, end, thing.label, thing.canonical, thing.code)
        i = found[0] if found else i + 1


def _named_at(words: Words, i: int, register: _Register) -> tuple[int, _Thing] | None:
    text = words.texts[i]
    if not text[0].isupper():
        return None
    if initials := register.initials.get(text):
        return i + 1, initials
    for length in register.lengths.get(read_key(text), register.lengths.get(read_key(text[:-1]), ())):
        if i + length > len(words) or "\n\n" in words.gaps[i + 1 : i + length]:
            continue
        name = " ".join(words.texts[i : i + length])
        thing = register.spelled.find(name)
        if thing is None and name.endswith("s"):
            thing = register.spelled.find(name[:-1])
        if thing:
            return i + length, thing
    return None


@cache
def _register() -> _Register:
    named = {
        f"Region {m.name}": _Thing(m.name, Label.MUNICIPALITY, m.code)
        for m in municipalities()
        if m.name == "Gotland"
    }
    for association in associations():
        named |= dict.fromkeys((association.name, *association.short_forms), _Thing(association.name))
    for name, others in AUTHORITIES.items():
        named |= dict.fromkeys((name, *others), _Thing(name))
    named |= {name: _Thing(name) for name in REGIONS}
    for code, county in sorted({(m.code[:2], m.county) for m in municipalities()}):
        names = (county, f"{county}s", *COUNTY_NAMES.get(county, ()))
        named |= dict.fromkeys(names, _Thing(county, Label.LOCATION, code))
    lengths: dict[str, set[int]] = {}
    for name in named:
        lengths.setdefault(read_key(pieces(name)[0]), set()).add(len(pieces(name)))
    return _Register(
        Spellings({name: thing for name, thing in named.items() if not name.isupper()}),
        {name: thing for name, thing in named.items() if name.isupper()},
        {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()},
    )
