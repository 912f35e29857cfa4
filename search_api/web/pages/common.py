"""What all pages share: how one is made, and the parameters of its address."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from http import HTTPStatus
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse

from models.records import Decision, DecisionKind, Snippet
from search_api.complaints import BadValue, Told
from search_api.parameters import PARAMETERS, REPEATABLE, SearchParameters, check_names, parse_parameters
from search_api.schemas import Problem
from search_api.understanding import MAX_LENGTH
from search_api.web.links import Links, here
from search_api.web.rendering import language_of, problem_told, render
from search_api.web.texts import TEXTS

METHODS = ["GET", "HEAD"]

SEE_OTHER = 303

_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|msclkid|mc_[ce]id", re.I)
"""What others hang on addresses that are passed on. It says nothing of what is asked."""


_LISTS: Mapping[str, tuple[str, Callable[[Links], str]]] = {
    "people": ("all_people", Links.people),
    "municipalities": ("all_municipalities", Links.municipalities),
    "meetings": ("all_minutes", Links.overview),
    "matters": ("all_minutes", Links.overview),
}
"""Where whoever looks for one of a kind in vain is sent on to: the name of a text, and an address."""

_ONE = re.compile(rf"/({'|'.join(_LISTS)})/([^/]+)$")
_SHOWN = 60
"""Characters of what was looked for that are shown."""


def page(template: str, language: str, status: int = 200, **values: Any) -> HTMLResponse:
    """A page in a language, from its template."""
    return HTMLResponse(render(template, language, **values), status)


def pairs(request: Request, known: Iterable[str], repeatable: Sequence[str] = REPEATABLE) -> dict[str, Any]:
    """The parameters of an address, `known` by name; lists of those that are repeatable. A form sends its empty fields,
    too, and senders of letters count their links: these say nothing."""
    given = [
        (name, value)
        for name, value in request.query_params.multi_items()
        if (value or name == "q") and not _TRACKING.fullmatch(name)
    ]
    check_names((name for name, _ in given), tuple(known), repeatable)
    gathered: dict[str, Any] = {name: value for name, value in given if name not in repeatable}
    for name in repeatable:
        if values := [value for told, value in given if told == name]:
            gathered[name] = values
    return gathered


def sends_empty(request: Request) -> bool:
    """Whether a form has sent its empty fields, too: the address that is kept and passed on shall be without."""
    return any(name != "q" and not value for name, value in request.query_params.multi_items())


def from_results(request: Request) -> tuple[str, SearchParameters | None]:
    """The language of a page that results lead to, and what was asked there."""
    given = pairs(request, (*PARAMETERS, "lang"))
    language = language_of(given.pop("lang", None))
    return language, parse_parameters(given) if "q" in given else None


def problem_page(request: Request, details: Problem, swedish: Told | None = None) -> HTMLResponse:
    """A page that says what went wrong, with the box to ask again; in Swedish as given, or by the problem's code."""
    language = language_of(request.query_params.get("lang"))
    other = "en" if language == "sv" else "sv"
    links = Links(language)
    told = problem_told(details, language) if swedish is None or language != "sv" else _ended(swedish)
    sought = _ONE.search(request.scope["path"]) if details.status == HTTPStatus.NOT_FOUND else None
    values = {
        "links": links,
        "problem": details,
        "told": _not_there(language, *sought.groups()) if sought else told,
        "onward": _onward(links, *sought.groups()) if sought else (),
        "question": request.query_params.get("q", "")[:MAX_LENGTH],
        "other": here(other, request.scope["path"], request.query_params.multi_items()),
    }
    return page("problem.html", language, details.status, **values)


def told_of(error: BadValue, language: str) -> tuple[str, str]:
    """What is wrong with a value, and what to do."""
    return _ended(error.swedish) if language == "sv" else (f"{error}.", error.remedy)


def own_first(decisions: Sequence[Decision]) -> list[Decision]:
    """Decisions of the meeting itself before those that it only reports."""
    return sorted(decisions, key=lambda decision: decision.kind is DecisionKind.REPORTED)


def says_more(found: Snippet, shown: Sequence[Decision]) -> bool:
    """Whether a snippet tells what the decisions quoted above it do not."""
    return not any(decision.text in found.text or found.text in decision.text for decision in shown)


def _not_there(language: str, kind: str, sought: str) -> tuple[str, str]:
    """That there is none of a kind in _LISTS with the id or name that was looked for, and what to do."""
    texts = TEXTS[language]
    told = str(texts[f"missing_{kind}"]).format(sought=sought[:_SHOWN])
    return told, str(texts["missing_remedy"])


def _onward(links: Links, kind: str, sought: str) -> list[tuple[str, str]]:
    """Texts and addresses of where to look for it."""
    texts = TEXTS[links.language]
    name, address = _LISTS[kind]
    onward = [(str(texts[name]), address(links))]
    if kind == "people":
        # What was the id of one, or the name, may have come to be that of several: the list finds them all.
        words = " ".join(re.split(r"[\s-]+", sought))[:_SHOWN]
        onward.insert(0, (str(texts["among_people"]).format(words=words), links.people(q=words)))
    return onward


def _ended(told: Told) -> tuple[str, str]:
    return f"{told.complaint}.", told.remedy
