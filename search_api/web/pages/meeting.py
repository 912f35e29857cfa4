"""A meeting's page: its minutes, item by item, and the file that they came in."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from fastapi import APIRouter, Request, Response

from models.errors import NotFound
from models.records import AgendaItem
from search_api.originals import Original, has_pages, is_shown, is_withheld
from search_api.service import SearchService
from search_api.showing.snippets import highlights
from search_api.web.attending import attending
from search_api.web.citing import citation
from search_api.web.facts import facts, title
from search_api.web.links import Links
from search_api.web.pages.cards import cards
from search_api.web.pages.common import METHODS, from_results, page, pairs

# A file of somebody else's is shown, never run: no script, nothing loaded. A browser's own reader of PDF puts the file
# as an object into a page of its own, which some do not in a sandbox; the other kinds get one. Readers style what they
# show from within.
_PDF_POLICY = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"
_POLICY = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"


@dataclass(frozen=True, slots=True)
class Branch:
    """An agenda item and the items that are parts of it."""

    item: AgendaItem
    parts: "tuple[Branch, ...]"


def meeting_pages(service: SearchService) -> APIRouter:
    """The routes of a meeting and its file."""
    router = APIRouter()

    @router.api_route("/meetings/{id}", methods=METHODS)
    def meeting(request: Request, id: str) -> Response:
        language, asked = from_results(request)
        matcher = service.matcher(asked.query()) if asked else None
        shown = service.meeting(id)
        before, after = service.neighbours(shown)
        known = cards(service)
        served = service.originals is not None and not is_withheld(shown)
        return page(
            "meeting.html",
            language,
            links=Links(language, asked),
            afresh=Links(language),
            asked=asked,
            meeting=shown,
            title=title(shown),
            facts=facts(shown),
            attending=attending(shown),
            branches=branches(shown.items),
            before=before,
            after=after,
            served=served,
            shown=is_shown(shown.source),
            paged=served and has_pages(shown.source),
            citation=lambda item: citation(shown, item, language),
            highlights=lambda *text: highlights(matcher.find(*text)) if matcher else (),
            to_person=known["to_person"],
            to_municipality=known["to_municipality"],
        )

    @router.api_route("/meetings/{id}/original", methods=METHODS)
    def original(request: Request, id: str) -> Response:
        pairs(request, ("lang",))
        if service.originals is None:
            raise NotFound("Files are not served here", "Read the minutes on the meeting's page.")
        return _file(service.originals.of(id))

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


def _file(original: Original) -> Response:
    shown = "inline" if original.shown else "attachment"
    headers = {
        "Content-Disposition": f"{shown}; filename*=UTF-8''{quote(original.name, safe='')}",
        "Content-Security-Policy": _PDF_POLICY if original.media_type == "application/pdf" else _POLICY,
        "Cache-Control": "private, no-cache",
    }
    response = Response(original.content, headers=headers)
    # As it stands: the framework would add a charset of its own to text.
    response.headers["Content-Type"] = original.media_type
    return response
