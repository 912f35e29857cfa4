"""Words of decisions: what somebody types of them, and which of them hold it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from models.records import PartKind
from models.swedish import Token, analyze, fold, forms
from models.swedish import words as words_of
from search_api.showing.touching import FOLD_FROM
from search_api.understanding.cleaning import cleaned
from search_api.understanding.question import Question
from search_api.understanding.signs import take_excluded, take_numbers, take_phrases, take_references

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Typed:
    """What somebody typed, taken apart by the signs that a search knows. All of it is asked for.

    `words` are each a word, how one begins, or several that a sign joins: e-post. `phrases` were in quotation marks,
    `excluded` after a minus. `numbers` are of paragraphs, `years` those that stood with them, `references` file
    numbers in their normal form.
    """

    words: tuple[Words, ...] = ()
    phrases: tuple[Words, ...] = ()
    excluded: tuple[Words, ...] = ()
    numbers: tuple[str, ...] = ()
    years: tuple[str, ...] = ()
    references: tuple[str, ...] = ()


def typed(text: str) -> Typed:
    """What a text asks for. Signs alone are a word that nothing holds."""
    question = Question(cleaned(text))
    excluded = take_excluded(question)
    phrases = take_phrases(question)
    take_references(question)
    years = tuple(f"{year:04}" for year in take_numbers(question))
    if question.text and not question.tokens:
        return Typed(words=((question.text,),))
    return Typed(
        words=tuple(_words(question)),
        phrases=phrases,
        excluded=excluded,
        numbers=_values(question, PartKind.NUMBER),
        years=years,
        references=_values(question, PartKind.REFERENCE),
    )


class Said:
    """Texts, and which of them hold words. Never changes; safe to use from many threads."""

    def __init__(self, texts: Sequence[str]) -> None:
        # å, ä and ö are letters; whoever writes none may mean them.
        self._said = [text.casefold() for text in texts]
        self._folded = [fold(text) for text in texts]

    def holding(self, asked: Typed) -> NDArray[np.bool_]:
        """Which texts hold all words and phrases, and nothing that is excluded: bool[n].

        A word is found in every form, in compounds, and in what begins like it; what is quoted stands word by word.
        """
        found = np.ones(len(self._said), dtype=np.bool_)
        for words in asked.words:
            found &= self._holding(words[0]) if len(words) == 1 else self._in_row(words, whole=False)
        for phrase in asked.phrases:
            found &= self._in_row(phrase)
        for words in asked.excluded:
            found &= ~self._in_row(words)
        return found

    def _holding(self, word: str) -> NDArray[np.bool_]:
        found = np.zeros(len(self._said), dtype=np.bool_)
        plain, asked = fold(word) == word, analyze(word)
        for known, (token, places) in self._vocabulary.items():
            begins = (fold(known) if plain else known).startswith(word)
            if begins or any(_same(one, token) for one in asked):
                found[places] = True
        return found

    def _in_row(self, words: Words, whole: bool = True) -> NDArray[np.bool_]:
        """Those with the words one after another; the last may be how one begins, unless it is `whole`."""
        row = r"\W+".join(re.escape(word.casefold()) for word in words)
        search = re.compile(rf"(?<!\w){row}" + (r"(?!\w)" if whole else "")).search
        texts = self._folded if all(fold(word) == word.casefold() for word in words) else self._said
        return np.fromiter((bool(search(text)) for text in texts), dtype=np.bool_, count=len(texts))

    @cached_property
    def _vocabulary(self) -> dict[str, tuple[Token, list[int]]]:
        """Every word with its forms and where it stands. Made when a word is first asked for."""
        known: dict[str, tuple[Token, list[int]]] = {}
        for place, text in enumerate(self._said):
            for word in {match.group() for match in words_of(text)}:
                if word not in known:
                    known[word] = Token(0, len(word), *forms(word)), []
                known[word][1].append(place)
        return known


def _same(asked: Token, token: Token) -> bool:
    """Whether a word is the one asked for in some form, or a compound with it."""
    if asked.stem == token.stem or (len(asked.exact) >= FOLD_FROM and asked.folded == token.folded):
        return True
    size = len(asked.parts)
    return any(token.parts[at : at + size] == asked.parts for at in range(len(token.parts) - size + 1))


def _words(question: Question) -> Iterator[Words]:
    """What was not taken for a sign: words that no space parts are together."""
    run: list[Token] = []
    for number, token in enumerate(question.tokens):
        if question.owner(number) is not None:
            continue
        if run and re.search(r"[\s_]", question.rest()[run[-1].end : token.start]):
            yield tuple(one.exact for one in run)
            run = []
        run.append(token)
    if run:
        yield tuple(one.exact for one in run)


def _values(question: Question, kind: PartKind) -> Words:
    return tuple(dict.fromkeys(part.value for part in question.parts if part.kind is kind))
