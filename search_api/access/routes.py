"""The HTTP API of collections: which there are for whoever asks."""

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from search_api.routes import PROBLEM, only
from search_api.web.visit import visit


class Collection(BaseModel):
    """A collection of minutes, with an API and pages of its own."""

    model_config = ConfigDict(frozen=True, from_attributes=True)

    name: str = Field(description="Its name; main is the one at the top.", examples=["skola"])
    address: str = Field(
        description="What its addresses begin with: its API is at api/v1/ under it.",
        examples=["/collections/skola/"],
    )


class Collections(BaseModel):
    """The collections that whoever asks may see. None of them shows in another."""

    model_config = ConfigDict(frozen=True)

    collections: list[Collection] = Field(description="The one at the top first.")


def collections_routes() -> APIRouter:
    """The route that lists collections."""
    router = APIRouter(prefix="/api/v1", tags=["Search"], responses=PROBLEM)

    @router.get(
        "/collections",
        summary="Collections to search",
        response_description="Those that whoever asks may see.",
        dependencies=[only()],
    )
    def collections() -> Collections:
        """Lists the collections that there are for whoever asks."""
        return Collections(collections=[Collection.model_validate(shown) for shown in visit().collections])

    return router
