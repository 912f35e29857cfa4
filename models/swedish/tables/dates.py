"""Names of months and weekdays, whole and shortened, and the words around dates and hours, as minutes write them."""

MONTHS: dict[str, int] = {
    "januari": 1,
    "jan": 1,
    "februari": 2,
    "feb": 2,
    "febr": 2,
    "mars": 3,
    "mar": 3,
    "april": 4,
    "apr": 4,
    "maj": 5,
    "juni": 6,
    "jun": 6,
    "juli": 7,
    "jul": 7,
    "augusti": 8,
    "aug": 8,
    "september": 9,
    "sept": 9,
    "sep": 9,
    "oktober": 10,
    "okt": 10,
    "november": 11,
    "nov": 11,
    "december": 12,
    "dec": 12,
}

ROMAN_MONTHS: dict[str, int] = {
    "I": 1,
    "II": 2,
    "III": 3,
    "IV": 4,
    "V": 5,
    "VI": 6,
    "VII": 7,
    "VIII": 8,
    "IX": 9,
    "X": 10,
    "XI": 11,
    "XII": 12,
}
"""Months as older minutes write them: "14/III 1974"."""

WEEKDAYS: dict[str, int] = {
    "måndag": 0,
    "måndagen": 0,
    "mån": 0,
    "tisdag": 1,
    "tisdagen": 1,
    "tis": 1,
    "onsdag": 2,
    "onsdagen": 2,
    "ons": 2,
    "torsdag": 3,
    "torsdagen": 3,
    "tors": 3,
    "tor": 3,
    "fredag": 4,
    "fredagen": 4,
    "fre": 4,
    "lördag": 5,
    "lördagen": 5,
    "lör": 5,
    "söndag": 6,
    "söndagen": 6,
    "sön": 6,
}
"""From Monday, 0. Whole names are also known without their dots; a shortened one ("mån") would be another word."""

RANGE_WORDS: tuple[str, ...] = ("-", "–", "—", "--", "till", "till och med", "t.o.m.", "och", "samt", "&")
"""What stands between the first and the last of several days, or between two hours."""

CLOCK_WORDS: tuple[str, ...] = ("kl", "kl.", "klockan", "klo")
"""What stands before an hour."""

ABOUT_WORDS: tuple[str, ...] = ("ca", "ca.", "cirka", "c:a", "från", "mellan")
"""What may stand between such a word and the hour."""
