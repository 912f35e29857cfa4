"""What was decided in an item, what was only proposed or told of others, and what happened on the way."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace

from indexer.minutes.decisions.assignments import takes_on
from indexer.minutes.decisions.ballots import read_ballots
from indexer.minutes.decisions.elections import elects, is_election
from indexer.minutes.decisions.own import Own
from indexer.minutes.decisions.sections import Section, leads_in, section_of
from indexer.minutes.decisions.task_tables import heads_columns, read_tasks
from indexer.minutes.decisions.units import Unit, units
from indexer.minutes.decisions.walk import LONGEST, Walk
from models.records import Decision, DecisionKind, Proceeding


@dataclass(frozen=True, slots=True)
class Decided:
    """What an item tells, each in order and each an exact span of its text, or of its title where `in_title`.

    No two decisions overlap.
    """

    decisions: tuple[Decision, ...] = ()
    proposals: tuple[Decision, ...] = ()
    proceedings: tuple[Proceeding, ...] = ()


def find_decisions(
    text: str,
    title: str,
    body: str | None,
    *,
    meeting_date: dt.date | None = None,
    summons: bool = False,
) -> Decided:
    """Decisions, proposals and proceedings of an item.

    `body` is who met, so that "kommunstyrelsen beslutar" is a decision of the kommunstyrelse and a report in
    the minutes of others. `title` may be a label itself, under "Rådet beslutade" all entries are decisions, and
    may tell a decision. `meeting_date` gives the year of a day by which something is to be done. In a `summons`
    nothing has been decided: all is proposed.
    """
    walk = Walk(Own.of(body), Own.of(body, parts=False), meeting_date)
    _read_title(walk, title)
    walked = list(units(text))
    for unit in walked:
        walk.take(unit)
    decisions = walk.decisions
    if elects(title) and all(d.kind is DecisionKind.REPORTED for d in decisions):
        _read_elections(walk, walked)
    tasks = list(read_tasks(text, meeting_date))
    decisions = sorted([*_apart_from(decisions, tasks), *tasks], key=_place)
    if summons:
        everything = sorted((*decisions, *walk.proposals), key=_place)
        return Decided(proposals=tuple(_quoted(found, text, title) for found in everything))
    proceedings = sorted([*walk.proceedings, *read_ballots(text)], key=lambda proceeding: proceeding.start)
    return Decided(
        tuple(_quoted(found, text, title) for found in decisions),
        tuple(_quoted(found, text, title) for found in walk.proposals),
        tuple(replace(found, text=text[found.start : found.end]) for found in proceedings),
    )


def _quoted(found: Decision, text: str, title: str) -> Decision:
    """A decision in the words as they stand: units are read without the marks of bold type."""
    written = (title if found.in_title else text)[found.start : found.end]
    return found if written == found.text else replace(found, text=written)


def _read_title(walk: Walk, title: str) -> None:
    """The label that a title is, or the decisions that it tells: "§ 3 Dagordningen godkändes"."""
    if labelled := section_of(title):
        walk.enter(labelled)
        return
    for unit in units(title):
        if unit.section is not None or len(unit.text) > LONGEST:
            continue
        verdict = walk.judge(unit)
        if verdict and leads_in(unit.folded):
            walk.enter(verdict)
        elif verdict in (Section.DECISIONS, Section.REPORTED):
            walk.add(unit, verdict, in_title=True)
        elif verdict is None and takes_on(unit.text, unit.folded, walk.meeting):
            walk.add(unit, Section.DECISIONS, DecisionKind.ASSIGNED, in_title=True)
        elif elects(unit.text) and is_election(unit.text.partition(":")[2]):
            walk.add(unit, Section.DECISIONS, DecisionKind.ELECTED, in_title=True)


def _read_elections(walk: Walk, walked: Iterable[Unit]) -> None:
    """Elections told without a verb, where an item that elects tells none with one."""
    told = {decision.start for decision in walk.decisions if not decision.in_title}
    for unit in walked:
        if unit.section is None and unit.start not in told and is_election(unit.text):
            walk.add(unit, Section.DECISIONS, DecisionKind.ELECTED)


def _apart_from(decisions: Iterable[Decision], tasks: Iterable[Decision]) -> Iterable[Decision]:
    """The decisions that no task of a table overlaps, and that are no heading of one."""
    spans = [(task.start, task.end) for task in tasks]
    for decision in decisions:
        overlaps = any(start < decision.end and decision.start < end for start, end in spans)
        if decision.in_title or not (overlaps or (spans and heads_columns(decision.text))):
            yield decision


def _place(decision: Decision) -> tuple[bool, int]:
    return not decision.in_title, decision.start
