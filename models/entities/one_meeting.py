"""The texts of one meeting together: a person named in full in one is known in all."""

from collections.abc import Sequence
from dataclasses import replace

from models.entities.acquaintances import Acquaintances
from models.entities.filing import badness, filed
from models.entities.links import link_between
from models.entities.roster import Roster
from models.records import Label, Link, Mention

Texts = Sequence[Sequence[Mention]]


def refiled(texts: Texts, known_people: Sequence[str]) -> list[tuple[Mention, ...]]:
    """The mentions of each text, people filed under the best spelling in all of them; known people's comes first.

    A single name that nobody in its own text fits is filed under the only one whom it fits in the others.
    """
    roster = Roster(known_people)
    names = dict.fromkeys(m.canonical for text in texts for m in text if _in_full(m))
    for parts in sorted((name.split() for name in names), key=badness):
        roster.add(parts, filed(parts, roster))
    acquaintances = Acquaintances([*known_people, *(filed(name.split(), roster) for name in names)])
    return [tuple(_refiled(mention, roster, acquaintances) for mention in text) for text in texts]


def _refiled(mention: Mention, roster: Roster, acquaintances: Acquaintances) -> Mention:
    if _in_full(mention):
        canonical = filed(mention.canonical.split(), roster)
        if canonical == mention.canonical:
            return mention
        linked = mention.link if mention.link in _CALLED else link_between(mention.text.split(), canonical)
        return replace(mention, canonical=canonical, link=linked)
    if mention.link is Link.ALONE:
        canonical, link = acquaintances.find([part.rstrip(".") for part in mention.text.split()])
        return replace(mention, canonical=canonical, link=link)
    return mention


_CALLED = frozenset({Link.FIRST_NAME, Link.INITIAL})


def _in_full(mention: Mention) -> bool:
    return mention.label is Label.PERSON and mention.link is not Link.ALONE
