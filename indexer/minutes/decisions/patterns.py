"""Patterns of the Swedish tables, made ready to be searched for in folded text."""

import re
from collections.abc import Iterable
from itertools import groupby

from models.swedish import fold

_WHO = r"(?P<vem>[^.;:]{2,100}?)"
_NAME = r"(?P<vem>\w[\w-]*(?: \w[\w-]*)?)"


def pattern(written: str) -> re.Pattern[str]:
    """A pattern of a table, to be searched for in folded text, from the beginning of a word."""
    return loose_pattern(rf"\b(?:{written})")


def loose_pattern(written: str) -> re.Pattern[str]:
    """The same, from anywhere. `<vem>` stands for who, `<namn>` for a name of a word or two: the group "vem"."""
    # Folding makes the capital of a named group small.
    folded = fold(written).replace("(?p<", "(?P<")
    return re.compile(folded.replace("<vem>", _WHO).replace("<namn>", _NAME))


def any_of(signs: Iterable[str]) -> re.Pattern[str]:
    """Whether one of many plain texts stands anywhere in a folded one; a low line in them is a blank.

    Grouped by their first letters, so that the search tries few of them at a place: twice as quick as a test of
    each by itself.
    """
    folded = sorted({fold(sign).replace("_", " ") for sign in signs})
    groups = groupby(folded, key=lambda sign: sign[0])
    endings = ((first, "|".join(re.escape(sign[1:]) for sign in group)) for first, group in groups)
    return re.compile("|".join(f"{re.escape(first)}(?:{ending})" for first, ending in endings))
