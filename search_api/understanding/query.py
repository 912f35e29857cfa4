"""What was asked, understood: what each stretch of a question means, and the words of its topic."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from models.errors import EmptyQuery, QueryTooLong
from models.records import Filters, PartKind, Query
from models.swedish.periods import periods
from models.swedish.tables.question_words import (
    DECISION_WORDS,
    ENGLISH_QUESTION_WORDS,
    ENGLISH_SHARED_WORDS,
    QUESTION_WORDS,
    WEAK_WORDS,
)
from models.swedish.tables.questions import KINDS, KINDS_BEFORE, PARAGRAPH_WORDS
from models.swedish.tables.references import LABELS
from models.swedish.translation import is_english
from search_api.understanding.cleaning import cleaned
from search_api.understanding.intents import kinds_of_decisions, read_intent
from search_api.understanding.places import take_associations, take_municipalities
from search_api.understanding.question import Question
from search_api.understanding.signs import take_excluded, take_numbers, take_phrases, take_references

MAX_LENGTH = 1000
"""In characters. The encoder reads about 500 pieces, which is more than a thousand characters of Swedish."""

_ZONE = ZoneInfo("Europe/Stockholm")

_NAMES = frozenset({PartKind.MUNICIPALITY, PartKind.ASSOCIATION, PartKind.REFERENCE, PartKind.NUMBER})
_LABELS = frozenset(LABELS) | KINDS | KINDS_BEFORE | frozenset(PARAGRAPH_WORDS)
_UNSAID = frozenset({PartKind.PHRASE, PartKind.EXCLUDED})


def parse_query(
    text: str,
    filters: Filters | None = None,
    *,
    literal: Iterable[str] = (),
    today: dt.date | None = None,
) -> Query:
    """The query that a text asks. It knows no index: people and bodies come `with_names`.

    Its `text` is that text `cleaned`, and its parts stand in that.

    Words in quotation marks are phrases, matched word by word; a mark without its fellow is ignored. What a
    `literal` text says is taken as plain words. "Förra våren" is told from `today`, by default the day in Sweden.
    Words that only shape the question are no terms as long as others remain, nor are names that narrow it. Raises
    EmptyQuery when there is no word to look for, and QueryTooLong over MAX_LENGTH characters.
    """
    if len(text) > MAX_LENGTH:
        raise QueryTooLong(
            f"The question has {len(text)} characters; {MAX_LENGTH} is the most",
            "Ask with the few words that matter.",
        )
    literal = tuple(map(cleaned, literal))
    question = Question(cleaned(text), literal)
    excluded = take_excluded(question)
    phrases = take_phrases(question)
    if all(question.owner(i) is PartKind.EXCLUDED for i in range(len(question.tokens))):
        raise EmptyQuery("There is no word to search for", "Write a question or a few words.")
    take_references(question)
    years = [(dt.date(year, 1, 1), dt.date(year, 12, 31)) for year in take_numbers(question)]
    leagues = tuple(dict.fromkeys(take_associations(question)))
    places = tuple(dict.fromkeys(take_municipalities(question)))
    spans = [*years, *_take_periods(question, today or dt.datetime.now(_ZONE).date())]
    intent, helpful = read_intent(question)
    language = "en" if is_english([token.exact for token in question.tokens]) else "sv"
    return Query(
        text=question.text,
        terms=tuple(_terms(question, language, helpful)),
        phrases=phrases,
        excluded=excluded,
        intent=intent,
        language=language,
        parts=tuple(sorted(question.parts, key=lambda part: part.start)),
        filters=filters or Filters(),
        understood=replace(_narrowed(spans, places, leagues), kind=kinds_of_decisions(question.parts)),
        literal=frozenset(text.casefold() for text in literal),
    )


_Span = tuple[dt.date | None, dt.date | None]
"""The first and the last day of a period, None where it has no such end."""


def _take_periods(question: Question, today: dt.date) -> Iterator[_Span]:
    for period in periods(question.rest(), today):
        if question.take(PartKind.PERIOD, period.start, period.end, period.iso):
            yield period.first, period.last


def _narrowed(spans: Sequence[_Span], places: tuple[str, ...], leagues: tuple[str, ...]) -> Filters:
    """What the question narrows itself to; of several periods all that lies within and between them.

    Open ones that look at each other are one: "efter 2021 men före 2024".
    """
    starts = [first for first, _ in spans if first]
    ends = [last for _, last in spans if last]
    first: dt.date | None
    last: dt.date | None
    if len(starts) + len(ends) == len(spans) and starts and ends and max(starts) <= min(ends):
        first, last = max(starts), min(ends)
    else:
        first = min(starts, default=None) if len(starts) == len(spans) else None
        last = max(ends, default=None) if len(ends) == len(spans) else None
    return Filters(municipality=places, association=leagues, date_from=first, date_to=last)


def _terms(question: Question, language: str, helpful: Sequence[int]) -> Iterator[str]:
    """The words to look for: the topic, or the first kind of other words that there is any of."""
    shaping = QUESTION_WORDS
    if language == "en":
        shaping |= ENGLISH_QUESTION_WORDS | ENGLISH_SHARED_WORDS
    words = [i for i, token in enumerate(question.tokens) if question.owner(i) not in _UNSAID]
    asked = [i for i in words if question.tokens[i].exact not in shaping]
    free = [
        i
        for i in asked
        if question.owner(i) in {None, PartKind.INTENT}
        and i not in question.said
        and question.tokens[i].exact not in WEAK_WORDS
    ]
    named = [i for i in words if question.owner(i) in _NAMES and question.tokens[i].exact not in _LABELS]
    if not free and not helpful and not named and any(p.kind is PartKind.PHRASE for p in question.parts):
        return
    chosen = (
        free
        or helpful
        or named
        or [i for i in asked if question.owner(i) is not PartKind.PERIOD and _tells(question, i)]
        or [i for i in asked if question.owner(i) is not PartKind.PERIOD]
        or asked
        or words
    )
    seen: set[str] = set()
    for i in chosen:
        token = question.tokens[i]
        if token.exact not in seen:
            seen.add(token.exact)
            yield question.text[token.start : token.end]


def _tells(question: Question, i: int) -> bool:
    return question.tokens[i].exact in DECISION_WORDS
