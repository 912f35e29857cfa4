"""The whole of the minutes: lines, attendance, outline, items and their decisions, header."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from indexer.minutes.attendance.roll import Roll, read_roll
from indexer.minutes.decisions.find import find_decisions
from indexer.minutes.header.read import Header, read_header
from indexer.minutes.holding import without_secrets
from indexer.minutes.lines import Line, read_lines
from indexer.minutes.origin import Cut, Origin, as_restored
from indexer.minutes.outline.headings import Heading, Level
from indexer.minutes.outline.order import find_headings
from models.records import AgendaItem, Decision, Document, Doubt, Meeting, MeetingKind
from models.swedish import fold
from models.swedish.abbreviations import learnt
from models.swedish.references import references


def parse(document: Document, meeting_id: str, *, hold_secret: bool = True) -> Meeting:
    """The meeting that a document tells of. Mentions are not looked for here.

    The structure is read from the restored text; titles, texts and decisions are quoted as written. Item ids
    are `meeting_id`, a hyphen and the item's place from 1. Minutes in which no item can be told apart are one
    item with the meeting's title, so that nothing written is beyond search. Of items that are marked secret the
    number alone is told, unless these are not to be held back.
    """
    origin = Origin(document)
    lines = read_lines(as_restored(document))
    roll = read_roll(lines)
    headings = find_headings(lines, roll.lines)
    front_end = headings[0].first if headings else len(lines)
    front = [line for index, line in enumerate(lines[:front_end]) if index not in roll.lines]
    header = read_header(front, origin.restored, roll.rows, document.source)
    if header.kind is MeetingKind.SUMMONS and roll.rows:
        # Those who are called to a meeting have not been there: they stay in the text.
        roll = Roll((), frozenset(), roll.officers)
        headings = find_headings(lines, roll.lines)
        front_end = headings[0].first if headings else len(lines)
    preamble = origin.cut(lines, range(front_end), roll.lines)
    items = tuple(_Items(meeting_id, origin, lines, roll.lines, header).of(headings))
    if not items and preamble.text:
        whole = _Titled(None, header.title, header.title, preamble)
        items = (_item(f"{meeting_id}-1", None, whole, header),)
        preamble = Cut("", "", ((0, 1),))
    shown, held = preamble.text, False
    if hold_secret:
        items, shown, held = without_secrets(items, preamble.text)
    doubts = {
        Doubt.LETTERS_RESTORED: origin.written != origin.restored,
        Doubt.IDENTITY_MASKED: document.masked,
        Doubt.SECRET_HELD: held,
    }
    chair, secretary = (_officer(roll, role) for role in ("ordförande", "sekreterare"))
    return Meeting(
        id=meeting_id,
        source=document.source,
        title=header.title,
        organisation=header.organisation,
        body=header.body,
        date=header.date,
        preamble=shown,
        items=items,
        attendance=roll.rows,
        kind=header.kind,
        starts=header.starts,
        ends=header.ends,
        place=header.place,
        chair=chair,
        secretary=secretary,
        adjusters=roll.adjusters,
        paragraphs=header.paragraphs,
        absent_municipalities=roll.absent_municipalities,
        doubts=(*header.doubts, *roll.doubts, *(doubt for doubt, holds in doubts.items() if holds)),
        abbreviations=_explained(shown if held else preamble.restored, items),
    )


def _explained(preamble: str, items: Sequence[AgendaItem]) -> tuple[tuple[str, str], ...]:
    texts = (preamble, *(part for item in items for part in (item.restored_title, item.restored)))
    return tuple(dict.fromkeys(pair for text in texts for pair in learnt(text)))


def _officer(roll: Roll, role: str) -> str | None:
    """The name beside a role on the front page, else of the first there who has that role in the lists."""
    listed = (row.name for row in roll.rows if row.present and row.role and fold(row.role) == fold(role))
    return roll.officers.get(role) or next(listed, None)


@dataclass(frozen=True, slots=True)
class _Titled:
    """A title, as written and as restored, and the text below it."""

    number: str | None
    title: str
    restored_title: str
    cut: Cut


@dataclass(frozen=True, slots=True)
class _Items:
    """Headings to items: each with the text from its title to the next."""

    meeting_id: str
    origin: Origin
    lines: Sequence[Line]
    taken: frozenset[int]
    header: Header

    def of(self, headings: Sequence[Heading]) -> Iterator[AgendaItem]:
        above: AgendaItem | None = None
        ends = [heading.first for heading in headings[1:]] + [len(self.lines)]
        for place, (heading, end) in enumerate(zip(headings, ends, strict=False), start=1):
            parent = above if heading.level is Level.PART else None
            number = parent.number if parent else heading.number
            first, last = self.lines[heading.first], self.lines[heading.last]
            span = range(heading.last + 1, end)
            cut = self.origin.cut(self.lines, span, self.taken, heading.lead, heading.body)
            title = self.origin.title(heading.title, first, last)
            titled = _Titled(number, title, heading.title, cut)
            item = _item(f"{self.meeting_id}-{place}", parent, titled, self.header)
            item = replace(item, page=first.page, sign=parent.sign if parent else heading.sign)
            if heading.level is Level.ITEM:
                above = item
            yield item


def _item(item_id: str, parent: AgendaItem | None, titled: _Titled, header: Header) -> AgendaItem:
    cut = titled.cut
    title = titled.restored_title
    found = find_decisions(
        cut.restored,
        title,
        header.body,
        meeting_date=header.date,
        summons=header.kind is MeetingKind.SUMMONS,
    )
    named = (reference.normal for reference in references(f"{title}\n{cut.restored}"))
    return AgendaItem(
        id=item_id,
        parent=parent.id if parent else None,
        number=titled.number,
        title=titled.title,
        text=cut.text,
        page=cut.page_at(0),
        decisions=tuple(_quoted(titled, decision) for decision in found.decisions),
        proposals=tuple(_quoted(titled, proposal) for proposal in found.proposals),
        proceedings=tuple(replace(p, text=cut.text[p.start : p.end]) for p in found.proceedings),
        references=tuple(dict.fromkeys(named)),
        restored_title=title,
        restored=cut.restored,
    )


def _quoted(titled: _Titled, decision: Decision) -> Decision:
    """A decision found in the restored text or title, in the words of the minutes, with its page."""
    cut = titled.cut
    words = (titled.title if decision.in_title else cut.text)[decision.start : decision.end]
    return replace(decision, text=words, page=cut.page_at(0 if decision.in_title else decision.start))
