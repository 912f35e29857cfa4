"""Whom an assignment goes to, by the names that people have over all meetings."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from models.records import Person
from models.swedish import Token, analyze

Name = tuple[str, ...]


def people_in(assignee: str, mentioned: Iterable[Person]) -> tuple[Person, ...]:
    """Of the people whom an agenda item mentions, those that its assignee names, by any form that minutes have of them.

    "Hillevi" is Hillevi Larsson where the minutes call her so. One whom minutes do not tell for certain is left out, as
    is who shares a form with another.
    """
    tokens = analyze(assignee)
    called = {person.id: (person, _forms(person)) for person in mentioned if person.certain}
    found = {}
    for id, (person, own) in called.items():
        others = {form for other, (_, some) in called.items() if other != id for form in some}
        if any(_stands(form, assignee, tokens) for form in own - others):
            found[id] = person
    return tuple(found.values())


def _forms(person: Person) -> set[Name]:
    sightings = [tie.sighting for tie in person.ties]
    written = [person.name, *person.spellings]
    written += [form for sighting in sightings for form in (sighting.name, *sighting.spellings)]
    return {form for name in written if (form := tuple(token.folded for token in analyze(name)))}


def _stands(name: Name, text: str, tokens: Sequence[Token]) -> bool:
    """Whether a name stands in a text, and is not a part of a longer one."""
    size = len(name)
    joined = [_goes_on(text, one, other) for one, other in pairwise(tokens)]
    return any(
        tuple(token.folded for token in tokens[at : at + size]) == name
        and not (at and joined[at - 1])
        and not (at + size < len(tokens) and joined[at + size - 1])
        for at in range(len(tokens) - size + 1)
    )


def _goes_on(text: str, one: Token, other: Token) -> bool:
    """Whether two words are of one name: nothing but a space or a hyphen parts them, and both are capitalised."""
    between = text[one.end : other.start]
    return between.strip(" \n\u00a0-") == "" and text[one.start].isupper() and text[other.start].isupper()
