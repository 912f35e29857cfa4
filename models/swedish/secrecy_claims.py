"""Sentences by which minutes say of themselves, or of an item of them, that it is secret.

A sentence is taken word by word: what is named, what is said of it, and the law or reason behind. What has other words
speaks of secrecy as a matter, and is no claim.
"""

import re
from collections.abc import Iterable, Iterator

from models.swedish.analysis import fold
from models.swedish.tables.secrecy import (
    DECIDED,
    ELSEWHERE,
    GOES_ON,
    IS_SECRET,
    ITS_MATTER,
    ITS_PARTS,
    LAW_WORDS,
    NOT_PUBLISHED,
    ON_THE_WEB,
    REPORTED,
    ROOTS,
    SAID_BEFORE,
    SAID_OF_THEM,
    SECRECY_HOLDS,
    TAIL_WORDS,
    TAKEN_OUT,
    THIS_DOCUMENT,
    THIS_ITEM,
)

_LONGEST = 400
"""Characters of a sentence that is looked at."""
_TERSE = 8
"""Words of a sentence beside which one that names nothing speaks of the item."""
_MOST_TERSE = 3
"""Such sentences in a line."""

_WORD = re.compile(r"[^\W_]+")
# "26 kap. 1 § OSL", "enl. OSL" go on.
_END = re.compile(
    r"(?<!\bkap)(?<!\benl)(?<!\bjml)(?<!\bst)(?<!\bp)[.!?:;]\s+(?=[\W\d]*[A-ZÅÄÖ])|\n(?=[\W\d]*[A-ZÅÄÖ])|\n\s*\n"
)


def _pattern(phrases: Iterable[str]) -> str:
    return f"(?:{'|'.join(map(_phrase, phrases))})"


def _phrase(phrase: str) -> str:
    return "".join(map(_choice, phrase.split()))


def _choice(word: str) -> str:
    may_miss = word.endswith("?")
    either = word.removesuffix("?").replace("IS_SECRET", "/".join(IS_SECRET)).replace("/", "|")
    return rf"(?:(?:{either}) ){'?' if may_miss else ''}"


def _before(verbs: str) -> str:
    return rf"(?:{_pattern(SAID_BEFORE)}|(?:(?!inte |ej |om )\w+ ){{1,5}}?{verbs})?"


_ITEM, _MATTER, _PARTS, _DOCUMENT = map(_pattern, (THIS_ITEM, ITS_MATTER, ITS_PARTS, THIS_DOCUMENT))
_SECRET, _HOLDS = map(_pattern, (SAID_OF_THEM, SECRECY_HOLDS))
_UNPUBLISHED = rf"{_pattern(NOT_PUBLISHED)}{_pattern(ON_THE_WEB)}?(?!(?:{'|'.join(ELSEWHERE)}) (?!grund ))"
_SAID, _REMINDED = _before(_phrase(DECIDED)), _before(_pattern((DECIDED, REPORTED)))
_NAMED = (
    rf"{_REMINDED}{_ITEM}(?:{_SECRET}|{_UNPUBLISHED})|{_SAID}{_MATTER}{_SECRET}"
    rf"|{_SAID}sekretess {_phrase('galler/rader/foreligger i/for')}(?:{_ITEM}|{_MATTER})"
    rf"|{_SAID}{_phrase('i/for')}(?:{_ITEM}|{_MATTER}){_phrase('galler/rader/foreligger sekretess')}"
)
_RUNNING = re.compile(_NAMED)
_OF_ITEM = re.compile(rf"{_NAMED}|{_SAID}(?:{_PARTS}{_SECRET}|{_HOLDS})")
_OF_DOCUMENT = re.compile(rf"{_REMINDED}{_DOCUMENT}(?:{_SECRET}|{_UNPUBLISHED})|{_SAID}{_HOLDS}")
_CAUSE = re.compile(r"(?:da|eftersom) ")
_TAIL = LAW_WORDS | TAIL_WORDS


def says_item_is_secret(text: str) -> bool:
    """Whether a sentence of a running text says that the item it stands in is secret.

    One that names nothing ("Sekretess råder enligt OSL 25:1.") does so among few short ones alone.
    """
    for line in _paragraphs(text):
        sentences = [_words(sentence) for sentence in _END.split(line) if sentence.strip()]
        short = len(sentences) <= _MOST_TERSE and all(len(words) <= _TERSE for words in sentences[:-1])
        for words in sentences:
            if _is_running_claim(words) or (short and len(sentences) > 1 and is_item_claim(words)):
                return True
    return False


def is_item_claim(words: Iterable[str]) -> bool:
    """Whether folded words, all of them, say of an item, its parts or nothing in particular that it is secret."""
    return _is_whole(_OF_ITEM, words)


def is_document_claim(words: Iterable[str]) -> bool:
    """The same of a document."""
    return _is_whole(_OF_DOCUMENT, words)


def _is_whole(claim: re.Pattern[str], words: Iterable[str]) -> bool:
    said = "".join(f"{word} " for word in words)
    found = claim.match(said)
    rest = said[found.end() :].split() if found else ()
    return bool(found) and all(word in _TAIL or word.isdecimal() for word in rest)


def _is_running_claim(words: tuple[str, ...]) -> bool:
    said = "".join(f"{word} " for word in words)
    found = _RUNNING.match(said)
    if not found or not TAKEN_OUT.isdisjoint(words):
        return False
    rest = said[found.end() :].split()
    return not rest or bool(_CAUSE.match(said)) or rest[0] in GOES_ON


def _words(sentence: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(sentence))) if len(sentence) <= _LONGEST else ()


def _paragraphs(text: str) -> Iterator[str]:
    """Those in which a word of secrecy stands."""
    for paragraph in re.split(r"\n[ \t]*\n", text):
        folded = fold(paragraph)
        if any(root in folded for root in ROOTS):
            yield paragraph
