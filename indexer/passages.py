"""Agenda items to passages: stretches that fit the encoder, each under its item's title."""

import re
from collections.abc import Sequence

from models.records import AgendaItem, Passage

WINDOW = 100
STRIDE = 80
"""Words in a passage and from one to the next: best of those tried on Swedish questions (nDCG@10)."""

WHOLE = 300
"""Words of the first passage, the item as a whole: about as many as 512 word pieces hold."""

_WORD = re.compile(r"\S+")


def passages(item: AgendaItem, parts: Sequence[str] = ()) -> tuple[Passage, ...]:
    """The item as a whole, then, when it is longer than a window, windows that overlap.

    What is encoded is the restored text; offsets hold in `item.text` too. An item without text is told by its
    title and the titles of its `parts`: a bare "Rapportering" is near in meaning to any question.
    """
    if not item.text.strip():
        return (Passage(item.id, "\n".join((item.restored_title, *parts)), 0, 0),)
    words = [match.span() for match in _WORD.finditer(item.restored)]
    stretches = [words[:WHOLE]]
    if len(words) > WINDOW:
        last = len(words) - WINDOW + STRIDE
        stretches += [words[first : first + WINDOW] for first in range(0, last, STRIDE)]
    return tuple(_passage(item, stretch) for stretch in stretches)


def cut(items: Sequence[AgendaItem]) -> list[tuple[Passage, ...]]:
    """The passages of each of a meeting's items, in order."""
    parts: dict[str | None, list[str]] = {}
    for item in items:
        parts.setdefault(item.parent, []).append(item.title)
    return [passages(item, parts.get(item.id, ())) for item in items]


def _passage(item: AgendaItem, words: list[tuple[int, int]]) -> Passage:
    start, end = words[0][0], words[-1][1]
    return Passage(item.id, f"{item.restored_title}\n{item.restored[start:end]}".lstrip(), start, end)
