"""Labels within an item: what they say of the text below them, and where they stand amid it."""

import re
from collections.abc import Iterable, Iterator
from enum import Enum, auto
from functools import lru_cache

from indexer.minutes.decisions.patterns import any_of, loose_pattern
from indexer.minutes.lines import label
from models.swedish import fold, fold_in_place
from models.swedish.tables import decisions as verbs
from models.swedish.tables import sections as table
from models.swedish.tables.titles import SECTION_LABELS


class Section(Enum):
    """What a label says of the units below it, and what a sentence tells by itself.

    `ASIDE` is the course of a decision, dissent and reasons; `TASK` something for somebody to do.
    """

    TEXT = auto()
    DECISIONS = auto()
    PROPOSALS = auto()
    REPORTED = auto()
    ASIDE = auto()
    RESERVATIONS = auto()
    DISQUALIFICATIONS = auto()
    TASK = auto()


_LABELS = frozenset(map(label, SECTION_LABELS))
_DECISIONS = frozenset(map(label, table.DECISION_SECTIONS | table.DECISION_SENTENCES))
_DECISION_ENDINGS = tuple(map(label, table.DECISION_ENDINGS))
_PROPOSALS = tuple(map(label, table.PROPOSAL_SECTIONS))
_BEGINNINGS = (
    (tuple(map(label, table.DISQUALIFICATION_SECTIONS)), Section.DISQUALIFICATIONS),
    (tuple(map(label, table.RESERVATION_SECTIONS)), Section.RESERVATIONS),
    (tuple(map(label, table.ASIDE_SECTIONS)), Section.ASIDE),
    (tuple(map(label, table.REPORTED_SECTIONS)), Section.REPORTED),
)
_WHOSE_PROPOSAL = loose_pattern(table.WHOSE_PROPOSAL)
_TASKS = frozenset(map(label, table.TASK_LABELS))
_LEAD_IN = loose_pattern(verbs.LEAD_IN)

_DECISION_LABEL = loose_pattern(table.DECISION_LABEL)
_LEAD_IN_SIGNS = any_of(verbs.LEAD_IN_SIGNS)
_SIGNS = any_of(table.LABEL_SIGNS)
_WORD = re.compile(r"[^\W_]+")
_FIRST_WORDS = frozenset(key.split()[0].split("/")[0].split("-")[0] for key in _LABELS | _DECISIONS)

_LONGEST_LABEL = 70
"""No label is longer than this, in characters."""

_LONGEST_PROPOSAL_LABEL = 6
"""Words. What begins with "Förslag" and is longer is a sentence."""


def section_of(text: str) -> Section | None:
    """What a label opens; None for a text that is no label within an item."""
    return opened_by(text, fold_in_place(text))


def opened_by(text: str, folded: str) -> Section | None:
    """The same of a text that is folded already, in place."""
    if len(text) > _LONGEST_LABEL:
        return None
    first = _WORD.search(folded)
    if not first:
        return None
    word = first.group()
    likely = word in _FIRST_WORDS or len(word) == 1 or _SIGNS.search(folded)
    return _opened(text) if likely or text.endswith(":") else None


@lru_cache(maxsize=4096)
def _opened(text: str) -> Section | None:
    key = label(text)
    if key in _DECISIONS or _DECISION_LABEL.fullmatch(key):
        return Section.DECISIONS
    if key.endswith(_DECISION_ENDINGS) and len(key.split()) <= _LONGEST_PROPOSAL_LABEL:
        return Section.DECISIONS
    short = len(key.split()) <= _LONGEST_PROPOSAL_LABEL and not text.endswith(".")
    proposing = short and (key.startswith(_PROPOSALS) or _WHOSE_PROPOSAL.fullmatch(key))
    if proposing or (key in _LABELS and " forslag" in key):
        return Section.PROPOSALS
    if key not in _LABELS and not (text.rstrip().endswith(":") and len(key.split()) <= 2):
        return None
    opened = next((section for begin, section in _BEGINNINGS if key.startswith(begin)), None)
    return opened or (Section.TEXT if key in _LABELS else None)


def is_lead_in(text: str) -> bool:
    """Whether a text leads in what follows: "Mötet beslutar att", "Nätverket enades om:"."""
    return leads_in(fold_in_place(text[-_LONGEST_LABEL:]).replace("\n", " "))


def leads_in(folded: str) -> bool:
    """The same of a text that is folded already, with blanks for line breaks."""
    tail = folded[-_LONGEST_LABEL:].rstrip(" *_")
    likely = tail.rstrip(" :,").endswith(verbs.LEAD_IN_WORD) or _LEAD_IN_SIGNS.search(tail)
    return bool(likely and _LEAD_IN.search(tail))


def _written(labels: Iterable[str]) -> str:
    return "|".join(sorted((re.escape(fold(text)) for text in labels), key=len, reverse=True))


# A look back behind the letter leaves the search for it quick.
_CAPITAL = re.compile(r"[A-ZÅÄÖ](?<![\w-].)")
_COLON = r"(?![\w-])(?P<colon>\s?:(?=\s))?"
_LABEL = re.compile(rf"(?:{_written(SECTION_LABELS | table.DECISION_SECTIONS | table.TASK_LABELS)}){_COLON}")
_WHOSE_DECISION = re.compile(
    rf"(?:[\w-]+,? (?:och )?){{0,3}}[\w-]*(?:{_written(table.DECISION_ENDINGS)}){_COLON}"
)
_BEGINNING = 3
"""Letters of a label that tell most other words from it."""
_LABEL_BEGINNINGS = frozenset(
    fold(text)[:_BEGINNING] for text in SECTION_LABELS | table.DECISION_SECTIONS | table.TASK_LABELS
)
_OF_DECISIONS = "s beslut"
_AMID_TEXT = frozenset(map(fold, table.AMID_TEXT))
_OPENS = re.compile(r"\s+(?:[Aa]tt\b|[A-ZÅÄÖ]|\d{1,2}[.)]\s|[-–•]\s)")
_ENDS = re.compile(r"(?:[.!?:)_]|\d)\s*$")


def labels_amid(block: str, folded: str) -> Iterator[tuple[int, int, Section]]:
    """(start, end, what it opens) of each label that text follows on its line; `folded` is the block folded in place.

    With a colon behind it, any label; without one, those that hardly begin a sentence, and only where a capital,
    a number of a list or "att" follows.
    """
    labels = (_WHOSE_DECISION, _LABEL) if _OF_DECISIONS in folded else (_LABEL,)
    done = 0
    for capital in _CAPITAL.finditer(block):
        start = capital.start()
        if len(labels) == 1 and folded[start : start + _BEGINNING] not in _LABEL_BEGINNINGS:
            continue
        found = next(filter(None, (written.match(folded, start) for written in labels)), None)
        if not found or start < done:
            continue
        end = found.end()
        if not found.group("colon") and not _stands_bare(block, folded, start, end):
            continue
        text = block[start:end].rstrip(" :")
        section = Section.TASK if found.group("colon") and label(text) in _TASKS else section_of(text)
        if section is not None:
            yield start, end, section
            done = end


def _stands_bare(block: str, folded: str, start: int, end: int) -> bool:
    """Whether a label without a colon is one: what follows begins anew, and what stands before has ended.

    The label of the decision itself may follow a title that has no full stop, "Val av justerare Beslut 1. …", and
    those of three words are no part of a sentence anyway: "Beslutet skickas till".
    """
    written = folded[start:end]
    if (" " not in written and written not in _AMID_TEXT) or not _OPENS.match(block, end):
        return False
    ended = not block[:start].strip() or _ENDS.search(block[max(0, start - 5) : start])
    return bool(ended) or written.endswith("beslut") or written.count(" ") > 1
