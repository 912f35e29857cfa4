"""What was decided in an item, and what was only proposed or told of others.

An item's text is walked unit by unit. Labels say what the units below them are; elsewhere a sentence is a
decision when this meeting is the one that acts in it.
"""

import re
from dataclasses import dataclass, field

from indexer.minutes.judgement import decides, judge, own_names, pattern, takes_on
from indexer.minutes.units import Section, Unit, is_lead_in, section_of, units
from models.records import Decision, DecisionKind
from models.swedish import fold_in_place
from models.swedish.tables import decisions as table

_KINDS = tuple((DecisionKind(kind), pattern(written)) for kind, written in table.KINDS)
_CLAUSE_END = re.compile(r"[\s,;]+(?:samt|och)?[\s,;]*$")


def find_decisions(
    text: str, title: str, body: str | None
) -> tuple[tuple[Decision, ...], tuple[Decision, ...]]:
    """(decisions, proposals) of an item's text, in order, each an exact span of it.

    `body` is who met, so that "kommunstyrelsen beslutar" is a decision of the kommunstyrelse and a report in
    the minutes of others. `title` may be a label itself: under "Rådet beslutade" all entries are decisions.
    """
    walk = _Walk(own_names(body), section_of(title) or Section.TEXT)
    for unit in units(text):
        walk.take(unit)
    return tuple(walk.decisions), tuple(walk.proposals)


@dataclass(slots=True)
class _Walk:
    """Where in an item we are.

    `awaiting` is what the lead-in above leads in: the unit below it, whatever it is (`fresh` until then), and
    all that go on from it, entries of a list or such as "Uppdra åt …". `proposed` tells that proposals have
    been read below their label.
    """

    own: frozenset[str]
    section: Section
    decisions: list[Decision] = field(default_factory=list)
    proposals: list[Decision] = field(default_factory=list)
    proposed: bool = False
    awaiting: Section | None = None
    fresh: bool = False

    def take(self, unit: Unit) -> None:
        """Go on by one unit."""
        if not unit.entry and (labelled := section_of(unit.text)):
            self.section, self.awaiting, self.proposed = labelled, None, False
            return
        folded = fold_in_place(unit.text).replace("\n", " ")
        if self._ends_proposals(unit, folded):
            self.section, self.awaiting = Section.TEXT, None
        self.proposed = self.section is Section.PROPOSALS
        if self.awaiting and (unit.entry or self.fresh or _acts(folded)):
            self.fresh = False
            self._add(unit, folded, self.awaiting)
            return
        self.awaiting = None
        verdict = self._verdict(unit, folded)
        if verdict and is_lead_in(unit.text):
            self.awaiting, self.fresh = verdict, True
        elif verdict:
            self._add(unit, folded, verdict)
        elif self.section is not Section.PROPOSALS and takes_on(unit.text.replace("\n", " ")):
            self._add(unit, folded, Section.DECISIONS, DecisionKind.ASSIGNED)

    def _ends_proposals(self, unit: Unit, folded: str) -> bool:
        """Whether "Mötet beslutar att" stands in a paragraph of its own, below the proposals."""
        own_paragraph = unit.new_paragraph and not unit.entry and is_lead_in(unit.text)
        return (
            self.section is Section.PROPOSALS
            and self.proposed
            and own_paragraph
            and decides(folded, self.own)
        )

    def _verdict(self, unit: Unit, folded: str) -> Section | None:
        verdict = judge(folded, self.own, self.section)
        listed = verdict is None and unit.entry and self.section is Section.DECISIONS
        return Section.DECISIONS if listed else verdict

    def _add(self, unit: Unit, folded: str, verdict: Section, kind: DecisionKind | None = None) -> None:
        end = unit.end - len(match.group()) if (match := _CLAUSE_END.search(unit.text)) else unit.end
        if end <= unit.start:
            return
        kind = DecisionKind.REPORTED if verdict is Section.REPORTED else kind or _kind(folded)
        found = Decision(unit.text[: end - unit.start], kind, unit.start, end)
        if verdict is Section.PROPOSALS:
            self.proposals.append(found)
        else:
            self.decisions.append(found)


def _acts(folded: str) -> bool:
    """Whether a unit begins with what is done: "Uppdra åt styrelsen att …", "Godkänna rapporten"."""
    return any(words.match(folded) for _, words in _KINDS)


def _kind(folded: str) -> DecisionKind:
    return next((kind for kind, words in _KINDS if words.search(folded)), DecisionKind.DECIDED)
