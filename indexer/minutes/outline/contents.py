"""Lists of the items to come, at the front of minutes: told from the items by having nothing below each entry."""

from collections.abc import Iterator, Sequence

from indexer.minutes.lines import Line, label
from indexer.minutes.outline.chain import Candidate
from models.swedish.tables.numbering import CONTENTS_LABELS

_LABELS = frozenset(map(label, CONTENTS_LABELS))

# An entry of a list has less than this below it, in characters: a page number, the furniture of a page.
_NO_TEXT = 40
# How many lines above a list its label may stand.
_ABOVE = 3
# How many letters two titles share at the start to be the same matter.
_SAME = 8


def without_contents(candidates: Sequence[Candidate], lines: Sequence[Line]) -> list[Candidate]:
    """The candidates, of one family and with their text, less those of lists whose entries come again below."""
    last_of = {candidate.order: place for place, candidate in enumerate(candidates)}
    last_matter: dict[tuple[tuple[int, ...], str], int] = {}
    dropped: set[int] = set()
    for run in _runs(candidates):
        again = [place for place in run if last_of[candidates[place].order] > run[-1]]
        if not again:
            continue
        last_matter = last_matter or {_matter(found): place for place, found in enumerate(candidates)}
        same = sum(1 for place in again if last_matter[_matter(candidates[place])] > run[-1])
        if 2 * same >= len(again) or _has_label(lines, candidates[run[0]].heading.first):
            dropped.update(run)
    return [candidate for place, candidate in enumerate(candidates) if place not in dropped]


def _runs(candidates: Sequence[Candidate]) -> Iterator[range]:
    """Stretches of rising candidates with nothing below any but the last."""
    first = 0
    for place, candidate in enumerate(candidates):
        following = candidates[place + 1] if place + 1 < len(candidates) else None
        if following and candidate.text < _NO_TEXT and following.order > candidate.order:
            continue
        if place > first:
            yield range(first, place + 1)
        first = place + 1


def _matter(candidate: Candidate) -> tuple[tuple[int, ...], str]:
    """A number and the first letters of its title, by which the same matter is known again."""
    return candidate.order, label(candidate.heading.title)[:_SAME]


def _has_label(lines: Sequence[Line], first: int) -> bool:
    return any(line.label in _LABELS for line in lines[max(0, first - _ABOVE) : first])
