"""The HTTP API of decisions and assignments."""

from typing import Annotated

from fastapi import APIRouter, Query

from search_api.decisions import schemas
from search_api.decisions.parameters import (
    ASSIGNMENT_PARAMETERS,
    DECISION_PARAMETERS,
    REPEATABLE,
    AssignmentParameters,
    DecisionParameters,
)
from search_api.decisions.service import DecisionsService
from search_api.routes import PROBLEM, only


def decisions_routes(service: DecisionsService) -> APIRouter:
    """The routes that list what meetings decided, in JSON."""
    router = APIRouter(prefix="/api/v1", tags=["Decisions"], responses=PROBLEM)

    @router.get(
        "/decisions",
        summary="All decisions",
        response_description="Those that fit, newest first.",
        dependencies=[only(*DECISION_PARAMETERS, repeatable=REPEATABLE)],
    )
    def decisions(parameters: Annotated[DecisionParameters, Query()]) -> schemas.Decisions:
        """Lists what the meetings themselves decided; what they only report and proposals are left out."""
        p = parameters
        return schemas.decisions(service.decisions(p.wanted(), p.limit, p.offset))

    @router.get(
        "/assignments",
        summary="All assignments",
        response_description="Those that fit, the ones due next first.",
        dependencies=[only(*ASSIGNMENT_PARAMETERS, repeatable=REPEATABLE)],
    )
    def assignments(parameters: Annotated[AssignmentParameters, Query()]) -> schemas.Assignments:
        """Lists who was to do what, and by when, as the minutes say it; whether it was done, they do not say here."""
        p = parameters
        return schemas.assignments(service.assignments(p.wanted(), p.limit, p.offset))

    return router
