"""The start page and results."""

from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from models.records import PartKind, ResultPage
from models.swedish.identity import MASK
from models.swedish.telling import telling
from search_api.complaints import Backwards
from search_api.decisions.ledger import Wanted
from search_api.decisions.service import DecisionsService
from search_api.metrics import Metrics
from search_api.parameters import PARAMETERS, REPEATABLE, SearchParameters, parse_parameters
from search_api.ranking.conditions import has_topic
from search_api.service import SearchService
from search_api.understanding import parse_query
from search_api.web.links import Links
from search_api.web.marking import plain
from search_api.web.pages.cards import cards
from search_api.web.pages.common import METHODS, SEE_OTHER, page, pairs, sends_empty, told_of
from search_api.web.paging import paging
from search_api.web.rendering import language_of
from search_api.web.texts import TEXTS
from search_api.web.understood import beside, meant, understood

_FACETS = ("municipality", "person", "body", "year", "kind")
_FACET_VALUES_SHOWN = 6
_FACET_VALUES_AT_MOST = 30
"""What is narrowed to is seldom rarer, and hundreds of names would make a page heavy."""

_LOOKED_AT = 20
_SHORT = 45

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
            example = _example(service.decisions, language)
            return page(
                "start.html", language, links=Links(language), overview=service.overview(), example=example
            )
        asked = parse_parameters(given)
        links = Links(language, asked)
        try:
            query = asked.query()
        except Backwards as error:
            wrong = told_of(error, language)
            return page(
                "period.html",
                language,
                error.status,
                links=links,
                asked=asked,
                wrong=wrong,
                repeatable=REPEATABLE,
            )
        if sends_empty(request):
            return RedirectResponse(links.search(offset=asked.offset), SEE_OTHER)
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


def _example(decisions: DecisionsService, language: str) -> str | None:
    """A question to begin with, to which there is an answer: the usual one or, where nothing was decided about that,
    the heading of the latest decision that tells in few words which matter it is; None where there is none."""
    usual = TEXTS[language]
    if decisions.decisions(Wanted(words=str(usual["placeholder_topic"])), limit=1).total:
        return str(usual["placeholder"])
    latest = decisions.decisions(Wanted(), limit=_LOOKED_AT).decisions
    headings = (" ".join(plain(taken.item.title).split()) for taken in latest)
    return next((heading for heading in headings if telling(heading).words and len(heading) <= _SHORT), None)


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
