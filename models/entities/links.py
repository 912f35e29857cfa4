"""Why a name is filed under its canonical form; a span carries it as `span._.link`."""

from collections.abc import Sequence

from spacy.tokens import Span

from models.entities.gazetteer import read_municipality
from models.entities.roster import base
from models.entities.spelling import read_key
from models.entities.words import folded_words
from models.records import Link
from models.swedish import fold
from models.swedish.tables.places import KIND_WORDS

_KINDS = folded_words(KIND_WORDS)

if not Span.has_extension("link"):
    Span.set_extension("link", default="")


def set_link(span: Span, link: Link) -> Span:
    """The span, which now tells its link; without one, `link_between` does."""
    span._.set("link", link.value)
    return span


def link_of(span: Span) -> Link:
    """Why a span is filed under its id: what a component said, or else what its words tell."""
    return Link(span._.link) if span._.link else link_between(span.text.split(), span.id_)


def link_between(parts: Sequence[str], canonical: str) -> Link:
    """What it takes to get from a name's words in a text to the form it is filed under.

    The order of a person's names, case, stops and the kind of a municipality ("Skövde kommun") do not matter.
    A name that has no letters in common with the canonical one is another that a table tells of: WRITTEN.
    """
    words = _bare(parts)
    filed = _bare(canonical.split())
    if not words or sorted(words) == sorted(filed):
        return Link.WRITTEN
    if words[-1] in _KINDS and read_municipality(canonical):
        return link_between(words[:-1], canonical)
    if sorted(base(words)) == sorted(filed):
        return Link.GENITIVE
    if set(_keys(filed)) & {*_keys(words), *_keys(base(words))}:
        return Link.SPELLING
    known = {key for word in filed for key in _keys([word])}
    if all(known & {*_keys([word]), *_keys(base([word]))} for word in words):
        return Link.SHORTER
    return Link.WRITTEN


def _bare(parts: Sequence[str]) -> list[str]:
    stripped = (part.strip(".,").lower() for part in parts)
    return [word for word in stripped if word]


def _keys(words: Sequence[str]) -> tuple[str, str]:
    text = " ".join(sorted(words))
    return fold(text), read_key(text)
