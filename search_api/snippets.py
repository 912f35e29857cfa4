"""The stretch of an item that answers, and where in it the words asked for stand."""

import re
from collections.abc import Iterator, Sequence

from models.records import AgendaItem, DecisionKind, Passage, Query, Snippet
from models.swedish import Token, analyze
from search_api.retrieval import FOLD_FROM

LENGTH = 240
"""Characters of a snippet at the most: three lines on a page, one glance."""

_LEAD = 60
"""Characters kept before the first match when a sentence is too long to be shown whole."""

# A sentence ends at a mark before a capital, a figure or a quotation, and at a line that the next one does
# not continue in lower case.
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_a-zåäö]|[\d§\"”“(–•-])|\n\s*(?![a-zåäö\s])")
_WORD = re.compile(r"\S+")

Span = tuple[int, int]


def snippet(item: AgendaItem, query: Query, passage: Passage | None = None) -> Snippet:
    """The best stretch of an item's text for a query, verbatim; of its title when it has no text.

    That is the sentence with the most of the words asked for (when a decision is asked for, one that decides
    and holds any of them), with what follows; where no word matches, the first whole sentence of the best
    `passage`.
    """
    has_text = bool(item.text.strip())
    text, restored = (item.text, item.restored) if has_text else (item.title, item.restored_title)
    found = _matches(text, query)
    if restored != text:  # a word that lost letters is found by what it is and by what it looks like
        found = list(dict.fromkeys((*found, *_matches(restored, query))))
    if found:
        best = _best_sentence(text, found, _deciding(item) if query.intent == "decision" else [])
        start, end = _cut(text, best, [span for _, span in found])
    else:
        start, end = _cut(text, _beginning(text, passage), [])
    seen = [(first - start, last - start) for _, (first, last) in found if start <= first and last <= end]
    return Snippet(text[start:end], _apart(seen))


def highlights(text: str, query: Query) -> tuple[Span, ...]:
    """Where the words and phrases of a query stand in a text, however inflected; spans never overlap."""
    return _apart([span for _, span in _matches(text, query)])


def _apart(spans: list[Span]) -> tuple[Span, ...]:
    apart: list[Span] = []
    for start, end in sorted(spans):
        if apart and start < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return tuple(apart)


def _matches(text: str, query: Query) -> list[tuple[str, Span]]:
    """Each match: which word or phrase of the query, and where."""
    tokens = analyze(text)
    asked = analyze(" ".join(query.terms))
    stems = {token.stem: token.exact for token in asked}
    folded = {token.folded: token.exact for token in asked if len(token.exact) >= FOLD_FROM}
    found = [
        (word, (token.start, token.end))
        for token in tokens
        if (word := stems.get(token.stem) or folded.get(token.folded))
    ]
    for phrase in query.phrases:
        words = [token.exact for token in analyze(" ".join(phrase))]
        found += [(" ".join(words), span) for span in _runs(tokens, words)]
    return found


def _runs(tokens: Sequence[Token], words: list[str]) -> Iterator[Span]:
    for first in range(len(tokens) - len(words) + 1):
        run = tokens[first : first + len(words)]
        if [token.exact for token in run] == words:
            yield run[0].start, run[-1].end


def _beginning(text: str, passage: Passage | None) -> Span:
    """From where a passage begins to say something whole."""
    if not passage:
        return 0, len(text)
    starts = (start for start, _ in _sentences(text) if passage.start <= start < passage.end)
    return next(starts, passage.start), len(text)


def _deciding(item: AgendaItem) -> list[Span]:
    return [
        (d.start, d.end) for d in item.decisions if d.kind is not DecisionKind.REPORTED and not d.in_title
    ]


def _best_sentence(text: str, found: list[tuple[str, Span]], deciding: list[Span]) -> Span:
    def worth(sentence: Span) -> tuple[bool, int, int]:
        inside = [asked for asked, span in found if _overlap(span, sentence)]
        decides = bool(inside) and any(_overlap(span, sentence) for span in deciding)
        return decides, len(set(inside)), len(inside)

    return max(_sentences(text), key=worth)


def _overlap(a: Span, b: Span) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _sentences(text: str) -> list[Span]:
    ends = [(match.start(), match.end()) for match in _SENTENCE_END.finditer(text)]
    starts = [0, *(end for _, end in ends)]
    return [
        span
        for span in zip(starts, [*(start for start, _ in ends), len(text)], strict=True)
        if span[0] < span[1]
    ]


def _cut(text: str, stretch: Span, found: Sequence[Span]) -> Span:
    """At most LENGTH characters from the start of a stretch, ending with a sentence if one ends late enough.

    It starts later where the first match would not be seen, and earlier where little text follows.
    """
    start = stretch[0]
    first = min((span for span in found if _overlap(span, stretch)), default=stretch)
    sentences = _sentences(text)
    if found and first[1] > start + LENGTH:
        lead = (match.start() for match in _WORD.finditer(text, first[0] - _LEAD, first[0]))
        start = next((begin for begin in lead if text[begin - 1].isspace()), first[0])
    elif len(text) - start < LENGTH // 2:
        start = next((begin for begin, _ in sentences if len(text) - begin <= LENGTH), start)
    limit = start + LENGTH
    if len(text) <= limit:
        return start, len(text.rstrip())
    # What ends with a colon only leads up to what would not be seen.
    ends = [end for _, end in sentences if start + LENGTH // 2 <= end <= limit and text[end - 1] != ":"]
    words = [match.end() for match in _WORD.finditer(text, start) if match.end() <= limit]
    return start, max(ends, default=words[-1] if words else limit)
