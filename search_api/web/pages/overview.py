"""The overview: what there is, over the years, and what is missing or in doubt."""

from typing import Any

from fastapi import APIRouter, Request, Response

from models.entities.gazetteer import association_named, municipality_named
from search_api.overview.service import OverviewService
from search_api.web.charts import chart
from search_api.web.links import Links
from search_api.web.missing import told
from search_api.web.pages.common import METHODS, page, pairs
from search_api.web.rendering import language_of
from search_api.web.unread import reason

_LISTED = 100
"""Meetings or files of one list, at the most: of more, the rest is counted."""


def overview_pages(overview: OverviewService) -> APIRouter:
    """The route of the overview."""
    router = APIRouter()

    @router.api_route("/overview", methods=METHODS)
    def covers(request: Request) -> Response:
        language = language_of(pairs(request, ("lang",)).get("lang"))
        links, coverage = Links(language), overview.coverage()
        return page(
            "overview.html",
            language,
            links=links,
            coverage=coverage,
            chart=chart(((day, "meetings") for day in coverage.days), ("meetings",)),
            found=lambda *of: found(links, *of),
            told=lambda gap: told(gap, language),
            reason=lambda text: reason(text, language),
            listed=_LISTED,
        )

    return router


def found(links: Links, organisation: str | None, body: str, year: int | None = None) -> str:
    """The address of all agenda items of a body, or those of a year.

    Bodies of several organisations may have one name: theirs are told apart where the organisation is a municipality
    or an association of them.
    """
    changes: dict[str, Any] = {"q": body, "body": [body], "sort": "date"}
    if known := municipality_named(organisation or ""):
        changes["municipality"] = [known.name]
    elif league := association_named(organisation or ""):
        changes["association"] = [league.name]
    if year:
        changes |= {"from": f"{year:04}-01-01", "to": f"{year:04}-12-31"}
    return links.search(**changes)
