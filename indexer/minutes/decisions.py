"""What was decided in an item, and what was only proposed or told of others.

An item's text is walked unit by unit: a label, an entry of a list, a sentence. Labels say what the units below
them are; elsewhere a sentence is a decision when this meeting is the one that acts in it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from indexer.minutes.lines import label
from models.records import Decision, DecisionKind
from models.swedish import analyze, fold, fold_in_place
from models.swedish.tables import decisions as table
from models.swedish.tables.dates import MONTHS
from models.swedish.tables.minutes import SECTION_LABELS
from models.swedish.tables.sentences import ABBREVIATIONS


class _Section(Enum):
    """What the label above a unit says of it."""

    TEXT = auto()
    DECISIONS = auto()
    PROPOSALS = auto()
    REPORTED = auto()


@dataclass(frozen=True, slots=True)
class _Unit:
    start: int
    end: int
    text: str
    entry: bool
    new_paragraph: bool


def _pattern(written: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{fold(written)})" if not written.startswith(r"\b") else fold(written))


_KINDS = tuple((DecisionKind(kind), _pattern(written)) for kind, written in table.KINDS)
_DECIDING = _pattern(table.DECIDING)
_ACTING = _pattern(table.ACTING)
# One or more names, capitalised and no definite nouns in the plural ("Kommunerna tar fram egna planer").
_NAMES = r"(?:[A-ZÅÄÖ][\w-]+(?<!erna)(?<!arna)(?<!orna)(?:,? och |, | )){1,5}"
_TAKING_ON = re.compile(rf"{_NAMES}(?:.{{0,120}} och )?{table.TAKING_ON}\b")
_PASSIVE = _pattern(table.PASSIVE)
_OTHERS = _pattern(table.OTHERS)
_ELSEWHEN = _pattern(table.ELSEWHEN)
_NOT_YET = _pattern(table.NOT_YET)
_PROPOSING = _pattern(table.PROPOSING)
_PROCEDURE = _pattern(table.PROCEDURE)
_SELF = frozenset(map(fold, table.SELF))
_BODIES = tuple(map(fold, table.BODIES))
_SECTIONS = frozenset(map(label, SECTION_LABELS))
_DECISION_SECTIONS = frozenset(map(label, table.DECISION_SECTIONS))
_PROPOSAL_SECTIONS = tuple(map(label, table.PROPOSAL_SECTIONS))
_REPORTED_SECTIONS = tuple(map(label, table.REPORTED_SECTIONS))
_LEAD_IN = re.compile(r"\batt\s*[:,]?$|\b(?:beslut|beslot|enas|enades)\w*(?: \w+){0,4}\s*:?$")
_ENTRY = re.compile(r"(?:[-–—•▪◦●○·*⇒→]|\(?[a-z0-9]{1,2}[.)])\s+|att\s+")
_DATED = re.compile(rf"\bden \d{{1,2}} [a-z]+|\bi (?:{'|'.join(MONTHS)})\b|\b(?:19|20)\d\d\b")
# Swedish puts at most a time and a place between its subject and its verb.
_SUBJECT_REACH = 6
_CLAUSE_END = re.compile(r"[\s,;]+(?:samt|och)?[\s,;]*$")
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’)*]*\s+(?=[\"”’(*]*[A-ZÅÄÖ0-9§])")


def find_decisions(
    text: str, title: str, body: str | None
) -> tuple[tuple[Decision, ...], tuple[Decision, ...]]:
    """(decisions, proposals) of an item's text, in order, each an exact span of it.

    `body` is who met, so that "kommunstyrelsen beslutar" is a decision of the kommunstyrelse and a report in
    the minutes of others. `title` may be a label itself: under "Rådet beslutade" all entries are decisions.
    """
    own = _own_names(body)
    decisions: list[Decision] = []
    proposals: list[Decision] = []
    section = _section_of(title) or _Section.TEXT
    # Below "Mötet beslutar att" stand the first paragraph, whatever it is, and all entries of a list.
    awaiting: _Section | None = None
    waiting = False
    for unit in _units(text):
        if (labelled := _section_of(unit.text)) and not unit.entry:
            section, awaiting = labelled, None
            continue
        folded = fold_in_place(unit.text).replace("\n", " ")
        if awaiting and (unit.entry or waiting):
            _add(proposals if awaiting is _Section.PROPOSALS else decisions, unit, folded, awaiting)
            waiting = False
            continue
        awaiting = None
        verdict = _judge(folded, own, section)
        if verdict is None and section is not _Section.PROPOSALS and _TAKING_ON.match(unit.text.replace("\n", " ")):
            decisions.append(Decision(unit.text, DecisionKind.ASSIGNED, unit.start, unit.end))
            continue
        if verdict is None and section is _Section.DECISIONS and unit.entry:
            verdict = _Section.DECISIONS
        if verdict is None:
            continue
        if _LEAD_IN.search(folded.rstrip()):
            awaiting, waiting = verdict, True
            continue
        _add(proposals if verdict is _Section.PROPOSALS else decisions, unit, folded, verdict)
    return tuple(decisions), tuple(proposals)


def _judge(folded: str, own: frozenset[str], section: _Section) -> _Section | None:
    """What a sentence tells: this meeting's decision, a proposal, another's decision, or none of these (None)."""
    if section is _Section.PROPOSALS:
        return (
            _Section.PROPOSALS
            if _PROPOSING.search(folded) or _DECIDING.search(folded) or folded.startswith("att ")
            else None
        )
    deciding = _DECIDING.search(folded)
    acting = _ACTING.search(folded)
    passive = _PASSIVE.search(folded)
    if _PROCEDURE.search(folded) and not deciding:
        return None
    if _PROPOSING.search(folded):
        return (
            _Section.PROPOSALS
            if not (deciding and _is_own(folded[: deciding.start()], own))
            else _Section.DECISIONS
        )
    if _NOT_YET.search(folded):
        return None
    if not (deciding or acting or passive):
        return _Section.DECISIONS if section is _Section.DECISIONS and folded.startswith("att ") else None
    verb = min(match.start() for match in (deciding, acting, passive) if match)
    if section is _Section.REPORTED or _ELSEWHEN.search(folded):
        return _Section.REPORTED if deciding or passive else None
    if deciding and _is_others(folded[: deciding.start()], folded[deciding.end() :], own):
        return _Section.REPORTED
    if section is _Section.DECISIONS:
        return _Section.DECISIONS
    if (deciding or acting) and _is_own(folded[:verb] + " " + _after(folded, verb), own):
        return _Section.DECISIONS
    if (
        passive
        and not _OTHERS.search(folded[: passive.start()])
        and not _by_others(folded[passive.end() :], own)
    ):
        return _Section.DECISIONS
    return None


def _after(folded: str, verb: int) -> str:
    """The two words after a verb, where its subject stands when another part of the sentence came first."""
    return " ".join(folded[verb:].split()[1:3])


def _is_own(before: str, own: frozenset[str]) -> bool:
    """Whether this meeting is named among the last words before a verb, where its subject stands."""
    return any(not own.isdisjoint({token.exact, token.folded}) for token in analyze(before)[-_SUBJECT_REACH:])


def _is_others(before: str, after: str, own: frozenset[str]) -> bool:
    """Whether the subject of a deciding verb is somebody else: an authority, or a body that is not the one that met."""
    if _is_own(before, own) or _is_own(" ".join(after.split()[:2]), own):
        return False
    near = [token.exact for token in analyze(before)[-_SUBJECT_REACH:]]
    return bool(
        _OTHERS.search(" ".join(near))
        or any(word.endswith(_BODIES) for word in near)
        or _DATED.search(before[-40:])
    )


def _by_others(after: str, own: frozenset[str]) -> bool:
    """Whether a passive verb has somebody else as its agent: "antas av direktionen"."""
    agent = re.match(r"\s*av (?:\w+ )?(\w+)", after)
    return agent is not None and not _is_own(agent.group(), own)


def _own_names(body: str | None) -> frozenset[str]:
    """Words that mean this meeting: those of any minutes, the body's name, and the last part of it."""
    words = [token for token in analyze(fold(body or "")) if len(token.exact) > 6]
    heads = " ".join(head for head in _BODIES if any(word.exact.endswith(head) for word in words))
    return _SELF.union((word.folded for word in words), (head.folded for head in analyze(heads)))


def _section_of(text: str) -> _Section | None:
    key = label(text)
    if len(key) > 70:
        return None
    if key in _DECISION_SECTIONS:
        return _Section.DECISIONS
    if key not in _SECTIONS and not (
        key.startswith(_PROPOSAL_SECTIONS) and len(key.split()) <= 6 and not text.endswith(".")
    ):
        return None
    if key.startswith(_PROPOSAL_SECTIONS) or " forslag" in key:
        return _Section.PROPOSALS
    return _Section.REPORTED if key.startswith(_REPORTED_SECTIONS) else _Section.TEXT


def _add(found: list[Decision], unit: _Unit, folded: str, verdict: _Section) -> None:
    kind = DecisionKind.REPORTED if verdict is _Section.REPORTED else _kind(folded)
    end = unit.end - len(match.group()) if (match := _CLAUSE_END.search(unit.text)) else unit.end
    if end > unit.start:
        found.append(Decision(unit.text[: end - unit.start], kind, unit.start, end))


def _kind(folded: str) -> DecisionKind:
    return next((kind for kind, pattern in _KINDS if pattern.search(folded)), DecisionKind.DECIDED)


def _units(text: str) -> Iterator[_Unit]:
    """Labels, entries of lists and sentences, in order. Lines that go on are joined; a blank line parts."""
    for start, end, entry, new_paragraph in _blocks(text):
        block = text[start:end]
        if entry:
            lead = _ENTRY.match(block)
            skip = lead.end() if lead and not block.startswith(("att", "Att")) else 0
            yield _Unit(start + skip, end, block[skip:], True, new_paragraph)
            continue
        at = 0
        for match in _SENTENCE_END.finditer(block):
            if fold(block[at : match.start()].rsplit(None, 1)[-1]) in ABBREVIATIONS:
                continue
            sentence = block[at : match.start()]
            yield _Unit(start + at, start + match.start(), sentence, False, new_paragraph and at == 0)
            at = match.end()
        yield _Unit(start + at, end, block[at:], False, new_paragraph and at == 0)


def _blocks(text: str) -> Iterator[tuple[int, int, bool, bool]]:
    """(start, end, is an entry, after a blank line) of each label, entry or paragraph."""
    start = end = -1
    entry = blank = False
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
        if start >= 0 and not goes_on and (is_entry or _section_of(content) or _ends_block(text[start:end])):
            yield start, end, entry, after_blank
            start = -1
        if start < 0:
            start, entry, after_blank = at, is_entry, blank
            blank = False
        end = at + len(content)
    if start >= 0:
        yield start, end, entry, after_blank


def _ends_block(block: str) -> bool:
    return _section_of(block) is not None or bool(_LEAD_IN.search(fold_in_place(block)))
