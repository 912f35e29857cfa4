"""Words that know their place to the text of a page: lines in reading order, cells of rows parted by tabs.

Lengths are in points (or any unit, as long as it is one), x to the right and y down the page.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise
from statistics import median

from indexer.reading.cells import whole_rows
from indexer.reading.columns import in_columns
from indexer.reading.hyphens import goes_on, joined
from indexer.reading.rows import Row, Rule, Word, rows_of

# A line further below the one before than this many times the usual pitch begins a paragraph. Word puts 8 points
# between paragraphs of 11 points with a pitch of 14.5, which is 1.55; a superscript or a bold word moves a line
# by less than 1.15.
_PARAGRAPH = 1.3
# Rows of cells stand further apart than lines, by the margin of the cells: this many sizes.
_ROW = 2.5
# The pitch of lines where a page tells none: what Word and LaTeX set at most, in sizes of the letters.
_WIDEST_PITCH = 1.6
# A line whose letters are larger than those around it by this much is a heading.
_LARGER = 1.12
_LONGEST_HEADING = 110
# The mark or number of an entry stands apart from its text, but is no cell of its own.
_MARK = re.compile(r"(?:[^\w\s]|o|\(?\w{1,2}[.)]|\d{1,3}(?:\.\d{1,3})*\.?|§+ ?\d+ ?\w?\.?|\d+ ?§)$")
_BARE_NUMBER = re.compile(r"\d+$")


def page_text(words: Iterable[Word], rules: Sequence[Rule] = ()) -> str:
    """The text of a page as one reads it; blank lines part paragraphs and stand around headings.

    A heading in larger letters is marked as in Markdown, "## Rubrik", one in bold letters so: "**Beslut**".
    The `rules` drawn across the page tell the rows of a table from the lines in its cells.
    """
    blocks = [rows_of(block) for block in in_columns(list(words), rules)]
    pitch, body = _pitch(blocks), _body(blocks)
    text = ""
    for block in blocks:
        below = _block_text(whole_rows(block, rules), pitch, body)
        # A sentence may run from the foot of one column to the head of the next.
        text += ("\n" if goes_on(text, below) else "\n\n") * bool(text) + below
    return text


def _block_text(rows: Sequence[Row], pitch: dict[int, float], body: float) -> str:
    right = max(row.right for row in rows)
    starts = [
        index for index, row in enumerate(rows) if index == 0 or _is_parted(rows[index - 1], row, pitch)
    ]
    return "\n\n".join(
        _paragraph(rows[start:end], body, right) for start, end in pairwise([*starts, len(rows)])
    )


def _paragraph(rows: Sequence[Row], body: float, right: float) -> str:
    """The lines of a paragraph; those of a heading are one, and marked. `right` is where lines must end."""
    lines = [_line(row) for row in rows]
    larger = rows[0].size > _LARGER * body
    if (
        (larger or all(row.bold for row in rows))
        and all(len(row.segments) == 1 for row in rows)
        and all(map(_runs_on, rows, rows[1:], [right] * len(rows)))
        and sum(map(len, lines)) <= _LONGEST_HEADING * (1 + larger)
        and lines[0][0] not in "#*•"
        and lines[-1][-1] not in ".,;"
    ):
        return f"## {joined(lines)}" if larger else f"**{joined(lines)}**"
    return "\n".join(lines)


def _runs_on(line: Row, below: Row, right: float) -> bool:
    """Whether a line of a heading goes on in the next: it had no room for its first word, which is no mark."""
    text, (segment,) = below.segments[0].text, line.segments
    first = text.split()[0]
    letter = (segment.right - segment.left) / len(segment.text)
    return not _MARK.match(first) and segment.right + (1 + len(first)) * letter > right


def _line(row: Row) -> str:
    cells = [segment.text for segment in row.segments]
    if len(cells) > 1 and _MARK.match(cells[0]) and not (len(cells) > 2 and _BARE_NUMBER.match(cells[0])):
        cells[:2] = [f"{cells[0]} {cells[1]}"]
    return "\t".join(cells)


def _is_parted(above: Row, row: Row, pitch: dict[int, float]) -> bool:
    """Whether a blank line parts two rows: by space, or because one is set as a heading and the other is not."""
    size = min(above.size, row.size)
    usual = pitch.get(round(size), _WIDEST_PITCH * size / _PARAGRAPH)
    limit = _ROW * size if len(above.segments) > 1 < len(row.segments) else _PARAGRAPH * usual
    if row.baseline - above.last_baseline > limit:
        return True
    if max(above.size, row.size) > _LARGER * size:
        return True
    if len(above.segments) == len(row.segments) == 1:
        return above.bold != row.bold
    return _runs_past(above, row) or _runs_past(row, above)


def _runs_past(line: Row, cells: Row) -> bool:
    """Whether a line of text is as wide as several cells of the row beside it: then it is not of their table."""
    return (
        len(line.segments) == 1
        and len(cells.segments) > 1
        and line.left < cells.segments[1].left < line.right
    )


def _body(blocks: Sequence[Sequence[Row]]) -> float:
    """The size of letters that most of a page is set in."""
    letters: Counter[float] = Counter()
    for row in chain.from_iterable(blocks):
        letters[row.size] += sum(len(segment.text) for segment in row.segments)
    return letters.most_common(1)[0][0] if letters else 0.0


def _pitch(blocks: Sequence[Sequence[Row]]) -> dict[int, float]:
    """The usual distance of lines for each size of letters: the least one that many lines keep."""
    found: dict[int, list[float]] = {}
    for above, row in chain.from_iterable(map(pairwise, blocks)):
        if round(above.size) == round(row.size):
            found.setdefault(round(row.size), []).append(row.baseline - above.baseline)
    return {size: usual for size, steps in found.items() if (usual := _usual(steps, size))}


def _usual(steps: Sequence[float], size: float) -> float | None:
    steps = [step for step in steps if 0.8 * size < step < 3 * size]
    counts = Counter(round(step) for step in steps)
    for step in sorted(counts):
        near = counts[step] + counts[step + 1]
        if near >= max(3, len(steps) / 6) and step <= 2.2 * size:
            return median(x for x in steps if step - 0.5 <= x <= step + 1.5)
    return None
