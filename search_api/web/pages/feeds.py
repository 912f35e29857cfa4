"""Atom feeds: of any search, and of the newest meetings."""

from collections.abc import Sequence
from typing import Any

from fastapi import APIRouter, Request, Response

from models.records import Meeting
from search_api.parameters import PARAMETERS, SearchParameters, parse_parameters
from search_api.service import SearchService
from search_api.web.atom import latest, moment, sound, tag
from search_api.web.freshness import Freshness
from search_api.web.links import Links, rooted
from search_api.web.pages.common import METHODS, own_first, pairs, says_more
from search_api.web.place import Place, whole_place
from search_api.web.rendering import language_of, render

MEDIA_TYPE = "application/atom+xml; charset=utf-8"

_KNOWN = (*(name for name in PARAMETERS if name not in {"offset", "sort", "explain"}), "lang")
_PAGE = SearchParameters.model_fields["limit"].default
"""Hits on a page of results, to which links of the feed lead."""
_ENTRIES = 30
"""Entries where no limit is given: who looks once a week misses none of what a busy collection gets."""

_SHARE = 0.5
"""Of the best answer's score, what an entry must have. In seven questions over the sample minutes, what was about the
matter had half of it and more, and what only touched it a third and less."""


def feed_pages(service: SearchService) -> APIRouter:
    """The route of all feeds."""
    router = APIRouter()
    freshness = Freshness()

    @router.api_route("/feed.atom", methods=METHODS)
    def feed(request: Request) -> Response:
        place = whole_place()
        given = pairs(request, _KNOWN)
        language = language_of(given.pop("lang", None))
        asked = parse_parameters({"limit": _ENTRIES, "q": "", **given})
        links = Links(language, asked.model_copy(update={"limit": _PAGE}) if "q" in given else None)
        values = _hits(service, asked) if "q" in given else _meetings(service, asked)
        xml = render("feed.xml", language, links=links, asked=asked, **_named(place, links, asked), **values)
        return freshness.answer(request, place.asked(), sound(xml), MEDIA_TYPE)

    return router


def _hits(service: SearchService, asked: SearchParameters) -> dict[str, Any]:
    """The items that answer, the newest first."""
    hits = service.search(asked.query(), asked.limit, share=_SHARE, news=True).hits
    return {
        "hits": hits,
        "meetings": (),
        **_days(service, [hit.meeting for hit in hits]),
        "own_first": own_first,
        "says_more": says_more,
    }


def _meetings(service: SearchService, asked: SearchParameters) -> dict[str, Any]:
    """The newest meetings, narrowed as asked."""
    meetings = service.coverage.newest(asked.filters(), asked.limit)
    return {"hits": (), "meetings": meetings, **_days(service, [meeting for meeting, _ in meetings])}


def _days(service: SearchService, meetings: Sequence[Meeting]) -> dict[str, Any]:
    """When each entry came, by its meeting's id, and when the last one did."""
    days = {meeting.id: day for meeting in meetings if (day := service.coverage.came(meeting))}
    return {"days": days, "updated": latest(days.values())}


def _named(place: Place, links: Links, asked: SearchParameters) -> dict[str, Any]:
    return {
        "place": place,
        "id": tag(place.host, *_under(), "feed", Links(links.language, asked).feed().partition("?")[2]),
        "tag": lambda *what: tag(place.host, *what),
        "moment": moment,
    }


def _under() -> list[str]:
    """What tells the feeds of a collection from those of another on one host."""
    return rooted("").strip("/").split("/") if rooted("") else []
