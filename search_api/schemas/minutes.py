"""The JSON of minutes: meetings, agenda items, decisions. Examples are fictional."""

import datetime as dt
from pathlib import PurePath
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer

from models import records
from models.records import DecisionKind, Doubt, MeetingKind, ProceedingKind

ITEM_ID = "9f2c41d07ab3-4"
MEETING_ID = "9f2c41d07ab3"
TITLE = "Samverkansavtal om gymnasieutbildning"
SNIPPET = "Mötet beslutar att bordlägga ärendet till april."
_TEXT = f"Styrgruppen redovisar ett utkast till samverkansavtal.\n\n{SNIPPET}"


_Time = Annotated[
    dt.time,
    PlainSerializer(lambda time: time.strftime("%H:%M"), return_type=str),
]


def file_name(source: str) -> str:
    """A file as people meet it, on pages and in tables: the path that it was indexed by, or, of a whole path, the
    name alone. Programs get `source` as it was given, which they join what they hold on; its folders tell readers
    nothing, and strangers of the machine's users and systems."""
    path = PurePath(source)
    return path.name if path.is_absolute() else source


_SOURCE = "The file, as it was given to be indexed: index by relative paths to keep folders out."


StateName = Annotated[
    str,
    Field(
        description="The state of the index that the answer comes from, as in the header Paragraf-State.",
        examples=["3f9ac01b52d8e746-120"],
    ),
]


class Schema(BaseModel):
    model_config = ConfigDict(frozen=True, from_attributes=True)


class Quote(Schema):
    """A decision in brief: its words and its kind."""

    text: str = Field(description="The words of the minutes.", examples=["bordlägga ärendet till april"])
    kind: DecisionKind = Field(
        description="What it does with its matter; `reported` is what another meeting or body decided.",
        examples=["postponed"],
    )


class Decision(Quote):
    """A decision or proposal, quoted."""

    page: int | None = Field(description="The page it stands on, from 1.", examples=[1])
    assignee: str | None = Field(description="Who got the assignment, as written.", examples=[None])
    due: str | None = Field(description="By when, as written.", examples=["till april"])
    due_date: dt.date | None = Field(description="That day, where the words name one.", examples=[None])


class Proceeding(Schema):
    """A vote, reservation or disqualification (jäv), quoted."""

    text: str = Field(examples=["Mats-Ola Hvitfeldt anmäler jäv."])
    kind: ProceedingKind = Field(examples=["disqualification"])
    people: list[str] = Field(
        description="Who reserved themselves or stepped aside, as written.", examples=[["Mats-Ola Hvitfeldt"]]
    )
    yes: int | None = Field(description="Votes for.", examples=[None])
    no: int | None = Field(description="Votes against.", examples=[None])
    abstaining: int | None = Field(examples=[None])


class MeetingHeader(Schema):
    """Which meeting it was."""

    id: str = Field(examples=[MEETING_ID])
    source: str = Field(description=_SOURCE, examples=["protokoll/2024-02-09.txt"])
    title: str = Field(examples=["Protokoll Skaraborgs skolchefer"])
    body: str | None = Field(description="The network or board that met.", examples=["Skolchefer"])
    organisation: str | None = Field(
        description="Who it belongs to.", examples=["Skaraborgs Kommunalförbund"]
    )
    date: dt.date | None = Field(description="The day of the meeting.", examples=["2024-02-09"])


class ItemText(Schema):
    """An agenda item, in its own words."""

    id: str = Field(description="Unique over all meetings.", examples=[ITEM_ID])
    parent: str | None = Field(description="The item that this one is a part of.", examples=[None])
    number: str | None = Field(
        description="As numbered in the minutes; a sub-item carries its parent's.", examples=["4"]
    )
    title: str = Field(description="Verbatim.", examples=[TITLE])
    text: str = Field(description="The item without its title.", examples=[_TEXT])
    page: int = Field(description="From 1.", examples=[1])


class Item(ItemText):
    """An agenda item with what was found in it."""

    decisions: list[Decision]
    proposals: list[Decision] = Field(description="What was proposed, which is no decision.", examples=[[]])
    proceedings: list[Proceeding] = Field(description="Votes, reservations and disqualifications.")
    references: list[str] = Field(description="File numbers (dnr), normalised.", examples=[["KS 2024:113"]])
    people: list[str] = Field(description="Those named in it.", examples=[["Mats-Ola Hvitfeldt"]])
    municipalities: list[str] = Field(description="Those named in it.", examples=[["Skövde"]])


class ItemPage(Item):
    """An agenda item and the meeting it belongs to."""

    meeting: MeetingHeader


class Attendance(Schema):
    """One row of the attendance list."""

    name: str = Field(examples=["Gunilla Sparrman"])
    municipality: str | None = Field(examples=["Lidköping"])
    organisation: str | None = Field(examples=[None])
    role: str | None = Field(examples=["ordförande"])
    present: bool = Field(examples=[True])
    party: str | None = Field(description="Letters of the party.", examples=["S"])
    remark: str | None = Field(description="What else stands with the name.", examples=["§§ 12–14"])


class ExportedMeeting(Schema):
    """One meeting, whole: a line of `paragraf export`."""

    source: str = Field(description="The file, as it was given.", examples=["protokoll/2024-02-09.txt"])
    organisation: str | None = Field(
        description="Who it belongs to.", examples=["Skaraborgs Kommunalförbund"]
    )
    body: str | None = Field(description="The network or board that met.", examples=["Skolchefer"])
    title: str = Field(examples=["Protokoll Skaraborgs skolchefer"])
    date: dt.date | None = Field(description="The day of the meeting.", examples=["2024-02-09"])
    items: list[Item]
    attendance: list[Attendance]
    people: list[str] = Field(
        description="Everyone named, attendance included.", examples=[["Gunilla Sparrman"]]
    )
    municipalities: list[str] = Field(examples=[["Lidköping", "Skövde"]])
    kind: MeetingKind | None = Field(
        description="What the minutes call themselves; `kallelse` is an agenda sent out before, without decisions.",
        examples=["protokoll"],
    )
    starts: _Time | None = Field(description="Swedish time.", examples=["09:00"])
    ends: _Time | None = Field(description="Swedish time.", examples=["11:30"])
    place: str | None = Field(examples=["Stadshuset, Lidköping"])
    chair: str | None = Field(examples=["Gunilla Sparrman"])
    secretary: str | None = Field(examples=["Mats-Ola Hvitfeldt"])
    adjusters: list[str] = Field(description="Those who check the minutes.", examples=[["Gunilla Sparrman"]])
    paragraphs: tuple[str, str] | None = Field(description="First and last §.", examples=[["1", "9"]])
    absent_municipalities: list[str] = Field(
        description="Listed as absent without a person's name.", examples=[["Hjo"]]
    )
    doubts: list[Doubt] = Field(
        description="What is less than certain, or left out.", examples=[["date_inferred"]]
    )


class Meeting(ExportedMeeting):
    """One meeting, whole."""

    id: str = Field(examples=[MEETING_ID])
    preamble: str = Field(description="The text that belongs to no item.", examples=["PROTOKOLL"])


def exported(meeting: records.Meeting) -> ExportedMeeting:
    """A meeting as `paragraf export` prints it."""
    return ExportedMeeting.model_validate(meeting)


def meeting(meeting: records.Meeting) -> Meeting:
    """A meeting as the API shows it."""
    return Meeting.model_validate(meeting)


def item_page(meeting: records.Meeting, item: records.AgendaItem) -> ItemPage:
    """An agenda item as the API shows it."""
    header = MeetingHeader.model_validate(meeting)
    return ItemPage(**Item.model_validate(item).model_dump(), meeting=header)
