"""The pages for a browser: question, results, meeting. Plain HTML that works without a script."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse

from models.errors import NotFound
from models.records import AgendaItem, Decision, DecisionKind, ResultPage, Snippet
from search_api.metrics import Metrics
from search_api.parameters import PARAMETERS, REPEATABLE, SearchParameters, check_names, parse_parameters
from search_api.problems import error_codes
from search_api.schemas import Problem
from search_api.service import SearchService
from search_api.showing.matching import Matcher
from search_api.showing.reasons import reasons
from search_api.showing.snippets import highlights
from search_api.understanding import MAX_LENGTH, parse_query
from search_api.web.facts import facts
from search_api.web.links import Links
from search_api.web.rendering import ASSETS, asset, language_of, problem_told, render
from search_api.web.understood import beside, understood

_METHODS = ["GET", "HEAD"]
_FACETS = ("municipality", "person", "body", "year", "kind")
_DECISIONS_SHOWN = 3
_FACET_VALUES_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Branch:
    """An agenda item and the items that are parts of it."""

    item: AgendaItem
    parts: "tuple[Branch, ...]"


def page_routes(service: SearchService, metrics: Metrics) -> APIRouter:
    """The routes that answer a browser."""
    router = APIRouter(include_in_schema=False)

    @router.api_route("/", methods=_METHODS)
    def start(request: Request) -> Response:
        pairs = _pairs(request, (*PARAMETERS, "lang"))
        language = language_of(pairs.pop("lang", None))
        if "q" not in pairs:
            return _page("start.html", language, links=Links(language), overview=service.overview())
        asked = parse_parameters(pairs)
        query = asked.query()
        page = service.search(query, asked.limit, asked.offset, asked.sort)
        matcher = service.matcher(query)
        metrics.searched(page.total)
        if page.total and not asked.offset:
            service.suggestions.asked(asked.q)
        links = Links(language, asked)
        return _page(
            "results.html",
            language,
            links=links,
            asked=asked,
            page=page,
            matter_of=service.matters.of_item,
            **_results(asked, page, matcher, language),
        )

    @router.api_route("/meetings/{id}", methods=_METHODS)
    def meeting(request: Request, id: str) -> Response:
        pairs = _pairs(request, (*PARAMETERS, "lang"))
        language = language_of(pairs.pop("lang", None))
        asked = parse_parameters(pairs) if "q" in pairs else None
        matcher = service.matcher(asked.query()) if asked else None
        shown = service.meeting(id)
        return _page(
            "meeting.html",
            language,
            links=Links(language, asked),
            asked=asked,
            meeting=shown,
            facts=facts(shown),
            branches=branches(shown.items),
            highlights=lambda *text: highlights(matcher.find(*text)) if matcher else (),
        )

    @router.api_route("/matters/{id}", methods=_METHODS)
    def matter(request: Request, id: str) -> Response:
        pairs = _pairs(request, (*PARAMETERS, "lang"))
        language = language_of(pairs.pop("lang", None))
        asked = parse_parameters(pairs) if "q" in pairs else None
        page = service.matters.matter(id)
        return _page(
            "matter.html",
            language,
            links=Links(language, asked),
            asked=asked,
            matter=page.matter,
            steps=page.steps,
            own_first=_own_first,
            says_more=_says_more,
        )

    @router.api_route("/docs", methods=_METHODS)
    def docs(request: Request) -> Response:
        return _page("docs.html", "en", links=Links("en"), api=request.app.openapi(), codes=error_codes())

    @router.api_route("/static/{name}", methods=_METHODS)
    def static(name: str) -> Response:
        if name not in ASSETS:
            raise NotFound(f"There is no file {name}", "Go to the start page.")
        # The address carries a digest of the content, so that what was loaded once is good for ever.
        forever = {"Cache-Control": "public, max-age=31536000, immutable"}
        return Response(asset(name), media_type=ASSETS[name], headers=forever)

    return router


def problem_page(request: Request, details: Problem) -> Response:
    """A page that says what went wrong, with the box to ask again."""
    language = language_of(request.query_params.get("lang"))
    values = {
        "links": Links(language),
        "problem": details,
        "told": problem_told(details, language),
        "question": request.query_params.get("q", "")[:MAX_LENGTH],
    }
    return _page("problem.html", language, details.status, **values)


def branches(items: Sequence[AgendaItem]) -> tuple[Branch, ...]:
    """Items as a tree, in order; an item whose parent is not among them stands at the top."""
    ids = {item.id for item in items}
    tree: dict[str | None, list[AgendaItem]] = {}
    for item in items:
        tree.setdefault(item.parent if item.parent in ids else None, []).append(item)

    def under(parent: str | None) -> tuple[Branch, ...]:
        return tuple(Branch(item, under(item.id)) for item in tree.get(parent, ()))

    return under(None)


def _results(asked: SearchParameters, page: ResultPage, matcher: Matcher, language: str) -> dict[str, Any]:
    query = page.query
    return {
        "worded": any(hit.matches for hit in page.hits),
        "highlights": lambda text: highlights(matcher.find(text)),
        "reasons": reasons,
        "understood": understood(query, language),
        "beside": beside(query, language),
        "facets": _FACETS,
        "repeatable": REPEATABLE,
        "narrowed": query.filters != parse_query(asked.q).filters,
        "own_first": _own_first,
        "says_more": _says_more,
        "decisions_shown": _DECISIONS_SHOWN,
        "values_shown": _FACET_VALUES_SHOWN,
    }


def _own_first(decisions: Sequence[Decision]) -> list[Decision]:
    return sorted(decisions, key=lambda decision: decision.kind is DecisionKind.REPORTED)


def _says_more(found: Snippet, shown: Sequence[Decision]) -> bool:
    """Whether a snippet tells what the decisions quoted above it do not."""
    return not any(decision.text in found.text or found.text in decision.text for decision in shown)


def _page(template: str, language: str, status: int = 200, **values: Any) -> HTMLResponse:
    return HTMLResponse(render(template, language, **values), status)


def _pairs(request: Request, known: Iterable[str]) -> dict[str, Any]:
    """The parameters of an address. A form sends its empty fields, too: they say nothing."""
    pairs = [(name, value) for name, value in request.query_params.multi_items() if value or name == "q"]
    check_names((name for name, _ in pairs), tuple(known))
    gathered: dict[str, Any] = {name: value for name, value in pairs if name not in REPEATABLE}
    for name in REPEATABLE:
        if values := [value for given, value in pairs if given == name]:
            gathered[name] = values
    return gathered
