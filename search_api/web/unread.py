"""Why a file could not be read, for whoever reads a page."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from search_api.web.texts.reasons import REASONS, REMEDIES


@dataclass(frozen=True, slots=True)
class Why:
    """A reason with its remedy, and the language that it is in: English where there are no Swedish words for it."""

    text: str
    language: str


def reason(noted: str, language: str) -> Why:
    """What the index noted of a file ("encrypted. Save it without a password."), in a language where it can be."""
    why, _, remedy = noted.partition(". ")
    told = _swedish(why, REASONS) if language == "sv" else None
    if told is None:
        return Why(noted, "en")
    done = _swedish(remedy, REMEDIES)
    # What to do is for whoever keeps the files; without Swedish words for it, the reason alone says enough.
    return Why(f"{told[0].upper()}{told[1:]}." + (f" {done}" if done else ""), "sv")


def _swedish(english: str, table: Sequence[tuple[str, str]]) -> str | None:
    for pattern, swedish in table:
        if found := _compiled(pattern).fullmatch(english):
            return swedish.format(*found.groups())
    return None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile("(.+)".join(map(re.escape, pattern.split("{}"))))
