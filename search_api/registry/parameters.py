"""What may be asked of the registry, checked the same way for the command and the API."""

from collections.abc import Mapping
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from search_api.complaints import within
from search_api.parameters import Name, bad_value
from search_api.understanding import MAX_LENGTH


class PageParameters(BaseModel):
    """Which stretch of every list is wanted."""

    model_config = ConfigDict(frozen=True)

    limit: Annotated[int, within(1, 100)] = Field(
        default=20,
        description="How many of each list, 1 to 100.",
        examples=[20],
        json_schema_extra={"minimum": 1, "maximum": 100},
    )
    offset: int = Field(
        default=0,
        ge=0,
        description="How many to pass over first. After the last one there are none; totals stay.",
        examples=[0],
    )


class PeopleParameters(PageParameters):
    """Whom to look for."""

    q: str = Field(
        default="",
        max_length=MAX_LENGTH,
        description="Words of the name, or how they begin; dots do not matter.",
        examples=["gunilla spar"],
    )
    municipality: list[Name] = Field(
        default=[],
        description="Official name, such as Götene; several are alternatives.",
        examples=[["Götene"]],
    )


PAGE_PARAMETERS = tuple(PageParameters.model_fields)
PEOPLE_PARAMETERS = tuple(PeopleParameters.model_fields)
"""The names of all parameters, as they are written in an address."""

Parameters = TypeVar("Parameters", bound=BaseModel)


def checked(kind: type[Parameters], values: Mapping[str, object]) -> Parameters:
    """Parameters that come by name. Raises BadRequest for a bad value."""
    try:
        return kind.model_validate(values)
    except ValidationError as error:
        raise bad_value(error.errors()) from error
