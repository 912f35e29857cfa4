"""The stretch of an item that answers, and where in it the words asked for stand."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from indexer.sentences import overlap, sentences
from models.records import AgendaItem, DecisionKind, Intent, Snippet
from search_api.showing.matching import Found, InItem

LENGTH = 240
"""Characters of a snippet at the most: three lines on a page, one glance."""

_LEAD = 60
"""Characters kept before the first match when a sentence is too long to be shown whole."""

_WORD = re.compile(r"\S+")

Span = tuple[int, int]


def snippet(item: AgendaItem, found: InItem, intent: Intent, nearest: Span | None = None) -> Snippet:
    """The best stretch of an item's text for a question, verbatim; of its title when it has no text.

    `found` is what of the question stands in the item. The best is the sentence in which the terms that stand there
    tell most, a decision before its equals; where a decision is asked for, the decision that holds most of them,
    or any if the title holds some. Where no word matches, it is `nearest`, the stretch nearest in meaning, or how
    the text begins. What follows is shown, too, as far as it fits.
    """
    if not item.text.strip():
        return _shown(item.title, sentences(item.title), found.title, (0, len(item.title)))
    spans = sentences(item.text)
    own, about = deciding(item), bool(found.title)
    asks = intent is Intent.DECISION
    if found.text or (asks and about and own):
        return _shown(item.text, spans, found.text, _best_sentence(spans, found.text, own, asks, about))
    return _shown(item.text, spans, (), nearest or (0, len(item.text)))


def deciding(item: AgendaItem, intent: Intent = Intent.DECISION) -> list[Span]:
    """Where in its text an item tells what the meeting itself decided; nothing where that is not asked for."""
    if intent is not Intent.DECISION:
        return []
    own = (d for d in item.decisions if d.kind is not DecisionKind.REPORTED and not d.in_title)
    return [(decision.start, decision.end) for decision in own]


def highlights(found: Sequence[Found]) -> tuple[Span, ...]:
    """What to mark, in order; spans never overlap. Of a compound that is the part that was asked for."""
    apart: list[Span] = []
    for start, end in sorted((one.start, one.end) for one in found):
        if apart and start < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return tuple(apart)


def _shown(text: str, spans: Sequence[Span], found: Sequence[Found], stretch: Span) -> Snippet:
    start, end = _cut(text, spans, stretch, [(one.start, one.end) for one in found])
    marked = (
        (first - start, last - start) for first, last in highlights(found) if start <= first and last <= end
    )
    return Snippet(text[start:end], tuple(marked))


def _best_sentence(
    spans: Sequence[Span], found: Sequence[Found], own: Sequence[Span], asks: bool, about: bool
) -> Span:
    starts = [start for start, _ in spans]
    best: list[dict[int, float]] = [{} for _ in spans]
    for one in found:
        for row in _rows(starts, (one.start, one.end)):
            best[row][one.term] = max(best[row].get(one.term, 0.0), one.weight)
    deciding = {row for span in own for row in _rows(starts, span) if overlap(spans[row], span)}

    def worth(row: int) -> tuple[bool, float, bool]:
        decides = row in deciding
        answers = asks and decides and (about or bool(best[row]))
        # Rounded, because equals may differ by the order in which they were added up.
        return answers, round(sum(best[row].values()), 6), decides

    return spans[max(range(len(spans)), key=worth)]


def _rows(starts: Sequence[int], span: Span) -> range:
    """The sentences that a span lies in."""
    return range(max(bisect_right(starts, span[0]) - 1, 0), bisect_left(starts, span[1]))


def _cut(text: str, spans: Sequence[Span], stretch: Span, found: Sequence[Span]) -> Span:
    """At most LENGTH characters from the start of a stretch, ending with a sentence if one ends late enough.

    It starts later where the first match would not be seen, and earlier where little text follows.
    """
    start = stretch[0]
    first = min((span for span in found if overlap(span, stretch)), default=stretch)
    if first is not stretch and first[1] > start + LENGTH:
        lead = (match.start() for match in _WORD.finditer(text, first[0] - _LEAD, first[0]))
        start = next((begin for begin in lead if text[begin - 1].isspace()), first[0])
    elif len(text) - start < LENGTH // 2:
        start = next((begin for begin, _ in spans if len(text) - begin <= LENGTH), start)
    limit = start + LENGTH
    if len(text) <= limit:
        return start, len(text.rstrip())
    # What ends with a colon only leads up to what would not be seen.
    ends = [end for _, end in spans if start + LENGTH // 2 <= end <= limit and text[end - 1] != ":"]
    words = [match.end() for match in _WORD.finditer(text, start, limit + 1) if match.end() <= limit]
    return start, max(ends, default=words[-1] if words else limit)
