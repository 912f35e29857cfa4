"""Organisations that exist and organisations made up around a place or a surname."""

from collections.abc import Callable
from random import Random

from scripts.training import slots_tables as tables
from scripts.training.annotated import Annotated, genitive, named
from scripts.training.names import nature, patronymic, person, syllables

Maker = Callable[[Random, str], Annotated]

_UNIVERSITIES = ("{s} universitet", "Högskolan i {p}", "{s} folkhögskola", "Högskolan {p}")
_COMPANIES = (
    "{n} {w}", "{n} {w} AB", "{n} & Partners", "{n}s {w}", "{n}s {w} AB", "AB {p}bostäder", "{p} Energi",
    "{p} Energi AB", "{s} Vatten AB", "Business Region {p}", "Stiftelsen {n}", "{p} Science Park", "{n}gruppen",
)  # fmt: skip
_SCHOOLS = ("{s} gymnasium", "{s} skola", "{s} friskola", "{s} montessoriförskola")
_CLUBS = ("IF {p}", "{s} IF", "{p} FF", "IK {p}", "{s} BK", "{s} IK", "{p} HC")
_NEWSPAPERS = ("{p} Tidning", "{s} Tidning", "{s}-Posten", "{s} Allehanda", "{p}-Kuriren")
_COURTS = ("{s} tingsrätt", "Förvaltningsrätten i {p}", "Kammarrätten i {p}", "{s} länssjukhus")
_SOCIETIES = (
    "PRO {p}", "{s} hembygdsförening", "{p} Rotaryklubb", "FUB {p}", "{s} församling", "{s} vattenråd",
    "Länsstyrelsen i {p}", "{s} Folkets Hus-förening", "{s} räddningstjänstförbund", "Arbetsförmedlingen i {p}",
    "{s} museum", "Hyresgästföreningen {p}", "Polisen {p}",
)  # fmt: skip


def one_of(random: Random, names: tuple[str, ...]) -> Annotated:
    """One of names of organisations that exist."""
    return named(random.choice(names), "ORG")


def agency(random: Random, _: str) -> Annotated:
    """An agency that exists or, now and then, might: "Bostadsinspektionen"."""
    if random.random() < 0.8:
        return one_of(random, tables.AGENCIES)
    return _compound(random, ("verket", "myndigheten", "inspektionen", "institutet"))


def network(random: Random, _: str) -> Annotated:
    if random.random() < 0.5:
        return one_of(random, tables.NETWORKS)
    return _compound(random, ("nätverket", "chefsnätverket", "collegiet", "kommittén"))


def university(random: Random, place: str) -> Annotated:
    if random.random() < 0.7:
        return one_of(random, tables.UNIVERSITIES)
    return _of_place(random.choice(_UNIVERSITIES), place)


def company(random: Random, place: str) -> Annotated:
    if random.random() < 0.35:
        return one_of(random, tables.FAMOUS_COMPANIES)
    name = random.choice((nature, patronymic, syllables))(random)
    return _of_place(random.choice(_COMPANIES), place, n=name, w=random.choice(tables.COMPANY_WORDS))


def school(random: Random, place: str) -> Annotated:
    if random.random() < 0.3:
        return _of_place(random.choice(_SCHOOLS), place)
    if random.random() < 0.15:
        after = genitive(named(person(random).full, "ORG")).text
        return named(f"{after} {random.choice(('skola', 'skola', 'gymnasium', 'stiftelse', 'fond'))}", "ORG")
    start = random.choice(tables.SCHOOL_STARTS)
    link = "s" if " " in start and start[-1] != "e" else ""
    return named(f"{start}{link}{random.choice(('skolan', 'skolan', 'skolan', 'gymnasiet'))}", "ORG")


def club(random: Random, place: str) -> Annotated:
    if random.random() < 0.2:
        return one_of(random, tables.CLUBS)
    return _of_place(random.choice(_CLUBS), place)


def newspaper(random: Random, place: str) -> Annotated:
    return _of_place(random.choice(_NEWSPAPERS), place)


def court(random: Random, place: str) -> Annotated:
    return _of_place(random.choice(_COURTS), place)


def society(random: Random, place: str) -> Annotated:
    return _of_place(random.choice(_SOCIETIES), place)


def any_organisation(random: Random, place: str) -> Annotated:
    """An organisation of any kind; `place` is the name of the place it may be named for."""
    maker: Maker = random.choice((*_MAKERS, *(_existing(names) for names in _EXISTING)))
    return maker(random, place)


_MAKERS: tuple[Maker, ...] = (agency, network, university, company, school, club, newspaper, court, society)
_EXISTING = (tables.ASSOCIATIONS, tables.REGIONS)


def _existing(names: tuple[str, ...]) -> Maker:
    return lambda random, _: one_of(random, names)


def _compound(random: Random, endings: tuple[str, ...]) -> Annotated:
    word = random.choice(tables.WORD_STARTS) + random.choice(endings)
    return named(word[0].upper() + word[1:], "ORG")


def _of_place(pattern: str, place: str, **words: str) -> Annotated:
    return named(pattern.format(p=place, s=genitive(named(place, "LOC")).text, **words), "ORG")
