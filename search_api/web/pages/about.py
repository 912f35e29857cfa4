"""The documentation of the API, the accessibility statement, and the files that pages load."""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request, Response

from models.errors import NotFound
from search_api.problems import error_codes
from search_api.web.links import Links
from search_api.web.pages.common import METHODS, page, pairs
from search_api.web.place import Site
from search_api.web.rendering import ASSETS, asset, language_of

ASSESSED = dt.date(2026, 11, 22)
"""When the accessibility of the pages was last looked over as the statement tells; change both together."""

_MAIL = re.compile(r"[^\s@/:]+@[^\s@/:]+")


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to write to: the text to show, and the address that it leads to, None where it leads nowhere."""

    text: str
    address: str | None

    @classmethod
    def of(cls, told: str) -> "Contact":
        """An e-mail address or a web address; of anything else, such as a telephone number, the text."""
        if _MAIL.fullmatch(told):
            return cls(told, f"mailto:{told}")
        return cls(told, told if told.startswith(("https://", "http://")) else None)


def _unset(site: Site) -> tuple[str, ...]:
    """The settings without which the statement lacks what the law asks for."""
    told = {"PARAGRAF_OWNER": site.owner, "PARAGRAF_CONTACT": site.contact}
    return tuple(name for name, value in told.items() if not value)


def about_pages(site: Site) -> APIRouter:
    """The routes of what needs no index."""
    router = APIRouter()

    @router.api_route("/docs", methods=METHODS)
    def docs(request: Request) -> Response:
        return page("docs.html", "en", links=Links("en"), api=request.app.openapi(), codes=error_codes())

    @router.api_route("/accessibility", methods=METHODS)
    def accessibility(request: Request) -> Response:
        language = language_of(pairs(request, ("lang",)).get("lang"))
        contact = Contact.of(site.contact) if site.contact else None
        values: dict[str, Any] = {
            "site": site,
            "contact": contact,
            "assessed": ASSESSED,
            "unset": _unset(site),
        }
        return page("accessibility.html", language, links=Links(language), **values)

    @router.api_route("/static/{name}", methods=METHODS)
    def static(name: str) -> Response:
        if name not in ASSETS:
            raise NotFound(f"There is no file {name}", "Go to the start page.")
        # The address carries a digest of the content, so that what was loaded once is good for ever.
        forever = {"Cache-Control": "public, max-age=31536000, immutable"}
        return Response(asset(name), media_type=ASSETS[name], headers=forever)

    return router
