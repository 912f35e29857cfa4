"""Who is to do something, and by when."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from models.records import AgendaItem, Answer, Decision, DecisionKind, Intent, Meeting
from models.swedish import fold_in_place
from models.swedish.tables.answers import DUE, RESPONSIBLE
from search_api.answers.asked import Asked
from search_api.answers.days import days
from search_api.answers.elected import people_at
from search_api.answers.sentences import quoted, sentences
from search_api.answers.topic import ENOUGH, forms, line_forms

_RESPONSIBLE = re.compile(RESPONSIBLE)
_DUE = re.compile(DUE)
_MOST = 3
"""Assignments that are told at the most."""
_STATED_IN = 6
"""Items in whose text a sentence is looked for where no assignment tells."""


def responsible(asked: Asked) -> Iterator[Answer]:
    """The assignments of what a question asks for, the nearest to its words first, or a sentence that tells as much."""
    if asked.topic.words:
        assigned = _assigned(asked, lambda decision: bool(decision.assignee))
        yield from (
            Answer(Intent.WHO, f"{d.assignee}: {_quote(d)}", meeting, item, _assignees(item, d))
            for meeting, item, d in assigned
        )
        if not assigned:
            yield from (answer for answer in _stated(asked, Intent.WHO, _RESPONSIBLE) if answer.people)


def due(asked: Asked) -> Iterator[Answer]:
    """By when that is to be done which a question asks for, or a sentence that names its day."""
    if asked.topic.words:
        assigned = _assigned(asked, lambda decision: bool(decision.due))
        yield from (
            Answer(Intent.WHEN, f"{d.due}: {_quote(d)}", meeting, item, _assignees(item, d), d.due_date)
            for meeting, item, d in assigned
        )
        if not assigned:
            dated = (_dated(answer) for answer in _stated(asked, Intent.WHEN, _DUE))
            yield from (answer for answer in dated if answer.date)


def _assigned(asked: Asked, tells: Callable[[Decision], bool]) -> list[tuple[Meeting, AgendaItem, Decision]]:
    """The assignments that tell what is asked for, as near to the question's words as the nearest."""
    keys = asked.best(DecisionKind.ASSIGNED)
    if not keys:
        return []
    place = {key: number for number, key in enumerate(keys)}
    names = asked.names(keys)
    found: list[tuple[tuple[float, int, int], int, Decision]] = []
    for key, title, decision in asked.catalog.decisions(keys, DecisionKind.ASSIGNED):
        text = line_forms(f"{decision.assignee} {decision.text}")
        both = text | line_forms(title)
        if tells(decision) and asked.fits(both, names.get(key, frozenset())):
            worth = (-asked.topic.share(text), -asked.topic.count(both), place[key])
            found.append((worth, key, decision))
    found.sort(key=lambda each: each[0])
    best = [(key, decision) for worth, key, decision in found if worth[0] == found[0][0][0]][:_MOST]
    records = asked.records(list(dict.fromkeys(key for key, _ in best)))
    return [(*records[key], decision) for key, decision in best if key in records]


def _stated(asked: Asked, intent: Intent, telling: re.Pattern[str]) -> Iterator[Answer]:
    """The sentences of the best items that hold what is asked for and a word that tells it, in order of their items."""
    for key, bare in asked.catalog.texts(asked.best()[:_STATED_IN]).items():
        read, folded = bare.restored, fold_in_place(bare.restored)
        found = [
            (start, end)
            for start, end in (sentences(read) if telling.search(folded) else ())
            if telling.search(folded, start, end) and asked.topic.share(forms(read[start:end])) >= ENOUGH
        ]
        for meeting, item in asked.records([key]).values() if found else ():
            for start, end in found:
                people = people_at(item, Decision("", DecisionKind.ASSIGNED, start, end))
                yield Answer(intent, quoted(item.text[start:end]), meeting, item, people)


def _assignees(item: AgendaItem, decision: Decision) -> tuple[str, ...]:
    """Those who got an assignment, by their names over all meetings, as far as the item knows them."""
    people = people_at(item, replace(decision, start=0, end=len(item.text), in_title=False))
    written = {m.canonical for m in item.mentions if m.text in (decision.assignee or "")}
    return tuple(name for name in people if name in written)


def _dated(answer: Answer) -> Answer:
    """The answer with the first day that it names, if any."""
    return replace(answer, date=next((day for _, day in days(answer.text, answer.meeting.date) if day), None))


def _quote(decision: Decision) -> str:
    return f"”{quoted(decision.text)}”"
