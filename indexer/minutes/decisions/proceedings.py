"""What happened on the way to a decision: votes with their counts, reservations, disqualification."""

import re

from indexer.minutes.decisions.patterns import loose_pattern, pattern
from indexer.minutes.decisions.sections import Section
from indexer.minutes.decisions.units import Unit
from models.entities.shapes import is_name, is_surname
from models.records import Proceeding, ProceedingKind
from models.swedish import fold
from models.swedish.tables import proceedings as table

_SIGNS = loose_pattern(table.SIGNS)
_VOTE = pattern(table.VOTE)
_YES = tuple(map(loose_pattern, table.YES))
_NO = tuple(map(loose_pattern, table.NO))
_ABSTAINING = tuple(map(loose_pattern, table.ABSTAINING))
_RESERVING = pattern(table.RESERVING)
_DISQUALIFIED = pattern(table.DISQUALIFIED)
_STEPPING_ASIDE = loose_pattern(table.STEPPING_ASIDE)
_NONE = pattern(table.NONE_OF_IT)
_NUMBERS = {fold(word): number for word, number in table.NUMBERS.items()}
# "Siv Ek (S)", "Siv von Ek (s)" or "Siv Ek" alone.
_NAME = re.compile(
    r"[A-ZÅÄÖÉ][a-zåäöéü][\w’'-]*(?: (?:von|af|de))?(?: [A-ZÅÄÖÉ][\w’'-]+){0,3}"
    r"(?P<party> ?\([A-ZÅÄÖa-zåäö-]{1,4}\))?"
)


def read_proceeding(unit: Unit, section: Section) -> Proceeding | None:
    """The vote, reservation or disqualification that a unit tells; None for others.

    Below the label "Reservation" whoever is named has reserved himself, below "Jäv" whoever steps aside.
    """
    folded = unit.folded
    labelled = section in (Section.RESERVATIONS, Section.DISQUALIFICATIONS)
    if not (labelled or _SIGNS.search(folded)) or _NONE.search(folded):
        return None
    if _DISQUALIFIED.search(folded) or (
        section is Section.DISQUALIFICATIONS and _STEPPING_ASIDE.search(folded)
    ):
        return _of(unit, ProceedingKind.DISQUALIFICATION, people=_people(unit.text))
    if _VOTE.search(folded):
        return _vote(unit, folded)
    reserving = _RESERVING.search(folded)
    if reserving or section is Section.RESERVATIONS:
        people = _people(unit.text)
        if reserving or any(" " in name for name in people):
            return _of(unit, ProceedingKind.RESERVATION, people=people)
    return None


def _of(unit: Unit, kind: ProceedingKind, people: tuple[str, ...]) -> Proceeding:
    return Proceeding(unit.text, kind, unit.start, unit.end, people)


def _vote(unit: Unit, folded: str) -> Proceeding:
    return Proceeding(
        unit.text,
        ProceedingKind.VOTE,
        unit.start,
        unit.end,
        yes=_count(folded, _YES),
        no=_count(folded, _NO),
        abstaining=_count(folded, _ABSTAINING),
    )


def _count(folded: str, forms: tuple[re.Pattern[str], ...]) -> int | None:
    match = next((found for form in forms if (found := form.search(folded))), None)
    if not match:
        return None
    written = match.group("n")
    return int(written) if written.isdigit() else _NUMBERS[written]


def _people(text: str) -> tuple[str, ...]:
    """The names in a text, as written and without the letters of their parties, each once.

    A name of one word counts with the letters of a party behind it alone.
    """
    found: dict[str, None] = {}
    for match in _NAME.finditer(text.replace("\n", " ")):
        party = match.group("party") or ""
        words = match.group().removesuffix(party).split()
        while len(words) > 1 and not is_name(words[0]):
            words = words[1:]
        likely = len(words) > 1 and (is_name(words[-1]) or is_surname(words[-1]))
        if (party and is_name(words[0])) or likely:
            found[" ".join(words)] = None
    return tuple(found)
