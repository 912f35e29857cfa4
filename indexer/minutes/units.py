"""An item's text cut into the units that decide: labels, entries of lists, sentences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from indexer.minutes.lines import label
from models.swedish import fold, fold_in_place
from models.swedish.tables import decisions as table
from models.swedish.tables.sentences import ABBREVIATIONS
from models.swedish.tables.titles import SECTION_LABELS


class Section(Enum):
    """What a label says of the units below it, and what a sentence tells by itself."""

    TEXT = auto()
    DECISIONS = auto()
    PROPOSALS = auto()
    REPORTED = auto()


@dataclass(frozen=True, slots=True)
class Unit:
    """A label, entry or sentence at `text[start:end]` of an item; an entry's `text` is without its mark."""

    start: int
    end: int
    text: str
    entry: bool
    new_paragraph: bool


_SECTIONS = frozenset(map(label, SECTION_LABELS))
_DECISION_SECTIONS = frozenset(map(label, table.DECISION_SECTIONS))
_PROPOSAL_SECTIONS = tuple(map(label, table.PROPOSAL_SECTIONS))
_REPORTED_SECTIONS = tuple(map(label, table.REPORTED_SECTIONS))
_LEAD_IN = re.compile(r"\batt\s*[:,]?$|\b(?:beslut|beslot|enas|enades)\w*(?: \w+){0,4}\s*:?$")
_ENTRY = re.compile(r"(?:[-–—•▪◦●○·*⇒→]|\(?[a-z0-9]{1,2}[.)])\s+|att\s+")
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’)*]*\s+(?=[\"”’(*]*[A-ZÅÄÖ0-9§])")

# No label is longer than this, in characters.
_LONGEST_LABEL = 70


def section_of(text: str) -> Section | None:
    """What a label opens; None for a text that is no label within an item."""
    if len(text) > _LONGEST_LABEL:
        return None
    key = label(text)
    if key in _DECISION_SECTIONS:
        return Section.DECISIONS
    if key not in _SECTIONS and not (
        key.startswith(_PROPOSAL_SECTIONS) and len(key.split()) <= 6 and not text.endswith(".")
    ):
        return None
    if key.startswith(_PROPOSAL_SECTIONS) or " forslag" in key:
        return Section.PROPOSALS
    return Section.REPORTED if key.startswith(_REPORTED_SECTIONS) else Section.TEXT


def is_lead_in(text: str) -> bool:
    """Whether a text leads in what follows: "Mötet beslutar att", "Nätverket enades om:"."""
    return bool(_LEAD_IN.search(fold_in_place(text[-_LONGEST_LABEL:]).rstrip()))


def units(text: str) -> Iterator[Unit]:
    """Labels, entries of lists and sentences, in order. Lines that go on are joined; a blank line parts."""
    for start, end, entry, new_paragraph in _blocks(text):
        block = text[start:end]
        if entry:
            lead = _ENTRY.match(block)
            skip = lead.end() if lead and not block.startswith(("att", "Att")) else 0
            yield Unit(start + skip, end, block[skip:], True, new_paragraph)
            continue
        at = 0
        for match in _SENTENCE_END.finditer(block):
            if fold(block[at : match.start()].rsplit(None, 1)[-1]) in ABBREVIATIONS:
                continue
            sentence = block[at : match.start()]
            yield Unit(start + at, start + match.start(), sentence, False, new_paragraph and at == 0)
            at = match.end()
        yield Unit(start + at, end, block[at:], False, new_paragraph and at == 0)


def _blocks(text: str) -> Iterator[tuple[int, int, bool, bool]]:
    """(start, end, is an entry, after a blank line) of each label, entry or paragraph."""
    start = end = -1
    entry = blank = closed = False
    offset = 0
    after_blank = False
    for raw in text.split("\n"):
        content = raw.strip()
        at = offset + (len(raw) - len(raw.lstrip()))
        offset += len(raw) + 1
        if not content:
            if start >= 0:
                yield start, end, entry, after_blank
                start = -1
            blank = True
            continue
        is_entry = bool(_ENTRY.match(content))
        goes_on = content[0].islower() and not is_entry
        if start >= 0 and not goes_on and (is_entry or section_of(content) or closed):
            yield start, end, entry, after_blank
            start = -1
        if start < 0:
            start, entry, after_blank = at, is_entry, blank
            blank = False
        end = at + len(content)
        closed = section_of(content) is not None or is_lead_in(content)
    if start >= 0:
        yield start, end, entry, after_blank
