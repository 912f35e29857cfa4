"""The start page and results."""

from typing import Any

from fastapi import APIRouter, Request, Response

from models.records import ResultPage
from search_api.metrics import Metrics
from search_api.parameters import PARAMETERS, REPEATABLE, SearchParameters, parse_parameters
from search_api.service import SearchService
from search_api.showing.matching import Matcher
from search_api.showing.reasons import reasons
from search_api.showing.snippets import highlights
from search_api.understanding import parse_query
from search_api.web.links import Links
from search_api.web.pages.common import METHODS, own_first, page, pairs, says_more
from search_api.web.rendering import language_of
from search_api.web.understood import beside, understood

_FACETS = ("municipality", "person", "body", "year", "kind")
_DECISIONS_SHOWN = 3
_FACET_VALUES_SHOWN = 8


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
        query = asked.query()
        found = service.search(query, asked.limit, asked.offset, asked.sort)
        matcher = service.matcher(query)
        metrics.searched(found.total)
        if found.total and not asked.offset:
            service.suggestions.asked(asked.q)
        return page(
            "results.html",
            language,
            links=Links(language, asked),
            asked=asked,
            page=found,
            matter_of=service.matters.of_item,
            **_results(asked, found, matcher, language),
        )

    return router


def _results(asked: SearchParameters, found: ResultPage, matcher: Matcher, language: str) -> dict[str, Any]:
    query = found.query
    return {
        "worded": any(hit.matches for hit in found.hits),
        "highlights": lambda text: highlights(matcher.find(text)),
        "reasons": reasons,
        "understood": understood(query, language),
        "beside": beside(query, language),
        "facets": _FACETS,
        "repeatable": REPEATABLE,
        "narrowed": query.filters != parse_query(asked.q).filters,
        "own_first": own_first,
        "says_more": says_more,
        "decisions_shown": _DECISIONS_SHOWN,
        "values_shown": _FACET_VALUES_SHOWN,
    }
