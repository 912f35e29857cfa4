"""The start page and results."""

from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from models.records import PartKind, ResultPage
from models.swedish.identity import MASK
from search_api.metrics import Metrics
from search_api.parameters import PARAMETERS, REPEATABLE, SearchParameters, parse_parameters
from search_api.ranking.conditions import has_topic
from search_api.service import SearchService
from search_api.understanding import parse_query
from search_api.web.links import Links
from search_api.web.pages.cards import cards
from search_api.web.pages.common import METHODS, page, pairs
from search_api.web.paging import paging
from search_api.web.rendering import language_of
from search_api.web.understood import beside, meant, understood

_FACETS = ("municipality", "person", "body", "year", "kind")
_FACET_VALUES_SHOWN = 6
_FACET_VALUES_AT_MOST = 30
"""What is narrowed to is seldom rarer, and hundreds of names would make a page heavy."""
_SEE_OTHER = 303
_EXACT = frozenset({PartKind.NUMBER, PartKind.REFERENCE})
"""What is asked for by its number is found by it, and by no word."""


def search_pages(service: SearchService, metrics: Metrics) -> APIRouter:
    """The route of the start page, which with a question shows results."""
    router = APIRouter()

    @router.api_route("/", methods=METHODS)
    def start(request: Request) -> Response:
        given = pairs(request, (*PARAMETERS, "lang"))
        language = language_of(given.pop("lang", None))
        if "q" not in given:
            return page("start.html", language, links=Links(language), overview=service.overview())
        asked = parse_parameters(given)
        query, links = asked.query(), Links(language, asked)
        if any(name != "q" and not value for name, value in request.query_params.multi_items()):
            # A form sends its empty fields, too. The address that is kept and passed on shall be without.
            return RedirectResponse(links.search(offset=asked.offset), _SEE_OTHER)
        found = service.search(query, asked.limit, asked.offset, asked.sort)
        metrics.searched(found.total)
        if found.total and not asked.offset:
            service.suggestions.asked(asked.q)
        return page(
            "results.html",
            language,
            links=links,
            asked=asked,
            page=found,
            overview=None if found.hits else service.overview(),
            **cards(service, found.query, service.matcher(query)),
            **_results(asked, found, links),
        )

    return router


def _results(asked: SearchParameters, found: ResultPage, links: Links) -> dict[str, Any]:
    query, language = found.query, links.language
    return {
        "worded": _worded(found),
        "timed": bool(
            asked.date_from or asked.date_to or query.understood.date_from or query.understood.date_to
        ),
        "unsearched": MASK in asked.q,
        "understood": understood(query, language),
        "beside": beside(query, language),
        "meant": meant(query),
        "facets": _FACETS,
        "narrowing": [field for field in REPEATABLE if field != "literal"],
        "repeatable": REPEATABLE,
        "narrowed": query.filters != parse_query(asked.q).filters,
        "year": _year(asked),
        "paging": paging(found.total, asked.limit, asked.offset, lambda at: links.search(offset=at)),
        "values_shown": _FACET_VALUES_SHOWN,
        "values_at_most": _FACET_VALUES_AT_MOST,
    }


def _worded(found: ResultPage) -> bool:
    """Whether hits hold words of the question, or it asks for none."""
    exact = any(part.kind in _EXACT for part in found.query.parts)
    return exact or not has_topic(found.query) or found.worded


def _year(asked: SearchParameters) -> str | None:
    """The year that the days asked for are the first and last of."""
    first, last = asked.date_from, asked.date_to
    if not first or not last or first.year != last.year:
        return None
    whole = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
    return f"{first.year:04}" if whole else None
