"""What may be asked of decisions and assignments, checked the same way for the API and the pages."""

import datetime as dt
from dataclasses import replace
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from models.records import DecisionKind, Filters
from search_api.complaints import backwards, within
from search_api.decisions.ledger import Wanted
from search_api.parameters import Day, Name, official_association
from search_api.understanding import MAX_LENGTH

OwnKind = StrEnum("OwnKind", {kind.name: kind.value for kind in DecisionKind if kind != "reported"})  # type: ignore[misc]
OwnKind.__doc__ = "What a meeting's own decision does with its matter."


class AssignmentParameters(BaseModel):
    """Which assignments, and which stretch of their list."""

    model_config = ConfigDict(frozen=True, populate_by_name=True)

    q: str = Field(
        default="",
        max_length=MAX_LENGTH,
        description="Words of the decision or its heading, or how they begin; all of them must be there. What stands "
        "in quotation marks must stand word by word, what follows a minus must not be there; § 12 and a file number "
        "ask for the item that bears it.",
        examples=["skolskjuts"],
    )
    body: list[Name] = Field(
        default=[],
        description="The network or board that met; several are alternatives.",
        examples=[["Skolchefer"]],
    )
    municipality: list[Name] = Field(
        default=[],
        description="Official name of one that the item concerns, such as Götene; several are alternatives.",
        examples=[["Götene"]],
    )
    association: list[Name] = Field(
        default=[],
        description="Association of municipalities, such as Göteborgsregionen or GR: its meetings and those of its "
        "members; several are alternatives.",
        examples=[["Göteborgsregionen"]],
    )
    year: Annotated[int, within(1, 9999)] | None = Field(
        default=None,
        description="Year of the meeting.",
        examples=[2024],
        json_schema_extra={"minimum": 1, "maximum": 9999},
    )
    date_from: Day | None = Field(
        default=None, alias="from", description="First day of meeting, YYYY-MM-DD.", examples=["2024-01-01"]
    )
    date_to: Day | None = Field(
        default=None, alias="to", description="Last day of meeting, YYYY-MM-DD.", examples=["2024-12-31"]
    )
    assignee: str = Field(
        default="",
        max_length=MAX_LENGTH,
        description="Words of who got the assignment, or how they begin, as written or by the whole name of the person "
        "who is meant; dots do not matter.",
        examples=["förvaltningschefen"],
    )
    assigned: bool = Field(
        default=False,
        description="Only those that tell who got the assignment: true or false.",
        examples=[True],
    )
    limit: Annotated[int, within(1, 100)] = Field(
        default=50,
        description="How many, 1 to 100.",
        examples=[50],
        json_schema_extra={"minimum": 1, "maximum": 100},
    )
    offset: int = Field(
        default=0,
        ge=0,
        description="How many to pass over first. After the last one there are none; total stays.",
        examples=[0],
    )

    def wanted(self) -> Wanted:
        """What a decision must satisfy.

        Raises BadRequest for a period that ends before it begins and for an association that is not known.
        """
        first, last = self.date_from, self.date_to
        if first and last and first > last:
            raise backwards(first, last)
        if self.year:
            first = max(first or dt.date.min, dt.date(self.year, 1, 1))
            last = min(last or dt.date.max, dt.date(self.year, 12, 31))
        return Wanted(
            Filters(
                municipality=tuple(self.municipality),
                body=tuple(self.body),
                date_from=first,
                date_to=last,
                association=tuple(map(official_association, self.association)),
            ),
            words=self.q,
            assignee=self.assignee,
            assigned=self.assigned,
        )

    def told(self, **changes: Any) -> dict[str, Any]:
        """Parameters as an address names them, with some changed; those left at what they are anyhow are left out."""
        return self.model_dump(by_alias=True, exclude_defaults=True, mode="json") | changes

    @property
    def narrowed(self) -> bool:
        """Whether it asks for less than all."""
        return bool(self.told().keys() - {"limit", "offset"})

    @property
    def further(self) -> bool:
        """Whether it narrows by what few ask for: time, association, or that it tells to whom."""
        return bool(self.told().keys() & {"association", "year", "from", "to", "assigned"})


class DecisionParameters(AssignmentParameters):
    """Which decisions, and which stretch of their list."""

    kind: OwnKind | None = Field(
        default=None, description="What it does with its matter.", examples=["postponed"]
    )

    def wanted(self) -> Wanted:
        """What a decision must satisfy; raises as for assignments."""
        kind = DecisionKind(self.kind) if self.kind else None
        return replace(super().wanted(), kind=kind)


def _names(kind: type[BaseModel]) -> tuple[str, ...]:
    return tuple(field.alias or name for name, field in kind.model_fields.items())


DECISION_PARAMETERS = _names(DecisionParameters)
ASSIGNMENT_PARAMETERS = _names(AssignmentParameters)
"""The names of all parameters, as they are written in an address."""

REPEATABLE = ("municipality", "body", "association")
"""Those of them that may come several times."""

PAGING = frozenset({"limit", "offset"})
"""Those of them that a file of all does not take."""
