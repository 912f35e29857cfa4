"""Agenda items to fields: the tokens that engines index, by the names in FIELD_WEIGHTS."""

from collections.abc import Iterable

from models.records import AgendaItem, DecisionKind, Meeting
from models.swedish import Token, analyze, fold, grams

BOUNDARY = "¶"
"""Stands between title and text in `exact`, so that no phrase crosses. No word of a question is this token."""


def fields(meeting: Meeting, item: AgendaItem) -> dict[str, tuple[str, ...]]:
    """Tokens of an item by field, in order. Of `meeting` only its title, body and organisation are read.

    Where letters were restored, what was written follows: a word is found, and a phrase, as it is and as it looks.
    """
    title, text = analyze(item.restored_title), analyze(item.restored)
    exact = _phrases(title, text)
    written_title: tuple[Token, ...] = ()
    written_text: tuple[Token, ...] = ()
    if (item.title, item.text) != (item.restored_title, item.restored):
        as_title, as_text = analyze(item.title), analyze(item.text)
        exact = (*exact, BOUNDARY, *_phrases(as_title, as_text))
        written_title, written_text = _others(as_title, title), _others(as_text, text)
    met = " ".join(part for part in (meeting.title, meeting.body, meeting.organisation) if part)
    tokens, written = (*title, *text), (*written_title, *written_text)
    return {
        "title": _stems((*title, *written_title)),
        "decision": _stems(analyze(" ".join(_decided(item)))),
        "stem": _stems((*tokens, *written)),
        "parts": tuple(part for token in (*tokens, *written) for part in token.parts),
        "grams": tuple(gram for token in (*tokens, *written) for gram in grams(fold(token.exact))),
        "meeting": _stems(analyze(met)),
        "exact": exact,
    }


def _stems(tokens: Iterable[Token]) -> tuple[str, ...]:
    return tuple(token.stem for token in tokens)


def _decided(item: AgendaItem) -> tuple[str, ...]:
    """What the meeting decided, with letters restored where it stands in the text."""
    own = (decision for decision in item.decisions if decision.kind is not DecisionKind.REPORTED)
    return tuple((item.restored_title if d.in_title else item.restored)[d.start : d.end] for d in own)


def _phrases(title: tuple[Token, ...], text: tuple[Token, ...]) -> tuple[str, ...]:
    return (*(token.exact for token in title), BOUNDARY, *(token.exact for token in text))


def _others(written: tuple[Token, ...], restored: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens as written that came out otherwise."""
    same = frozenset(restored)
    return tuple(token for token in written if token not in same)
