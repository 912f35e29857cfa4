"""The tagger's word on runs of capitals: where it sees people, and where it sees something else."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from models.entities.runs import Run, name_of
from models.entities.shapes import is_initial
from models.entities.tagged import tagged
from models.entities.words import Words
from models.records import Label


class SecondOpinion:
    """What the tagger says of a doc; nothing at all where none ran."""

    def __init__(self, doc: Doc) -> None:
        self._people = tagged(doc, Label.PERSON)
        self._others = tagged(doc, Label.ORGANISATION, Label.LOCATION)

    def runs(self, words: Words, runs: Sequence[Run], taken: set[int]) -> list[Run]:
        """The runs, cut where the tagger sees one person end, and the people it sees where there is no run.

        What both see is the name: the tagger leaves out a heading before it, a run the municipality after it.
        """
        made = []
        for run in runs:
            made += list(self._cut(words, run)) or [run]
        ends = [(run.start, run.end) for run in made]
        for start, end in self._people:
            if taken.isdisjoint(range(start, end)) and not _overlapping(ends, start, end):
                made += _as_tagged(words, start, end)
        return sorted(made, key=lambda run: run.start)

    def sees_person(self, run: Run) -> bool:
        """Whether the tagger takes any part of a run for a person."""
        return bool(_overlapping(self._people, run.start, run.end))

    def sees_other(self, run: Run) -> bool:
        """Whether the tagger takes the whole run for an organisation or a place, or part of one."""
        return any(start <= run.start and run.end <= end for start, end in self._others)

    def _cut(self, words: Words, run: Run) -> Iterator[Run]:
        for start, end in _overlapping(self._people, run.start, run.end):
            if (start, end) != (run.start, run.end):
                yield from _as_tagged(words, start, end)


def _as_tagged(words: Words, start: int, end: int) -> Iterator[Run]:
    """The tagger's name as it stands, if it is a full one: damaged letters may not have the shape of a name."""
    parts = tuple(text for text in words.texts[start:end] if text != ".")
    if "," in parts:  # "Ekvall, Sigrun"
        at = parts.index(",")
        parts = (*parts[at + 1 :], *parts[:at])
    if sum(text[0].isupper() and not is_initial(text) for text in parts) > 1:
        yield from list(name_of(words, start, end)) or [Run(start, end, parts)]


def _overlapping(bounds: Sequence[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    return [(a, b) for a, b in bounds if a < end and start < b]
