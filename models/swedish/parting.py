"""Words to parts: gymnasiedimensionering is gymnasium and dimensionering, each by a key that its inflections share.

What the lexicon lets begin and end a compound tells where a word can be parted; of several ways, the one with the
fewest parts is taken, as F. Karlsson found right for Swedish (SWETWOL, 1992), and each part is parted again. Tables
tell what only looks like a compound.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from models.swedish.lexicon import Form, lexicon
from models.swedish.stemming import mended, stem
from models.swedish.tables.parting import (
    ABBREVIATED,
    HEADS,
    LAST_OF_NAMES,
    NO_HEADS,
    NO_TAILS,
    PARTED_NAMES,
    PARTICLES,
    SHORT,
    TAILS,
    WHOLE,
)

_SHORTEST = 3
"""Letters of a part; a shorter one is in SHORT."""
_LOOSE = 5
"""Letters of a last part that is a word, though the lexicon lets it end no compound. Those that it leaves out are
mostly short, since a speller would miss errors by them."""
_LONGEST = 48
"""Letters; what is longer is no word, and would take long to part."""
_MOST_PARTS = 6


class Part(NamedTuple):
    """A part of a word, at `word[start:end]`, by the key that all its forms share.

    Keys are for comparing and need not be words. Parts overlap by a letter where three alike are written as two.
    """

    start: int
    end: int
    key: str


class _Span(NamedTuple):
    start: int
    end: int


_Way = tuple[_Span, ...]


@lru_cache(maxsize=65536)
def parted(word: str) -> tuple[Part, ...]:
    """The parts of a word in lower case, in order; the whole word where it is no compound. Never none."""
    spans = _parts(word, last=True) if len(word) <= _LONGEST else ()
    return tuple(_keyed(word, spans or (_Span(0, len(word)),)))


def _keyed(word: str, spans: _Way) -> Iterator[Part]:
    """The parts by their keys; a particle goes with what follows it."""
    begin: int | None = None
    for number, (start, end) in enumerate(spans):
        text, last = word[start:end], number == len(spans) - 1
        begin = start if begin is None else begin
        if last or text not in PARTICLES:
            yield Part(begin, end, word[begin:start] + _key(text, last))
            begin = None


def _key(text: str, last: bool) -> str:
    if by_table := mended(text):
        return by_table
    form = _form(text, last)
    return stem(form.lemma.lower() if form else text)


@lru_cache(maxsize=65536)
def _parts(text: str, last: bool) -> _Way:
    """Where to part what ends a word (`last`) or begins a compound; nothing where it is not to be parted."""
    form = _form(text, last)
    if not form:
        way = () if text in WHOLE else _best(text, known=False)
    elif form.lemma in WHOLE or (form.lemma[0].isupper() and not text.endswith(PARTED_NAMES)):
        return ()
    elif form.lemma[0].isupper():
        way = _best(text, known=False)
    elif form.lemma != text:
        return _stretched(form.lemma, text)
    else:
        way = _best(text, known=True)
    return tuple(
        span for number, part in enumerate(way) for span in _again(text, part, number == len(way) - 1)
    )


def _again(text: str, span: _Span, last: bool) -> _Way:
    inner = _parts(text[span.start : span.end], last)
    return tuple(_Span(span.start + start, span.start + end) for start, end in inner) or (span,)


def _stretched(lemma: str, text: str) -> _Way:
    """The parts of an inflected word, or of what begins compounds: those of its lemma, the last one as it stands."""
    way = _parts(lemma, last=True)
    if not way or not text.startswith(lemma[: way[-1].start + 1]):
        return ()
    return (*way[:-1], _Span(way[-1].start, len(text)))


def _best(text: str, known: bool) -> _Way:
    """The way with the fewest parts, two or more, and of these with the longest last one."""
    for loose in (False,) if known else (False, True):
        ways: dict[int, _Way] = {0: ()}
        for _ in range(_MOST_PARTS - 1):
            ways = dict(_longer(text, ways, known))
            ends = [start for start in ways if _ends(text[start:], known, loose)]
            if ends:
                start = min(ends)
                return (*ways[start], _Span(start, len(text)))
    return ()


def _longer(text: str, ways: dict[int, _Way], known: bool) -> Iterator[tuple[int, _Way]]:
    """The ways with one part more, by where the next part starts."""
    for start, way in ways.items():
        for end in range(start + 2, len(text) - 1):
            if _begins(text[start:end], not start, known):
                longer = (*way, _Span(start, end))
                yield end, longer
                # Three letters alike are written as two: natt + tillsyn.
                if text[end - 2] == text[end - 1]:
                    yield end - 1, longer


@lru_cache(maxsize=65536)
def _begins(text: str, first: bool, known: bool) -> bool:
    """Whether a text may begin a compound; a name ("Göteborgs") only the whole word, some only words not `known`."""
    if len(text) < _SHORTEST:
        return text in SHORT or (not known and text in ABBREVIATED)
    if text in NO_HEADS:
        return False
    if text in PARTICLES or text in HEADS:
        return True
    form = lexicon().form(text) or (lexicon().form(text.capitalize()) if first else None)
    return bool(form and form.head)


@lru_cache(maxsize=65536)
def _ends(text: str, known: bool, loose: bool) -> bool:
    """Whether a text may be the last part: of a `known` word, in its base form; `loose`, any word of some length."""
    form = _word(text)
    if not form or (len(text) < _SHORTEST and text not in TAILS) or form.lemma in NO_TAILS:
        return False
    if known:
        return form.lemma == text or form.lemma in TAILS
    fits = form.tail or form.lemma in TAILS or (loose and len(text) >= _LOOSE)
    return fits and form.lemma not in LAST_OF_NAMES


def _form(text: str, last: bool) -> Form | None:
    """The lexicon's word, or what begins a compound, or a name."""
    for written in (text, text.capitalize()):
        form = _word(written) if last else lexicon().form(written)
        if form and (last or form.head):
            return form
    return None


def _word(text: str) -> Form | None:
    """A word, or a word in the genitive."""
    form = lexicon().form(text)
    if not (form and form.alone) and text.endswith("s"):
        form = lexicon().form(text[:-1])
    return form if form and form.alone else None
