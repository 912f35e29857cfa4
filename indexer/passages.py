"""Agenda items to passages: stretches that fit the encoder, each under its item's title."""

import re

from models.records import AgendaItem, Passage

WINDOW = 100
STRIDE = 80
"""Words in a passage and from one to the next: best of those tried on Swedish questions (nDCG@10)."""

WHOLE = 300
"""Words of the first passage, the item as a whole: about as many as 512 word pieces hold."""

_WORD = re.compile(r"\S+")


def passages(item: AgendaItem) -> tuple[Passage, ...]:
    """The item as a whole, then, when it is longer than a window, windows that overlap.

    Offsets are in `item.text`. An item without text gives one passage of its title.
    """
    words = [match.span() for match in _WORD.finditer(item.text)]
    stretches = [words[:WHOLE]]
    if len(words) > WINDOW:
        last = len(words) - WINDOW + STRIDE
        stretches += [words[first : first + WINDOW] for first in range(0, last, STRIDE)]
    return tuple(_passage(item, stretch) for stretch in stretches)


def _passage(item: AgendaItem, words: list[tuple[int, int]]) -> Passage:
    start, end = (words[0][0], words[-1][1]) if words else (0, 0)
    text = "\n".join(part for part in (item.title, item.text[start:end]) if part)
    return Passage(item.id, text, start, end)
