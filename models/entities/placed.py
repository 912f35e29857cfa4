"""Names of something else that hold a municipality's: "Borås Tidning", "Lunds gata", "Östra Ljungby"."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spacy.tokens import Doc

from models.entities.places import Place, has_kind
from models.entities.shapes import is_first_name, is_initial, is_role
from models.entities.tagged import tagged
from models.entities.words import Words, folded_words, words_of
from models.records import Label
from models.swedish import fold
from models.swedish.tables.organisations import (
    AFTER_GENITIVE,
    AFTER_GENITIVE_ENDINGS,
    AFTER_PLACE,
    AFTER_PLACE_ENDINGS,
    BEFORE_PLACE,
    BEFORE_PLACE_ENDINGS,
    INITIALS_BEFORE_PLACE,
    MUNICIPAL_ENDINGS,
    SITES,
)
from models.swedish.tables.places import ADJECTIVE_ENDINGS, PARTS_OF_PLACES

_BEFORE = tuple(sorted((tuple(map(fold, frame)) for frame in BEFORE_PLACE), key=len, reverse=True))
_BEFORE_ENDINGS = tuple(map(fold, BEFORE_PLACE_ENDINGS))
_AFTER = folded_words(AFTER_PLACE)
_AFTER_ENDINGS = tuple(map(fold, AFTER_PLACE_ENDINGS))
_AFTER_GENITIVE = folded_words(AFTER_GENITIVE)
_AFTER_GENITIVE_ENDINGS = tuple(map(fold, AFTER_GENITIVE_ENDINGS))
_MUNICIPAL_ENDINGS = tuple(map(fold, MUNICIPAL_ENDINGS))
_SITES = folded_words(SITES)
_PARTS = folded_words(PARTS_OF_PLACES)

_COMPANY = "AB"
_BARE_GENITIVE = "aeiouyåäösr"
"""Letters after which a place's name has no -s of its own within another: "Örebro universitet", "Kalmar slott"."""
_MOST_AFTER = 3
"""Words after a place that belong to a name: "Göteborgs Stads Parkerings AB", "Göteborgs Naturhistoriska Museum"."""


class Named(NamedTuple):
    """Words `start` to `end` as the name of something, filed under `canonical`."""

    start: int
    end: int
    label: Label
    canonical: str
    code: str = ""


def around_places(doc: Doc, places: Sequence[Place]) -> Iterator[Named]:
    """The names that hold one of the places and other words, in order, never overlapping.

    By the words that stand beside the place, or else by the tagger's word.
    """
    words = words_of(doc)
    seen = _seen_as_one(doc, words)
    end = 0
    for chain in _chains(words, places):
        first, last = chain[0], chain[-1]
        if not words.texts[first.start][0].isupper():
            continue
        start, past, label = first.start, last.end, Label.ORGANISATION
        if before := _words_before(words, first.start):
            start -= before
        elif _is_part(words, first):
            start, label = start - 1, Label.LOCATION
        if after := _words_after(words, last):
            past += after
            label = Label.LOCATION if words.folded[past - 1] in _SITES else Label.ORGANISATION
        if (start, past) == (first.start, last.end):
            start, past = next(
                (span for i in range(first.start, last.end) if (span := seen.get(i))), (start, past)
            )
        if (start, past) != (first.start, last.end) and start >= end:
            name = "-".join(place.municipality.name for place in chain)
            name += "s" if last.reading.genitive else ""
            canonical = " ".join([*words.texts[start : first.start], name, *words.texts[last.end : past]])
            yield Named(start, past, label, canonical)
            end = past


def _chains(words: Words, places: Sequence[Place]) -> Iterator[list[Place]]:
    """Places one by one, but together those that hyphens join to one name."""
    chain: list[Place] = []
    for place in places:
        if chain and (place.start != chain[-1].end + 1 or words.texts[place.start - 1] != "-"):
            yield chain
            chain = []
        chain.append(place)
    if chain:
        yield chain


def _words_before(words: Words, first: int) -> int:
    for frame in _BEFORE:
        start = first - len(frame)
        if (
            start >= 0
            and tuple(words.folded[start:first]) == frame
            and set(words.gaps[start + 1 : first + 1]) <= {" ", "\n"}
            and (words.texts[start][0].isupper() or len(frame) > 1)
        ):
            return len(frame)
    if not first or words.gaps[first] != " ":
        return 0
    text, folded = words.texts[first - 1], words.folded[first - 1]
    if text.isupper() or not folded.endswith(_BEFORE_ENDINGS):
        return int(text in INITIALS_BEFORE_PLACE)
    if text[0].isupper():
        return 1
    return 2 if first > 1 and words.gaps[first - 1] == " " and words.texts[first - 2][0].isupper() else 0


def _is_part(words: Words, place: Place) -> bool:
    """Whether the place is named as a part of another: "Gamla Uppsala", "Östra Ljungby"."""
    start = place.start
    return (
        start > 0
        and words.gaps[start] == " "
        and words.folded[start - 1] in _PARTS
        and words.texts[start - 1][0].isupper()
        and not has_kind(words, place)
    )


def _words_after(words: Words, place: Place) -> int:
    """How many words after the place make one name with it."""
    tail = _tail(words, place.end)
    for count in range(len(tail), 0, -1):
        if _ends_name(words, place, count):
            return count
    if place.reading.genitive and not words.texts[place.start].isupper():
        return _own_name(words, place.end, len(tail))
    return 0


def _tail(words: Words, end: int) -> range:
    """The words that may belong to a name that begins before them: with a capital, the last without one too."""
    at = end
    while at < min(len(words), end + _MOST_AFTER) and words.gaps[at] == " ":
        text = words.texts[at]
        at += 1
        if not (text[0].isupper() or text == "&" or words.folded[at - 1].endswith(ADJECTIVE_ENDINGS)):
            break
    return range(end, at)


def _ends_name(words: Words, place: Place, count: int) -> bool:
    """Whether the last of `count` words after a place says what bears the place's name."""
    last = place.end + count - 1
    text, folded = words.texts[last], words.folded[last]
    between = words.folded[place.end : last]
    if text == _COMPANY:
        return True
    if any(word.endswith(_MUNICIPAL_ENDINGS) for word in between):
        return False
    if (place.reading.genitive or place.reading.plain[-1] in _BARE_GENITIVE) and (
        folded in _SITES or folded in _AFTER_GENITIVE or folded.endswith(_AFTER_GENITIVE_ENDINGS)
    ):
        return True
    return text[0].isupper() and (folded in _AFTER or folded.endswith(_AFTER_ENDINGS))


def _own_name(words: Words, start: int, most: int) -> int:
    """How many words with capitals follow a genitive as a name of its own: "Göteborgs Figurteater".

    None where the first is the municipality's (a board), a person or initials (its water works, VA).
    """
    count = 0
    while count < most and words.texts[start + count][0].isupper():
        text, folded = words.texts[start + count], words.folded[start + count]
        if text.isupper() or is_initial(text) or is_first_name(text) or is_role(text):
            break
        if folded.endswith(_MUNICIPAL_ENDINGS) or _is_half(words, start + count):
            return 0
        count += 1
    return count


def _is_half(words: Words, i: int) -> bool:
    """Whether the rest of the word comes with a later one: "Barn- och utbildningsnämnd"."""
    return i + 1 < len(words) and words.texts[i + 1] == "-" and not words.gaps[i + 1]


def _seen_as_one(doc: Doc, words: Words) -> dict[int, tuple[int, int]]:
    """By word, the bounds of the name that the tagger takes for an organisation's."""
    found: dict[int, tuple[int, int]] = {}
    for start, end in tagged(doc, Label.ORGANISATION):
        inside = words.folded[start:end]
        if not any(word.endswith(_MUNICIPAL_ENDINGS) for word in inside) and not _in_place(words, start, end):
            found |= dict.fromkeys(range(start, end), (start, end))
    return found


def _in_place(words: Words, start: int, end: int) -> bool:
    """Whether words say that something is in a place, and no more: "Katedralskolan i Skara"."""
    return any(not text[0].isupper() and text.isalpha() for text in words.texts[start:end])
