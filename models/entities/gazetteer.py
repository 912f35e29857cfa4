"""The official municipalities and their associations, looked up by a whole cell or string."""

import csv
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from models.entities.spelling import Spellings
from models.swedish.tables.places import ALSO_NAMES, ALSO_WORDS, BEFORE_KIND


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality: its official code (four digits), name and county."""

    code: str
    name: str
    county: str


@dataclass(frozen=True, slots=True)
class Association:
    """Municipalities that work together: name, the short forms it goes by, official names of its members."""

    name: str
    short_forms: tuple[str, ...]
    members: tuple[str, ...]


class Reading(NamedTuple):
    """A word read as a municipality's name.

    `plain` is the name as it is spelled, in lower case and without the -s that `genitive` tells of; `exact` is
    false where letters were lost or misread.
    """

    municipality: Municipality
    plain: str
    exact: bool
    genitive: bool

    @property
    def needs_kind(self) -> bool:
        """Whether it is a municipality's name before "kommun" alone: "Falu"."""
        return self.plain in _BEFORE_KIND

    @property
    def is_ambiguous(self) -> bool:
        """Whether the name, as it is spelled, is a word or a person's name as well."""
        return self.plain in ALSO_WORDS or self.plain in ALSO_NAMES


_BEFORE_KIND = frozenset(map(str.lower, BEFORE_KIND))
_SHORTEST = 3
_LONGEST = 60
"""Characters: no name with its kind is as long, and a whole page is no name."""

# "Skövde kommun", "Göteborgs stad", "Region Gotland" (a municipality that calls itself a region).
_KIND = re.compile(r"[\s\-]+(?:kommun|stad)s?$", re.IGNORECASE)
_REGION = re.compile(r"^region\s+(?=gotland$)", re.IGNORECASE)


@cache
def municipalities() -> tuple[Municipality, ...]:
    """All 290, in order of code."""
    rows = _table("municipalities.csv")
    return tuple(Municipality(row["code"], row["name"], row["county"]) for row in rows)


@cache
def associations() -> tuple[Association, ...]:
    """The associations we know, in the table's order."""
    return tuple(
        Association(row["name"], _split(row["short_forms"]), _split(row["members"]))
        for row in _table("associations.csv")
    )


def municipality_named(text: str) -> Municipality | None:
    """The municipality that the whole of `text` names: "Götene", "Skövde Kommun", "Göteborgs stad", "Ockerd".

    For a cell or a string whose meaning is clear; in running text "vara" and "Mark" are words like others.
    """
    name = _REGION.sub("", text.strip())
    if len(name) > _LONGEST:
        return None
    bare = _KIND.sub("", name)
    if found := municipality_spellings().find(bare):
        return found
    if bare != name and bare.endswith("s"):
        return municipality_spellings().find(bare[:-1])
    return None


def association_named(text: str) -> Association | None:
    """The association that the whole of `text` names: "GR", "Goteborgsregionen", "Fyrbodals Kommunalförbund".

    Initials count in capitals alone: "gr" in a cell is short for compulsory school.
    """
    name = text.strip()
    return _initials().get(name) or association_spellings().find(name)


@lru_cache(maxsize=65536)
def read_municipality(text: str) -> Reading | None:
    """The municipality whose name a word spells, whatever the word means where it stands.

    Misread letters are allowed for in words with a capital alone.
    """
    if len(text) < _SHORTEST:
        return None
    spellings = municipality_spellings()
    forms = (text, text[:-1]) if text[-1] in "sS" else (text,)
    for form in forms:
        if found := spellings.exact(form):
            return Reading(found, form.lower(), exact=True, genitive=form is not text)
    if text[0].isupper():
        for form in forms:
            if found := spellings.find(form):
                return Reading(found, form.lower(), exact=False, genitive=form is not text)
    return None


@cache
def municipality_spellings() -> Spellings[Municipality]:
    """Municipalities by name, in any spelling."""
    named = {m.name: m for m in municipalities()}
    return Spellings(named | {form: named[name] for form, name in BEFORE_KIND.items()})


@cache
def association_spellings() -> Spellings[Association]:
    """Associations by name and short form, initials apart, in any spelling."""
    forms = ((form, a) for a in associations() for form in (a.name, *a.short_forms))
    return Spellings({form: a for form, a in forms if not form.isupper()})


@cache
def _initials() -> dict[str, Association]:
    return {form: a for a in associations() for form in (a.name, *a.short_forms) if form.isupper()}


def _table(name: str) -> list[dict[str, str]]:
    text = files("models").joinpath("data", name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def _split(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(";")) if cell else ()
