"""The HTTP API of people and municipalities."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from search_api.registry import schemas
from search_api.registry.parameters import (
    PAGE_PARAMETERS,
    PEOPLE_PARAMETERS,
    PageParameters,
    PeopleParameters,
)
from search_api.registry.service import RegistryService
from search_api.routes import PROBLEM, only

_PersonId = Annotated[
    str, Path(description="An id, or a name that one person alone has.", examples=["gunilla-sparrman"])
]
_Code = Annotated[str, Path(description="An official code, or an official name.", examples=["1471"])]
_Page = Annotated[PageParameters, Query()]


def registry_routes(service: RegistryService) -> APIRouter:
    """The routes that tell who and where, in JSON."""
    router = APIRouter(prefix="/api/v1", tags=["People and municipalities"], responses=PROBLEM)

    @router.get(
        "/people",
        summary="People by name",
        response_description="Those who fit, by surname, in the order of the Swedish alphabet.",
        dependencies=[only(*PEOPLE_PARAMETERS)],
    )
    def people(parameters: Annotated[PeopleParameters, Query()]) -> schemas.People:
        """Lists people over all meetings, each once, however the minutes spell them."""
        p = parameters
        return schemas.people(service.people(p.q, p.municipality, p.limit, p.offset))

    @router.get(
        "/people/{id}",
        summary="One person",
        response_description="Roles and municipalities over time, meetings attended and missed, items.",
        dependencies=[only(*PAGE_PARAMETERS)],
    )
    def person(id: _PersonId, page: _Page) -> schemas.PersonPage:
        """Gives a person by id. Where several share a name, the remedy tells the id of each."""
        return schemas.person(service.person(id, page.limit, page.offset))

    @router.get(
        "/municipalities",
        summary="Municipalities that minutes have",
        response_description="Those that attended or were mentioned, in order of code.",
        dependencies=[only(*PAGE_PARAMETERS)],
    )
    def municipalities(page: _Page) -> schemas.Municipalities:
        """Lists the municipalities that attended a meeting or are mentioned in one."""
        return schemas.municipalities(service.municipalities(page.limit, page.offset))

    @router.get(
        "/municipalities/{code}",
        summary="One municipality",
        response_description="Meetings attended and missed, people over time, items that mention it.",
        dependencies=[only(*PAGE_PARAMETERS)],
    )
    def municipality(code: _Code, page: _Page) -> schemas.MunicipalityPage:
        """Gives a municipality by its official code."""
        return schemas.municipality(service.municipality(code, page.limit, page.offset))

    return router
