"""Societies and companies whose minutes they are, by what such names are made of."""

import re
from collections.abc import Sequence

from indexer.minutes.header.bodies import assembly_at, body_of, is_owned_board, meeting_of, strip_leads
from indexer.minutes.header.front import phrases
from models.entities.gazetteer import municipality_named
from models.swedish import fold
from models.swedish.tables.owners import (
    BEFORE_OWNERS,
    BEFORE_PLACES,
    MEETING_ADJECTIVES,
    NAMES_ALONE,
    NO_NAMES,
    NO_OWNERS,
    OF_AN_ASSEMBLY,
    ONE_WORD_ENDINGS,
    SOCIETY_ENDINGS,
    SOCIETY_TAILS,
    SOCIETY_WORDS,
)

_ENDINGS = tuple(map(fold, SOCIETY_ENDINGS))
_ONE_WORD_ENDINGS = tuple(map(fold, ONE_WORD_ENDINGS))
_TAILS = tuple(map(fold, SOCIETY_TAILS))
_OF_AN_ASSEMBLY = frozenset(map(fold, OF_AN_ASSEMBLY))
_BEFORE = frozenset(map(fold, BEFORE_OWNERS))
_BEFORE_PLACES = frozenset(map(fold, BEFORE_PLACES))
_NAMES_ALONE = re.compile(fold(NAMES_ALONE))
_NO_NAMES = frozenset(map(fold, NO_NAMES))
_JOINING = _BEFORE | _OF_AN_ASSEMBLY
_GENITIVE = re.compile(r"s$", re.IGNORECASE)
_QUOTES = "”\"“»«'"
_MOST_WORDS = 7
# A name without a word for a society is no longer, in words.
_MOST_COINED = 4


def society_in(words: list[str]) -> str | None:
    """The society of a phrase without its leads: alone, or with its board or assembly.

    "Länna hembygdsförening", "Styrelsemöte Brf Eken", "Årsmöte med Vår Bygd", "Vika byalags ordinarie stämma".
    """
    at = assembly_at(words) or (len(words) - 1 if meeting_of(words[-1]) else 0)
    if at:
        owner = [word for word in words[:at] if word.lower() not in MEETING_ADJECTIVES]
        return named_society([*owner[:-1], _GENITIVE.sub("", owner[-1])]) if owner else None
    if is_owned_board(words):
        return _cased(words[:-1])
    return _after_meeting(words[1:]) if meeting_of(words[0]) else named_society(words)


def named_society(words: list[str]) -> str | None:
    """A society or company by the last part of its name, or the first: "Länna hembygdsförening", "Brf Eken"."""
    if not words or not words[0].strip(_QUOTES)[:1].isupper() or len(words) > _MOST_WORDS + 2:
        return None
    if len(words) == 1 and fold(words[0]).endswith(_ONE_WORD_ENDINGS) and fold(words[0]) not in NO_OWNERS:
        return words[0].capitalize()
    if len(words) == 1 and _NAMES_ALONE.fullmatch(fold(words[0])):
        return None if fold(words[0]) in _NO_NAMES else words[0].capitalize()
    for index, word in enumerate(words[:_MOST_WORDS]):
        if _is_society(word):
            return _from_beginning(words) if index == 0 else _to_end(words, index + 1)
        if word.endswith(","):
            # "Siv Ek, Vika byalag" is somebody from there.
            return None
    return None


def letterhead(free: Sequence[str], text: str) -> str | None:
    """A name that no word marks as a society's, above or beside the meeting of a board or an assembly.

    "SIKO protokoll från styrelsemöte". It counts when the text speaks of it again, or when it is spelled as no
    word is: "senITel".
    """
    lines = list(map(phrases, free))
    meetings = [line for line in lines if any(_meeting_words(phrase) is not None for phrase in line)]
    if not meetings:
        return None
    candidates = [lines[0][0].split()] if len(lines[0]) == 1 and lines[0][0] == free[0].strip(" .,:") else []
    for line in meetings:
        candidates += [line[0].split(), *filter(None, map(_meeting_words, line))]
    folded = fold(text)
    return next((_cased(words) for words in candidates if _is_coined(words, folded, len(free))), None)


def _is_coined(words: list[str], text: str, lines: int) -> bool:
    """Whether words are a name that the folded text, of so many lines in front, uses as one."""
    name = " ".join(words)
    if (
        not 0 < len(words) <= _MOST_COINED
        or not any(map(str.isupper, name))
        or body_of(name)
        or municipality_named(name)
    ):
        return False
    inner = any(c.isupper() for word in words for part in re.split("[-/]", word) for c in part[1:])
    if inner and not name.isupper():
        return True
    again = len(re.findall(rf"(?<!\w){re.escape(fold(name))}(?!\w)", text))
    return again > 1 if name.isupper() else again > lines


def _meeting_words(phrase: str) -> list[str] | None:
    """The words after the name of a board's or assembly's meeting; None when the phrase begins with none."""
    words, _ = strip_leads(phrase)
    if not words or not meeting_of(words[0]):
        return None
    return words[1:] if not words[1:] or words[1][0].isupper() else []


def _after_meeting(words: list[str]) -> str | None:
    """The society that follows the name of a meeting: "med Vår Bygd", "för Länna hembygdsförening", "i Vika IF"."""
    if not words:
        return None
    before = fold(words[0])
    rest = words[1:] if before in _JOINING else words
    if not rest or not rest[0].strip(_QUOTES)[:1].isupper() or len(rest) > _MOST_WORDS:
        return None
    end = next((i for i, word in enumerate(rest) if i and fold(word) in _BEFORE_PLACES), len(rest))
    end = next((i + 1 for i, word in enumerate(rest[:end]) if word.endswith(",")), end)
    if society := named_society(rest[:end]):
        return society
    return _cased(rest[:end]) if before in _OF_AN_ASSEMBLY and not body_of(" ".join(rest[:end])) else None


def _is_society(word: str) -> bool:
    plain = fold(word.strip(",."))
    initials = plain in SOCIETY_WORDS and (word.isupper() or word.istitle())
    return initials or plain.endswith(_ENDINGS)


def _from_beginning(words: list[str]) -> str | None:
    """The name that a word for a society begins, when nothing else follows: "Föreningen Norden", "Brf Eken 3"."""
    rest = words[1:]
    named = (
        rest
        and len(rest) < _MOST_COINED
        and all(not word[0].islower() or word in {"och", "i", "län"} for word in rest)
    )
    return _cased(words) if named else None


def _to_end(words: list[str], end: int) -> str | None:
    """The name that ends in a word for a society, with what may follow it; of "Styrelsen för Vika IF" the end."""
    tail = fold(" ".join(words[end:]))
    begin = max((index + 1 for index, word in enumerate(words[:end]) if fold(word) in _JOINING), default=0)
    end += next((len(ending.split()) for ending in _TAILS if tail.startswith(ending)), 0)
    goes_on = end < len(words) and words[end][0].islower() and fold(words[end]) not in _BEFORE
    if begin and words[begin:end]:
        return named_society(words[begin:])
    return None if goes_on else _cased(words[:end])


def _cased(words: list[str]) -> str:
    """The words as a name: a name all in capitals gets them at its beginnings only."""
    name = " ".join(words).strip(" .,:;" + _QUOTES)
    if not name.isupper() or len(words) == 1:
        return name
    *first, last = name.split()
    ending = last if fold(last) in SOCIETY_WORDS else last.lower()
    return " ".join([*(word if fold(word) in SOCIETY_WORDS else word.capitalize() for word in first), ending])
