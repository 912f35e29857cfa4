"""The JSON of decisions and assignments. Examples are fictional."""

from pydantic import BaseModel, ConfigDict, Field

from search_api.decisions import service as answers
from search_api.registry.schemas import ItemHeading
from search_api.schemas import Decision, MeetingHeader, StateName


class MeetingDecision(Decision):
    """A decision of a meeting itself, quoted, and where it stands."""

    item: ItemHeading


class _Schema(BaseModel):
    model_config = ConfigDict(frozen=True)


class Decisions(_Schema):
    """Decisions, newest first, and how many there are."""

    total: int = Field(description="On all pages together.", examples=[1])
    decisions: list[MeetingDecision]
    state: StateName


class Assignments(_Schema):
    """Assignments, and how many there are: due from today on, the next first; due before, the latest first; others."""

    total: int = Field(description="On all pages together.", examples=[1])
    assignments: list[MeetingDecision]
    state: StateName


def decisions(page: answers.DecisionsPage) -> Decisions:
    """Decisions as the API lists them."""
    told = [_decision(taken) for taken in page.decisions]
    return Decisions(total=page.total, decisions=told, state=page.state)


def assignments(page: answers.DecisionsPage) -> Assignments:
    """Assignments as the API lists them."""
    told = [_decision(taken) for taken in page.decisions]
    return Assignments(total=page.total, assignments=told, state=page.state)


def _decision(taken: answers.TakenDecision) -> MeetingDecision:
    item, told = taken.item, Decision.model_validate(taken.decision)
    heading = ItemHeading(
        id=item.id,
        number=item.number,
        title=item.title,
        page=item.page,
        meeting=MeetingHeader.model_validate(taken.meeting),
    )
    return MeetingDecision(**told.model_dump(), item=heading)
