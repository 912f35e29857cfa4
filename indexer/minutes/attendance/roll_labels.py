"""The labels of attendance lists and of the front page in a line, with what follows each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from indexer.minutes.lines import label
from models.swedish import fold
from models.swedish.tables.attendance import (
    ABSENT_LABELS,
    GROUP_LABELS,
    HEADER_LABELS,
    LIST_ROLES,
    PEOPLE_SIGNS,
    PRESENT_LABELS,
    ROLE_LABELS,
    TORN_LABELS,
)


class Kind(Enum):
    """What a label heads: those who were there, those who were not, an officer, or something else."""

    PRESENT = auto()
    ABSENT = auto()
    GROUP = auto()
    OFFICER = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a line under one label: `kind` is None for what stands before the first label.

    `role` is the role that the label gives, to an officer or to all in a list; `marked` says that a colon or dots
    follow the label.
    """

    kind: Kind | None
    text: str
    role: str | None = None
    marked: bool = False


HEADER_KEYS = frozenset(map(label, HEADER_LABELS))
"""Labels of the front page as keys."""

_KINDS: dict[str, Kind] = {
    **dict.fromkeys(HEADER_KEYS, Kind.OTHER),
    **{label(key): Kind.OFFICER for key in ROLE_LABELS},
    **{label(key): Kind.GROUP for key in GROUP_LABELS},
    **{label(key): Kind.PRESENT for key in PRESENT_LABELS},
    **{label(key): Kind.ABSENT for key in ABSENT_LABELS},
    **{label(key): Kind.PRESENT for key in TORN_LABELS},
}
_ROLES = {label(key): role for key, role in (*ROLE_LABELS.items(), *LIST_ROLES.items())}
_TORN = frozenset(map(label, TORN_LABELS))
_LONGEST = max(len(key.split()) for key in _KINDS)
_OPENINGS = frozenset(key.split()[0].split("/")[0] for key in _KINDS)
_SIGN = re.compile(
    r"[\u2600-\u27bf\U0001f000-\U0001faff][\u200d\ufe0f\u2600-\u27bf\U0001f000-\U0001faff]*[\s:]+(?=\S)"
)
_WORD = re.compile(r"\S+")
_LETTERS = re.compile(r"[^\W\d_]+")
_MARKS = ":.…_"
_BLANK = re.compile(r"[\s.…_:~-]*")


def is_label(content: str) -> bool:
    """Whether a line is one label and nothing else."""
    return label(content) in _KINDS


def heads_list(content: str) -> bool:
    """Whether a line or cell is nothing but the label of a list of those who were there."""
    return _KINDS.get(label(content)) in (Kind.PRESENT, Kind.GROUP)


def parts_of(content: str, *, amid: bool) -> list[Part]:
    """The parts of a line that begins with a label; none when it does not.

    `amid` says that the line stands in an attendance list: then the label may come later, and what is before it is
    a part without a kind.
    """
    if sign := _SIGN.match(content):
        # A picture stands before the label, or for it.
        rest = content[sign.end() :]
        if _opens(rest) and (parts := parts_of(rest, amid=False)):
            return parts
        return [Part(Kind.PRESENT, rest, marked=True)] if PEOPLE_SIGNS.intersection(sign.group()) else []
    found = list(_labels(content, amid=amid))
    if not found or (found[0][0] > 0 and not amid):
        return []
    parts = []
    if found[0][0] > 0:
        parts.append(Part(None, content[: found[0][0]].strip()))
    ends = [start for start, _, _ in found[1:]] + [len(content)]
    for (_, stop, key), end in zip(found, ends, strict=True):
        blank = _BLANK.match(content, stop, end)
        rest = content[blank.end() if blank else stop : end].strip()
        marked = content[stop - 1] == ":" or (
            bool(rest) and (content[stop - 1] in _MARKS or _is_marked(content, stop))
        )
        parts.append(Part(_KINDS[key], rest, _ROLES.get(key), marked))
    return parts


def _is_marked(content: str, stop: int) -> bool:
    following = content[stop:].lstrip()
    return following[:1] == "-" or following[:1] in _MARKS


def _labels(content: str, *, amid: bool) -> Iterator[tuple[int, int, str]]:
    """(start, end, key) of every label: the first at the beginning of the line, others behind a label or a list."""
    words = list(_WORD.finditer(content)) if amid or _opens(content) else []
    at, behind = 0, False
    while at < len(words):
        begins = content[words[at].start()].isupper() or at == 0 or words[at].group().rstrip(_MARKS) in _TORN
        match = _longest(content, words, at) if begins else None
        if match and (at == 0 or _stands_amid(words, at, match, behind=behind)):
            count, key = match
            yield words[at].start(), words[at + count - 1].end(), key
            at, behind = at + count, True
            continue
        if at == 0 and not amid:
            return
        at, behind = at + 1, False


def _opens(content: str) -> bool:
    first = _LETTERS.search(content, 0, 40)
    return first is not None and first.start() < 3 and fold(first.group()) in _OPENINGS


def _longest(content: str, words: list[re.Match[str]], at: int) -> tuple[int, str] | None:
    """(number of words, key) of the longest label that begins at a word, if what follows lets it be one."""
    opening = _LETTERS.match(words[at].group())
    if opening is None or fold(opening.group()) not in _OPENINGS:
        return None
    for count in range(min(_LONGEST, len(words) - at), 0, -1):
        last = words[at + count - 1]
        key = label(content[words[at].start() : last.end()].rstrip(_MARKS))
        if key not in _KINDS:
            continue
        following = content[last.end() : last.end() + 2]
        if last.group().endswith((":", "..", "…", "_")) or not following.strip() or following[:1] == "\t":
            return count, key
        return None if following.strip()[0].islower() else (count, key)
    return None


def _stands_amid(words: list[re.Match[str]], at: int, match: tuple[int, str], *, behind: bool) -> bool:
    """Whether a label within a line is one: "Siv Ek, Ordförande" and "Siv Ek, Kansliet" say what Siv Ek is."""
    count, key = match
    if words[at + count - 1].group()[-1] in _MARKS or words[at - 1].group()[-1] in ".:" or behind:
        return True
    if count > 1 and _KINDS[key] is Kind.PRESENT:
        return words[at - 1].group()[-1] not in "–-("
    if words[at - 1].group()[-1] in ",;–-(":
        return False
    if _KINDS[key] is Kind.ABSENT and at + count == len(words):
        # "Siv Ek Anmält förhinder" tells of Siv Ek.
        return False
    if _KINDS[key] is Kind.OFFICER:
        return _ROLES[key] == "justerare" or (
            at + count < len(words) and words[at + count].group()[0] in "._…"
        )
    return True
