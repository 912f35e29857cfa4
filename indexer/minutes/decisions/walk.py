"""An item's text walked unit by unit: labels say what the units below them are, elsewhere a sentence tells it."""

import datetime as dt
import re
from dataclasses import dataclass, field, replace

from indexer.minutes.decisions.assignments import Task, charged, completes, read_task, responsible, takes_on
from indexer.minutes.decisions.judgement import (
    concludes,
    decides,
    is_detailed,
    is_vetoed,
    judge,
    names_others,
)
from indexer.minutes.decisions.kinds import acts, is_bare_clause, is_infinitive, kind_of
from indexer.minutes.decisions.own import Own
from indexer.minutes.decisions.proceedings import read_proceeding
from indexer.minutes.decisions.sections import Section, leads_in
from indexer.minutes.decisions.units import Unit
from models.records import Decision, DecisionKind, Proceeding

LONGEST = 600
"""Characters. What is longer without a full stop is a page that lost its lines, not a sentence."""

_CLAUSE_END = re.compile(r"[\s,;]+(?:samt|och)?[\s,;_]*$")
_LONGEST_TAIL = 40
"""Characters at the end of a quote that may be left out of it: commas, "samt"."""
_LETTERS = re.compile(r"[^\W\d_]{3}")


@dataclass(slots=True)
class _Expected:
    """What a label or lead-in leads in: the unit below it, whatever it is (`fresh` until then), and all that go
    on from it, entries of a list or such as "Uppdra åt …". `listed` tells that the block is such an entry,
    `infinitives` that the first began as "Bordlägga …" does: sentences that begin so go on."""

    section: Section
    fresh: bool = True
    listed: bool = False
    infinitives: bool = False


@dataclass(slots=True)
class Walk:
    """Where in an item we are, and what was found.

    `own` are the words that mean this meeting, `meeting` the same without parts of it, `date` its day. `outer` is
    the section to go back to after a label amid a line, `proposed` tells that proposals have been read below
    their label, `last` is the unit before. `detailed` tells that a list which changes a decision may follow.
    """

    own: Own
    meeting: Own
    date: dt.date | None
    decisions: list[Decision] = field(default_factory=list)
    proposals: list[Decision] = field(default_factory=list)
    proceedings: list[Proceeding] = field(default_factory=list)
    section: Section = Section.TEXT
    outer: Section | None = None
    expected: _Expected | None = None
    proposed: bool = False
    last: Unit | None = None
    detailed: bool = False

    def enter(self, section: Section) -> None:
        """Go on below a label."""
        self.section, self.proposed = section, False
        self.expected = _Expected(section) if section is Section.DECISIONS else None

    def take(self, unit: Unit) -> None:
        """Go on by one unit."""
        if self.outer is not None and unit.opening and not unit.amid:
            self._leave_line(unit, self.outer)
        if unit.section is not None:
            self._take_label(unit, unit.section)
        else:
            self._take_text(unit)
        self.last = unit

    def judge(self, unit: Unit) -> Section | None:
        """What a sentence tells where the walk has come to."""
        if self.section in (Section.RESERVATIONS, Section.DISQUALIFICATIONS):
            return None
        return judge(unit.folded, self.own, self.section, self.date)

    def add(
        self, unit: Unit, verdict: Section, kind: DecisionKind | None = None, *, in_title: bool = False
    ) -> None:
        """Note a unit as a decision, proposal or report, of the kind that its words tell where none is given."""
        tail = max(0, len(unit.text) - _LONGEST_TAIL)
        end = unit.end - len(match.group()) if (match := _CLAUSE_END.search(unit.text, tail)) else unit.end
        if end <= unit.start:
            return
        text = unit.text[: end - unit.start]
        self.detailed = verdict is Section.DECISIONS and is_detailed(unit.folded)
        kind = DecisionKind.REPORTED if verdict is Section.REPORTED else kind or self._kind(unit)
        found = Decision(text, kind, unit.start, end, in_title=in_title)
        if kind is DecisionKind.ASSIGNED:
            found = _given(found, read_task(text, self.meeting, self.date))
        (self.proposals if verdict is Section.PROPOSALS else self.decisions).append(found)

    def _kind(self, unit: Unit) -> DecisionKind:
        told = kind_of(unit.folded)
        if told is None and (charged(unit.text, unit.folded, self.meeting) or responsible(unit.text)):
            return DecisionKind.ASSIGNED
        return told or DecisionKind.DECIDED

    def _leave_line(self, unit: Unit, outer: Section) -> None:
        """Go back to what stood before a label amid a line, but for the list that it led in."""
        self.section, self.outer = outer, None
        leading = self.expected is not None and self.expected.fresh
        if not (unit.entry and (leading or unit.text.lower().startswith("att "))):
            self.expected = None

    def _take_label(self, unit: Unit, section: Section) -> None:
        if section is Section.DECISIONS and names_others(unit.text.rstrip(": "), self.own):
            section = Section.REPORTED
        self.enter(section)
        self.outer = None
        if unit.amid:
            self.outer = Section.TEXT
            # What follows the decision itself on its line is text like other text.
            self.section = Section.TEXT if section is Section.DECISIONS else section

    def _take_text(self, unit: Unit) -> None:
        proceeding = read_proceeding(unit, self.section)
        if proceeding:
            self.proceedings.append(proceeding)
        if self._ends_proposals(unit):
            self.section, self.expected = Section.TEXT, None
        self.proposed = self.section is Section.PROPOSALS
        if self._settle(unit) or proceeding or len(unit.text) > LONGEST:
            return
        if self.section is Section.TASK:
            self.add(unit, Section.DECISIONS, DecisionKind.ASSIGNED)
            self.section = Section.TEXT
        elif self.section in (Section.TEXT, Section.DECISIONS):
            self._take_task(unit)

    def _settle(self, unit: Unit) -> bool:
        """Whether a unit leads in others, is led in itself, or tells by its words what it is."""
        sentence = len(unit.text) <= LONGEST
        if self.detailed and (unit.entry or not unit.opening):
            return True
        self.detailed = False
        verdict = self.judge(unit) if sentence else None
        if verdict and leads_in(unit.folded):
            self.expected = _Expected(verdict)
            return True
        if self.expected and self._is_expected(unit):
            self._take_expected(unit, verdict, self.expected)
            return True
        if unit.opening or not (self.expected and self.expected.listed):
            self.expected = None
        if (
            verdict is None
            and sentence
            and unit.entry
            and self.section in (Section.DECISIONS, Section.PROPOSALS)
        ):
            verdict = self.section
        if verdict is None and self.section is Section.TEXT and is_bare_clause(unit.text, unit.folded):
            verdict = Section.DECISIONS
        if verdict:
            self.add(unit, verdict)
        return verdict is not None

    def _is_expected(self, unit: Unit) -> bool:
        if self.expected is None or not _LETTERS.search(unit.text):
            return False
        goes_on = self.expected.infinitives and is_infinitive(unit.text, unit.folded)
        return unit.entry or self.expected.fresh or goes_on or acts(unit.folded)

    def _take_expected(self, unit: Unit, verdict: Section | None, expected: _Expected) -> None:
        fresh, expected.fresh, expected.listed = expected.fresh, False, unit.entry
        if fresh:
            expected.infinitives = is_infinitive(unit.text, unit.folded)
        if verdict in (Section.PROPOSALS, Section.REPORTED) and not unit.entry:
            self.expected = None
            self.add(unit, verdict)
        elif not (fresh and is_vetoed(unit.folded)):
            self.add(unit, expected.section)

    def _take_task(self, unit: Unit) -> None:
        """What somebody takes on in ordinary words, or what is told behind a matter of who does it and by when."""
        if not completes(unit.folded):
            if takes_on(unit.text, unit.folded, self.meeting) or responsible(unit.text):
                self.add(unit, Section.DECISIONS, DecisionKind.ASSIGNED)
            return
        if self.last is None or self.last.section is not None:
            return
        told = bool(self.decisions) and self.decisions[-1].start >= self._line_start(self.last)
        if not told and responsible(unit.text):
            self.add(self.last, Section.DECISIONS, DecisionKind.ASSIGNED)
            told = True
        if told:
            self.decisions[-1] = _given(self.decisions[-1], read_task(unit.text, self.meeting, self.date))

    def _line_start(self, last: Unit) -> int:
        """From where a decision reaches up to the unit before: "Boka lokal. Ansvarig: Bo. Klart: 3 maj"."""
        return last.start - LONGEST if completes(last.folded) else last.start

    def _ends_proposals(self, unit: Unit) -> bool:
        """Whether "Mötet beslutar att" stands in a paragraph of its own, below proposals or the course of a vote.

        Where the label of that course stands amid a line there are no paragraphs: a sentence ends it that begins so.
        """
        if self.outer is not None and self.section is Section.ASIDE:
            return concludes(unit.folded, self.own)
        passed = self.section is Section.ASIDE or (self.section is Section.PROPOSALS and self.proposed)
        own_paragraph = unit.new_paragraph and not unit.entry
        return passed and own_paragraph and leads_in(unit.folded) and decides(unit.folded, self.own)


def _given(decision: Decision, task: Task) -> Decision:
    """A decision as an assignment; what it told already of kind, person and time stands."""
    kind = DecisionKind.ASSIGNED if decision.kind is DecisionKind.DECIDED else decision.kind
    due, due_date = (decision.due, decision.due_date) if decision.due else (task.due, task.due_date)
    assignee = decision.assignee or task.assignee
    return replace(decision, kind=kind, assignee=assignee, due=due, due_date=due_date)
