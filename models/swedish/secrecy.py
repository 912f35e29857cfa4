"""Marks by which minutes, or items of them, say that they are secret (sekretess, offentlighets- och sekretesslagen).

A mark stands for itself: a stamp, a heading, a line of its own, brackets in a title; or a sentence says it of the very
item. Sentences that speak of secrecy are none.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product

from models.swedish.analysis import fold
from models.swedish.secrecy_claims import is_document_claim, is_item_claim, says_item_is_secret
from models.swedish.tables.secrecy import (
    ARE_SECRET,
    BESIDE,
    BY_LAW,
    DOCUMENT_WORDS,
    DOCUMENTS,
    FORMAL_TITLES,
    IN_BRACKETS,
    ITEMS,
    LAW_WORDS,
    MARKS,
    NOT,
    NUMBERS_ARE_SECRET,
    OF_NUMBERS,
    PARAGRAPHS,
    PARTLY,
    PERSONAL_MATTERS,
    SECRET_DOCUMENTS,
    SECRET_TITLES,
    TALK,
)

HELD_TITLE = "Sekretess"
"""What an item that is held back is called."""

_Words = tuple[str, ...]

_LONGEST = 220
"""Characters of a mark with the law it rests on. Longer lines speak of something."""
_LINES_OF_A_MARK = 3
_AT_THE_TOP = 16
"""Lines that are not blank: the head of a first page, above who was there."""
_AT_THE_FOOT = 3
_ABOVE_THE_TITLE = 6
_BELOW_A_TITLE = 3
_MOST_PARAGRAPHS = 500

_WORD = re.compile(r"[^\W_]+")
_HEADING = re.compile(r"[\W_]*§\s*\d|\d{1,4}\s*§")
_BRACKETS = re.compile(r"[(\[/*]([^()\[\]/*]{3,120})[)\]/*]")
_ENDED = re.compile(r"[.:;!?)\]]\s*\Z")


def _phrases(*parts: Iterable[str]) -> frozenset[_Words]:
    return frozenset(tuple(" ".join(words).split()) for words in product(*parts))


_STAMPS = _phrases(MARKS) | _phrases(ARE_SECRET)
_OF_DOCUMENTS = _STAMPS | _phrases(DOCUMENTS, ARE_SECRET)
_OF_ITEMS = _phrases(ITEMS, ARE_SECRET) | _phrases(SECRET_TITLES)
_TITLES, _FORMAL, _BRACKETED = (_phrases(some) for some in (SECRET_TITLES, FORMAL_TITLES, IN_BRACKETS))
_MOST_WORDS = max(map(len, _OF_DOCUMENTS | _OF_ITEMS))
_BESIDE = re.compile(
    rf"(?:(?P<after>.*\w.*?)\s*[-–—,/:]\s*)?\b(?P<mark>{'|'.join(BESIDE)})\b(?:\s*[-–—,/:]\s*(?P<before>.*\w.*))?",
    re.I,
)
_LAW_BEHIND = re.compile(rf"(?P<title>.*\w.*?)[\s]*[-–—,/]\s*(?P<mark>(?:{'|'.join(BESIDE)})\b.*)", re.I)
_IN_CAPITALS = re.compile(rf"(?P<rest>.*[a-zåäö]{{2}}.*?)\s(?P<mark>{'|'.join(BESIDE)})[\W\d]*")
_PARTED = re.compile(r"\s+[-–—/]+\s+|[,()\[\]*]+")
_MOST_WORDS_OF_A_HEAD = 10
_SIGN = rf"(?:§+|(?:{'|'.join(PARAGRAPHS)})\b)"
_NUMBERS = rf"{_SIGN}\s*(?P<numbers>\d{{1,4}}(?:\s*(?:[-–,]|och|samt|till)\s*(?:{_SIGN}\s*)?\d{{1,4}})*)"
_SAID, _NAMED = "|".join(ARE_SECRET), "|".join(NUMBERS_ARE_SECRET)
_PARTLY = "|".join(PARTLY)
_NUMBERS_FIRST = re.compile(
    rf"{_NUMBERS}\s*[-–:(\[]*\s*(?:(?:{_PARTLY})\s+)?(?:(?:{_SAID})(?!\w)|(?:{_NAMED})[\W\d_]*\Z)"
)
_NUMBERS_LAST = re.compile(
    rf"\b(?:{_SAID}|{_NAMED})(?:\s+(?:{'|'.join(OF_NUMBERS)}))*\s*[-–,:(]*\s*{_NUMBERS}"
    rf"[\W_]*(?:\Z|\b(?:{'|'.join(BY_LAW)})\b)"
)
_RANGE = re.compile(r"(\d{1,4})\s*(?:[-–]|till)\s*(\d{1,4})|(\d{1,4})")


def document_mark(lines: Sequence[str]) -> str | None:
    """The mark on a first page, given as its lines, that makes the whole document secret; None without one.

    It stands at the top, above the first item; on a page without items also at the foot. A word alone in small letters
    is one above the title of the minutes only: further down it may head what was spoken of. One that says "delvis", or
    names paragraphs, is not of the whole: see `secret_numbers`.
    """
    filled = [line.strip() for line in lines if line.strip()]
    items = next((at for at, line in enumerate(filled) if _HEADING.match(line)), len(filled))
    top, foot = range(min(items, _AT_THE_TOP)), range(max(len(filled) - _AT_THE_FOOT, 0), len(filled))
    for at in sorted({*top, *(foot if items == len(filled) else ())}):
        mark = _mark(filled[at:items], _OF_DOCUMENTS, is_document_claim) or _head_mark(filled[at])
        if not mark or (len(_words(mark)) == 1 and not mark.isupper() and at >= _ABOVE_THE_TITLE):
            continue
        if _is_of_the_whole(mark, _words(" ".join(filled[at + 1 : at + 2]))):
            return mark
    return None


def is_secret_title(title: str, formal: bool) -> bool:
    """Whether the title of an item, without its number, says that it is secret.

    `formal` says that items have the sign §: then "Sekretess" is a title that hides another, else may be a topic.
    """
    if len(title) > 2 * _LONGEST:
        return False
    words = _unnumbered(title)
    if _begins(words, _TITLES) or (formal and _begins(words, _FORMAL)):
        return True
    if any(_begins(_words(inside), _BRACKETED) for inside in _BRACKETS.findall(title)):
        return True
    parts = (_words(part) for part in _PARTED.split(title))
    if formal and TALK.isdisjoint(words) and any(map(is_item_claim, parts)):
        return True
    if (formal and is_item_claim(words)) or (_IN_CAPITALS.fullmatch(title) and TALK.isdisjoint(words)):
        return True
    if (found := _LAW_BEHIND.fullmatch(title.strip())) and TALK.isdisjoint(_words(found["title"])):
        behind = _words(found["mark"])
        if len(behind) > 1 and _begins(behind, _BRACKETED):
            return True
    found = _BESIDE.fullmatch(title.strip())
    rest = found and (found["after"] or found["before"])
    if not found or not rest:
        return False
    if found["mark"].isupper() and not rest.isupper():
        return True
    is_parted = ":" not in title and TALK.isdisjoint(words)
    return formal and (is_parted or not PERSONAL_MATTERS.isdisjoint(_words(rest)))


def is_secret_text(text: str, formal: bool) -> bool:
    """Whether a sentence of an item's text, or a line of its own, says that it is secret: "Paragrafen omfattas av
    sekretess".

    "Sekretess" alone does so right below the title, where it is in capitals or the minutes are `formal`.
    """
    if says_item_is_secret(text):
        return True
    lines = [line.strip() for line in text.split("\n")]
    filled = 0
    for at, line in enumerate(lines):
        if not line:
            continue
        filled += 1
        if not _may_be(line) or not _stands_apart(lines, at):
            continue
        some = lines[at : at + _LINES_OF_A_MARK]
        if _mark(some, _OF_ITEMS, is_item_claim):
            return True
        if filled <= _BELOW_A_TITLE and (formal or line.isupper()) and _mark(some, _STAMPS | _FORMAL):
            return True
    return False


def is_mark_alone(title: str, text: str) -> bool:
    """Whether an item says nothing but that it is secret: what was so has been left out of the minutes already.

    Its title may be "Sekretess", or tell what it was about where no mark stands in it.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    mark = _words(" ".join(lines)) if len(lines) <= _LINES_OF_A_MARK else ()
    told = _begins(_unnumbered(title), _TITLES | _FORMAL) or not is_secret_title(title, formal=True)
    return told and (not lines or _begins(mark, _STAMPS | _OF_ITEMS) or is_item_claim(mark))


def secret_numbers(front: str) -> frozenset[str]:
    """The numbers of the paragraphs that the front of minutes says are secret: 12 to 14 of "§§ 12–14 sekretess"."""
    return frozenset(number for line in front.split("\n") if _may_be(line) for number in _numbers(fold(line)))


def is_secret_line(line: str) -> bool:
    """Whether a line, such as one of a table of contents, has a mark in brackets."""
    return _may_be(line) and any(_begins(_words(inside), _BRACKETED) for inside in _BRACKETS.findall(line))


def _numbers(line: str) -> Iterator[str]:
    found = _NUMBERS_LAST.search(line) or _NUMBERS_FIRST.search(line)
    for first, last, alone in _RANGE.findall(found["numbers"]) if found else ():
        if alone:
            yield alone
        elif int(first) <= int(last) <= int(first) + _MOST_PARAGRAPHS:
            yield from map(str, range(int(first), int(last) + 1))


_ROOTS = ("sekret", "hemlig", "konfiden", "fortrol", "lamnas", "publicer", "offentlig", "skydda", "s e k")


def _may_be(line: str) -> bool:
    """Asked of every line, so told quickly."""
    return len(line) <= _LONGEST and any(root in fold(line) for root in _ROOTS)


def _words(text: str) -> _Words:
    """The words of a text, folded; of letters with spaces between, "S E K R E T E S S", one."""
    words = tuple(_WORD.findall(fold(text[: 2 * _LONGEST])))
    return ("".join(words),) if len(words) > 4 and all(len(word) == 1 for word in words) else words


def _unnumbered(title: str) -> _Words:
    """The words of a title without a number or letter that tells it from the next: "Sekretessärende 2"."""
    words = _words(title)
    while len(words) > 1 and len(words[-1]) <= 2:
        words = words[:-1]
    return words


def _begins(words: _Words, phrases: frozenset[_Words]) -> bool:
    """Whether the words are one of the phrases, alone or with the law behind it."""
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        if words[:count] in phrases:
            return all(word in LAW_WORDS or word.isdecimal() for word in words[count:])
    return False


def _is_of_the_whole(mark: str, below: _Words) -> bool:
    """Whether neither a mark nor the line below it says that nothing is secret, or some of it alone."""
    partly = not PARTLY.isdisjoint((*_words(mark), *below[:2]))
    return not partly and not secret_numbers(mark) and NOT.isdisjoint(below[:1])


def _head_mark(line: str) -> str | None:
    """A line that names what kind of document it is, with a mark beside: "Protokoll (sekretess)"."""
    words = _words(line)
    if len(words) > _MOST_WORDS_OF_A_HEAD or "§" in line or not TALK.isdisjoint(words):
        return None
    if not SECRET_DOCUMENTS.isdisjoint(words):
        return line
    parts = [part for part in map(_words, _PARTED.split(line)) if part]
    marked = any(_begins(part, _BRACKETED) for part in parts)
    return line if marked and any(not DOCUMENT_WORDS.isdisjoint(part) for part in parts) else None


def _mark(
    lines: Sequence[str], phrases: frozenset[_Words], claim: Callable[[_Words], bool] | None = None
) -> str | None:
    """The mark that the first of the lines is, or what they claim, which may run on over the next."""
    for count in range(1, min(len(lines), _LINES_OF_A_MARK) + 1):
        text = " ".join(lines[:count])
        if not lines[count - 1] or len(text) > _LONGEST:
            return None
        words = _words(text)
        if _begins(words, phrases) or (claim and claim(words)):
            return text
    return None


def _stands_apart(lines: Sequence[str], at: int) -> bool:
    """Whether no sentence runs into a line from the one above."""
    above = lines[at - 1] if at else ""
    return not above or bool(_ENDED.search(above)) or (at < _BELOW_A_TITLE and not lines[at][:1].islower())
