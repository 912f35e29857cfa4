"""Municipalities and their associations in a question, where small letters are the rule."""

from collections.abc import Iterator
from functools import cache

from models.entities.gazetteer import Municipality, Reading, associations, read_municipality
from models.entities.shapes import is_first_name, is_initial
from models.records import PartKind
from models.swedish import analyze, fold
from models.swedish.tables import questions as table
from models.swedish.tables.organisations import (
    AFTER_GENITIVE,
    AFTER_GENITIVE_ENDINGS,
    AFTER_PLACE,
    AFTER_PLACE_ENDINGS,
    BEFORE_PLACE,
    BEFORE_PLACE_ENDINGS,
    INITIALS_BEFORE_PLACE,
    SITES,
)
from models.swedish.tables.places import ALSO_NAMES, NAMED_THINGS, PARTS_OF_PLACES
from search_api.understanding.question import Question


def _folded(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(fold, words))


_NEVER_AFTER = _folded(AFTER_GENITIVE | SITES | frozenset(table.NOT_AFTER))
_NEVER_AFTER_ENDINGS = tuple(map(fold, AFTER_GENITIVE_ENDINGS))
_NAMES_AFTER_ENDINGS = tuple(map(fold, AFTER_PLACE_ENDINGS))
_FRAMES_BEFORE = frozenset(tuple(map(fold, frame)) for frame in BEFORE_PLACE)
_ENDINGS_BEFORE = tuple(map(fold, BEFORE_PLACE_ENDINGS))
_NAMES_AFTER, _PARTS, _THINGS = _folded(AFTER_PLACE), _folded(PARTS_OF_PLACES), _folded(NAMED_THINGS)
_KINDS, _KINDS_BEFORE = _folded(table.KINDS), _folded(table.KINDS_BEFORE)
_BEFORE_ORDINARY, _BEFORE_VERBS = _folded(table.BEFORE_ORDINARY), _folded(table.BEFORE_VERBS)


def take_associations(question: Question) -> Iterator[str]:
    """Take associations by name, short form or initials, in any case; their names."""
    folded, i = question.folded, 0
    while i < len(folded):
        for forms in _associations().get(folded[i].removesuffix("s"), ()):
            count = len(forms[0])
            read = folded[i : i + count]
            if read and tuple(word.removesuffix("s") for word in read) == forms[0]:
                start, end = question.tokens[i].start, question.tokens[i + count - 1].end
                if question.take(PartKind.ASSOCIATION, start, end, forms[1]):
                    yield forms[1]
                    i += count - 1
                    break
        i += 1


def take_municipalities(question: Question) -> Iterator[str]:
    """Take municipalities, with the word that says what kind of place it is ("Lerums kommun"); their names."""
    i = 0
    while i < len(question.tokens):
        found = _at(question, i)
        if found:
            first, end, municipality = found
            start, stop = question.tokens[first].start, question.tokens[end - 1].end
            if question.take(PartKind.MUNICIPALITY, start, stop, municipality.name):
                yield municipality.name
        i = found[1] if found else i + 1


def _at(question: Question, i: int) -> tuple[int, int, Municipality] | None:
    """The first and past the last word of a municipality whose name begins with word `i`."""
    tokens, text = question.tokens, question.text
    for count in (2, 1):
        end = i + count
        if end > len(tokens) or not question.is_free(range(i, end)):
            continue
        if count == 2 and text[tokens[i].end : tokens[i + 1].start] not in {" ", "-"}:
            continue
        written = text[tokens[i].start : tokens[end - 1].end]
        reading = read_municipality(written) or _undotted(written)
        if reading is None or (not reading.exact and fold(reading.plain) != fold(reading.municipality.name)):
            continue
        kind = end < len(tokens) and question.folded[end] in _KINDS and question.is_free((end,))
        if kind or (
            not reading.needs_kind
            and _is_meant(question, i, reading.plain)
            and not _in_name(question, i, end, reading.genitive)
        ):
            with_kind = i > 0 and question.folded[i - 1] in _KINDS_BEFORE and question.is_free((i - 1,))
            return i - with_kind, end + kind, reading.municipality
    return None


def _undotted(written: str) -> Reading | None:
    """A name in lower case that lost its dots: "molndal"."""
    return read_municipality(written.title()) if written.islower() and len(written) > 3 else None


def _is_meant(question: Question, i: int, plain: str) -> bool:
    """Whether a municipality's name is one here, and not a word or a person's name."""
    before = question.folded[i - 1] if i else ""
    token = question.tokens[i]
    written = question.text[token.start : token.end]
    if before and (is_first_name(_word(question, i - 1)) or is_initial(_word(question, i - 1))):
        return False
    if before in _THINGS or (plain in ALSO_NAMES and _begins_name(question, i)):
        return False
    if plain not in table.ORDINARY or (written[0].isupper() and i > 0):
        return True
    if plain in table.NEVER_BARE:
        return before in _BEFORE_VERBS
    alone = len(question.tokens) == 1
    return before in _BEFORE_ORDINARY or (written[0].isupper() and alone)


def _begins_name(question: Question, i: int) -> bool:
    """Whether a word with a capital follows directly: "Nora Lindqvist"."""
    if i + 1 == len(question.tokens):
        return False
    token, after = question.tokens[i : i + 2]
    following = question.text[token.end : after.end]
    return following[0] == " " and following[1].isupper() and not following[1:].isupper()


def _in_name(question: Question, i: int, end: int, genitive: bool) -> bool:
    """Whether it is a part of another name: "Högskolan i Borås", "Göteborgs universitet", "Gamla Uppsala"."""
    folded = question.folded
    before = folded[max(0, i - 2) : i]
    after = folded[end] if end < len(folded) else ""
    if after in _NEVER_AFTER or (genitive and after.endswith(_NEVER_AFTER_ENDINGS)):
        return True
    if after and (after in _NAMES_AFTER or after.endswith(_NAMES_AFTER_ENDINGS)):
        following = question.tokens[end]
        if question.text[following.start].isupper():
            return True
    if before and (
        before in _FRAMES_BEFORE
        or before[-1:] in _FRAMES_BEFORE
        or before[-1].endswith(_ENDINGS_BEFORE)
        or (before[-1] in _PARTS and _word(question, i - 1)[0].isupper())
    ):
        return True
    return i > 0 and _word(question, i - 1) in INITIALS_BEFORE_PLACE


def _word(question: Question, i: int) -> str:
    token = question.tokens[i]
    return question.text[token.start : token.end]


@cache
def _associations() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Names in words without -s by the first of them, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for association in associations():
        for form in (association.name, *association.short_forms):
            words = tuple(fold(token.exact).removesuffix("s") for token in analyze(form))
            found.setdefault(words[0], []).append((words, association.name))
    return {first: sorted(names, key=lambda name: -len(name[0])) for first, names in found.items()}
