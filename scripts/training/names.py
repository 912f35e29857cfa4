"""People who do not exist: drawn so that no list of names could know them all."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from scripts.training.names_tables import (
    CODAS,
    FATHERS,
    FOREIGN,
    LAST_CODAS,
    MIDDLE,
    NATURE,
    NATURE_ENDS,
    NOBLE,
    ONSETS,
    PLACES,
    SOLDIERS,
    SWEDISH_FIRST,
    VOWELS,
)

SYLLABLE_SHARE = 0.2
"""Share of surnames that are made of random syllables."""

FOREIGN_SHARE = 0.16
"""Share of people with a given name and a surname of another language than Swedish."""


@dataclass(frozen=True, slots=True)
class Person:
    """A made-up person: `first` and `last` as they are written in full."""

    first: str
    last: str

    @property
    def full(self) -> str:
        return f"{self.first} {self.last}"


def person(random: Random) -> Person:
    """Somebody who may sit in a Swedish municipality's meeting."""
    if random.random() < FOREIGN_SHARE:
        given, surnames = FOREIGN[random.choice(tuple(FOREIGN))]
        first = random.choice(given.split())
        last = random.choice(surnames.split())
        if random.random() < SYLLABLE_SHARE:
            last = syllables(random)
        elif random.random() < 0.12:
            last += random.choice((" ", "-")) + swedish_surname(random)
        return Person(first, last)
    first = first_name(random)
    if random.random() < 0.015:
        return Person(f"{first[0]}-{random.choice('AEGOÅ')}", surname(random))
    if random.random() < 0.05:
        first += " " + random.choice(MIDDLE[0 if first.endswith(("a", "e", "tt", "in")) else 1])
    elif random.random() < 0.03:
        first += " " + random.choice("ABCDEFGHJKLMNOPRST")
    return Person(first, surname(random))


def first_name(random: Random) -> str:
    """A Swedish given name, most often of those at work now."""
    return random.choice(random.choices(SWEDISH_FIRST, (3, 5, 2))[0])


def surname(random: Random) -> str:
    """A surname, now and then a double one."""
    last = syllables(random) if random.random() < SYLLABLE_SHARE else swedish_surname(random)
    if " " not in last and random.random() < 0.16:
        return last + random.choice((" ", " ", "-")) + swedish_surname(random)
    return last


def swedish_surname(random: Random) -> str:
    """A surname of one of the Swedish kinds."""
    kinds: tuple[Callable[[Random], str], ...] = (patronymic, nature, soldier, place, noble)
    return random.choices(kinds, (34, 44, 8, 9, 5))[0](random)


def patronymic(random: Random) -> str:
    father = random.choice(FATHERS)
    if random.random() < 0.03:
        return f"{father.removesuffix('s')}sdotter"
    return father + ("son" if father.endswith("s") else "sson")


def nature(random: Random) -> str:
    while True:
        begin, end = random.choice(NATURE), random.choice(NATURE_ENDS)
        if begin.casefold() != end and not begin.endswith(end[0] * 2):
            return begin + end


def soldier(random: Random) -> str:
    return random.choice(SOLDIERS)


def place(random: Random) -> str:
    return random.choice(PLACES)


def noble(random: Random) -> str:
    return random.choice(NOBLE)


def syllables(random: Random) -> str:
    """A surname of two or three random syllables: "Klandrou", "Sveltier"."""
    word = "".join(
        random.choice(ONSETS)
        + random.choice(VOWELS)
        + (random.choice(CODAS) if random.random() < 0.35 else "")
        for _ in range(random.choice((1, 1, 1, 1, 2)))
    )
    word += random.choice(ONSETS) + random.choice(VOWELS) + random.choice(LAST_CODAS)
    return word.capitalize()
