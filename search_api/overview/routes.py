"""The HTTP API of what the index covers."""

from fastapi import APIRouter

from search_api.overview import schemas
from search_api.overview.service import OverviewService
from search_api.routes import PROBLEM, only


def coverage_routes(service: OverviewService) -> APIRouter:
    """The route that tells what there is, and what is not read, in JSON."""
    router = APIRouter(prefix="/api/v1", tags=["Search"], responses=PROBLEM)

    @router.get(
        "/coverage",
        summary="What there is",
        response_description="Bodies with their periods and gaps, and files that are not read.",
        dependencies=[only()],
    )
    def coverage() -> schemas.Coverage:
        """Tells which meetings of which bodies are searched, where some seem to be missing, and which files could not
        be read, and why."""
        return schemas.coverage(service.coverage())

    return router
