"""The people and bodies of an index that a question names."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

from models.records import Part, PartKind, Person, Query
from models.swedish import Token, analyze, fold
from models.swedish.lexicon import lexicon, undotted
from models.swedish.tables.question_words import DECISION_WORDS, ENGLISH_QUESTION_WORDS, QUESTION_WORDS
from search_api.understanding.bodies import Bodies

_MOST_WORDS = 5
"""Words that a person's name has at the most where it is looked for."""

_SHORTEST = 3
"""Letters of a single name: shorter ones are words."""

_WORDS = QUESTION_WORDS | DECISION_WORDS | ENGLISH_QUESTION_WORDS


class Names:
    """What the people and bodies of an index are called. Never changes; safe to use from many threads."""

    def __init__(self, people: Iterable[Person], bodies: Iterable[str]) -> None:
        """People over all meetings, those who could be several included, and names of bodies."""
        self.bodies = Bodies(bodies)
        self._whole: dict[str, str] = {}
        self._single: dict[str, str | None] = {}
        short: dict[str, str | None] = {}
        for person in people:
            # Two who share a name are asked for together: the index knows them by it.
            for spelling in (person.name, *person.spellings):
                first, *rest = _split(spelling)
                if rest and len(first) > 1 and len(rest[-1]) > 1:
                    self._whole[" ".join((first, *rest))] = person.name
                    if len(rest) > 1:
                        ends = f"{first} {rest[-1]}"
                        short[ends] = person.name if short.get(ends, person.name) == person.name else None
            first, *rest = _split(person.name)
            if rest and person.certain:
                for word in {first, rest[-1]}:
                    self._single[word] = None if word in self._single else person.name
        for words, name in short.items():
            if name:
                self._whole.setdefault(words, name)

    def person(self, words: Sequence[str]) -> str | None:
        """Who has the whole name, as the index names them; words come without case and dots."""
        name = " ".join(words)
        return self._whole.get(name) or (self._whole.get(name[:-1]) if name.endswith("s") else None)

    def alone(self, word: str) -> str | None:
        """The only certain person with this first name or surname."""
        return self._single.get(word) or (self._single.get(word[:-1]) if word.endswith("s") else None)


def with_names(query: Query, names: Names) -> Query:
    """The query with the people and bodies that it names as parts, and as filters understood.

    A person goes by the whole name, or by one that nobody else has, if that is written with a capital within the
    question or is no Swedish word; case and dots do not matter. Their words are no terms as long as others remain.
    """
    tokens = analyze(query.text)
    folded = [fold(token.exact) for token in tokens]
    plain = _plain(query, tokens)
    kinds = _kinds(query, tokens)
    found: dict[range, tuple[PartKind, str]] = {}
    taken: set[int] = set()
    for words, kind, value in chain(
        _whole_names(folded, names),
        ((words, PartKind.BODY, body) for words, body in names.bodies.found(tokens, folded)),
        _single_names(query.text, tokens, folded, names),
    ):
        may_hold = {None, PartKind.MUNICIPALITY} if kind is PartKind.PERSON and len(words) > 1 else {None}
        if (
            taken.isdisjoint(words)
            and plain.isdisjoint(words)
            and all(kinds.get(i) in may_hold for i in words)
        ):
            found[words] = kind, value
            taken.update(words)
    if not found:
        return query
    spans = {words: (tokens[words[0]].start, tokens[words[-1]].end) for words in found}
    parts = [
        p for p in query.parts if not any(p.start < end and start < p.end for start, end in spans.values())
    ]
    parts += [Part(kind, *spans[words], value) for words, (kind, value) in found.items()]
    left = {tokens[i].exact for i in range(len(tokens)) if i not in taken}
    terms = tuple(term for term in query.terms if any(t.exact in left for t in analyze(term)))
    return replace(
        query,
        parts=tuple(sorted(parts, key=lambda part: part.start)),
        terms=terms or query.terms,
        understood=replace(
            query.understood,
            person=_values(parts, PartKind.PERSON),
            body=_values(parts, PartKind.BODY),
            municipality=_values(sorted(parts, key=lambda part: part.start), PartKind.MUNICIPALITY),
        ),
    )


_Found = tuple[range, PartKind, str]


def _whole_names(folded: Sequence[str], names: Names) -> Iterable[_Found]:
    i = 0
    while i < len(folded):
        end = i + 1
        for count in range(min(_MOST_WORDS, len(folded) - i), 1, -1):
            if person := names.person(folded[i : i + count]):
                yield range(i, i + count), PartKind.PERSON, person
                end = i + count
                break
        i = end


def _single_names(
    text: str, tokens: Sequence[Token], folded: Sequence[str], names: Names
) -> Iterable[_Found]:
    for i, word in enumerate(folded):
        if len(word) >= _SHORTEST and (person := names.alone(word)) and tokens[i].exact not in _WORDS:
            capital = i > 0 and text[tokens[i].start].isupper() and not text.isupper()
            if capital or not _is_word(tokens[i].exact):
                yield range(i, i + 1), PartKind.PERSON, person


def _is_word(word: str) -> bool:
    """Whether Swedish has the word, in lower case."""
    return any(known.islower() for known in lexicon().words(undotted(word)))


def _plain(query: Query, tokens: Sequence[Token]) -> set[int]:
    """The words of texts that are to be taken as plain words."""
    folded = query.text.casefold()
    if not query.literal or len(folded) != len(query.text):
        return set()
    found: set[int] = set()
    for literal in query.literal:
        start = folded.find(literal) if literal else -1
        while start >= 0:
            end = start + len(literal)
            found.update(i for i, t in enumerate(tokens) if t.start < end and start < t.end)
            start = folded.find(literal, end)
    return found


def _kinds(query: Query, tokens: Sequence[Token]) -> dict[int, PartKind]:
    return {
        i: part.kind
        for part in query.parts
        for i, token in enumerate(tokens)
        if token.start < part.end and part.start < token.end
    }


def _values(parts: Iterable[Part], kind: PartKind) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.value for part in parts if part.kind is kind))


def _split(name: str) -> list[str]:
    return fold(name).replace("-", " ").replace(".", " ").split() or [""]
