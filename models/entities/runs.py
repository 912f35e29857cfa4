"""Runs of words that have the shape of a person's name."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from models.entities.shapes import (
    is_first_name,
    is_initial,
    is_name,
    is_particle,
    is_place_or_word,
    is_surname,
)
from models.entities.words import Words

_MOST_WORDS = 4
"""Words of a name, initials and particles apart: more in a row are a heading or a list."""
_MOST_BETWEEN = 5
"""Initials, their stops and particles in a row: "Carl J. von der Aa"."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words `start` to `end`, and the parts of the name they may be, in the order in which it is filed."""

    start: int
    end: int
    parts: tuple[str, ...]


def name_runs(words: Words, taken: set[int]) -> Iterator[Run]:
    """Every run of two to four words with capitals outside `taken`, in order; and "Lund, Per" alone in a cell."""
    i = 0
    while i < len(words):
        if i in taken or not (is_name(words.texts[i]) or is_initial(words.texts[i])):
            i += 1
        elif turned := _turned(words, i, taken):
            yield turned
            i = turned.end
        else:
            end = _run_end(words, i, taken)
            for first, last in _cut(words, i, end):
                yield from name_of(words, *_trim(words, first, last))
            i = end


def _run_end(words: Words, start: int, taken: set[int]) -> int:
    """Where the run from `start` ends; its last word is a part of a name, never an initial or a particle."""
    end = at = start + 1
    while at < min(len(words), end + _MOST_BETWEEN) and at not in taken:
        text, gap = words.texts[at], words.gaps[at]
        stop = words.texts[at - 1] == "."
        if is_name(text) and (gap == " " or (not gap and stop) or _goes_on(words, start, at)):
            end = at = at + 1
        elif (gap == " " and (is_initial(text) or is_particle(text))) or (
            text == "." and not gap and is_initial(words.texts[at - 1])
        ):
            at += 1
        else:
            break
    return end


def _goes_on(words: Words, first: int, at: int) -> bool:
    """Whether a first name at the end of a line has its surname on the next."""
    return (
        at == first + 1
        and words.gaps[at] == "\n"
        and not words.starts_line(first)
        and is_first_name(words.texts[first])
        and is_surname(words.texts[at])
        and not is_first_name(words.texts[at])
    )


def _cut(words: Words, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cuts a run, where a list has lost what parted its names, before first names that follow no other."""
    cuts = [start]
    if sum(map(is_name, words.texts[start:end])) >= _MOST_WORDS:
        for i in range(start + 2, end - 1):
            if i < cuts[-1] + 2 or not is_first_name(words.texts[i]):
                continue
            follows = is_first_name(words.texts[i - 1])
            if not follows or (i == cuts[-1] + 2 and not is_first_name(words.texts[i + 1])):
                cuts.append(i)
    for first, last in pairwise([*cuts, end]):
        texts = words.texts[first:last]
        if len(texts) == _MOST_WORDS and all(map(is_name, texts)) and not is_first_name(texts[1]):
            yield first, first + 2
            yield first + 2, last
        else:
            yield first, last


def _trim(words: Words, start: int, end: int) -> tuple[int, int]:
    """Without a party's letter or a municipality on either side, and without a first word that is no name.

    "M Anna Berg", "Anna Berg Vara", "Utredaren Anna Berg": who has a first name we know begins with it.
    """
    while end - start > 2 and (not is_name(words.texts[end - 1]) or is_place_or_word(words.texts[end - 1])):
        end -= 1
    if end - start > 2 and is_name(words.texts[start + 1]):
        first, second = words.texts[start], words.texts[start + 1]
        start += (
            is_initial(first)
            or is_place_or_word(first)
            or (is_first_name(second) and not is_first_name(first))
        )
    return start, end


def name_of(words: Words, start: int, end: int) -> Iterator[Run]:
    """The run, if it has words enough for a name; "Lindgren Anna" is filed first name first."""
    parts = tuple(text for text in words.texts[start:end] if text != ".")
    full = sum(map(is_name, parts))
    if full == 1 < len(parts) and not (is_initial(parts[0]) and is_surname(parts[-1])):
        return
    if any(map(is_place_or_word, parts)) and not is_first_name(parts[0]):
        return
    if len(parts) == 2 and is_surname(parts[0]) and is_first_name(parts[1]) and not is_first_name(parts[0]):
        parts = parts[::-1]
    if len(parts) >= 2 and 1 <= full <= _MOST_WORDS:
        yield Run(start, end, parts)


def _turned(words: Words, i: int, taken: set[int]) -> Run | None:
    """A surname, a comma and a first name that have a cell to themselves."""
    if (
        i + 2 < len(words)
        and words.texts[i + 1] == ","
        and i + 2 not in taken
        and words.gaps[i + 2] == " "
        and words.starts_line(i)
        and words.ends_line(i + 3)
        and is_name(words.texts[i])
        and is_first_name(words.texts[i + 2])
        and not is_first_name(words.texts[i])
    ):
        return Run(i, i + 3, (words.texts[i + 2], words.texts[i]))
    return None
