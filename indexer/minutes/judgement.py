"""Whose act a sentence tells: this meeting's, another's, or nobody's yet."""

import re

from indexer.minutes.units import Section
from models.swedish import analyze, fold
from models.swedish.tables import decisions as table
from models.swedish.tables.dates import MONTHS


def pattern(written: str) -> re.Pattern[str]:
    """A pattern of a table, to be searched for in folded text, from the beginning of a word."""
    return re.compile(rf"\b(?:{fold(written)})")


_DECIDING = pattern(table.DECIDING)
_ACTING = pattern(table.ACTING)
_PASSIVE = pattern(table.PASSIVE)
_OTHERS = pattern(table.OTHERS)
_ELSEWHEN = pattern(table.ELSEWHEN)
_NOT_YET = pattern(table.NOT_YET)
_NOTHING = pattern(table.NOTHING)
_PROPOSING = pattern(table.PROPOSING)
_PROCEDURE = pattern(table.PROCEDURE)
_SELF = frozenset(map(fold, table.SELF))
_SUBORDINATING = frozenset(map(fold, table.SUBORDINATING))
_BODIES = tuple(map(fold, table.BODIES))
_DATED = re.compile(rf"\bden \d{{1,2}} [a-z]+|\bi (?:{'|'.join(MONTHS)})\b|\b(?:19|20)\d\d\b")
# One or more names, capitalised and no definite nouns in the plural ("Kommunerna tar fram egna planer").
_NAMES = r"(?:[A-ZÅÄÖ][\w-]+(?<!erna)(?<!arna)(?<!orna)(?:,? och |, | )){1,5}"
# Further from the verb the names must be surer: no long word in the definite ("Sakkunnigstödet").
_TAKING_ON = re.compile(rf"(?:{_NAMES}|(?!\w{{6,}}e[nt]\b){_NAMES}.{{0,120}} och ){table.TAKING_ON}\b")
# Swedish puts at most a time and a place between its subject and its verb.
_SUBJECT_REACH = 6


def own_names(body: str | None) -> frozenset[str]:
    """Words that mean this meeting: those of any minutes, the body's name, and the last part of it."""
    words = [token for token in analyze(fold(body or "")) if len(token.exact) > 6]
    heads = " ".join(head for head in _BODIES if any(word.exact.endswith(head) for word in words))
    return _SELF.union((word.folded for word in words), (head.folded for head in analyze(heads)))


def judge(folded: str, own: frozenset[str], section: Section) -> Section | None:
    """What a sentence tells: this meeting's decision, a proposal, another's decision, or none of these (None)."""
    deciding = _DECIDING.search(folded)
    acting = _ACTING.search(folded)
    passive = _PASSIVE.search(folded)
    if _NOTHING.search(folded) or (_PROCEDURE.search(folded) and not deciding):
        return None
    if section is Section.PROPOSALS:
        proposed = deciding or acting or _PROPOSING.search(folded) or folded.startswith("att ")
        return Section.PROPOSALS if proposed else None
    if _PROPOSING.search(folded):
        return (
            Section.PROPOSALS
            if not (deciding and _is_own(folded[: deciding.start()], own))
            else Section.DECISIONS
        )
    if _NOT_YET.search(folded):
        return None
    if not (deciding or acting or passive):
        return Section.DECISIONS if section is Section.DECISIONS and folded.startswith("att ") else None
    verb = min(match.start() for match in (deciding, acting, passive) if match)
    if section is Section.REPORTED or _ELSEWHEN.search(folded) or _elsewhere(folded[verb:], own):
        return Section.REPORTED if deciding or passive else None
    if deciding and _is_others(folded[: deciding.start()], folded[deciding.end() :], own):
        return Section.REPORTED
    if section is Section.DECISIONS:
        return Section.DECISIONS
    if _is_clause(folded[:verb]):
        return None
    if (deciding or acting) and _is_own(folded[:verb] + " " + _after(folded, verb), own):
        return Section.DECISIONS
    if (
        passive
        and not _OTHERS.search(folded[: passive.start()])
        and not _by_others(folded[passive.end() :], own)
    ):
        return Section.DECISIONS
    return None


def decides(folded: str, own: frozenset[str]) -> bool:
    """Whether this meeting is the subject of a deciding verb."""
    deciding = _DECIDING.search(folded)
    return deciding is not None and _is_own(folded[: deciding.start()], own)


def takes_on(sentence: str) -> bool:
    """Whether somebody named first in the sentence takes something on: "Siv Ek tar fram ett underlag"."""
    return bool(_TAKING_ON.match(sentence))


def _after(folded: str, verb: int) -> str:
    """The two words after a verb, where its subject stands when another part of the sentence came first."""
    return " ".join(folded[verb:].split()[1:3])


def _is_clause(before: str) -> bool:
    """Whether the words right before a verb make it the verb of a clause: "hur kommunerna kommer överens"."""
    return any(token.exact in _SUBORDINATING for token in analyze(before)[-2:])


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


def _elsewhere(after: str, own: frozenset[str]) -> bool:
    """Whether what follows a verb puts it in another body: "antogs i kommunstyrelsen"."""
    place = re.match(r"\w+ (?:i|vid|hos) (\w+)", after)
    return place is not None and place.group(1).endswith(_BODIES) and not _is_own(place.group(1), own)


def _by_others(after: str, own: frozenset[str]) -> bool:
    """Whether a passive verb has somebody else as its agent: "antas av direktionen"."""
    agent = re.match(r"\s*av (?:\w+ )?(\w+)", after)
    return agent is not None and not _is_own(agent.group(), own)
