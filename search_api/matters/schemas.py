"""The JSON of matters and of similar items, the same for the command and over HTTP. Examples are fictional."""

import datetime as dt
from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict, Field

from models import records
from search_api import schemas
from search_api.matters.service import MatterPage
from search_api.schemas import MeetingHeader, Quote, Result, Snippet, StateName

_MATTER_ID = "un-2023-24-lidkoping"
_ITEM_ID = "9f2c41d07ab3-4"


class _Schema(BaseModel):
    model_config = ConfigDict(frozen=True, from_attributes=True)


class StepItem(_Schema):
    """The agenda item of a step."""

    id: str = Field(description="Unique over all meetings.", examples=[_ITEM_ID])
    number: str | None = Field(examples=["4"])
    title: str = Field(description="Verbatim.", examples=["Nya regler för skolskjuts"])
    page: int = Field(description="From 1.", examples=[1])


class Step(_Schema):
    """What a meeting did with a matter."""

    date: dt.date | None = Field(description="The day of the meeting.", examples=["2024-02-09"])
    meeting: MeetingHeader
    item: StepItem
    decisions: list[Quote] = Field(description="What it decided, in order.")
    snippet: Snippet


class Matter(_Schema):
    """A matter followed over meetings."""

    id: str = Field(
        description="Made of a file number and whose it is, or else the id of the first step's item.",
        examples=[_MATTER_ID],
    )
    title: str = Field(
        description="That of the step that says best what it is about.",
        examples=["Nya regler för skolskjuts"],
    )
    references: list[str] = Field(description="File numbers (dnr), normalised.", examples=[["UN 2023:24"]])
    bodies: list[str] = Field(
        description="Who dealt with it, in order of the steps.", examples=[["Utbildningsnämnden"]]
    )
    municipalities: list[str] = Field(description="Those that it concerns.", examples=[["Lidköping"]])
    first: dt.date | None = Field(description="The day of the first step.", examples=["2023-02-14"])
    last: dt.date | None = Field(description="The day of the last step.", examples=["2024-02-09"])
    steps: list[Step] = Field(description="In order of date; those of unknown date last.")
    state: StateName


class Similar(_Schema):
    """Agenda items that are like one."""

    item: str = Field(description="The id of the item that they are like.", examples=[_ITEM_ID])
    results: list[Result] = Field(description="The nearest first; none that is far.")


def matter(page: MatterPage) -> Matter:
    """A matter as the API shows it."""
    m = page.matter
    steps = [
        Step(
            date=step.meeting.date,
            meeting=MeetingHeader.model_validate(step.meeting),
            item=StepItem.model_validate(step.item),
            decisions=[Quote.model_validate(decision) for decision in step.item.decisions],
            snippet=Snippet.model_validate(step.snippet),
        )
        for step in page.steps
    ]
    return Matter(
        id=m.id,
        title=m.title,
        references=list(m.references),
        bodies=list(m.bodies),
        municipalities=list(m.municipalities),
        first=m.first,
        last=m.last,
        steps=steps,
        state=page.state,
    )


def similar(item_id: str, hits: Sequence[records.Hit]) -> Similar:
    """Similar items as the API lists them. Serialize with `exclude_unset`, as results are."""
    return Similar(item=item_id, results=[schemas.result(hit) for hit in hits])
