"""What a question asks for, by how it asks."""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from models.records import DecisionKind, Intent, Part, PartKind
from models.swedish import fold
from models.swedish.tables.intents import NOT_MEETINGS, PATTERNS, RULED, TOOK_PART_IN, WORDS
from models.swedish.tables.question_words import (
    DECISION_WORDS,
    ENGLISH_QUESTION_WORDS,
    ENGLISH_SHARED_WORDS,
    QUESTION_WORDS,
)
from search_api.understanding.question import Question

_GAP = r"(?:\S+ ){0,6}?"
_OTHER = "#"
"""Stands for a word that is taken for something else, so that a pattern may pass over it but not hold it."""

_NOT_MEETINGS = tuple(map(fold, NOT_MEETINGS))
_TOOK_PART_IN = frozenset(map(fold, TOOK_PART_IN))
_DECISION_WORDS = frozenset(map(fold, DECISION_WORDS))
_RULED = {fold(word): DecisionKind(kind) for kind, words in RULED.items() for word in words.split("|")}
_DECISION_OF_KIND = "decision:kind"
_COMMON = frozenset(map(fold, QUESTION_WORDS | ENGLISH_QUESTION_WORDS))
_SHAPING = QUESTION_WORDS | ENGLISH_QUESTION_WORDS | ENGLISH_SHARED_WORDS


class _Pattern(NamedTuple):
    """`kept` are the groups whose words are searched for; one of `needed` is in every question that it fits."""

    value: str
    regex: re.Pattern[str]
    kept: frozenset[int]
    needed: frozenset[str]


def read_intent(question: Question) -> tuple[Intent, tuple[int, ...]]:
    """What is asked for, and the words that say so and are worth searching for where nothing else is.

    Takes those of them that say most as a part, whose value tells more ("who:adjuster"), and marks all of them.
    """
    words = [f if question.is_free((i,)) else _OTHER for i, f in enumerate(question.folded)]
    starts, line = [], " "
    for word in words:
        starts.append(len(line))
        line += f"{word} "
    number = {start: i for i, start in enumerate(starts)}
    patterns, by_word = _patterns()
    for place in sorted({place for word in words for place in by_word.get(word, ())}):
        pattern = patterns[place]
        match = pattern.regex.search(line)
        if match is None:
            continue
        groups = range(1, pattern.regex.groups + 1)
        said = {number[match.start(g)]: g for g in groups if match[g]}
        if not _is_of_a_meeting(pattern.value, words, max(said)):
            continue
        return _taken(question, pattern, said)
    return Intent.ABOUT, ()


def kinds_of_decisions(parts: Iterable[Part]) -> tuple[DecisionKind, ...]:
    """The kind of decision that a question asks for ("vad avslogs"), by what it was taken for; none where any does."""
    asked = (part.value.partition(":") for part in parts if part.kind is PartKind.INTENT)
    return tuple(DecisionKind(kind) for intent, _, kind in asked if intent == Intent.DECISION and kind)


def _taken(question: Question, pattern: _Pattern, said: dict[int, int]) -> tuple[Intent, tuple[int, ...]]:
    first, last = _telling_run(question, frozenset(said))
    intent = Intent(pattern.value.partition(":")[0])
    kept = tuple(i for i in sorted(said) if said[i] in pattern.kept)
    value = pattern.value
    if value == _DECISION_OF_KIND:
        kind = next((_RULED[question.folded[i]] for i in kept if question.folded[i] in _RULED), None)
        value = f"{intent}:{kind}" if kind else intent
    question.take(PartKind.INTENT, question.tokens[first].start, question.tokens[last].end, value)
    if intent is Intent.DECISION:
        question.said.update(set(said) - set(kept))
        question.said.update(
            i
            for i, word in enumerate(question.folded)
            if word in _DECISION_WORDS and not question.is_plain(i)
        )
        # Which kind of decision is asked for stands in the minutes as well.
        return intent, ()
    question.said.update(said)
    return intent, kept


def _telling_run(question: Question, said: frozenset[int]) -> tuple[int, int]:
    """The first and last of those words of a question that stand together and say most, small words between them."""
    best, most = (min(said), min(said)), -1
    for first in sorted(said):
        last = first
        while last + 1 in said or (last < max(said) and _shapes(question, last + 1)):
            last += 1
        telling = sum(not _shapes(question, i) for i in range(first, last + 1))
        if telling > most:
            best, most = (first, last), telling
    return best


def _shapes(question: Question, word: int) -> bool:
    return question.tokens[word].exact in _SHAPING and question.is_free((word,))


def _is_of_a_meeting(value: str, words: list[str], last: int) -> bool:
    if not value.startswith(Intent.ATTENDANCE):
        return True
    after = [word for word in words[last : last + 3] if word not in _TOOK_PART_IN]
    return not any(word.startswith(_NOT_MEETINGS) for word in after)


@cache
def _patterns() -> tuple[tuple[_Pattern, ...], dict[str, list[int]]]:
    """All patterns, and by each word needed the places of those that need it."""
    patterns = tuple(_pattern(value, words) for value, words in PATTERNS)
    by_word: dict[str, list[int]] = {}
    for place, pattern in enumerate(patterns):
        for word in pattern.needed:
            by_word.setdefault(word, []).append(place)
    return patterns, by_word


def _pattern(value: str, words: str) -> _Pattern:
    regex, kept, needed = "(?<= )", set(), []
    group = 0
    for element in words.split():
        if element == "^":
            regex = r"\A " + regex
        elif element == "..":
            regex += _GAP
        else:
            group += 1
            if element.startswith("+"):
                kept.add(group)
            bare = element.removeprefix("+").removesuffix("?")
            forms = _forms(bare)
            regex += f"(?:({'|'.join(map(_letters, forms))}) )"
            if element.endswith("?"):
                regex += "?"
            elif not any(form.endswith("*") for form in forms):
                needed.append(frozenset(forms))
    # The words that the fewest questions have, so that few patterns are tried.
    rarest = min(needed, key=lambda some: (len(some & _COMMON), len(some)))
    return _Pattern(value, re.compile(regex), frozenset(kept), rarest)


def _forms(element: str) -> list[str]:
    spread = "|".join(WORDS[form[1:]] if form.startswith("@") else form for form in element.split("|"))
    return [fold(form) for form in spread.split("|")]


def _letters(form: str) -> str:
    return re.escape(form[:-1]) + r"\S*" if form.endswith("*") else re.escape(form)
