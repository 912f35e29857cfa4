"""Cards of agenda items: what hit.html asks for beside the hit itself."""

from collections.abc import Callable
from typing import Any

from models.entities.gazetteer import municipality_named
from models.records import Query
from search_api.originals import has_pages, is_withheld
from search_api.service import SearchService
from search_api.showing.matching import Matcher
from search_api.showing.snippets import highlights
from search_api.web.links import Links
from search_api.web.pages.common import own_first, says_more
from search_api.web.why import reasons, shares

_DECISIONS_SHOWN = 3
_NAMES_SHOWN = 8


def cards(
    service: SearchService, query: Query | None = None, matcher: Matcher | None = None
) -> dict[str, Any]:
    """The values of cards; without a question nothing is marked in them, and nothing told of why they are there."""
    return {
        "highlights": lambda text: highlights(matcher.find(text)) if matcher else (),
        "reasons": lambda hit: reasons(hit.matches, query) if query else [],
        "shares": lambda hit: shares(hit.explanation) if query else [],
        "matter_of": service.matters.of_item,
        "at_page": lambda meeting: (
            service.originals is not None and has_pages(meeting.source) and not is_withheld(meeting)
        ),
        "to_person": _to_person(service),
        "to_municipality": to_municipality,
        "own_first": own_first,
        "says_more": says_more,
        "decisions_shown": _DECISIONS_SHOWN,
        "names_shown": _NAMES_SHOWN,
    }


def to_municipality(links: Links, name: str) -> str:
    """The page of a municipality with an official name; for another name, the items that have it."""
    known = municipality_named(name)
    return links.municipality(known.code) if known else links.named("municipality", name)


def _to_person(service: SearchService) -> Callable[[Links, str], str]:
    def to_person(links: Links, name: str) -> str:
        """The page of whoever alone has a name; where several have it, the items that name them."""
        person = service.registry.known(name)
        return links.person(person.id) if person else links.named("person", name)

    return to_person
