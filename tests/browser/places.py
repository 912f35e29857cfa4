"""Where the tests go: every kind of page, by a name, with its address over the minutes they index."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode, urljoin
from urllib.request import urlopen

QUESTION = "vad beslutades om dimensionering av gymnasial utbildning?"
"""Answered by items of several meetings, with decisions, people and municipalities."""

UNANSWERED = "hur många satelliter kretsar kring Saturnus?"

PLACES = (
    "start",
    "results",
    "narrowed results",
    "no results",
    "meeting",
    "meeting with code in its text",
    "matter",
    "person",
    "people",
    "municipality",
    "municipalities",
    "decisions",
    "assignments",
    "overview",
    "accessibility",
    "api",
    "nothing here",
)

LANGUAGES = ("sv", "en")
ONE_LANGUAGE = ("api",)
"""Places in English alone."""


@dataclass(frozen=True, slots=True)
class Site:
    """A running server. `origin` is where, `addresses` has a path for every place."""

    origin: str
    addresses: dict[str, str]

    def address(self, place: str, language: str = "sv") -> str:
        """The whole address of a place, or of a path, in a language."""
        path = self.addresses.get(place, place)
        if language != "sv":
            path += ("&" if "?" in path else "?") + urlencode({"lang": language})
        return urljoin(self.origin, path)


def explored(origin: str) -> Site:
    """The site at an origin; what has an id is looked for by the API."""
    found = _asked(origin, "/api/v1/search", q=QUESTION)["results"]
    followed = _asked(origin, "/api/v1/search", q="VA-taxa 2025")["results"][0]
    code = _asked(origin, "/api/v1/search", q="ritningsarkivet")["results"][0]
    person = _asked(origin, "/api/v1/people", q="Seynab Abdi")["people"][0]
    asked = urlencode({"q": QUESTION})
    addresses = {
        "start": "/",
        "results": f"/?{asked}",
        "narrowed results": f"/?{asked}&municipality={quote('Skövde')}&decisions=true&sort=date",
        "no results": f"/?{urlencode({'q': UNANSWERED})}",
        "meeting": f"/meetings/{found[0]['meeting']['id']}?{asked}",
        "meeting with code in its text": f"/meetings/{code['meeting']['id']}",
        "matter": f"/matters/{followed['matter']}",
        "person": f"/people/{person['id']}",
        "people": "/people",
        "municipality": "/municipalities/1496",
        "municipalities": "/municipalities",
        "decisions": "/decisions",
        "assignments": "/assignments",
        "overview": "/overview",
        "accessibility": "/accessibility",
        "api": "/docs",
        "nothing here": "/nothing-here",
    }
    assert tuple(addresses) == PLACES
    return Site(origin, addresses)


def _asked(origin: str, path: str, **parameters: str) -> dict[str, Any]:
    with urlopen(f"{origin}{path}?{urlencode(parameters)}", timeout=60) as answer:
        told: dict[str, Any] = json.load(answer)
    return told
