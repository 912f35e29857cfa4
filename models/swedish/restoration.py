"""Letters that a scan lost, put back: "natverket" is nätverket, "métet" mötet, "1&gger" lägger.

Letter for letter, so that offsets hold, and a word at a time, by the lexicon, by names, and by the words of the same
file that kept their dots. What is not certain stays as it is.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from models.swedish.compounds import preferred
from models.swedish.lexicon import undotted
from models.swedish.nearby import Near, nears, tells
from models.swedish.readings import (
    before_hyphen,
    confirmed,
    misread,
    proper,
    whole_words,
    without_dots,
    words,
)
from models.swedish.tables.capitals import NOT_NAME_ENDINGS, NOT_NAMES
from models.swedish.tables.lost_letters import (
    FOREIGN_ENDINGS,
    FREQUENT_NAMES,
    PREFERRED,
    SIGNS,
    WORDS,
)
from models.swedish.tables.names import SURNAME_ENDINGS

_MOST_DOTTED = 0.02
"""Of the letters of Swedish minutes, 3.4 to 6 in a hundred are å, ä or ö (35 pages of many bodies). Where they are
fewer than this, they may have been lost."""
_LEAST_LOST = 3
_LEAST_LOST_SHARE = 0.04
"""Words that become Swedish when restored, and their share, below which nothing is said of a page. One Swedish word
in four has a dot."""
_SAMPLE = 500
"""Words looked up to judge a text, spread evenly over it: shares settle long before, and a megabyte of another language
would take minutes."""
_LEAST_SWEDISH = 0.6
"""Share of the words that are Swedish, restored or not."""
_WHOLLY = 0.1
"""Words with dots for each word that lost them, up to which a text is taken to have lost them all."""

_WORD = re.compile(rf"(?:[^\W_]|[{re.escape(''.join(c for c in SIGNS if not c.isalnum()))}])+")
_DOTS = "åäöÅÄÖ"
_DOTTED = re.compile(f"[{_DOTS}]")
_SENTENCE_START = re.compile(r"(?:\A|[.!?:]\s+|\n\s*\n\s*)[\"”“(–•*\-]*\s*\Z")
_LEAD = 8
"""Characters before a word that tell whether a sentence starts with it."""
_LINE_START = re.compile(r"(?:\A|[.!?:]\s+|\n\s*)\Z")
_A_WORD = re.compile(r" [^\W\d_][^|\n]*$", re.MULTILINE)
_SURNAME_ENDINGS = tuple(map(undotted, SURNAME_ENDINGS))
_LONGEST = 40
"""Letters of a word; what is longer is none."""


class Damage(NamedTuple):
    """What a text shows: its words, how many are Swedish (restored or not), have dots, and should have but have not."""

    words: int
    swedish: int
    kept: int
    lost: int

    @property
    def is_certain(self) -> bool:
        """Whether this is Swedish that lost its dots."""
        least = max(_LEAST_LOST, _LEAST_LOST_SHARE * self.words, 2 * self.kept)
        return self.lost >= least and self.swedish >= _LEAST_SWEDISH * self.words

    @property
    def is_whole(self) -> bool:
        """Whether all dots were lost, so that what is a word as it stands may be another's remains."""
        return self.kept <= _WHOLLY * self.lost


class Restorer:
    """Restores the texts of one file. `names` are proper names as spelled; `own` texts of the file with their dots."""

    def __init__(self, names: Iterable[str] = (), own: Iterable[str] = ()) -> None:
        self._names = _by_letters(names)
        self._own = _by_letters(word.lower() for text in own for word in _WORD.findall(text) if _dotted(word))

    def damage(self, text: str) -> Damage:
        """How much a text has lost, by a sample. Where dots are as frequent as in Swedish, nothing is looked up."""
        if sum(map(text.count, _DOTS)) > _MOST_DOTTED * len(text):  # the quick way, for nearly every text
            found = text.split()
            return Damage(len(found), len(found), sum(map(_dotted, found)), 0)
        found = [word for word in _WORD.findall(text) if _may_be_word(word)]
        kept = sum(map(_dotted, found))
        if len(_DOTTED.findall(text)) > _MOST_DOTTED * sum(map(len, found)):
            return Damage(len(found), len(found), kept, 0)
        found = found[:: len(found) // _SAMPLE + 1]
        kept = sum(map(_dotted, found))
        spelled = [self._spelled(word) for word in found]
        lost = sum(bool(readings) and all(map(_dotted, readings)) for readings in spelled)
        return Damage(len(found), sum(map(bool, spelled)), kept, max(0, lost - kept))

    def restore(self, text: str, wholly: bool = True) -> str:
        """A damaged text with its letters, of the same length.

        Unless it lost its dots `wholly`, what is a word as it stands stays so.
        """
        found = list(_WORD.finditer(text))
        read = [self._read(match, near, wholly) for match, near in zip(found, nears(found), strict=True)]
        seen = _by_letters(word for word in read if word and _dotted(word))
        restored: list[str] = []
        end = 0
        for match, word in zip(found, read, strict=True):
            meant = word or _confirmed(match.group(), seen)
            starts = bool(_SENTENCE_START.search(text, max(0, match.start() - _LEAD), match.start()))
            restored += (text[end : match.start()], _cased(match.group(), meant, starts))
            end = match.end()
        return "".join((*restored, text[end:]))

    def _spelled(self, word: str) -> tuple[str, ...]:
        names = without_dots(word, self._proper) if word[0].isupper() else ()
        return names or without_dots(word, words) or misread(word, words, whole_words)

    def _known(self, key: str) -> tuple[str, ...]:
        """The names given, and their genitives."""
        genitives = (name + "s" for name in self._names.get(key[:-1], ())) if key.endswith("s") else ()
        return (*self._names.get(key, ()), *genitives)

    def _proper(self, key: str) -> tuple[str, ...]:
        return self._known(key) or proper(key)

    def _read(self, match: re.Match[str], near: Near, wholly: bool) -> str | None:
        """The word that stands at a match: itself where that is not certain, None where it is none known."""
        word = match.group()
        if whole := _whole(match):
            return whole
        if len(word) > _LONGEST or not any(map(str.isalpha, word)) or _is_mixed(word):
            return word
        look = before_hyphen if match.string[match.end() : match.end() + 1] == "-" else words
        found = without_dots(word, look)
        if not wholly and word.lower() in found:
            return word
        if word[0].isupper() and (name := self._name(word, found, near)):
            return name
        own = without_dots(word, lambda key: self._own.get(key, ()))
        if own and not without_dots(word, whole_words):
            found = own
        if found:
            return _chosen(word, found, near, own)
        names = misread(word, self._proper, self._proper) if word[0].isupper() else ()
        found = names or misread(word, words, whole_words)
        return _chosen(word, found, near, own) if found else None

    def _name(self, word: str, found: tuple[str, ...], near: Near) -> str | None:
        """The name that a word with a capital is; None where it is rather one of the ordinary words `found`."""
        known = without_dots(word, self._known)
        if known == (word,):
            return word
        chance = near.surname or (near.capital and found and not without_dots(word, whole_words))
        if chance and not known and not _ends_as_surname(word) and not any(map(_is_no_name, found)):
            # A name that no list holds; that a compound has its letters is chance.
            known = misread(word, self._known, self._known)
            return known[0] if len(known) == 1 else word
        if found and not (known and (near.capital or PREFERRED.isdisjoint(found))):
            # An ordinary word beside a name, "Fors" in "Anna Fors", may be a name that no list holds.
            return word if near.capital_before and word.lower() in found else None
        names = known or without_dots(word, proper)
        if len(names) < 2:
            return names[0] if names else None
        frequent = [name for name in names if name in FREQUENT_NAMES]
        return frequent[0] if frequent and not near.after.endswith(FOREIGN_ENDINGS) else word


def _is_mixed(word: str) -> bool:
    """Whether it has capitals among its letters ("GySar"); I may be an l."""
    return not word.isupper() and any(letter.isupper() and letter != "I" for letter in word[1:])


def _is_no_name(word: str) -> bool:
    return word in NOT_NAMES or word.endswith(NOT_NAME_ENDINGS)


def _ends_as_surname(word: str) -> bool:
    return undotted(word).endswith(_SURNAME_ENDINGS)


def _whole(match: re.Match[str]) -> str | None:
    """A word misread as a whole: "Al" for AI, but not in "Al-Hassan"; one letter only where a sentence starts."""
    meant = WORDS.get(match.group())
    text, start, end = match.string, match.start(), match.end()
    if meant is None or text.startswith("-", end):
        return None
    if len(meant) == 1 and not (
        _LINE_START.search(text, max(0, start - _LEAD), start) and _A_WORD.match(text, end)
    ):
        return None
    return meant


def _chosen(word: str, found: tuple[str, ...], near: Near, own: tuple[str, ...]) -> str:
    """The one of several words that is meant: by those around it, by frequency, by the file's own words."""
    if len(found) > 1:
        told = tuple(meant for meant in found if tells(meant, near))
        found = told[:1] or preferred(found)
    if len(found) > 1:
        found = tuple(meant for meant in found if meant in own) or found
    return found[0] if len(found) == 1 else word


def _confirmed(word: str, seen: dict[str, tuple[str, ...]]) -> str:
    found = confirmed(word, lambda key: seen.get(key, ()))
    return found[0] if len(found) == 1 else word


def _by_letters(spelled: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Words by their letters without dots."""
    by: dict[str, tuple[str, ...]] = {}
    for word in dict.fromkeys(spelled):
        by[undotted(word)] = (*by.get(undotted(word), ()), word)
    return by


def _may_be_word(text: str) -> bool:
    return 2 < len(text) <= _LONGEST and sum(map(str.isalpha, text)) > 1


def _dotted(word: str) -> bool:
    return bool(_DOTTED.search(word))


def _cased(written: str, meant: str, starts: bool) -> str:
    """What is meant, in the capitals of what was written. A sign is a capital where it starts a sentence."""
    if written.isupper() and len(written) > 1:
        return meant.upper()
    letters = []
    for place, (sign, letter) in enumerate(zip(written, meant, strict=True)):
        if sign.lower() == letter.lower():
            letters.append(sign)
        elif sign in SIGNS and not sign.isalpha():
            letters.append(letter.upper() if starts and not place else letter)
        elif letter == "i" and not place:
            letters.append("I")
        else:
            letters.append(letter.upper() if sign.isupper() and letter != "l" else letter)
    return "".join(letters)
