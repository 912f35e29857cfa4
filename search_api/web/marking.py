"""Text to paragraphs of runs: what is a decision, what a proposal, and which words were asked for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.records import AgendaItem, DecisionKind

_BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")


@dataclass(frozen=True, slots=True)
class Part:
    """Characters of one kind: `marked` are words that were asked for."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a paragraph that is a decision (of a `kind`), a proposal, or plain text.

    `begins` is false where a decision goes on from the paragraph before.
    """

    parts: tuple[Part, ...]
    kind: DecisionKind | None = None
    proposal: bool = False
    begins: bool = True


def mark(
    text: str, highlights: Sequence[tuple[int, int]], start: int = 0, end: int | None = None
) -> tuple[Part, ...]:
    """The parts of `text[start:end]`; `highlights` are offsets in the whole text."""
    end = len(text) if end is None else end
    parts, at = [], start
    for span in highlights:
        first, last = max(span[0], at), min(span[1], end)
        if first < last:
            parts += [Part(text[at:first], False), Part(text[first:last], True)]
            at = last
    parts.append(Part(text[at:end], False))
    return tuple(part for part in parts if part.text)


def paragraphs(item: AgendaItem, highlights: Sequence[tuple[int, int]]) -> list[list[Run]]:
    """An item's text as paragraphs, its decisions and proposals told from the rest."""
    return [
        list(_runs(item, highlights, start, end))
        for start, end in _stretches(item.text)
        if item.text[start:end].strip()
    ]


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _BLANK_LINES.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _runs(item: AgendaItem, highlights: Sequence[tuple[int, int]], start: int, end: int) -> Iterator[Run]:
    ruled = [(d, False) for d in item.decisions] + [(p, True) for p in item.proposals]
    at = start
    for ruling, proposal in sorted(ruled, key=lambda pair: pair[0].start):
        first, last = max(ruling.start, at), min(ruling.end, end)
        if first >= last:
            continue
        if plain := mark(item.text, highlights, at, first):
            yield Run(plain)
        yield Run(
            mark(item.text, highlights, first, last), ruling.kind, proposal, begins=first == ruling.start
        )
        at = last
    if plain := mark(item.text, highlights, at, end):
        yield Run(plain)
