"""The HTTP API of matters, and of items that are like one."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel, ConfigDict, Field

from search_api.matters import schemas
from search_api.matters.service import MattersService
from search_api.matters.similar import SimilarService
from search_api.routes import PROBLEM, only


class SimilarParameters(BaseModel):
    """How many similar items, and which."""

    model_config = ConfigDict(frozen=True)

    limit: int = Field(default=5, ge=1, le=20, description="How many at most, 1 to 20.", examples=[5])
    same_matter: bool = Field(
        default=False,
        description="Whether other steps of the item's own matter are offered, too: true or false.",
        examples=[False],
    )


SIMILAR_PARAMETERS = tuple(SimilarParameters.model_fields)
"""The names of all parameters, as they are written in an address."""

_MatterId = Annotated[
    str,
    Path(
        description="The id that a result carries as its matter, or that of an item which is a step of it.",
        examples=["un-2023-24-lidkoping"],
    ),
]
_ItemId = Annotated[str, Path(description="An agenda item's id.", examples=["9f2c41d07ab3-4"])]


def matters_routes(matters: MattersService, similar: SimilarService) -> APIRouter:
    """The routes that follow a matter and offer more like an item, in JSON."""
    router = APIRouter(prefix="/api/v1", tags=["Search"], responses=PROBLEM)

    @router.get(
        "/matters/{id}",
        summary="One matter, step by step",
        response_description="The matter with a timeline of what meetings did with it.",
        dependencies=[only()],
    )
    def matter(id: _MatterId) -> schemas.Matter:
        """Gives agenda items of several meetings that follow one matter, in order of date."""
        return schemas.matter(matters.matter(id))

    @router.get(
        "/items/{id}/similar",
        summary="More like an agenda item",
        response_description="The nearest items in meaning and words; none where all are far.",
        response_model_exclude_unset=True,
        dependencies=[only(*SIMILAR_PARAMETERS)],
    )
    def like(id: _ItemId, parameters: Annotated[SimilarParameters, Query()]) -> schemas.Similar:
        """Finds items that are like one, other matters' unless asked otherwise."""
        return schemas.similar(id, similar.similar(id, parameters.limit, parameters.same_matter))

    return router
