"""What somebody was at meetings: who is asked for by name may stand in no item at all."""

from collections.abc import Iterator
from dataclasses import replace

from models.records import Answer, Filters, Intent
from models.swedish import analyze, fold
from models.swedish.tables.answers import AT_SEVERAL, OFFICERS, PRESENT
from search_api.answers.asked import Asked

_MOST_WORDS = 4
"""Words of a name in the head of minutes, at the most."""


def held(asked: Asked) -> Iterator[Answer]:
    """The offices that those had whom a question asks for and nothing else, by body, the newest meeting of each.

    Of those who had none and whom no item names, the meetings that they were at.
    """
    columns, filters = asked.state.columns, replace(asked.query.filters, person=())
    whenever = replace(asked, query=replace(asked.query, filters=filters))
    for name in _people(asked):
        chosen = set(asked.diary.numbers(whenever.allowed()))
        found = [(n, OFFICERS[office]) for n, office, _ in asked.diary.officers.get(fold(name), ())]
        if not found and not columns.select(Filters(person=(name,))).any():
            found = [(n, PRESENT) for n, row in asked.diary.listed.get(fold(name), ()) if row.present]
        yield from _by_body(asked, name, [(n, told) for n, told in found if n in chosen])


def _by_body(asked: Asked, name: str, found: list[tuple[int, str]]) -> Iterator[Answer]:
    numbers: dict[tuple[str, str | None, str | None], list[int]] = {}
    for number, told in found:
        meeting = asked.diary.meetings[number]
        numbers.setdefault((told, meeting.body or meeting.title, meeting.organisation), []).append(number)
    for (told, *_), some in numbers.items():
        text = f"{told}: {name}"
        text = AT_SEVERAL.format(told=text, n=len(some)) if len(some) > 1 else text
        yield Answer(Intent.WHO, text, asked.diary.meetings[some[0]], people=(name,))


def _people(asked: Asked) -> tuple[str, ...]:
    """Who is asked for, in the question or beside it; nobody where it asks for anything else.

    The index knows people by their mentions and lists; a name that stands in the head of minutes alone is found in the
    words of the question.
    """
    words = asked.topic.words
    if not words:
        return asked.query.understood.person or asked.query.filters.person
    if not 2 <= len(words) <= _MOST_WORDS:
        return ()
    typed = asked.query.text[words[0].start : words[-1].start + len(words[-1].text)]
    known = asked.diary.officers.get(fold(typed), ()) if len(analyze(typed)) == len(words) else ()
    return tuple(name for _, _, name in known[:1])
