"""A meeting's page: its minutes, item by item."""

from collections.abc import Sequence
from dataclasses import dataclass

from fastapi import APIRouter, Request, Response

from models.records import AgendaItem
from search_api.service import SearchService
from search_api.showing.snippets import highlights
from search_api.web.facts import facts
from search_api.web.links import Links
from search_api.web.pages.common import METHODS, from_results, page


@dataclass(frozen=True, slots=True)
class Branch:
    """An agenda item and the items that are parts of it."""

    item: AgendaItem
    parts: "tuple[Branch, ...]"


def meeting_pages(service: SearchService) -> APIRouter:
    """The route of a meeting."""
    router = APIRouter()

    @router.api_route("/meetings/{id}", methods=METHODS)
    def meeting(request: Request, id: str) -> Response:
        language, asked = from_results(request)
        matcher = service.matcher(asked.query()) if asked else None
        shown = service.meeting(id)
        return page(
            "meeting.html",
            language,
            links=Links(language, asked),
            asked=asked,
            meeting=shown,
            facts=facts(shown),
            branches=branches(shown.items),
            highlights=lambda *text: highlights(matcher.find(*text)) if matcher else (),
        )

    return router


def branches(items: Sequence[AgendaItem]) -> tuple[Branch, ...]:
    """Items as a tree, in order; an item whose parent is not among them stands at the top."""
    ids = {item.id for item in items}
    tree: dict[str | None, list[AgendaItem]] = {}
    for item in items:
        tree.setdefault(item.parent if item.parent in ids else None, []).append(item)

    def under(parent: str | None) -> tuple[Branch, ...]:
        return tuple(Branch(item, under(item.id)) for item in tree.get(parent, ()))

    return under(None)
