"""The pages for a browser. Plain HTML that works without a script."""

from fastapi import APIRouter

from search_api.metrics import Metrics
from search_api.service import SearchService
from search_api.web.pages.about import about_pages
from search_api.web.pages.matter import matter_pages
from search_api.web.pages.meeting import meeting_pages
from search_api.web.pages.search import search_pages


def page_routes(service: SearchService, metrics: Metrics) -> APIRouter:
    """The routes that answer a browser."""
    router = APIRouter(include_in_schema=False)
    router.include_router(search_pages(service, metrics))
    router.include_router(meeting_pages(service))
    router.include_router(matter_pages(service.matters))
    router.include_router(about_pages())
    return router
