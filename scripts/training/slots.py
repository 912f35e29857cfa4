"""The slots of the patterns: one made-up meeting's people, places, organisations, dates and matters."""

import csv
import unicodedata
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from scripts.training import slots_figures as figures
from scripts.training import slots_organisations as organisations
from scripts.training import slots_tables as tables
from scripts.training.annotated import Annotated, filled, genitive, named
from scripts.training.names import Person, person

_GAZETTEER = Path(__file__).parents[2] / "models" / "data" / "municipalities.csv"
with _GAZETTEER.open(encoding="utf-8", newline="") as _rows:
    _OFFICIAL = tuple(csv.DictReader(_rows))
MUNICIPALITIES: tuple[str, ...] = tuple(row["name"] for row in _OFFICIAL)
COUNTIES: tuple[str, ...] = tuple(sorted({row["county"] for row in _OFFICIAL}))

TRAP_SHARE = 0.4
"""Share of meetings with municipalities whose names are words or surnames too."""

NameSlot = Callable[[], Annotated]
Slot = Callable[[], Annotated | str]


class Scene:
    """One meeting's cast. The same people and places come back in it, as in real minutes.

    `slot(name)` gives what a pattern's `{name}` stands for; a name of a person, an organisation or a place
    comes annotated, and has a genitive in `{name_s}`. KeyError when there is no such slot.
    """

    def __init__(self, random: Random) -> None:
        self.random = random
        self._hands: dict[str, list[int]] = {}
        self.people = [person(random) for _ in range(random.randint(8, 22))]
        self.places = random.sample(MUNICIPALITIES, random.randint(4, 13))
        if random.random() < TRAP_SHARE:
            self.places += random.sample(tables.ALSO_WORDS, 2)
        names = {**self._people(), **self._where(), **self._organisations()}
        genitives = {f"{name}_s": partial(_genitive, slot) for name, slot in names.items()}
        self._slots: dict[str, Slot] = {**names, **genitives, **self._what()}

    def fill(self, pattern: str) -> Annotated:
        """A pattern with its slots filled."""
        return filled(pattern, self.slot)

    def slot(self, name: str) -> Annotated | str:
        return self._slots[name]()

    def _people(self) -> dict[str, NameSlot]:
        return {
            "p": lambda: named(self.somebody().full, "PER"),
            "f": lambda: named(self.somebody().first.split(" ")[0], "PER"),
            "nära": self.short_name,
            "e_f": partial(self.turned_name, " "),
            "e_k_f": partial(self.turned_name, ", "),
        }

    def _where(self) -> dict[str, NameSlot]:
        return {
            "m": lambda: named(self.municipality(), "LOC"),
            "kommun": self.authority,
            "ort": lambda: named(self.village(), "LOC"),
            "plats": self.country,
            "lokal": self.premises,
        }

    def _organisations(self) -> dict[str, NameSlot]:
        makers: dict[str, organisations.Maker] = {
            "myn": organisations.agency,
            "nät": organisations.network,
            "o": organisations.any_organisation,
            "uni": organisations.university,
            "bolag": organisations.company,
            "skola": organisations.school,
            "klubb": organisations.club,
            "tidning": organisations.newspaper,
            "domstol": organisations.court,
        }
        lists = {
            "reg": tables.REGIONS,
            "förb": tables.ASSOCIATIONS,
            "nämnd": tables.BOARDS,
            "stor_nämnd": tuple(upper_first(board) for board in tables.BOARDS),
        }
        made: dict[str, NameSlot] = {name: partial(self._made, maker) for name, maker in makers.items()}
        return made | {
            name: partial(organisations.one_of, self.random, names) for name, names in lists.items()
        }

    def _what(self) -> dict[str, Slot]:
        random = self.random
        parties = random.choice((tables.PARTIES, tables.OLD_PARTIES))
        return {
            "mejl": self.mail,
            "roll": lambda: random.choice(tables.ROLES),
            "stor_roll": lambda: upper_first(random.choice(tables.ROLES)),
            "parti": lambda: random.choice(parties),
            "modell": lambda: (
                self.any_place() + random.choice(("modellen", "modellen", "-modellen", "metoden", "borna"))
            ),
            "ord": self.compound,
            "stort_ord": lambda: upper_first(self.compound()),
            "verk": lambda: " ".join(random.choice(words) for words in tables.WORKS),
            "pris": lambda: (
                f"{person(random).full}-{random.choice(('priset', 'stipendiet', 'dagen', 'sällskapet'))}"
            ),
            "paroll": lambda: " ".join(random.choice(words) for words in tables.SLOGANS),
            "sys": lambda: random.choice(tables.SYSTEMS),
            "ämne": lambda: random.choice(tables.TOPICS),
            "stort_ämne": lambda: upper_first(random.choice(tables.TOPICS)),
            "sak": lambda: random.choice(tables.THINGS),
            "stor_sak": lambda: upper_first(random.choice(tables.THINGS)),
            "månad": lambda: random.choice(tables.MONTHS),
            "veckodag": lambda: random.choice(tables.WEEKDAYS),
            "dag": partial(figures.date, random),
            "iso": partial(figures.iso_date, random),
            "tid": partial(figures.time, random),
            "tider": partial(figures.times, random),
            "år": lambda: str(figures.year(random)),
            "n": lambda: str(random.randint(1, 40)),
            "nr": lambda: str(random.randint(41, 240)),
            "proc": partial(figures.share, random),
            "belopp": partial(figures.amount, random),
            "dnr": partial(figures.reference, random),
            "tel": partial(figures.telephone, random),
        }

    def somebody(self) -> Person:
        """One of the cast; nobody comes back before all have been named."""
        return self.people[self._next("people", len(self.people))]

    def municipality(self) -> str:
        return self.places[self._next("places", len(self.places))]

    def short_name(self) -> Annotated:
        """A name as colleagues shorten it: "Anna", "Anna B.", "A. Berg", "P-G Modig", "Berg"."""
        who = self.somebody()
        first, last = who.first, who.last
        initials = "-".join(part[0] for part in first.split("-"))
        short = (
            first,
            first,
            f"{first} {last[0]}.",
            f"{first} {last[0]}",
            f"{initials}. {last}",
            f"{initials} {last}",
        )
        return named(self.random.choice((*short, last)), "PER")

    def turned_name(self, between: str) -> Annotated:
        """A name with the surname first: "Berg, Anna", "Berg Anna"."""
        who = self.somebody()
        return named(f"{who.last}{between}{who.first}", "PER")

    def mail(self) -> str:
        who = self.somebody()
        address = f"{who.first}.{who.last}@{self.any_place()}.se"
        return plain_letters(address).replace(" ", "").lower()

    def authority(self) -> Annotated:
        """ "Lerums kommun", "Ale kommun", "Göteborgs stad"."""
        place = self.municipality()
        if place[-1] not in "aeiouyåäö":
            place = genitive(named(place, "LOC")).text
        return named(f"{place} {self.random.choices(('kommun', 'Kommun', 'stad'), (12, 1, 2))[0]}", "LOC")

    def village(self) -> str:
        """A place on no map: "Lindtorp", "Norra Ekeryd"."""
        name = self.random.choice(tables.PLACE_STARTS) + self.random.choice(tables.PLACE_ENDS)
        if self.random.random() < 0.12:
            return f"{self.random.choice(('Norra', 'Södra', 'Västra', 'Östra', 'Lilla', 'Stora'))} {name}"
        return name

    def any_place(self) -> str:
        """A municipality or a village, as organisations are named for."""
        return self.random.choice((self.municipality, self.village))()

    def compound(self) -> str:
        """A word put together as Swedish does, in the definite form: "kvalitetsplanen"."""
        return self.random.choice(tables.WORD_STARTS) + self.random.choice(tables.WORD_ENDS)

    def country(self) -> Annotated:
        """A landscape, a county, a country or a city abroad."""
        names = self.random.choice((tables.LANDSCAPES, COUNTIES, tables.COUNTRIES, tables.CITIES_ABROAD))
        return named(self.random.choice(names), "LOC")

    def premises(self) -> Annotated:
        """A street, with or without a number, or a building, now and then one named after somebody."""
        if self.random.random() < 0.2:
            after = genitive(named(person(self.random).full, "LOC")).text
            return named(f"{after} {self.random.choice(tables.NAMED_AFTER)}", "LOC")
        name = self.random.choice(self.random.choice((tables.STREETS, tables.BUILDINGS)))
        if name in tables.STREETS and self.random.random() < 0.5:
            name += f" {self.random.randint(1, 90)}"
        return named(name, "LOC")

    def _made(self, maker: organisations.Maker) -> Annotated:
        return maker(self.random, self.any_place())

    def _next(self, kind: str, count: int) -> int:
        hand = self._hands.setdefault(kind, [])
        if not hand:
            hand.extend(self.random.sample(range(count), count))
        return hand.pop()


def _genitive(slot: NameSlot) -> Annotated:
    return genitive(slot())


def upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]


def plain_letters(text: str) -> str:
    """The text without dots and accents over its letters: "Åsa" is "Asa"."""
    apart = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
