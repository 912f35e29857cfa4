"""The words of a question to all that is looked for: other spellings, long and short forms, synonyms, translations."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Protocol

from models.records import Part, PartKind, Query
from models.swedish import Token, analyze
from models.swedish.commonness import telling
from models.swedish.expansions import Expansion, Thesaurus, thesaurus
from models.swedish.tables.question_words import DECISION_WORDS
from models.swedish.translation import translations

NAMES = frozenset({PartKind.MUNICIPALITY, PartKind.ASSOCIATION, PartKind.BODY, PartKind.PERSON})
"""Parts whose words are looked for beside the topic's: what is named is often written there, too."""

NAME_WEIGHT = 0.5
"""How much a name counts beside a word of the topic: it is a condition, and who else fits it may answer."""

_KINDS = {"abbreviation": PartKind.ABBREVIATION, "synonym": PartKind.SYNONYM}
_WEIGHTS = {PartKind.ABBREVIATION: 0.9, PartKind.SYNONYM: 0.6}
_SHOWN = 4
"""Alternatives that a part tells."""


@dataclass(frozen=True, slots=True)
class Way:
    """Something to look for in place of a term: its text, how much it counts, and what it is to the term."""

    text: str
    weight: float = 1.0
    kind: PartKind | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A term of a question at `text[start:end]` of it, and the ways in which minutes may say it, as asked first.

    `weight` is how much it tells, over 0 and at most 1: a rare word more than a common one, a name half of that. `name`
    says that it is a name, whose place, person or body is a condition besides.
    """

    text: str
    start: int
    end: int
    ways: tuple[Way, ...]
    weight: float = 1.0
    name: bool = False


class Speller(Protocol):
    """Knows the words of the collection."""

    def correct(self, words: Sequence[str]) -> tuple[tuple[int, int, str, float], ...]:
        """Corrections of `words[start:end]`: start, end, spelling, and how far it is trusted, over 0 and at most 1."""
        ...


def widen(query: Query, speller: Speller, learnt: Thesaurus) -> tuple[Asked, ...]:
    """The terms of a question's topic in order of place, then what it quotes, then the names in it.

    `learnt` has the abbreviations that the minutes themselves explain. What the asker wants taken literally is looked
    for as it stands.
    """
    tokens = analyze(query.text)
    wanted = {token.exact for token in analyze(" ".join(query.terms))}
    taken = [part for part in query.parts if part.kind is not PartKind.INTENT]
    topic = [token for token in tokens if token.exact in wanted and not _inside(token, taken)]
    named = {part.start for part in query.parts if part.kind in NAMES}
    if not topic:  # nothing but names: they are the topic
        topic = [token for token in tokens if token.exact in wanted]
    found = (
        _translated(query, tokens, topic)
        if query.language == "en"
        else _corrected(query, tokens, topic, speller)
    )
    for token in topic:
        if not any(asked.start <= token.start < asked.end for asked in found):
            text = query.text[token.start : token.end]
            found.append(Asked(text, token.start, token.end, (Way(text),)))
    terms = [
        replace(asked, weight=_weight(asked, query.language), name=asked.start in named)
        for asked in _once(sorted(found, key=lambda asked: asked.start))
    ]
    if query.language != "en":
        terms = _expanded(query, terms, (thesaurus(), learnt))
    return (*terms, *_quoted(query), *_names(query, terms))


def parts(asked: Iterable[Asked]) -> tuple[Part, ...]:
    """What is looked for beside the words themselves: a part for each kind and stretch of the question.

    What terms beside each other have in common is told once, over all of them.
    """
    terms = tuple(asked)
    found: dict[tuple[PartKind, int, int], list[str]] = {}
    for first, term in enumerate(terms):
        for way in term.ways:
            if way.kind is None or (first and _has(terms[first - 1], way)):
                continue
            last = first
            while last + 1 < len(terms) and _has(terms[last + 1], way):
                last += 1
            found.setdefault((way.kind, term.start, terms[last].end), []).append(way.text)
    return tuple(Part(*stretch, " · ".join(texts[:_SHOWN])) for stretch, texts in found.items())


def _has(term: Asked, way: Way) -> bool:
    return any(own.text.casefold() == way.text.casefold() for own in term.ways)


def _weight(asked: Asked, language: str) -> float:
    """Of several words the one that tells most counts; what is translated tells as much as its Swedish."""
    swedish = [way.text for way in asked.ways if way.kind is PartKind.TRANSLATION]
    text, language = (swedish[0], "sv") if swedish else (asked.text, language)
    return max(telling(token.exact, language) for token in analyze(text))


def _inside(token: Token, taken: Iterable[Part]) -> bool:
    return any(part.start <= token.start < part.end for part in taken)


def _once(found: Iterable[Asked]) -> list[Asked]:
    return list({asked.text.casefold(): asked for asked in reversed(list(found))}.values())[::-1]


def _literal(query: Query, start: int, end: int) -> bool:
    """Whether a stretch of the question, or one that it lies in, is to be taken as it stands."""
    text = query.text.casefold()
    if len(text) != len(query.text):
        return query.text[start:end].casefold() in query.literal
    return any(
        text.find(said, max(0, end - len(said)), start + len(said)) >= 0 for said in query.literal if said
    )


def _translated(query: Query, tokens: Sequence[Token], topic: Sequence[Token]) -> list[Asked]:
    starts = {token.start for token in topic}
    found: list[Asked] = []
    for translation in translations([token.exact for token in tokens]):
        span = tokens[translation.start : translation.end]
        start, end = span[0].start, span[-1].end
        if _literal(query, start, end) or not any(token.start in starts for token in span):
            continue
        ways = [Way(other.text, other.weight, PartKind.TRANSLATION) for other in translation.alternatives]
        text = query.text[start:end]
        found.append(Asked(text, start, end, (Way(text), *ways)))
    return found


def _corrected(
    query: Query, tokens: Sequence[Token], topic: Sequence[Token], speller: Speller
) -> list[Asked]:
    found: list[Asked] = []
    for run in _runs(tokens, topic):
        for first, last, spelling, weight in speller.correct([token.exact for token in run]):
            start, end = run[first].start, run[last - 1].end
            if not _literal(query, start, end) and not _asks(query, run[first:last]):
                text = query.text[start:end]
                found.append(Asked(text, start, end, (Way(text), Way(spelling, weight, PartKind.SPELLING))))
    return found


def _asks(query: Query, span: Iterable[Token]) -> bool:
    """Whether all of the words only ask for decisions, or for whatever the question asks for: "beslut fattades"."""
    intents = [part for part in query.parts if part.kind is PartKind.INTENT]
    return all(token.exact in DECISION_WORDS or _inside(token, intents) for token in span)


def _runs(tokens: Sequence[Token], topic: Sequence[Token]) -> Iterator[list[Token]]:
    """The words of the topic that follow one another: only those can be one word that was written as two."""
    starts = {token.start for token in topic}
    for of_topic, run in groupby(tokens, key=lambda token: token.start in starts):
        if of_topic:
            yield list(run)


def _expanded(query: Query, terms: Sequence[Asked], of: Sequence[Thesaurus]) -> list[Asked]:
    """The terms, each with what it or the spelling that it should have may also be called.

    What stands for several terms together stands for each of them.
    """
    whole = [found for known in of for found in known.expansions(query.text)]
    return [term if _literal(query, term.start, term.end) else _also(term, whole, of) for term in terms]


def _also(term: Asked, whole: Sequence[Expansion], of: Sequence[Thesaurus]) -> Asked:
    ways = {way.text.casefold(): way for way in term.ways}
    others = [(found, 1.0) for found in whole if found.start < term.end and term.start < found.end]
    for way in term.ways[1:]:
        others += [(found, way.weight) for known in of for found in known.expansions(way.text)]
    for found, weight in others:
        kind = _KINDS[found.kind]
        ways.setdefault(found.text.casefold(), Way(found.text, _WEIGHTS[kind] * weight, kind))
    return replace(term, ways=tuple(ways.values()))


def _quoted(query: Query) -> list[Asked]:
    quoted = [part for part in query.parts if part.kind is PartKind.PHRASE]
    return [Asked(part.value, part.start, part.end, (Way(part.value),)) for part in quoted]


def _names(query: Query, terms: Sequence[Asked]) -> list[Asked]:
    taken = {term.start for term in terms}
    named = [part for part in query.parts if part.kind in NAMES and part.start not in taken]
    texts = [(part, query.text[part.start : part.end]) for part in named]
    return [
        Asked(
            text,
            part.start,
            part.end,
            tuple(map(Way, dict.fromkeys((text, part.value)))),
            NAME_WEIGHT,
            name=True,
        )
        for part, text in texts
    ]
