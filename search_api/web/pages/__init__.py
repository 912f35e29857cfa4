"""The pages for a browser. Plain HTML that works without a script."""

from fastapi import APIRouter

from search_api.metrics import Metrics
from search_api.service import SearchService
from search_api.web.pages.about import about_pages
from search_api.web.pages.decisions import decisions_pages
from search_api.web.pages.feeds import feed_pages
from search_api.web.pages.machines import machine_pages
from search_api.web.pages.matter import matter_pages
from search_api.web.pages.meeting import meeting_pages
from search_api.web.pages.overview import overview_pages
from search_api.web.pages.registry import registry_pages
from search_api.web.pages.search import search_pages
from search_api.web.pages.similar import similar_pages
from search_api.web.place import Site


def page_routes(service: SearchService, metrics: Metrics, site: Site) -> APIRouter:
    """The routes that answer a browser."""
    router = APIRouter(include_in_schema=False)
    router.include_router(search_pages(service, metrics))
    router.include_router(similar_pages(service))
    router.include_router(meeting_pages(service))
    router.include_router(matter_pages(service))
    router.include_router(overview_pages(service.coverage))
    router.include_router(feed_pages(service))
    router.include_router(machine_pages(service, site))
    router.include_router(registry_pages(service.registry, service.decisions))
    router.include_router(decisions_pages(service.decisions))
    router.include_router(about_pages(site))
    return router
