"""Who led a meeting, wrote its minutes and checks them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from weakref import WeakKeyDictionary

from models.records import AgendaItem, Answer, Intent, Meeting
from models.swedish import fold, fold_in_place
from models.swedish.tables.answers import ELECTION_WORDS, OFFICER_WORDS, OFFICERS
from search_api.answers.asked import Asked
from search_api.answers.diary import Diary, offices
from search_api.answers.elected import elected
from search_api.answers.occasions import occasions
from search_api.answers.sentences import quoted, sentences

_WORDS = {office: re.compile(words) for office, words in OFFICER_WORDS.items()}
_ELECTING = {office: re.compile(words) for office, words in ELECTION_WORDS.items()}

_READ: WeakKeyDictionary[Diary, dict[tuple[int, str], Answer | None]] = WeakKeyDictionary()
"""What the minutes of a meeting tell of an office, read once for each state of the index."""


def officers(asked: Asked, office: str) -> Iterator[Answer]:
    """Who was "chair", "secretary" or "adjuster" of the meetings that a question is of, with the item that tells it.

    Where something else than a meeting is named ("ordförande i valberedningen"), who was elected there.
    """
    if asked.matter.words:
        yield from elected(asked, _ELECTING[office])
        return
    for number, meeting in occasions(asked):
        read = _READ.setdefault(asked.diary, {})
        if (number, office) not in read:
            read[number, office] = _told(asked, number, meeting, office)
        if answer := read[number, office]:
            yield answer


def appointed(asked: Asked) -> Iterator[Answer]:
    """Who was elected to what a question asks for; to an office of meetings, who had it, where no decision tells."""
    text = fold_in_place(asked.query.text)
    office = next((office for office, words in _ELECTING.items() if words.search(text)), None)
    found = list(elected(asked, _ELECTING[office] if office else None))
    yield from found
    if office and not found and not asked.matter.words:
        yield from islice(officers(asked, office), 1)


def _told(asked: Asked, number: int, meeting: Meeting, office: str) -> Answer | None:
    names = _named(asked, meeting, office)
    if not names:
        return None
    text = f"{OFFICERS[office]}: {', '.join(names)}"
    item, sentence = _source(asked.catalog.texts(asked.of(number)).values(), names, office)
    told = f"{text}. ”{sentence}”" if sentence else text
    return Answer(Intent.WHO, told, meeting, item, names)


def _named(asked: Asked, meeting: Meeting, office: str) -> tuple[str, ...]:
    """The officers: as written, by the name in the attendance list, or else those whose role there it is.

    Nobody whom the registry does not know: the head of a damaged page may name what is no person.
    """
    known = {fold(row.name): row.name for row in meeting.attendance}
    called = asked.state.registry.called
    written = offices(meeting)[office]
    named = (known.get(fold(name), name) for name in written if fold(name) in known or called(name))
    role = fold(OFFICERS[office])
    return tuple(named) or tuple(
        row.name for row in meeting.attendance if row.role and fold(row.role) == role
    )


def _source(items: Iterable[AgendaItem], names: Sequence[str], office: str) -> tuple[AgendaItem | None, str]:
    """The item that tells the office of one of them, and in which words; none, where the head of the minutes does."""
    surnames = [fold_in_place(name.split()[-1]) for name in names]
    for item in items:
        folded = fold_in_place(item.restored)
        if not any(surname in folded for surname in surnames):
            continue
        of_title = bool(_WORDS[office].search(fold_in_place(item.restored_title)))
        for start, end in sentences(item.restored):
            stretch = folded[start:end]
            told = of_title or _WORDS[office].search(stretch)
            if told and any(surname in stretch for surname in surnames):
                return item, quoted(item.text[start:end])
    return None, ""
