"""The JSON of what the index covers. Examples are fictional."""

import datetime as dt
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from search_api.overview import service as answers
from search_api.overview.rhythm import Gap
from search_api.schemas import StateName


class _Schema(BaseModel):
    model_config = ConfigDict(frozen=True)


class YearHeld(_Schema):
    """How many meetings of a year there are."""

    year: int = Field(examples=[2024])
    meetings: int = Field(examples=[10])


class Missing(_Schema):
    """A time without minutes that is long for the body that met before and after it."""

    after: dt.date = Field(description="The day of the last meeting before.", examples=["2023-02-14"])
    before: dt.date = Field(description="The day of the first meeting after.", examples=["2023-09-26"])


class Held(_Schema):
    """How much there is."""

    meetings: int = Field(examples=[42])
    summonses: int = Field(description="Agendas sent out before, among the meetings.", examples=[2])
    undated: int = Field(description="Meetings of unknown date, among the meetings.", examples=[1])
    items: int = Field(description="Agenda items.", examples=[512])
    decisions: int = Field(description="Those of the meetings themselves.", examples=[604])
    first: dt.date | None = Field(description="The day of the first meeting.", examples=["2021-01-28"])
    last: dt.date | None = Field(description="The day of the last meeting.", examples=["2024-12-12"])
    years: list[YearHeld] = Field(description="In order, without years that have none.")


class BodyHeld(Held):
    """What there is of a body, and what seems to be missing by its own rhythm."""

    organisation: str | None = Field(
        description="Null where minutes name none.", examples=["Skaraborgs kommunalförbund"]
    )
    body: str | None = Field(description="Null where minutes name none.", examples=["Skolchefer"])
    gaps: list[Missing]


class UnreadFile(_Schema):
    """A file that is not searched."""

    source: str = Field(
        description="The file, as it was given to be indexed.",
        examples=["protokoll/skannat.pdf"],
    )
    reason: str = Field(
        description="Why it could not be read, and what can be done.",
        examples=["encrypted. Open it with its password and save it without one."],
    )


class Coverage(_Schema):
    """What there is, body by body, and what is not read."""

    total: Held
    bodies: list[BodyHeld] = Field(description="By name of organisation and body, the unnamed last.")
    unread: list[UnreadFile] = Field(description="Those that could not be read when last tried, by source.")
    state: StateName


def coverage(found: answers.Coverage) -> Coverage:
    """What the index covers, as the API tells it."""
    return Coverage(
        total=Held(**_held(found.whole)),
        bodies=[
            BodyHeld(
                **_held(covered.held),
                organisation=organisation.name,
                body=covered.name,
                gaps=[_missing(gap) for gap in covered.gaps],
            )
            for organisation in found.organisations
            for covered in organisation.bodies
        ],
        unread=[UnreadFile(source=file.source, reason=file.reason) for file in found.unread],
        state=found.state,
    )


def _held(held: answers.Held) -> dict[str, Any]:
    years = [YearHeld(year=year, meetings=meetings) for year, meetings in held.years]
    counts = ("meetings", "summonses", "undated", "items", "decisions", "first", "last")
    return {name: getattr(held, name) for name in counts} | {"years": years}


def _missing(gap: Gap) -> Missing:
    return Missing(after=gap.after, before=gap.before)
