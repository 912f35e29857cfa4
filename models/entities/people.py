"""The component that finds people: those known, and names that something near speaks for."""

from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from models.entities.evidence import Evidence
from models.entities.filing import badness, filed
from models.entities.languages import is_foreign, is_gibberish
from models.entities.places import has_kind, places_of
from models.entities.roster import Roster, base
from models.entities.runs import Run, name_runs
from models.entities.second_opinion import SecondOpinion
from models.entities.shapes import is_first_name, is_name, is_surname
from models.entities.words import Words, words_of
from models.records import Label


@Language.factory("people")
def make_people(nlp: Language, name: str) -> "People":  # noqa: ARG001
    """The component, by spaCy's factory."""
    return People()


class People:
    """Labels people, each filed under the known spelling of the name, or else the best one in the text."""

    def __call__(self, doc: Doc) -> Doc:
        words = words_of(doc)
        roster = Roster(doc.user_data.get("known_people", ()))
        taken = words.taken()
        known = list(_known(words, roster, taken))
        taken.update(i for start, end, _ in known for i in range(start, end))
        for place in places_of(doc):
            if place.end - place.start > 1 or has_kind(words, place):
                taken.update(range(place.start, place.end))
        opinion = SecondOpinion(doc)
        runs = opinion.runs(words, list(name_runs(words, taken)), taken)
        people = _spoken_for(words, runs, _evidence(doc, words), opinion, {end for _, end, _ in known})
        for run in sorted(people, key=lambda run: (badness(run.parts), run.start)):
            roster.add(run.parts, filed(run.parts, roster))
        found = [
            (run.start, run.end, filed(run.parts, roster))
            for run in runs
            if run in people or _seen(run, roster)
        ]
        doc.set_ents(
            [words.span(start, end, Label.PERSON, canonical) for start, end, canonical in (*known, *found)],
            default="unmodified",
        )
        return doc


def _known(words: Words, roster: Roster, taken: set[int]) -> Iterator[tuple[int, int, str]]:
    """The known people, wherever they stand; "Anna Berg" is not found in "Anna Berg Lindqvist"."""
    i = 0
    while i < len(words):
        match = roster.match(words, i) if words.texts[i][0].isupper() else None
        if match and taken.isdisjoint(range(i, match[0])) and not _has_more(words, match[0]):
            yield i, *match
            i = match[0]
        else:
            i += 1


def _has_more(words: Words, end: int) -> bool:
    if not words.after(end) or words.gaps[end] != " ":
        return False
    text = words.texts[end]
    return is_name(text) and is_surname(text) and not is_first_name(text)


def _evidence(doc: Doc, words: Words) -> Evidence:
    named = [(place.start, place.end) for place in places_of(doc) if words.texts[place.start][0].isupper()]
    named += words.bounds()
    return Evidence(
        words,
        frozenset(start for start, _ in named),
        frozenset(end for start, end in named if words.starts_line(start)),
    )


def _spoken_for(
    words: Words, runs: Sequence[Run], evidence: Evidence, opinion: SecondOpinion, known_ends: set[int]
) -> set[Run]:
    """The runs that are people: by the tagger's word, by evidence, or as a line of a list of people."""
    gibberish = is_gibberish(words)
    foreign, trusted = gibberish or is_foreign(words), opinion.is_enough and not gibberish
    people = {run for run in runs if _is_person(run, evidence, opinion, foreign=foreign, trusted=trusted)}
    lines = [run for run in runs if words.starts_line(run.start) and words.ends_line(run.end)]
    ends = {run.end for run in people} | known_ends
    for run in lines:
        if run not in people and words.gaps[run.start] == "\n" and run.start in ends:
            people.add(run)
            ends.add(run.end)
    return people


def _is_person(run: Run, evidence: Evidence, opinion: SecondOpinion, *, foreign: bool, trusted: bool) -> bool:
    """By evidence, unless the tagger sees something else; and by the word of a `trusted` tagger alone.

    In another language, where the evidence is that of Swedish names, by the tagger's word and some evidence.
    """
    if evidence.speaks_against(run):
        return False
    sees, speaks = opinion.sees_person(run), evidence.speaks_for(run)
    if sees and trusted:
        return True
    if foreign and opinion.is_given:
        return sees and speaks
    return speaks and (sees or not opinion.sees_other(run))


def _seen(run: Run, roster: Roster) -> bool:
    return bool(roster.find(run.parts) or roster.find(base(run.parts)))
