"""A meeting without the names of erased people: every text as long as it was, so that offsets stay true."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from indexer.keeping.names import Form, Names, Span, folded, union
from models.records import AgendaItem, Attendance, Decision, Doubt, Label, Meeting, Mention, Proceeding
from models.swedish.identity import MASK


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A meeting without some names, and what it took: stretches of text hidden, rows, mentions and fields dropped."""

    meeting: Meeting
    stretches: int = 0
    attendance: int = 0
    mentions: int = 0
    fields: int = 0
    items: int = 0


def spared(meeting_id: str, name: str, municipality: str | None, party: str | None) -> str:
    """What a namesake's row on an attendance list is told by, as `Form.SPARED`."""
    return "|".join((meeting_id, folded(name), municipality or "", party or ""))


def occasion(meeting: Meeting) -> str | None:
    """What a meeting is told by in whatever file, as `Form.MEETING`: day, body and organisation.

    None without a day, and where neither of the others is known: many meet on one day.
    """
    who = (folded(meeting.body or ""), folded(meeting.organisation or ""))
    return "|".join((meeting.date.isoformat(), *who)) if meeting.date and any(who) else None


def unnamed(meeting: Meeting, names: Names) -> Unnamed:
    """The meeting without what names, or could name, one of some people.

    Texts have MASK for every sign of a name, line ends stay; rows of the attendance list go, with role, municipality
    and party, and so do mentions; who presided, wrote or adjusted is then not told. Doubt.PERSON_ERASED says that
    somebody is left out. Unchanged where nobody is named.
    """
    return _Pen(meeting, names).write() if names.tokens else Unnamed(meeting)


class _Pen:
    """Goes through one meeting, and counts."""

    def __init__(self, meeting: Meeting, names: Names) -> None:
        self._meeting = meeting
        self._names = names
        people = (m.canonical for m in _mentions(meeting) if m.label is Label.PERSON and not names.may_be(m))
        told = {folded(name) for name in (*people, *(row.name for row in meeting.attendance))}
        self._others = frozenset(name for name in told if not names.names(name))
        self._stretches = self._dropped = self._fields = self._items = 0

    def write(self) -> Unnamed:
        whole = self._meeting
        listed = tuple(self._row(row) for row in whole.attendance if not self._is_theirs(row))
        preamble, mentions = self._told(whole.preamble, whole.mentions)
        adjusters = tuple(name for name in whole.adjusters if not self._spans(name))
        self._fields += len(whole.adjusters) - len(adjusters)
        meeting = replace(
            whole,
            source=self._line(whole.source),
            title=self._line(whole.title),
            organisation=self._maybe(whole.organisation),
            body=self._maybe(whole.body),
            place=self._maybe(whole.place),
            chair=self._who(whole.chair),
            secretary=self._who(whole.secretary),
            adjusters=adjusters,
            preamble=preamble,
            items=tuple(map(self._item, whole.items)),
            attendance=listed,
            mentions=mentions,
            abbreviations=tuple((short, self._line(long)) for short, long in whole.abbreviations),
        )
        if meeting == whole:
            return Unnamed(whole)
        rows = len(whole.attendance) - len(listed)
        meeting = replace(meeting, doubts=tuple(dict.fromkeys((*whole.doubts, Doubt.PERSON_ERASED))))
        return Unnamed(meeting, self._stretches, rows, self._dropped, self._fields, self._items)

    def _item(self, item: AgendaItem) -> AgendaItem:
        in_title = [m for m in item.mentions if m.in_title]
        in_text = [m for m in item.mentions if not m.in_title]
        title_spans = union(self._spans(item.title, in_title), self._spans(item.restored_title, in_title))
        text_spans = union(self._spans(item.text, in_text), self._spans(item.restored, in_text))
        title, text = hidden(item.title, title_spans), hidden(item.text, text_spans)
        mentions = (*self._kept(in_title, title_spans), *self._kept(in_text, text_spans))
        if not title_spans and not text_spans and not self._tells(item):
            return item
        self._stretches += len(title_spans) + len(text_spans)
        self._items += 1
        return replace(
            item,
            title=title,
            text=text,
            restored_title=hidden(item.restored_title, title_spans),
            restored=hidden(item.restored, text_spans),
            decisions=tuple(self._decision(d, title, text) for d in item.decisions),
            proposals=tuple(self._decision(d, title, text) for d in item.proposals),
            proceedings=tuple(self._proceeding(p, text) for p in item.proceedings),
            mentions=mentions,
        )

    def _tells(self, item: AgendaItem) -> bool:
        """Whether anything but the item's texts names them."""
        to = (d.assignee for d in (*item.decisions, *item.proposals) if d.assignee)
        people = (person for p in item.proceedings for person in p.people)
        return any(map(self._spans, (*to, *people)))

    def _decision(self, decision: Decision, title: str, text: str) -> Decision:
        quoted = (title if decision.in_title else text)[decision.start : decision.end]
        return replace(decision, text=quoted, assignee=self._who(decision.assignee))

    def _proceeding(self, proceeding: Proceeding, text: str) -> Proceeding:
        people = tuple(person for person in proceeding.people if not self._spans(person))
        self._fields += len(proceeding.people) - len(people)
        return replace(proceeding, text=text[proceeding.start : proceeding.end], people=people)

    def _row(self, row: Attendance) -> Attendance:
        return replace(
            row,
            organisation=self._maybe(row.organisation),
            role=self._maybe(row.role),
            remark=self._maybe(row.remark),
        )

    def _is_theirs(self, row: Attendance) -> bool:
        told = spared(self._meeting.id, row.name, row.municipality, row.party)
        if self._names.has(Form.SPARED, told):
            return False
        return self._names.names(row.name) or bool(self._spans(row.name))

    def _who(self, name: str | None) -> str | None:
        if not name or not self._spans(name):
            return name
        self._fields += 1
        return None

    def _maybe(self, text: str | None) -> str | None:
        return self._line(text) if text else text

    def _line(self, text: str) -> str:
        spans = self._spans(text)
        self._stretches += len(spans)
        return hidden(text, spans)

    def _told(self, text: str, mentions: Sequence[Mention]) -> tuple[str, tuple[Mention, ...]]:
        spans = self._spans(text, mentions)
        self._stretches += len(spans)
        return hidden(text, spans), self._kept(mentions, spans)

    def _spans(self, text: str, mentions: Sequence[Mention] = ()) -> list[Span]:
        return self._names.spans(text, mentions, self._others)

    def _kept(self, mentions: Sequence[Mention], spans: Sequence[Span]) -> tuple[Mention, ...]:
        """The mentions of which nothing is hidden."""
        covered = {at for start, end in spans for at in range(start, end)}
        kept = tuple(m for m in mentions if covered.isdisjoint(range(m.start, m.end)))
        self._dropped += len(mentions) - len(kept)
        return kept


def _mentions(meeting: Meeting) -> tuple[Mention, ...]:
    return (*meeting.mentions, *(m for item in meeting.items for m in item.mentions))


def hidden(text: str, spans: Sequence[Span]) -> str:
    """The text, of the same length, with MASK in the stretches for all but line ends."""
    signs = list(text)
    for start, end in spans:
        signs[start:end] = [sign if sign in "\r\n\f" else MASK for sign in text[start:end]]
    return "".join(signs)
