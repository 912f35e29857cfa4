"""Minutes: meetings, their agenda items, decisions, attendance and mentions."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum


class DecisionKind(StrEnum):
    """What a decision does with its matter. `REPORTED` is what another meeting or body decided."""

    DECIDED = "decided"
    ELECTED = "elected"
    NOTED = "noted"
    APPROVED = "approved"
    REJECTED = "rejected"
    POSTPONED = "postponed"
    REFERRED_BACK = "referred_back"
    ASSIGNED = "assigned"
    ENDORSED = "endorsed"
    AGREED = "agreed"
    REPORTED = "reported"


class Label(StrEnum):
    """What a mention names."""

    PERSON = "PER"
    ORGANISATION = "ORG"
    LOCATION = "LOC"
    MUNICIPALITY = "MUNICIPALITY"


class Link(StrEnum):
    """Why a mention is filed under its canonical form: what it takes to get from one to the other.

    `WRITTEN` is the form itself; `SPELLING` lost dots or misread letters; `GENITIVE` an -s; `SHORTER` part of a
    longer name; `FIRST_NAME` and `INITIAL` ("Fredrik Z.") what only one person of the meeting fits; `ALONE` is
    a single name that could be anybody, and counts as nobody.
    """

    WRITTEN = "written"
    SPELLING = "spelling"
    GENITIVE = "genitive"
    SHORTER = "shorter"
    FIRST_NAME = "first_name"
    INITIAL = "initial"
    ALONE = "alone"


class MeetingKind(StrEnum):
    """What minutes call themselves. `SUMMONS` (kallelse) is an agenda sent out before: nothing is decided in it."""

    PROTOCOL = "protokoll"
    NOTES = "anteckningar"
    MEMO = "minnesanteckningar"
    SLIDES = "presentation"
    SUMMONS = "kallelse"


class Doubt(StrEnum):
    """What a reader of the minutes should know to be less than certain, or left out."""

    DATE_INFERRED = "date_inferred"
    DATE_FROM_NAME = "date_from_name"
    MUNICIPALITIES_UNPAIRED = "municipalities_unpaired"
    LETTERS_RESTORED = "letters_restored"
    IDENTITY_MASKED = "identity_masked"
    SECRET_HELD = "secret_held"
    PERSON_ERASED = "person_erased"


class ProceedingKind(StrEnum):
    """What happened on the way to a decision."""

    VOTE = "vote"
    RESERVATION = "reservation"
    DISQUALIFICATION = "disqualification"


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a document: its number from 1 and its text.

    `restored` is the text with the letters that a scan lost, of the same length, so that offsets hold in
    both; equal to `text` where nothing was lost.
    """

    number: int
    text: str
    restored: str = ""

    def __post_init__(self) -> None:
        if not self.restored:
            object.__setattr__(self, "restored", self.text)


@dataclass(frozen=True, slots=True)
class Document:
    """A file that minutes came in: `source` as the user gave it, and its pages in order.

    `masked` says that personal identity numbers stood in it or in its name, which it is without.
    """

    source: str
    pages: tuple[Page, ...]
    masked: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text. `canonical` is the form it is filed under, `link` why; `code` its official code, if any.

    In an agenda item, `in_title` says that the offsets are in its title, not in its text.
    """

    text: str
    label: Label
    start: int
    end: int
    canonical: str
    code: str | None = None
    in_title: bool = False
    link: Link = Link.WRITTEN


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision or proposal, quoted: `text` is the item's text at `start:end`, on `page` from 1.

    Of an assignment, `assignee` is who got it and `due` by when, both as written; `due_date` is that day where
    the words name one. `in_title` says that the offsets are in the item's title, not in its text.
    """

    text: str
    kind: DecisionKind
    start: int
    end: int
    page: int | None = None
    assignee: str | None = None
    due: str | None = None
    due_date: dt.date | None = None
    in_title: bool = False


@dataclass(frozen=True, slots=True)
class Proceeding:
    """A vote, reservation or disqualification (jäv), quoted: `text` is the item's text at `start:end`.

    `people` are those who reserved themselves or stepped aside, as written; `yes`, `no` and `abstaining` the
    counts of a vote.
    """

    text: str
    kind: ProceedingKind
    start: int
    end: int
    people: tuple[str, ...] = ()
    yes: int | None = None
    no: int | None = None
    abstaining: int | None = None


@dataclass(frozen=True, slots=True)
class Attendance:
    """One row of an attendance list. `municipality` is an official name, such as "Götene".

    `party` is the letters of a party, "S"; `remark` what else stands with the name: "för & grund", "§§ 12–14",
    "kl. 9–11", "tjänstgörande ersättare".
    """

    name: str
    municipality: str | None = None
    organisation: str | None = None
    role: str | None = None
    present: bool = True
    party: str | None = None
    remark: str | None = None


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """The unit that is found, linked and cited.

    `id` is unique over all meetings; `parent` is the id of the item it is a part of, whose `number` it
    carries; `title` is verbatim; `text` is the body without the title; `page` counts from 1; `sign` is "§"
    where that stands with the number. `references` are the matter's file numbers (dnr), normalised: "KS 2019:1".
    `restored` is the text, and `restored_title` the title, with the letters that a scan lost: of the same length,
    and the same where nothing was lost. `nth` is which it is of its meeting's items with that number, from 1: the
    catalog counts.
    """

    id: str
    parent: str | None
    number: str | None
    title: str
    text: str
    page: int
    decisions: tuple[Decision, ...] = ()
    proposals: tuple[Decision, ...] = ()
    mentions: tuple[Mention, ...] = ()
    sign: str = ""
    references: tuple[str, ...] = ()
    proceedings: tuple[Proceeding, ...] = ()
    restored_title: str = ""
    restored: str = ""
    nth: int = field(default=1, compare=False)

    def __post_init__(self) -> None:
        if not self.restored_title:
            object.__setattr__(self, "restored_title", self.title)
        if not self.restored:
            object.__setattr__(self, "restored", self.text)

    @property
    def label(self) -> str:
        """The number as the minutes write it, "§ 22" or "3."; empty without one."""
        if not self.number:
            return ""
        return f"{self.sign} {self.number}" if self.sign else f"{self.number}."

    @property
    def people(self) -> tuple[str, ...]:
        """Canonical names of the people mentioned, in order of first mention."""
        return _canonical(self.mentions, Label.PERSON)

    @property
    def municipalities(self) -> tuple[str, ...]:
        """Official names of the municipalities mentioned, in order of first mention."""
        return _canonical(self.mentions, Label.MUNICIPALITY)


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting as its minutes tell it. `preamble` is the text that belongs to no item.

    `starts` and `ends` are times of the day in Swedish time; `place`, `chair`, `secretary` and `adjusters` are as
    written; `paragraphs` are the first and last § that the front page tells; `absent_municipalities` are official
    names that an attendance list holds as absent without naming a person. `abbreviations` are those that the minutes
    explain, each with its long form.
    """

    id: str
    source: str
    title: str
    organisation: str | None = None
    body: str | None = None
    date: dt.date | None = None
    preamble: str = ""
    items: tuple[AgendaItem, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    mentions: tuple[Mention, ...] = ()
    kind: MeetingKind | None = None
    starts: dt.time | None = None
    ends: dt.time | None = None
    place: str | None = None
    chair: str | None = None
    secretary: str | None = None
    adjusters: tuple[str, ...] = ()
    paragraphs: tuple[str, str] | None = None
    absent_municipalities: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    abbreviations: tuple[tuple[str, str], ...] = ()

    @property
    def people(self) -> tuple[str, ...]:
        """Everyone named: the attendance list first, then the preamble, then the items."""
        mentioned = (*self.mentions, *(m for item in self.items for m in item.mentions))
        return tuple(
            dict.fromkeys((*(row.name for row in self.attendance), *_canonical(mentioned, Label.PERSON)))
        )

    @property
    def municipalities(self) -> tuple[str, ...]:
        """Every municipality named, those of the attendance list first."""
        mentioned = (*self.mentions, *(m for item in self.items for m in item.mentions))
        attending = (row.municipality for row in self.attendance if row.municipality)
        return tuple(dict.fromkeys((*attending, *_canonical(mentioned, Label.MUNICIPALITY))))


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of an item that fits the encoder. `text` is what is encoded (title, then `start:end`)."""

    item_id: str
    text: str
    start: int
    end: int


def _canonical(mentions: tuple[Mention, ...], label: Label) -> tuple[str, ...]:
    found = (m.canonical for m in mentions if m.label is label and m.link is not Link.ALONE)
    return tuple(dict.fromkeys(found))
