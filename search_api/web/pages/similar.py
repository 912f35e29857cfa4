"""The page of what is like an agenda item."""

from fastapi import APIRouter, Request, Response

from search_api.service import SearchService
from search_api.web.links import Links
from search_api.web.pages.cards import cards
from search_api.web.pages.common import METHODS, from_results, page


def similar_pages(service: SearchService) -> APIRouter:
    """The route of the items that are like one."""
    router = APIRouter()

    @router.api_route("/items/{id}/similar", methods=METHODS)
    def similar(request: Request, id: str) -> Response:
        language, asked = from_results(request)
        meeting, item = service.item(id)
        return page(
            "similar.html",
            language,
            links=Links(language, asked),
            asked=asked,
            meeting=meeting,
            item=item,
            hits=service.similar.similar(id),
            **cards(service),
        )

    return router
