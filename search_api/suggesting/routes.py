"""The HTTP API of suggestions: what may be asked, the JSON, and the route."""

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from search_api.complaints import within
from search_api.routes import PROBLEM, only
from search_api.suggesting.service import MOST, Suggestion, SuggestionKind, SuggestService
from search_api.understanding import MAX_LENGTH


class SuggestParameters(BaseModel):
    """What was typed."""

    model_config = ConfigDict(frozen=True)

    q: str = Field(
        default="",
        max_length=MAX_LENGTH,
        description="What was typed: every word begins a word of a suggestion or, where nothing has all of them, the "
        "last ones do and what stands before them is kept. Case does not matter, dots where they are typed.",
        examples=["skolskj", "vad beslutades om skolsk", "KS", "§ 4"],
    )
    limit: Annotated[int, within(1, MOST)] = Field(
        default=MOST,
        description=f"How many suggestions, 1 to {MOST}.",
        examples=[MOST],
        json_schema_extra={"minimum": 1, "maximum": MOST},
    )


class SuggestionEntry(BaseModel):
    """Something to ask for."""

    model_config = ConfigDict(frozen=True, from_attributes=True)

    text: str = Field(description="What to ask, whole.", examples=["Regler för skolskjuts"])
    kind: SuggestionKind = Field(
        description="What ends the text: the title of an agenda item, who or where, the body that met, a topic, or a "
        "question that was asked lately.",
        examples=["title"],
    )
    count: int = Field(
        description="How many agenda items have it; of a question, how often it was asked.", examples=[3]
    )


class SuggestionPage(BaseModel):
    """What was typed, and what may be meant."""

    model_config = ConfigDict(frozen=True)

    query: str = Field(description="As typed.", examples=["skolskj"])
    suggestions: list[SuggestionEntry] = Field(description="Kind by kind, the best of each first.")


SUGGEST_PARAMETERS = tuple(SuggestParameters.model_fields)
"""The names of all parameters, as they are written in an address."""


def suggestion_page(typed: str, suggestions: tuple[Suggestion, ...]) -> SuggestionPage:
    """Suggestions as the API lists them."""
    entries = [SuggestionEntry.model_validate(suggestion) for suggestion in suggestions]
    return SuggestionPage(query=typed, suggestions=entries)


def suggest_routes(service: SuggestService) -> APIRouter:
    """The route that suggests while somebody types, in JSON."""
    router = APIRouter(prefix="/api/v1", tags=["Search"], responses=PROBLEM)

    @router.get(
        "/suggest",
        summary="Suggestions while typing",
        response_description=f"At most {MOST}; none for less than two letters.",
        dependencies=[only(*SUGGEST_PARAMETERS)],
    )
    def suggest(parameters: Annotated[SuggestParameters, Query()]) -> SuggestionPage:
        """Suggests titles, people, municipalities, bodies and topics of the minutes."""
        return suggestion_page(parameters.q, service.suggest(parameters.q, parameters.limit))

    return router
