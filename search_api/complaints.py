"""What is said of a parameter that cannot be taken: our own words for what the validation of values finds."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from models.errors import BadRequest, EmptyQuery, UnknownParameter
from search_api.web.texts.kinds import KINDS


class Told(NamedTuple):
    """What is wrong, without a full stop, and what to do about it."""

    complaint: str
    remedy: str


class BadValue(BadRequest):
    """A parameter that cannot be taken as it is given."""

    def __init__(self, english: Told, swedish: Told) -> None:
        """The same in both languages: English is what programs get, a page says it in its own."""
        super().__init__(*english)
        self.swedish = swedish


class Backwards(BadValue):
    """A period that ends before it begins."""


class UnknownName(UnknownParameter):
    """A parameter that there is none of."""

    def __init__(self, english: Told, swedish: Told) -> None:
        """The same in both languages."""
        super().__init__(*english)
        self.swedish = swedish


class NotSearched(EmptyQuery):
    """A question that is nothing but personal identity numbers, which are masked."""

    def __init__(self) -> None:
        super().__init__("Personal identity numbers cannot be searched for", "Ask for what it was about.")
        self.swedish = Told("Personnummer går inte att söka på", "Fråga efter vad det handlade om.")


class _Wanted(NamedTuple):
    """What a parameter takes, after "takes" and "ska vara", and a remedy, each in English and Swedish."""

    english: str
    swedish: str
    english_remedy: str
    swedish_remedy: str


_NUMBER = _Wanted(
    "a whole number", "ett heltal", "Write for instance {name}=10.", "Skriv till exempel {name}=10."
)
_DAY = _Wanted(
    "a day of the calendar as YYYY-MM-DD",
    "en dag i kalendern som ÅÅÅÅ-MM-DD",
    "Write for instance {name}=2024-03-31.",
    "Skriv till exempel {name}=2024-03-31.",
)
_TRUTH = _Wanted(
    "true or false",
    "true eller false",
    "Write {name}=true, or leave it out.",
    "Skriv {name}=true eller utelämna den.",
)
_TEXT = _Wanted("a text", "en text", "Write a word or a name.", "Skriv ett ord eller ett namn.")
_LEAVE = ("Leave it out, or give another.", "Utelämna den eller ge en annan.")
_ONE_OF = _Wanted("one of {expected}", "något av {expected}", *_LEAVE)

WANTED: Mapping[str, _Wanted] = {
    "int_parsing": _NUMBER,
    "int_type": _NUMBER,
    "int_from_float": _NUMBER,
    "int_parsing_size": _NUMBER,
    "greater_than_equal": _Wanted("a whole number from {ge} on", "ett heltal från {ge}", *_LEAVE),
    "less_than_equal": _Wanted("a whole number up to {le}", "ett heltal upp till {le}", *_LEAVE),
    "float_parsing": _Wanted("a number", "ett tal", "Write for instance {name}=1.5.", "Skriv {name}=1.5."),
    "greater_than": _Wanted("a number above {gt:g}", "ett tal över {gt:g}", *_LEAVE),
    "number_from": _Wanted("a number from {ge:g} on", "ett tal från {ge:g}", *_LEAVE),
    "out_of_range": _Wanted(
        "a whole number from {least} to {most}", "ett heltal från {least} till {most}", *_LEAVE
    ),
    "bool_parsing": _TRUTH,
    "bool_type": _TRUTH,
    "enum": _ONE_OF,
    "literal_error": _ONE_OF,
    "string_too_short": _Wanted(
        "at least one letter",
        "minst en bokstav",
        "Write a word or a name, or leave it out.",
        "Skriv ett ord eller ett namn eller utelämna den.",
    ),
    "string_type": _TEXT,
    "string_unicode": _TEXT,
    "list_type": _TEXT,
    "value_error": _DAY,
    "date_type": _DAY,
    "date_parsing": _DAY,
    "date_from_datetime_parsing": _DAY,
    "date_from_datetime_inexact": _DAY,
    "missing": _Wanted("a value", "ett värde", "Give it.", "Ange den."),
}
"""What a value should have been, by the validation's name of the fault. `{…}` is filled in from what it found."""

_NAMED = re.compile(r"'(\w+)'")
_WORDS = {kind.value: word.lower() for kind, word in KINDS["sv"].items()}

_ANOTHER = _Wanted("another value", "ett annat värde", *_LEAVE)


def within(least: int, most: int) -> AfterValidator:
    """A check of a field that takes whole numbers in a range, both ends included."""

    def check(value: int) -> int:
        if not least <= value <= most:
            raise PydanticCustomError("out_of_range", "out of range", {"least": least, "most": most})
        return value

    return AfterValidator(check)


def not_taken(name: str, fault: str, given: object, found: Mapping[str, Any]) -> BadValue:
    """The error for a value of the parameter `name`: `fault` is its name in WANTED, `found` what fills in its texts."""
    wanted = WANTED.get(fault, _ANOTHER)
    filled = {"expected": "", **found, "name": name}
    shown = in_short(given)
    return BadValue(
        Told(
            f"The parameter {name} takes {wanted.english.format(**filled)}, not {shown}",
            wanted.english_remedy.format(**filled),
        ),
        Told(
            f"Parametern {name} ska vara {wanted.swedish.format(**_in_swedish(filled))}, inte {_quoted(given)}",
            wanted.swedish_remedy.format(**filled),
        ),
    )


def in_our_words(error: Any) -> str:
    """What the validation found wrong with a setting, or a value of a file, without a full stop.

    `error` is one of its errors: its `type`, and in `ctx` what fills in the texts of WANTED, or the ValueError of a
    check of ours, which says it itself.
    """
    found = error.get("ctx", {})
    if isinstance(own := found.get("error"), ValueError):
        return str(own)
    if error["type"] == "json_invalid":
        return "it is no JSON"
    # What is at least a fraction need not be a whole number.
    fault = "number_from" if isinstance(found.get("ge"), float) else error["type"]
    wanted = WANTED.get(fault, _ANOTHER)
    return f"it takes {wanted.english.format_map({'expected': '', **found})}"


def twice(name: str) -> BadValue:
    """The error for a parameter that comes twice and may not."""
    return BadValue(
        Told(f"The parameter {name} is given more than once", "Give it once."),
        Told(f"Parametern {name} är angiven flera gånger", "Ange den en gång."),
    )


def backwards(first: object, last: object) -> Backwards:
    """The error for a period that ends before it begins."""
    return Backwards(
        Told(f"The parameter from, {first}, is a later day than to, {last}", "Let from come before to."),
        Told(f"Från och med {first} är senare än till och med {last}", "Låt perioden börja före den slutar."),
    )


def unknown_association(name: str, near: Sequence[str], known: Sequence[str]) -> BadValue:
    """The error for an association that is not known; `near` are those that may be meant."""
    shown = in_short(name)
    return BadValue(
        Told(
            f"The parameter association takes the name of an association, not {shown}",
            f"Did you mean {' or '.join(near)}?" if near else f"Known are {', '.join(known)}.",
        ),
        Told(
            f"Det finns inget kommunalförbund {_quoted(name)} här",
            f"Menade du {' eller '.join(near)}?" if near else f"Här finns {', '.join(known)}.",
        ),
    )


def unknown_name(name: str, near: str | None, known: Sequence[str]) -> UnknownName:
    """The error for a parameter that there is none of; `near` is the one that may be meant."""
    shown, listed = in_short(name), ", ".join(known)
    english = f"Did you mean {near}?" if near else f"Known are {listed}." if known else "Leave it out."
    swedish = f"Menade du {near}?" if near else f"Här finns {listed}." if known else "Utelämna den."
    return UnknownName(
        Told(f"There is no parameter {shown} here", english),
        Told(f"Det finns ingen parameter {_quoted(name)} här", swedish),
    )


def in_short(value: object) -> str:
    """A value in quotation marks, its first 40 characters."""
    text = str(value)
    return f'"{text[:40]}…"' if len(text) > 40 else f'"{text}"'


def _quoted(value: object) -> str:
    """The same in the quotation marks of Swedish."""
    return f"”{in_short(value)[1:-1]}”"


def _in_swedish(filled: Mapping[str, Any]) -> dict[str, Any]:
    """Kinds of decisions are told as an address writes them, each with its Swedish word."""
    expected = _NAMED.sub(_with_word, str(filled["expected"]))
    return {**filled, "expected": expected.replace(" or ", " eller ")}


def _with_word(named: re.Match[str]) -> str:
    word = _WORDS.get(named[1])
    return f"{named[1]} ({word})" if word else named[0]
