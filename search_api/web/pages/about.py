"""The documentation of the API, and the files that pages load."""

from fastapi import APIRouter, Request, Response

from models.errors import NotFound
from search_api.problems import error_codes
from search_api.web.links import Links
from search_api.web.pages.common import METHODS, page
from search_api.web.rendering import ASSETS, asset


def about_pages() -> APIRouter:
    """The routes of what needs no index."""
    router = APIRouter()

    @router.api_route("/docs", methods=METHODS)
    def docs(request: Request) -> Response:
        return page("docs.html", "en", links=Links("en"), api=request.app.openapi(), codes=error_codes())

    @router.api_route("/static/{name}", methods=METHODS)
    def static(name: str) -> Response:
        if name not in ASSETS:
            raise NotFound(f"There is no file {name}", "Go to the start page.")
        # The address carries a digest of the content, so that what was loaded once is good for ever.
        forever = {"Cache-Control": "public, max-age=31536000, immutable"}
        return Response(asset(name), media_type=ASSETS[name], headers=forever)

    return router
