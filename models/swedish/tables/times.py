"""The words by which questions name a time, in Swedish and in English. Compared without case.

Words of five letters and more are known without their dots, too ("hosten"); shorter ones would be other words.
"""

ENGLISH_MONTHS: dict[str, int] = {
    "january": 1,
    "february": 2,
    "march": 3,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "october": 10,
    "oct": 10,
}
"""Those that Swedish writes otherwise."""

SEASONS: dict[str, tuple[tuple[int, int], tuple[int, int]]] = {
    "spring": ((3, 1), (5, 31)),
    "summer": ((6, 1), (8, 31)),
    "autumn": ((9, 1), (11, 30)),
    "winter": ((12, 1), (2, 28)),
    "spring term": ((1, 1), (6, 30)),
    "autumn term": ((7, 1), (12, 31)),
    "school year": ((7, 1), (6, 30)),
    "first quarter": ((1, 1), (3, 31)),
    "second quarter": ((4, 1), (6, 30)),
    "third quarter": ((7, 1), (9, 30)),
    "fourth quarter": ((10, 1), (12, 31)),
    "first half": ((1, 1), (6, 30)),
    "second half": ((7, 1), (12, 31)),
}
"""First and last day (month, day). A winter is the one that ends in its year: "vintern 2024" begins in 2023. A
school year begins in its year: in Swedish law it runs from 1 July to 30 June."""

SEASON_WORDS: dict[str, str] = {
    "vår": "spring",
    "våren": "spring",
    "spring": "spring",
    "sommar": "summer",
    "sommaren": "summer",
    "summer": "summer",
    "höst": "autumn",
    "hösten": "autumn",
    "autumn": "autumn",
    "fall": "autumn",
    "vinter": "winter",
    "vintern": "winter",
    "winter": "winter",
    "vårtermin": "spring term",
    "vårterminen": "spring term",
    "vt": "spring term",
    "spring term": "spring term",
    "spring semester": "spring term",
    "hösttermin": "autumn term",
    "höstterminen": "autumn term",
    "ht": "autumn term",
    "autumn term": "autumn term",
    "autumn semester": "autumn term",
    "fall semester": "autumn term",
    "läsår": "school year",
    "läsåret": "school year",
    "school year": "school year",
    "academic year": "school year",
    "första kvartalet": "first quarter",
    "kvartal 1": "first quarter",
    "q1": "first quarter",
    "first quarter": "first quarter",
    "andra kvartalet": "second quarter",
    "kvartal 2": "second quarter",
    "q2": "second quarter",
    "second quarter": "second quarter",
    "tredje kvartalet": "third quarter",
    "kvartal 3": "third quarter",
    "q3": "third quarter",
    "third quarter": "third quarter",
    "fjärde kvartalet": "fourth quarter",
    "sista kvartalet": "fourth quarter",
    "kvartal 4": "fourth quarter",
    "q4": "fourth quarter",
    "fourth quarter": "fourth quarter",
    "last quarter of": "fourth quarter",
    "första halvåret": "first half",
    "first half": "first half",
    "andra halvåret": "second half",
    "second half": "second half",
}
"""What a season, a term, a quarter is called before its year."""

SEASONS_ALONE: frozenset[str] = frozenset(
    "våren sommaren hösten vintern vårterminen höstterminen spring summer autumn winter".split()
)
"""Those of them that name a time without a year as well, after a preposition: "efter sommaren"."""

SEASONS_BY_TERM: frozenset[str] = frozenset({"school year"})
"""Those whose years stand with a topic as often as with a time: "timplan läsåret 24/25"."""

LATEST_SEASON: dict[str, str] = {
    "i våras": "spring",
    "i somras": "summer",
    "i höstas": "autumn",
    "i vintras": "winter",
    "förra våren": "spring",
    "förra sommaren": "summer",
    "förra hösten": "autumn",
    "förra vintern": "winter",
    "förra vårterminen": "spring term",
    "förra höstterminen": "autumn term",
    "förra läsåret": "school year",
    "föregående läsår": "school year",
    "last spring": "spring",
    "last summer": "summer",
    "last autumn": "autumn",
    "last fall": "autumn",
    "last winter": "winter",
    "last spring term": "spring term",
    "last spring semester": "spring term",
    "last autumn term": "autumn term",
    "last autumn semester": "autumn term",
    "last fall semester": "autumn term",
    "last school year": "school year",
    "last academic year": "school year",
    "this past spring": "spring",
    "this past summer": "summer",
    "this past autumn": "autumn",
    "this past fall": "autumn",
    "this past winter": "winter",
}
"""The latest that is over: on 22 November 2026 the spring of 2026 and the autumn of 2025.

"Förra våren" is said of this year's spring and of last year's. It is taken for the one that "i våras" and "last spring"
mean, so that a question means the same in both languages; who means last year's writes "våren förra året".
"""

THIS_SEASON: dict[str, str] = {
    "i sommar": "summer",
    "i höst": "autumn",
    "nu i höst": "autumn",
    "nu i vår": "spring",
    "i vinter": "winter",
    "denna vår": "spring",
    "denna höst": "autumn",
    "this spring": "spring",
    "this summer": "summer",
    "this autumn": "autumn",
    "this fall": "autumn",
    "this winter": "winter",
    "den här hösten": "autumn",
    "den här våren": "spring",
    "det här läsåret": "school year",
    "detta läsår": "school year",
    "innevarande läsår": "school year",
    "this school year": "school year",
}
"""The latest that has begun. "i vår" alone is not here: it is "in our" as well."""

RELATIVE: dict[str, tuple[str, int]] = {
    "i år": ("year", 0),
    "det här året": ("year", 0),
    "detta år": ("year", 0),
    "innevarande år": ("year", 0),
    "this year": ("year", 0),
    "förra året": ("year", -1),
    "föregående år": ("year", -1),
    "i fjol": ("year", -1),
    "last year": ("year", -1),
    "previous year": ("year", -1),
    "the year before": ("year", -1),
    "förrförra året": ("year", -2),
    "i förrfjol": ("year", -2),
    "den här månaden": ("month", 0),
    "denna månad": ("month", 0),
    "this month": ("month", 0),
    "förra månaden": ("month", -1),
    "föregående månad": ("month", -1),
    "last month": ("month", -1),
    "den här veckan": ("week", 0),
    "denna vecka": ("week", 0),
    "this week": ("week", 0),
    "förra veckan": ("week", -1),
    "föregående vecka": ("week", -1),
    "last week": ("week", -1),
    "förra kvartalet": ("quarter", -1),
    "last quarter": ("quarter", -1),
    "i går": ("day", -1),
    "igår": ("day", -1),
    "yesterday": ("day", -1),
    "i förrgår": ("day", -2),
}
"""Times told from today: the unit of the calendar and how many of them before this one. Neither "idag", which is
"nowadays" more often, nor "i veckan", "a week"."""

SHORT_YEARS: dict[str, int] = {"i år": 0, "förra året": -1, "i fjol": -1, "this year": 0, "last year": -1}
"""What may stand for the year after a month or a season: "i mars förra året"."""

NUMBERS: dict[str, int] = {
    "en": 1,
    "ett": 1,
    "två": 2,
    "tre": 3,
    "fyra": 4,
    "fem": 5,
    "sex": 6,
    "sju": 7,
    "åtta": 8,
    "nio": 9,
    "tio": 10,
    "elva": 11,
    "tolv": 12,
    "a": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twelve": 12,
}

UNITS: dict[str, tuple[str, int]] = {
    "år": ("month", 12),
    "året": ("month", 12),
    "åren": ("month", 12),
    "halvår": ("month", 6),
    "halvåret": ("month", 6),
    "kvartalet": ("month", 3),
    "kvartalen": ("month", 3),
    "månader": ("month", 1),
    "månad": ("month", 1),
    "månaden": ("month", 1),
    "månaderna": ("month", 1),
    "veckor": ("day", 7),
    "vecka": ("day", 7),
    "veckan": ("day", 7),
    "veckorna": ("day", 7),
    "dagar": ("day", 1),
    "dagarna": ("day", 1),
    "year": ("month", 12),
    "years": ("month", 12),
    "month": ("month", 1),
    "months": ("month", 1),
    "week": ("day", 7),
    "weeks": ("day", 7),
    "days": ("day", 1),
}
"""Lengths of time, in months or days."""

ROLLING: tuple[str, ...] = (
    "senaste",
    "de senaste",
    "det senaste",
    "den senaste",
    "the past",
    "past",
    "the last",
)
"""What stands before a length of time that ends today: "de senaste sex månaderna"."""

ROLLING_BY_NUMBER: tuple[str, ...] = ("last",)
"""Those that need a number: "last year" is a year of the calendar."""

AGO: tuple[tuple[str, str], ...] = (("för ", "sedan"), ("för ", "sen"), ("", "ago"))
"""What stands around a length of time that lies so far back: "för två år sedan"."""
