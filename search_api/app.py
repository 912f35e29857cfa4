"""The web application: API, pages, documentation and figures over one search service."""

from importlib.metadata import version
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from search_api.access.routes import collections_routes
from search_api.decisions.routes import decisions_routes
from search_api.documents.routes import documents_routes
from search_api.headers import SecurityHeaders
from search_api.heads import Heads
from search_api.matters.routes import matters_routes
from search_api.metrics import Metrics, Observe, Refusals
from search_api.mirrors.routes import mirrors_routes
from search_api.overview.routes import coverage_routes
from search_api.problems import install
from search_api.redirects import OwnRedirects
from search_api.registry.routes import registry_routes
from search_api.routes import api_routes, operations_routes
from search_api.schemas import Problem
from search_api.service import SearchService
from search_api.states import Stated
from search_api.suggesting.routes import suggest_routes
from search_api.web.pages import page_routes
from search_api.web.pages.common import problem_page
from search_api.web.place import Placed, Site

_DESCRIPTION = """\
Paragraf searches Swedish meeting minutes. Ask in Swedish or English; the answer is a ranked list of agenda
items, each with the decision quoted, the meeting named, and exact totals and facets over all of them.

Errors are problem details (RFC 9457): what is wrong in `detail`, what to do about it in `remedy`. A parameter
that is not known is an error, never ignored."""

_KEY = {"type": "http", "scheme": "bearer", "description": "A key, pgf_…, where the service asks for one."}

_TAGS = [
    {"name": "Search", "description": "Questions, meetings and agenda items."},
    {"name": "People and municipalities", "description": "Who and where, over all meetings."},
    {"name": "Decisions", "description": "All that meetings decided, and who was to do what."},
    {"name": "Mirrors", "description": "All meetings for others to hold, and what changes in them."},
    {"name": "Documents", "description": "Files that minutes come in: put, listed, taken out."},
    {"name": "Operations", "description": "For whoever keeps the service running."},
]


def create_app(service: SearchService, site: Site | None = None, refusals: Refusals | None = None) -> FastAPI:
    """An app that answers from one service. Each app counts its own figures, and tells the `refusals` of all; `site` is
    what its pages say of it."""
    site = site or Site()
    app = FastAPI(
        title="Paragraf",
        version=version("paragraf"),
        description=_DESCRIPTION,
        openapi_tags=_TAGS,
        docs_url=None,
        redoc_url=None,
    )
    metrics = Metrics(service.vitals, refusals)
    app.include_router(api_routes(service, metrics))
    app.include_router(suggest_routes(service.suggestions))
    app.include_router(matters_routes(service.matters, service.similar))
    app.include_router(registry_routes(service.registry))
    app.include_router(decisions_routes(service.decisions))
    app.include_router(coverage_routes(service.coverage))
    app.include_router(mirrors_routes(service.mirrors))
    app.include_router(documents_routes(service.documents))
    app.include_router(collections_routes())
    app.include_router(operations_routes(service, metrics))
    app.include_router(page_routes(service, metrics, site))
    install(app, problem_page)
    app.add_middleware(Heads)
    app.add_middleware(OwnRedirects)
    app.add_middleware(Stated, states=service.states)
    app.add_middleware(Observe, metrics=metrics)
    app.add_middleware(SecurityHeaders)
    app.add_middleware(Placed, site=site)
    app.openapi = lambda: _openapi(app)  # type: ignore[method-assign]
    return app


def _openapi(app: FastAPI) -> dict[str, Any]:
    if not app.openapi_schema:
        app.openapi_schema = get_openapi(
            title=app.title,
            version=app.version,
            description=app.description,
            tags=app.openapi_tags,
            routes=app.routes,
        )
        components = app.openapi_schema["components"]
        components["schemas"]["Problem"] = Problem.model_json_schema()
        components["securitySchemes"] = {"key": _KEY}
        app.openapi_schema["security"] = [{}, {"key": []}]
    return app.openapi_schema
