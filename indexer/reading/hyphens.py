"""Words and sentences parted at the end of a line."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from models.swedish import fold
from models.swedish.tables.furniture import HYPHEN_AFTER, HYPHEN_BEFORE

_HYPHENS = "\u2010\u2011\u00ad\u00ac-"
_TAIL = re.compile(rf"(?P<word>[\w./]*\w)(?P<hyphen>[{_HYPHENS}])$")
_HEAD = re.compile(r"(?P<word>[^\W_][\w/]*(?:[-\u2010\u2011][^\W_]\w*)*)(?P<mark>[.,;:!?)”\"]*)(?=\s|$)")
_WORD = re.compile(rf"[^\W_][\w{_HYPHENS}]*")
_SENTENCE_END = re.compile(r"[.!?…][\"”’)\]*]*$")
_BEFORE = frozenset(map(fold, HYPHEN_BEFORE))
_AFTER = frozenset(map(fold, HYPHEN_AFTER))


class Vocabulary:
    """The words of a text, to ask how it writes a word that a line has parted."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = texts

    @cached_property
    def _words(self) -> frozenset[str]:
        # Most texts part no word, and are never asked.
        return frozenset(word.casefold() for text in self._texts for word in _WORD.findall(text))

    def __contains__(self, word: str) -> bool:
        return word.casefold() in self._words


def goes_on(above: str, below: str) -> bool:
    """Whether a sentence at the end of one line goes on in another, whatever stands between them."""
    above, below = above.rstrip(), below.lstrip()
    if not above or not below:
        return False
    return (below[0].islower() and not _SENTENCE_END.search(above)) or above.endswith(",")


def mend_lines(lines: Sequence[str], known: Vocabulary) -> list[str]:
    """The lines, with the rest of each parted word brought up to the line where it begins.

    A line left without words falls away. Cells parted by tabs stay as they are.
    """
    mended: list[str] = []
    for line in lines:
        rest = line
        if mended and (parts := mend_break(mended[-1], line, known)):
            mended[-1], rest = parts
            if not rest:
                continue
        mended.append(rest)
    return mended


def mend_break(above: str, below: str, known: Vocabulary) -> tuple[str, str] | None:
    """Two lines that follow each other, the parted word whole on the first; None when no word is parted."""
    if not above or above[-1] not in _HYPHENS or "\t" in above or "\t" in below:
        return None
    tail, head = _TAIL.search(above), _HEAD.match(below.lstrip())
    if not tail or not head:
        return None
    link = _link(tail["word"], tail["hyphen"], head["word"], known)
    if link is None:
        return None
    whole = f"{above[: tail.end('word')]}{link}{head['word']}{head['mark']}"
    return whole, below.lstrip()[head.end() :].lstrip()


def joined(lines: Iterable[str]) -> str:
    """Lines of one cell as one line."""
    known = Vocabulary(())
    text = ""
    for line in lines:
        if parts := mend_break(text, line, known):
            text = " ".join(part for part in parts if part)
        else:
            text = f"{text} {line}".strip()
    return text


def _link(before: str, hyphen: str, after: str, known: Vocabulary) -> str | None:
    """What stands between two parts of a word when they come together: nothing or a hyphen; None: they do not."""
    if hyphen == "\u00ad":
        return ""
    if fold(after) in _BEFORE:
        return None
    last = re.split(r"[./]", before)[-1]
    if f"{last}{after}" in known:
        return ""
    if f"{last}-{after}" in known:
        return "-"
    # Abbreviations, figures and names keep the hyphen that was theirs: IM-gruppen, 60-årig, Lidköping-Skara.
    own = last.isupper() or last[-1].isdigit() or not after[0].islower() or fold(last) in _AFTER
    return "-" if own or len(last) == 1 else ""
