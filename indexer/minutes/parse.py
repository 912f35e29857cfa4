"""The whole of the minutes: lines, attendance, outline, items and their decisions, header."""

from collections.abc import Sequence
from dataclasses import replace

from indexer.minutes.attendance import read_roll
from indexer.minutes.decisions import find_decisions
from indexer.minutes.header import read_header
from indexer.minutes.headings import Heading, Level
from indexer.minutes.lines import Line, read_lines, whole_text
from indexer.minutes.outline import find_headings
from models.records import AgendaItem, Document, Meeting


def parse(document: Document, meeting_id: str) -> Meeting:
    """The meeting that a document tells of. Mentions are not looked for here.

    Item ids are `meeting_id`, a hyphen and the item's place from 1. Minutes in which no item can be told
    apart are one item with the meeting's title, so that nothing written is beyond search.
    """
    text = whole_text(document)
    lines = read_lines(document)
    roll = read_roll(lines)
    headings = find_headings(lines, roll.lines)
    front_end = headings[0].first if headings else len(lines)
    front = [line for index, line in enumerate(lines[:front_end]) if index not in roll.lines]
    header = read_header(front, text, roll.rows, document.source)
    preamble = _text_between(text, lines, range(front_end), roll.lines)
    items = _items(text, lines, headings, roll.lines, meeting_id, header.body)
    if not items and preamble:
        items = (_item(f"{meeting_id}-1", None, None, header.title, preamble, 1, header.body),)
        preamble = ""
    return Meeting(
        id=meeting_id,
        source=document.source,
        title=header.title,
        organisation=header.organisation,
        body=header.body,
        date=header.date,
        preamble=preamble,
        items=items,
        attendance=roll.rows,
    )


def _items(
    text: str,
    lines: Sequence[Line],
    headings: Sequence[Heading],
    taken: frozenset[int],
    meeting_id: str,
    body: str | None,
) -> tuple[AgendaItem, ...]:
    items: list[AgendaItem] = []
    parent: AgendaItem | None = None
    ends = [heading.first for heading in headings[1:]] + [len(lines)]
    for place, (heading, end) in enumerate(zip(headings, ends, strict=False), start=1):
        below = _text_between(text, lines, range(heading.last + 1, end), taken)
        written = "\n".join(filter(None, (heading.lead, below)))
        above = parent if heading.level is Level.PART else None
        number = above.number if above else heading.number
        page = lines[heading.first].page
        item = _item(f"{meeting_id}-{place}", above, number, heading.title, written, page, body)
        items.append(replace(item, sign=above.sign if above else heading.sign))
        if heading.level is Level.ITEM:
            parent = items[-1]
    return tuple(items)


def _item(
    item_id: str,
    parent: AgendaItem | None,
    number: str | None,
    title: str,
    text: str,
    page: int,
    body: str | None,
) -> AgendaItem:
    decisions, proposals = find_decisions(text, title, body)
    return AgendaItem(item_id, parent.id if parent else None, number, title, text, page, decisions, proposals)


def _text_between(text: str, lines: Sequence[Line], span: range, taken: frozenset[int]) -> str:
    """The text of a span of lines as written, less the lines taken; page breaks become line breaks."""
    pieces: list[str] = []
    run: list[Line] = []
    for index in span:
        if index in taken:
            pieces.append(_slice(text, run))
            run = []
        else:
            run.append(lines[index])
    pieces.append(_slice(text, run))
    return "\n\n".join(filter(None, pieces))


def _slice(text: str, run: Sequence[Line]) -> str:
    return text[run[0].start : run[-1].end].replace("\f", "\n") if run else ""
