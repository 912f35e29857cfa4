"""The HTTP API."""

from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from search_api import schemas
from search_api.metrics import Metrics
from search_api.parameters import PARAMETERS, REPEATABLE, SearchParameters, check_names, parse_parameters
from search_api.service import SearchService

PROBLEM: dict[int | str, dict[str, Any]] = {
    "default": {
        "description": "What went wrong and what to do about it.",
        "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
}
"""What every route may answer instead."""

_MeetingId = Annotated[str, Path(description="A meeting's id.", examples=["9f2c41d07ab3"])]
_ItemId = Annotated[str, Path(description="An agenda item's id.", examples=["9f2c41d07ab3-4"])]


def only(*known: str, repeatable: Sequence[str] = REPEATABLE) -> Any:
    """A dependency that refuses every query parameter but the known ones, and those that come twice and may not."""

    def check(request: Request) -> None:
        check_names((name for name, _ in request.query_params.multi_items()), known, repeatable)

    return Depends(check)


def api_routes(service: SearchService, metrics: Metrics) -> APIRouter:
    """The routes that answer questions in JSON."""
    router = APIRouter(prefix="/api/v1", tags=["Search"], responses=PROBLEM)

    @router.get(
        "/search",
        summary="Search agenda items",
        response_description="The items that answer, best first, with total and facets over all of them.",
        response_model_exclude_unset=True,
        dependencies=[only(*PARAMETERS)],
    )
    def search(parameters: Annotated[SearchParameters, Query()]) -> schemas.ResultPage:
        """Finds the agenda items that answer a question, by its words and by its meaning."""
        page = service.search(parameters.query(), parameters.limit, parameters.offset, parameters.sort)
        metrics.searched(page.total)
        if page.total and not parameters.offset:
            service.suggestions.asked(parameters.q)
        return schemas.result_page(page, parameters.explain)

    @router.get(
        "/meetings/{id}",
        summary="One meeting, whole",
        response_description="The meeting with its items, decisions and attendance list.",
        dependencies=[only()],
    )
    def meeting(id: _MeetingId) -> schemas.Meeting:
        """Gives a meeting by the id that results carry."""
        return schemas.meeting(service.meeting(id))

    @router.get(
        "/items/{id}",
        summary="One agenda item",
        response_description="The item, verbatim, and its meeting's header.",
        dependencies=[only()],
    )
    def item(id: _ItemId) -> schemas.ItemPage:
        """Gives an agenda item by the id that results carry."""
        return schemas.item_page(*service.item(id))

    return router


def operations_routes(service: SearchService, metrics: Metrics) -> APIRouter:
    """The routes for whoever keeps the service running."""
    router = APIRouter(tags=["Operations"], responses=PROBLEM, dependencies=[only()])

    @router.head("/healthz", include_in_schema=False)
    @router.get("/healthz", summary="Alive?", response_description="The process answers.")
    def healthz() -> schemas.Status:
        """Says that the process is alive, whatever the state of the index."""
        return schemas.Status(status="ok")

    @router.head("/readyz", include_in_schema=False)
    @router.get("/readyz", summary="Ready?", response_description="A search was made and answered.")
    def readyz() -> schemas.Status:
        """Makes a small search; a problem says why it cannot be answered."""
        service.search(parse_parameters({"q": "möte"}).query(), limit=1)
        return schemas.Status(status="ready")

    @router.get(
        "/metrics",
        summary="Figures for Prometheus",
        response_class=Response,
        responses={200: {"description": "Prometheus' text format.", "content": {"text/plain": {}}}},
    )
    def figures() -> Response:
        """Counts requests, their time, what searches found, and the index's sequence number."""
        return Response(metrics.text(), media_type="text/plain; version=0.0.4; charset=utf-8")

    return router
