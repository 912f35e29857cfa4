"""A matter's page: what became of it, from meeting to meeting."""

from fastapi import APIRouter, Request, Response

from search_api.matters.service import MattersService
from search_api.web.links import Links
from search_api.web.pages.common import METHODS, from_results, own_first, page, says_more


def matter_pages(matters: MattersService) -> APIRouter:
    """The route of a matter."""
    router = APIRouter()

    @router.api_route("/matters/{id}", methods=METHODS)
    def matter(request: Request, id: str) -> Response:
        language, asked = from_results(request)
        found = matters.matter(id)
        return page(
            "matter.html",
            language,
            links=Links(language, asked),
            asked=asked,
            matter=found.matter,
            steps=found.steps,
            own_first=own_first,
            says_more=says_more,
        )

    return router
