"""What browsers and search engines ask for by themselves."""

from collections.abc import Iterator, Sequence
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse
from pydantic import ValidationError

from models.errors import NotFound
from search_api.parameters import bad_value
from search_api.service import SearchService
from search_api.suggesting.routes import SuggestParameters
from search_api.web.atom import sound
from search_api.web.links import Links, rooted
from search_api.web.pages.common import METHODS, pairs
from search_api.web.place import Site, whole_place
from search_api.web.rendering import ASSETS, asset, language_of, render

SUGGESTIONS = "application/x-suggestions+json"

_AT_ONCE = 20_000
"""Addresses in one sitemap. The format takes 50,000 of them and 50 MB; each of ours stands there in two languages."""

_WEEK = 7 * 24 * 60 * 60
"""Seconds."""

_HIDDEN = ("/api/", "/feed.atom", "/suggest.json", "/*?*q=")
"""What search engines are asked to pass over even where they may list the rest: what is for programs, and results,
of which there are endlessly many."""


def machine_pages(service: SearchService, site: Site) -> APIRouter:
    """The routes for browsers that add a search engine, and for search engines."""
    router = APIRouter()

    @router.api_route("/opensearch.xml", methods=METHODS)
    def opensearch(request: Request) -> Response:
        language = language_of(pairs(request, ("lang",)).get("lang"))
        values = {"links": Links(language), "place": whole_place(), "site": site}
        return Response(
            sound(render("opensearch.xml", language, **values)),
            media_type="application/opensearchdescription+xml",
        )

    @router.api_route("/suggest.json", methods=METHODS)
    def suggest(request: Request) -> Response:
        asked = _typed(pairs(request, ("q",)))
        texts = [found.text for found in service.suggestions.suggest(asked.q, asked.limit)]
        return JSONResponse([asked.q, texts], media_type=SUGGESTIONS)

    @router.api_route("/favicon.ico", methods=METHODS)
    def icon() -> Response:
        # Pages name a better one. This is for what has no head to name it, and for browsers that draw no SVG.
        fresh = {"Cache-Control": f"public, max-age={_WEEK}"}
        return Response(asset("favicon.ico"), media_type=ASSETS["favicon.ico"], headers=fresh)

    @router.api_route("/robots.txt", methods=METHODS)
    def robots() -> Response:
        if not site.listed:
            return PlainTextResponse("User-agent: *\nDisallow: /\n")
        hidden = "".join(f"Disallow: {path}\n" for path in _HIDDEN)
        return PlainTextResponse(
            f"User-agent: *\n{hidden}Sitemap: {whole_place().whole(rooted('/sitemap.xml'))}\n"
        )

    @router.api_route("/sitemap.xml", methods=METHODS)
    def sitemap(request: Request) -> Response:
        asked = pairs(request, ("part",)).get("part")
        if not site.listed:
            raise NotFound("Search engines are not to list this service", "Allow it where the service runs.")
        parts = _parts(_addresses(service), _AT_ONCE)
        values: dict[str, Any] = {"place": whole_place(), "links": Links("sv"), "addresses": (), "parts": ()}
        if asked is None and len(parts) > 1:
            values["parts"] = range(1, len(parts) + 1)
        else:
            values["addresses"] = _part(parts, asked or "1")
        return Response(sound(render("sitemap.xml", "sv", **values)), media_type="application/xml")

    return router


def _typed(given: dict[str, Any]) -> SuggestParameters:
    try:
        return SuggestParameters.model_validate(given)
    except ValidationError as error:
        raise bad_value(error.errors()) from error


def _addresses(service: SearchService) -> list[tuple[str, str]]:
    """The addresses of what there is a page for, in Swedish and in English."""
    meetings, matters = service.coverage.meeting_ids(), service.matters.ids()

    def of(links: Links) -> Iterator[str]:
        yield from (links.home(), links.overview(), links.accessibility())
        yield from map(links.meeting, meetings)
        yield from map(links.matter, matters)

    return list(zip(of(Links("sv")), of(Links("en")), strict=True))


def _parts(addresses: Sequence[tuple[str, str]], size: int) -> list[Sequence[tuple[str, str]]]:
    return [addresses[first : first + size] for first in range(0, len(addresses), size)]


def _part(parts: Sequence[Sequence[tuple[str, str]]], asked: str) -> Sequence[tuple[str, str]]:
    if asked.isdecimal() and 1 <= int(asked) <= len(parts):
        return parts[int(asked) - 1]
    raise NotFound(f"There is no part {asked} of the sitemap", f"Ask for one of 1 to {len(parts)}.")
