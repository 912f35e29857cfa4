"""The tagger's word on runs of capitals: where it sees people, and where it sees something else."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from models.entities.runs import Run, name_of
from models.entities.shapes import is_initial, is_municipality, is_plain_municipality, is_role
from models.entities.tagged import IN_ANY_LANGUAGE, TAGGED, tagged
from models.entities.words import Words
from models.records import Label


class SecondOpinion:
    """What the tagger says of a doc; nothing at all where none ran."""

    def __init__(self, doc: Doc) -> None:
        self.is_given = TAGGED in doc.spans
        self.is_enough = bool(doc.user_data.get(IN_ANY_LANGUAGE))
        self._people = tagged(doc, Label.PERSON)
        self._in_people = _inside(self._people)
        self._in_others = _inside(tagged(doc, Label.ORGANISATION, Label.LOCATION))

    def runs(self, words: Words, runs: Sequence[Run], taken: set[int]) -> list[Run]:
        """The people that the tagger sees by full name outside `taken`, and the runs that share no word with them.

        The small network's names are not taken: where they begin and end it knows less well than the runs.
        """
        if not self.is_enough:
            return list(runs)
        shaped = {(run.start, run.end) for run in runs}
        seen = [
            run
            for start, end in self._people
            if taken.isdisjoint(range(start, end))
            for run in _full_name(words, start, self._with_surname(words, shaped, start, end))
        ]
        held = {i for run in seen for i in range(run.start, run.end)}
        others = (run for run in runs if held.isdisjoint(range(run.start, run.end)))
        return sorted((*seen, *others), key=lambda run: run.start)

    def _with_surname(self, words: Words, shaped: set[tuple[int, int]], start: int, end: int) -> int:
        """Where a name ends: a word later if a run goes on with one that the tagger holds for nobody else's.

        It takes second surnames for places where it has learnt to part names from places: "Noomi Zetterlund Haile".
        """
        if (
            (start, end + 1) in shaped
            and end not in self._in_people
            and not is_municipality(words.texts[end])
        ):
            return end + 1
        return end

    def sees_person(self, run: Run) -> bool:
        """Whether the tagger takes any part of a run for a person."""
        return not self._in_people.isdisjoint(range(run.start, run.end))

    def sees_other(self, run: Run) -> bool:
        """Whether the tagger takes any part of a run for an organisation or a place."""
        return not self._in_others.isdisjoint(range(run.start, run.end))


def _full_name(words: Words, start: int, end: int) -> Iterator[Run]:
    """The tagger's name without a title before it and a municipality on either side, if two words are left.

    It need not have the shape of a name: a scan may have damaged it.
    """
    while end - start > 1 and (is_role(words.texts[start]) or is_plain_municipality(words.texts[start])):
        start += 1
    while end - start > 2 and is_plain_municipality(words.texts[end - 1]):
        end -= 1
    parts = tuple(text for text in words.texts[start:end] if text != ".")
    if "," in parts:  # "Ekvall, Sigrun"
        at = parts.index(",")
        parts = (*parts[at + 1 :], *parts[:at])
        shaped: list[Run] = []
    else:
        shaped = list(name_of(words, start, end))
    if sum(text[0].isupper() and not is_initial(text) for text in parts) > 1:
        yield from shaped or [Run(start, end, parts)]


def _inside(bounds: Sequence[tuple[int, int]]) -> frozenset[int]:
    return frozenset(i for start, end in bounds for i in range(start, end))
