"""Whose act a sentence tells: this meeting's, another's, or nobody's yet."""

import datetime as dt
import re
from dataclasses import dataclass

from indexer.minutes.decisions.own import BODIES, Own
from indexer.minutes.decisions.patterns import any_of, pattern
from indexer.minutes.decisions.sections import Section
from models.swedish import analyze, fold
from models.swedish.dates import written_dates
from models.swedish.tables import deciders
from models.swedish.tables import decisions as table
from models.swedish.tables.assignments import DOING, OFFICE_ENDINGS
from models.swedish.tables.dates import MONTHS

_DECIDING = pattern(table.DECIDING)
_ACTING = pattern(table.ACTING)
_PASSIVE = pattern(table.PASSIVE)
_OTHERS = pattern(deciders.OTHERS)
_ELSEWHEN = pattern(table.ELSEWHEN)
_NOT_YET = pattern(table.NOT_YET)
_NOTHING = pattern(table.NOTHING)
_PROPOSING = pattern(table.PROPOSING)
_PROCEDURE = pattern(table.PROCEDURE)
_ANNOUNCING = pattern(deciders.ANNOUNCING)
_OTHERS_ACT = pattern(deciders.OTHERS_ACT)
_PLANNING = pattern(rf"(?:{table.PLANNING}) ?{DOING}\b")
_DELEGATED = pattern(deciders.DELEGATED)
_DATED_ELSEWHEN = pattern(table.DATED)
_OWNED_BODY = pattern(deciders.OWNED_BODY)
_DETAILED = pattern(table.DETAILED)
_MATTER = pattern(table.MATTER)
_WITHOUT_VERB = (_PROPOSING, _PLANNING, _ANNOUNCING, _OTHERS_ACT, _DELEGATED)
_SIGNS = any_of(table.SIGNS)
_OFFICE_ENDINGS = tuple(map(fold, OFFICE_ENDINGS))
_SUBORDINATING = frozenset(map(fold, table.SUBORDINATING))
_DATED = re.compile(rf"\bden \d{{1,2}} [a-z]+|\bi (?:{'|'.join(MONTHS)})\b|\b(?:19|20)\d\d\b")

_AGENT = re.compile(r"\s*av ((?:[\w-]+ (?:och )?)?[\w/-]+)")
_LISTING = (Section.DECISIONS, Section.PROPOSALS)
_PAST_ENDINGS = ("des", "ogs", "ots")

_SUBJECT_REACH = 6
"""Words. Swedish puts at most a time and a place between its subject and its verb."""

_CONCLUDING = 4
"""Words. In these a sentence decides that begins with doing so."""

_NEAR = 200
"""Characters before a verb that hold those words."""


@dataclass(frozen=True, slots=True)
class _Verbs:
    """The first verbs of deciding, of acting and of what was done, in a sentence."""

    deciding: re.Match[str] | None
    acting: re.Match[str] | None
    passive: re.Match[str] | None

    @property
    def start(self) -> int | None:
        """Where the first of them stands."""
        found = (match.start() for match in (self.deciding, self.acting, self.passive) if match)
        return min(found, default=None)


def judge(folded: str, own: Own, section: Section, date: dt.date | None = None) -> Section | None:
    """What a sentence tells: this meeting's decision, a proposal, another's decision, or none of these (None).

    `date` is the day of this meeting: a decision of another day is reported.
    """
    verbs = _telling(folded)
    if verbs is None:
        return section if folded.startswith("att ") and section in _LISTING else None
    if _NOTHING.search(folded) or (_PROCEDURE.search(folded) and not verbs.deciding):
        return None
    if section is Section.PROPOSALS:
        return Section.PROPOSALS
    if proposing := _PROPOSING.search(folded):
        return _of_proposing(folded, verbs.deciding, proposing, own)
    if _NOT_YET.search(folded):
        return None
    if _are_others_acts(folded, own) or (section is not Section.DECISIONS and _is_delegated(folded)):
        return Section.REPORTED
    if _is_of_another_day(folded, date):
        return Section.REPORTED
    if verbs.start is None:
        planned = section is not Section.ASIDE and _PLANNING.search(folded)
        listed = section is Section.DECISIONS and folded.startswith("att ")
        return Section.DECISIONS if planned or listed else None
    return _of_act(folded, verbs, verbs.start, own, section)


def _telling(folded: str) -> _Verbs | None:
    """The verbs of a sentence that tells of a decision or a proposal, by a verb or without; None for any other."""
    if not _SIGNS.search(f" {folded} "):
        return None
    verbs = _Verbs(_DECIDING.search(folded), _ACTING.search(folded), _PASSIVE.search(folded))
    without = verbs.start is None and not any(words.search(folded) for words in _WITHOUT_VERB)
    return None if without else verbs


def _of_act(folded: str, verbs: _Verbs, start: int, own: Own, section: Section) -> Section | None:
    """What a sentence tells in which somebody decides or something is done."""
    deciding, passive, before = verbs.deciding, verbs.passive, folded[:start]
    if section is Section.REPORTED or _ELSEWHEN.search(folded) or _elsewhere(folded[start:], own):
        return Section.REPORTED if deciding or passive else None
    if deciding and _is_others(folded[: deciding.start()], folded[deciding.end() :], own):
        return Section.REPORTED
    if section is Section.DECISIONS:
        return Section.DECISIONS
    agent = _agent(folded[passive.end() :]) if passive else None
    by_others = (
        passive is not None
        and agent is not None
        and _is_past(passive)
        and _names_body(agent)
        and not _is_own(agent, own)
    )
    if _is_clause(before) or section is Section.ASIDE:
        return Section.REPORTED if by_others else None
    own_after = not _OTHERS.search(before) and _is_own(_after(folded, start), own)
    if (deciding or verbs.acting) and (_is_own(before, own) or own_after):
        return Section.DECISIONS
    if not passive or _OTHERS.search(folded[: passive.start()]):
        return None
    if agent is None or _is_own(agent, own):
        return Section.DECISIONS
    return Section.REPORTED if by_others else None


def concludes(folded: str, own: Own) -> bool:
    """Whether a sentence begins with this meeting deciding: "Nämnden beslutar att …"."""
    before = " ".join(folded.split(maxsplit=_CONCLUDING)[:_CONCLUDING])
    return decides(before, own) and not _PROCEDURE.search(folded)


def is_detailed(folded: str) -> bool:
    """Whether a decision ends in "med följande ändringar": the list below changes its matter."""
    return bool(_DETAILED.search(folded))


def decides(folded: str, own: Own) -> bool:
    """Whether this meeting is the subject of a deciding verb."""
    deciding = _DECIDING.search(folded)
    return deciding is not None and _is_own(folded[: deciding.start()], own)


def is_vetoed(folded: str) -> bool:
    """Whether a text says of itself that nothing is decided in it, or not yet, whatever label it stands under."""
    course = _PROCEDURE.search(folded) and not _DECIDING.search(folded)
    return bool(_NOTHING.search(folded) or _NOT_YET.search(folded) or course)


def names_others(label: str, own: Own) -> bool:
    """Whether a label such as "Kommunstyrelsens beslut" names another body than the one known to have met."""
    words = fold(label).split()
    whose = words[-2].removesuffix("s") if len(words) > 1 else ""
    return own.known and whose.endswith(BODIES) and not own.is_named(whose)


def _of_proposing(folded: str, deciding: re.Match[str] | None, proposing: re.Match[str], own: Own) -> Section:
    """What a sentence tells that proposes: who decides to propose has decided, here or elsewhere."""
    if not deciding or deciding.start() > proposing.start():
        return Section.PROPOSALS
    before, after = folded[: deciding.start()], folded[deciding.end() :]
    if _is_own(before, own) or _is_own(" ".join(after.split()[:2]), own):
        return Section.DECISIONS
    return Section.REPORTED if _is_others(before, after, own) else Section.PROPOSALS


def _are_others_acts(folded: str, own: Own) -> bool:
    """Whether an authority tells what it has decided, or has approved, refused, granted something."""
    for verb in filter(None, (_ANNOUNCING.search(folded), _OTHERS_ACT.search(folded))):
        around = folded[max(0, verb.start() - 40) : verb.start()] + " " + _after(folded, verb.start())
        if _OTHERS.search(around) and not own.is_named(around):
            return True
    return False


def _is_delegated(folded: str) -> bool:
    """Whether somebody in office tells what he has decided for the body."""
    delegated = _DELEGATED.search(folded)
    return delegated is not None and folded[: delegated.start()].rstrip().endswith(_OFFICE_ENDINGS)


def _is_of_another_day(folded: str, date: dt.date | None) -> bool:
    """Whether a sentence tells of a decision with its day, and it is not this meeting's."""
    told = _DATED_ELSEWHEN.search(folded)
    if not told:
        return False
    day = next(written_dates(told.group("day")), None)
    return day is None or date is None or day.in_year(day.year or date.year) != date


def _after(folded: str, verb: int) -> str:
    """The two words after a verb, where its subject stands when another part of the sentence came first."""
    return " ".join(folded[verb : verb + _NEAR].split()[1:3])


def _is_clause(before: str) -> bool:
    """Whether the words right before a verb make it the verb of a clause: "hur kommunerna kommer överens"."""
    *_, above, first, second = ("", "", "", *(token.exact for token in analyze(before[-_NEAR:])))
    if second in _SUBORDINATING:
        return True
    # "Om" behind what is dealt with is a preposition: "frågan om taxan bordlades".
    return first in _SUBORDINATING and not (first == "om" and _MATTER.fullmatch(above))


def _is_own(before: str, own: Own) -> bool:
    """Whether this meeting is named among the last words before a verb, where its subject stands."""
    return own.is_named(before, last=_SUBJECT_REACH)


def _is_others(before: str, after: str, own: Own) -> bool:
    """Whether the subject of a deciding verb is somebody else: an authority, or a body that is not the one that met."""
    if _is_own(before, own) or _is_own(" ".join(after[:_NEAR].split()[:2]), own):
        return False
    near = [token.exact for token in analyze(before[-_NEAR:])[-_SUBJECT_REACH:]]
    return bool(
        _OTHERS.search(" ".join(near))
        or _OWNED_BODY.search(" ".join(near))
        or any(word.endswith(BODIES) for word in near)
        or _DATED.search(before[-40:])
    )


def _elsewhere(after: str, own: Own) -> bool:
    """Whether what follows a verb puts it in another body: "antogs i kommunstyrelsen"."""
    place = re.match(r"\w+ (?:i|vid|hos) (\w+)", after)
    return place is not None and place.group(1).endswith(BODIES) and not _is_own(place.group(1), own)


def _agent(after: str) -> str | None:
    """Who does what a passive verb tells: "antas av direktionen"."""
    agent = _AGENT.match(after)
    return agent.group(1) if agent else None


def _names_body(agent: str) -> bool:
    """Whether an agent is an authority or a body."""
    return bool(_OTHERS.search(agent)) or any(word.endswith(BODIES) for word in agent.split())


def _is_past(passive: re.Match[str]) -> bool:
    """Whether a passive verb tells what has been done, not what is the rule: "antogs", not "antas"."""
    return passive.group().endswith(_PAST_ENDINGS)
