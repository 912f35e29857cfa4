"""Who was elected to what."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from models.records import AgendaItem, Answer, Decision, DecisionKind, Intent, Label, Link
from models.swedish import fold_in_place
from search_api.answers.asked import Asked
from search_api.answers.occasions import occasions
from search_api.answers.sentences import quoted
from search_api.answers.topic import line_forms

_AS_NEAR = 0.75
"""How much of the nearest election's words another must have to be told beside it."""
_MOST = 3
"""Elections that are told at the most."""
_MOST_READ = 8
"""Meetings with elections that are read, at the most, where the question tells no more of what it asks for."""


def elected(asked: Asked, office: re.Pattern[str] | None = None) -> Iterator[Answer]:
    """Decisions that elect somebody to what a question asks for; `office` must stand in them, where it is given.

    Where nothing but meetings is named, the elections of the first that has any.
    """
    if asked.matter.words:
        yield from _found(asked, asked.best(DecisionKind.ELECTED), office)
        return
    voting = occasions(asked, asked.decided(DecisionKind.ELECTED))
    for number, _ in islice(voting, _MOST_READ):
        found = list(_found(asked, asked.of(number, DecisionKind.ELECTED), office, every=True))
        if found:
            yield from found
            return


def people_at(item: AgendaItem, decision: Decision) -> tuple[str, ...]:
    """The people whom a decision names, by their names over all meetings."""
    named = (
        mention.canonical
        for mention in item.mentions
        if mention.label is Label.PERSON and mention.link is not Link.ALONE
        if mention.in_title == decision.in_title and decision.start <= mention.start < decision.end
    )
    return tuple(dict.fromkeys(named))


def _found(
    asked: Asked, keys: Sequence[int], office: re.Pattern[str] | None, *, every: bool = False
) -> Iterator[Answer]:
    """The elections in items, those nearest to the question's words first, or `every` one."""
    found: list[tuple[float, int, Decision]] = []
    if not keys:
        return
    names = asked.names(keys)
    for key, title, decision in asked.catalog.decisions(keys, DecisionKind.ELECTED):
        if office and not office.search(fold_in_place(f"{title} {decision.text}")):
            continue
        text, above = line_forms(decision.text), line_forms(title)
        if every or asked.fits(text | above, names.get(key, frozenset())):
            found.append((asked.topic.share(text) + asked.topic.share(above) / 2, key, decision))
    found.sort(key=lambda each: -each[0])
    found = [each for each in found if each[0] >= _AS_NEAR * found[0][0]]
    records = asked.records(list(dict.fromkeys(key for _, key, _ in found[:_MOST])))
    for _, key, decision in islice(found, _MOST):
        if key in records:
            meeting, item = records[key]
            yield Answer(Intent.WHO, quoted(decision.text), meeting, item, people_at(item, decision))
