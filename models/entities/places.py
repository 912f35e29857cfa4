"""Where a text may name a municipality. What is near decides whether it does; that is for the components."""

from dataclasses import dataclass

from spacy.tokens import Doc

from models.entities.gazetteer import Municipality, Reading, municipalities, read_municipality
from models.entities.words import Words, folded_words, words_of
from models.swedish import fold
from models.swedish.tables.places import KIND_WORDS

_KIND_WORDS = folded_words(KIND_WORDS)
_FIRST_OF_TWO = frozenset(fold(m.name)[0] for m in municipalities() if {" ", "-"} & set(m.name))
"""Letters that a name of two words may begin with."""


@dataclass(frozen=True, slots=True)
class Place:
    """Words `start` to `end`, read as a municipality's name."""

    start: int
    end: int
    reading: Reading

    @property
    def municipality(self) -> Municipality:
        """The municipality they spell."""
        return self.reading.municipality


def places_of(doc: Doc) -> tuple[Place, ...]:
    """All of a doc's possible municipalities, in order, in upper or lower case. Looked for once."""
    if "places" not in doc.user_data:
        doc.user_data["places"] = tuple(_places(words_of(doc)))
    found: tuple[Place, ...] = doc.user_data["places"]
    return found


def has_kind(words: Words, place: Place) -> bool:
    """Whether "kommun" or "stad" follows; of a word in lower case that is another word too, it says nothing."""
    return (
        words.after(place.end) in _KIND_WORDS
        and words.gaps[place.end] == " "
        and (
            words.texts[place.start][0].isupper() or (place.reading.exact and not place.reading.is_ambiguous)
        )
    )


def _places(words: Words) -> list[Place]:
    found: list[Place] = []
    i = 0
    while i < len(words):
        place = _two_words(words, i) or _place(words.texts[i], i, i + 1)
        if place and place.reading.needs_kind and not has_kind(words, place):
            place = None
        if place:
            found.append(place)
        i = place.end if place else i + 1
    return found


def _two_words(words: Words, i: int) -> Place | None:
    if words.folded[i][:1] in _FIRST_OF_TWO and i + 1 < len(words):
        return _place(f"{words.texts[i]} {words.texts[i + 1]}", i, i + 2)
    return None


def _place(text: str, start: int, end: int) -> Place | None:
    reading = read_municipality(text)
    return Place(start, end, reading) if reading else None
